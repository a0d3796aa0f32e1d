# SPDX-License-Identifier: GPL-3.0-or-later
# The target SQLite::SQLite3: an SQLite without the WAL-reset bug (3.7.0 to 3.51.2), under the soname that Qt's own driver
# asks for. That driver finds ours loaded already and binds to it, so a process has one SQLite.
#
# It is SQLite3 Multiple Ciphers, which encrypts the stores: what MADOGUCHI_SQLITE names, else the one packaging/fetch.sh
# fetches, compiled. Neither: the configuration stops. A plain SQLite takes a key without a word and encrypts nothing.
include_guard()
set(MADOGUCHI_SQLITE "" CACHE PATH
    "A folder with sqlite3.c and sqlite3.h, or the prefix of an installed SQLite")
set(MADOGUCHI_SQLITE_NEEDED 3.51.3)

# As Debian compiles its own, so that nothing else in the process misses a function of it; foreign to Debian are the
# counters of memory, which cost a lock each, temporary files and mapped ones, where pages would lie in the clear, and
# the one cipher that is used.
set(madoguchi_sqlite_definitions
    SQLITE_THREADSAFE=1 SQLITE_DEFAULT_MEMSTATUS=0 SQLITE_SECURE_DELETE SQLITE_USE_URI SQLITE_SOUNDEX
    SQLITE_LIKE_DOESNT_MATCH_BLOBS SQLITE_MAX_VARIABLE_NUMBER=250000
    SQLITE_ENABLE_COLUMN_METADATA SQLITE_ENABLE_DBSTAT_VTAB SQLITE_ENABLE_FTS3 SQLITE_ENABLE_FTS3_PARENTHESIS
    SQLITE_ENABLE_FTS4 SQLITE_ENABLE_FTS5 SQLITE_ENABLE_MATH_FUNCTIONS SQLITE_ENABLE_PREUPDATE_HOOK
    SQLITE_ENABLE_RTREE SQLITE_ENABLE_SESSION SQLITE_ENABLE_STMTVTAB SQLITE_ENABLE_UNLOCK_NOTIFY SQLITE_TEMP_STORE=2
    SQLITE_MAX_MMAP_SIZE=0
    HAVE_CIPHER_CHACHA20=1 HAVE_CIPHER_AES_128_CBC=0 HAVE_CIPHER_AES_256_CBC=0 HAVE_CIPHER_SQLCIPHER=0 HAVE_CIPHER_RC4=0
    HAVE_CIPHER_ASCON128=0 HAVE_CIPHER_AEGIS=0)
set(madoguchi_sqlite_definitions_unix
    HAVE_FDATASYNC=1 HAVE_GMTIME_R=1 HAVE_ISNAN=1 HAVE_LOCALTIME_R=1 HAVE_PREAD=1 HAVE_PWRITE=1 HAVE_STRERROR_R=1
    HAVE_USLEEP=1)

function(madoguchi_compile_sqlite folder)
    find_package(Threads REQUIRED)
    add_library(madoguchi_sqlite SHARED "${folder}/sqlite3.c")
    add_library(SQLite::SQLite3 ALIAS madoguchi_sqlite)
    set_target_properties(madoguchi_sqlite PROPERTIES
        OUTPUT_NAME sqlite3 SOVERSION 0 LIBRARY_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/lib"
        C_COMPILER_LAUNCHER "${CMAKE_CXX_COMPILER_LAUNCHER}" C_CLANG_TIDY "" WINDOWS_EXPORT_ALL_SYMBOLS ON)
    target_include_directories(madoguchi_sqlite SYSTEM INTERFACE "${folder}")
    target_compile_definitions(madoguchi_sqlite PRIVATE ${madoguchi_sqlite_definitions}
        $<$<BOOL:${UNIX}>:${madoguchi_sqlite_definitions_unix}>)
    # -O2 whatever is built: an SQLite at -O0 would say nothing true of anything.
    target_compile_options(madoguchi_sqlite PRIVATE -w -O2 -g1)
    target_link_libraries(madoguchi_sqlite PRIVATE Threads::Threads ${CMAKE_DL_LIBS} $<$<BOOL:${UNIX}>:m>)
    if(UNIX)
        target_link_options(madoguchi_sqlite PRIVATE -Wl,-Bsymbolic-functions)
    endif()
endfunction()

function(madoguchi_sqlite_of_headers folder version)
    file(STRINGS "${folder}/sqlite3.h" line REGEX "^#define SQLITE_VERSION ")
    string(REGEX MATCH "[0-9]+\\.[0-9]+\\.[0-9]+" found "${line}")
    set(${version} "${found}" PARENT_SCOPE)
endfunction()

function(madoguchi_find_sqlite)
    if(MADOGUCHI_SQLITE AND EXISTS "${MADOGUCHI_SQLITE}/sqlite3.c")
        set(folder "${MADOGUCHI_SQLITE}")
    elseif(MADOGUCHI_SQLITE)
        find_path(MADOGUCHI_SQLITE_INCLUDE sqlite3.h PATHS "${MADOGUCHI_SQLITE}/include" NO_DEFAULT_PATH NO_CACHE REQUIRED)
        find_library(MADOGUCHI_SQLITE_LIBRARY sqlite3 PATHS "${MADOGUCHI_SQLITE}"
            PATH_SUFFIXES "lib/${CMAKE_LIBRARY_ARCHITECTURE}" lib NO_DEFAULT_PATH NO_CACHE REQUIRED)
        add_library(SQLite::SQLite3 UNKNOWN IMPORTED GLOBAL)
        set_target_properties(SQLite::SQLite3 PROPERTIES IMPORTED_LOCATION "${MADOGUCHI_SQLITE_LIBRARY}"
            INTERFACE_INCLUDE_DIRECTORIES "${MADOGUCHI_SQLITE_INCLUDE}")
        set(folder "${MADOGUCHI_SQLITE_INCLUDE}")
    else()
        execute_process(COMMAND sh "${PROJECT_SOURCE_DIR}/packaging/fetch.sh" sqlite
            OUTPUT_VARIABLE folder ERROR_VARIABLE reason RESULT_VARIABLE result
            OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_STRIP_TRAILING_WHITESPACE)
        if(NOT result EQUAL 0)
            message(FATAL_ERROR "NO SQLITE: SQLite3 Multiple Ciphers on SQLite ${MADOGUCHI_SQLITE_NEEDED} or newer is "
                "needed.\n${reason}\nGive one with -DMADOGUCHI_SQLITE=FOLDER, where FOLDER holds sqlite3.c and "
                "sqlite3.h, or is the prefix of an installed one.")
        endif()
    endif()
    madoguchi_sqlite_of_headers("${folder}" version)
    if(version VERSION_LESS MADOGUCHI_SQLITE_NEEDED)
        message(FATAL_ERROR "SQLite ${version} in ${folder} is too old: ${MADOGUCHI_SQLITE_NEEDED} or newer is needed.")
    endif()
    file(STRINGS "${folder}/sqlite3.h" cipher REGEX "^#define SQLITE3MC_VERSION_STRING")
    if(NOT cipher)
        message(FATAL_ERROR "The SQLite in ${folder} cannot encrypt: SQLite3 Multiple Ciphers is needed.")
    endif()
    message(STATUS "SQLite ${version}: ${folder}")
    if(NOT TARGET SQLite::SQLite3)
        madoguchi_compile_sqlite("${folder}")
    endif()
endfunction()

madoguchi_find_sqlite()
