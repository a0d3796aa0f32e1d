# SPDX-License-Identifier: GPL-3.0-or-later
# How every target of the project is built: warnings are errors, precompiled headers, ccache where it is there.
include_guard()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # The sloppiness lets ccache keep objects that were compiled with a precompiled header; base_dir and no
    # hash_dir let two checkouts share them; depend mode leaves out preprocessing everything twice.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_NOHASHDIR=1 CCACHE_DEPEND=1
        ${CCACHE_PROGRAM})
endif()

find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM AND CMAKE_SYSTEM_NAME STREQUAL "Linux")
    add_link_options(-fuse-ld=mold)
endif()

add_library(madoguchi_options INTERFACE)
target_include_directories(madoguchi_options INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_definitions(madoguchi_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_FOREACH QT_NO_KEYWORDS QT_STRICT_ITERATORS QT_USE_QSTRINGBUILDER)
target_compile_options(madoguchi_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wconversion -Wno-sign-conversion -Wno-missing-field-initializers
    -Werror -fno-operator-names
    $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess -Winvalid-pch -Wlogical-op -Wduplicated-cond>)
if(MADOGUCHI_SANITIZE)
    target_compile_options(madoguchi_options INTERFACE
        -fsanitize=${MADOGUCHI_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(madoguchi_options INTERFACE -fsanitize=${MADOGUCHI_SANITIZE})
endif()
if(MADOGUCHI_FUZZ)
    target_compile_options(madoguchi_options INTERFACE
        -fsanitize=fuzzer-no-link,address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(madoguchi_options INTERFACE -fsanitize=address,undefined)
endif()

# Precompiled headers, each compiled once and used by every target of its kind: madoguchi_precompiled(NAME KIND). In a
# developer's build programs around the libraries are optimised less (-O1), and what is a test program's own not at all:
# that takes a third off their compiling, and what is to be quick is in kb/.
set(MADOGUCHI_PCH_FOLDER "${PROJECT_SOURCE_DIR}/packaging/cmake/pch")
set(madoguchi_pch_headers_core core.h)
set(madoguchi_pch_headers_store core.h store.h)
set(madoguchi_pch_headers_hub core.h store.h hub.h)
set(madoguchi_pch_headers_desk core.h store.h desk.h)
set(madoguchi_pch_headers_ui core.h store.h desk.h ui.h)
set(madoguchi_pch_headers_test core.h test.h)
set(madoguchi_pch_headers_gui_test core.h test.h ui.h gui_test.h)
set(madoguchi_pch_headers_hub_test core.h test.h hub_test.h)
set(madoguchi_pch_headers_desk_core_test core.h test.h desk_core_test.h)
set(madoguchi_pch_headers_desk_test core.h test.h ui.h gui_test.h desk_test.h)
set(madoguchi_pch_links_core)
set(madoguchi_pch_links_store Qt6::Sql)
set(madoguchi_pch_links_hub Qt6::Sql)
set(madoguchi_pch_links_desk Qt6::Sql)
set(madoguchi_pch_links_ui Qt6::Sql Qt6::Widgets)
set(madoguchi_pch_links_test Catch2::Catch2 Qt6::Test)
set(madoguchi_pch_links_gui_test ${madoguchi_pch_links_test} Qt6::Network Qt6::Widgets)
set(madoguchi_pch_links_hub_test ${madoguchi_pch_links_test} Qt6::Network Qt6::Sql)
set(madoguchi_pch_links_desk_core_test ${madoguchi_pch_links_test} Qt6::Network Qt6::Sql)
set(madoguchi_pch_links_desk_test ${madoguchi_pch_links_gui_test} Qt6::Sql)
foreach(kind desk ui)
    # At -O1 GCC inlines too little to see that an empty std::optional is not read.
    set(madoguchi_pch_options_${kind}
        $<$<CONFIG:RelWithDebInfo>:-O1 $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>>)
endforeach()
foreach(kind test gui_test hub_test desk_core_test desk_test)
    set(madoguchi_pch_options_${kind} $<$<CONFIG:RelWithDebInfo>:-O0>)
endforeach()
function(madoguchi_precompiled name kind)
    set(pch madoguchi_pch_${kind})
    if(NOT TARGET ${pch})
        file(WRITE "${PROJECT_BINARY_DIR}/${pch}.cpp" "")
        add_library(${pch} OBJECT "${PROJECT_BINARY_DIR}/${pch}.cpp")
        target_link_libraries(${pch} PRIVATE madoguchi_options Qt6::Core tl::expected ${madoguchi_pch_links_${kind}})
        list(TRANSFORM madoguchi_pch_headers_${kind} PREPEND "${MADOGUCHI_PCH_FOLDER}/" OUTPUT_VARIABLE headers)
        target_precompile_headers(${pch} PRIVATE ${headers})
        target_compile_options(${pch} PRIVATE ${madoguchi_pch_options_${kind}})
    endif()
    target_compile_options(${name} PRIVATE ${madoguchi_pch_options_${kind}})
    target_precompile_headers(${name} REUSE_FROM ${pch})
endfunction()

# madoguchi_library(NAME [PRECOMPILED kind] SOURCES … LINK …): a static library of kb/ or app/.
function(madoguchi_library name)
    cmake_parse_arguments(arg "" "PRECOMPILED" "SOURCES;LINK;LINK_PRIVATE" ${ARGN})
    if(NOT arg_PRECOMPILED)
        set(arg_PRECOMPILED core)
    endif()
    add_library(${name} STATIC ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON AUTORCC ON)
    target_link_libraries(${name} PUBLIC madoguchi_options Qt6::Core ${arg_LINK} PRIVATE ${arg_LINK_PRIVATE})
    madoguchi_precompiled(${name} ${arg_PRECOMPILED})
endfunction()

function(madoguchi_program name)
    cmake_parse_arguments(arg "" "PRECOMPILED" "SOURCES;LINK" ${ARGN})
    if(NOT arg_PRECOMPILED)
        set(arg_PRECOMPILED core)
    endif()
    add_executable(${name} ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON AUTORCC ON)
    target_link_libraries(${name} PRIVATE madoguchi_options Qt6::Core ${arg_LINK})
    madoguchi_precompiled(${name} ${arg_PRECOMPILED})
endfunction()
