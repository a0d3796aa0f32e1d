# SPDX-License-Identifier: GPL-3.0-or-later
# Compiles on Debian for Windows (x86-64), with MinGW-w64. What is linked comes from the prefixes in
# MADOGUCHI_WINDOWS_PARTS alone (packaging/build/windows.sh makes them), tools come from this machine.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
# Threads as POSIX has them: the other GCC has no std::thread.
set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)

set(MADOGUCHI_WINDOWS_PARTS "" CACHE STRING "Prefixes of what was compiled for Windows")
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES MADOGUCHI_WINDOWS_PARTS)
set(CMAKE_FIND_ROOT_PATH ${MADOGUCHI_WINDOWS_PARTS})
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)

set(pkgconfig)
foreach(prefix IN LISTS MADOGUCHI_WINDOWS_PARTS)
    string(APPEND pkgconfig "${prefix}/lib/pkgconfig:")
endforeach()
set(ENV{PKG_CONFIG_LIBDIR} "${pkgconfig}")

# Windows 10 and newer; no time in the head of a program, so that the same commit gives the same bytes.
foreach(language C CXX)
    set(CMAKE_${language}_FLAGS_INIT "-D_WIN32_WINNT=0x0A00 -DWINVER=0x0A00")
endforeach()
foreach(kind EXE SHARED MODULE)
    set(CMAKE_${kind}_LINKER_FLAGS_INIT "-Wl,--no-insert-timestamp")
endforeach()
