# SPDX-License-Identifier: GPL-3.0-or-later
# madoguchi_fetched_list(FILE list.bin FETCH passwords SOURCE passwords.json TOOL compile_passwords CACHE NAME_OF_OPTION
# WITHOUT "what is missing then"): FILE in the binary folder, made at build time by TOOL from what packaging/fetch.sh
# fetches; empty if that cannot be had, which is said, and the build goes on. A cross build takes the file that a native
# build made, named by the option CACHE.
include_guard()

function(madoguchi_fetched_list)
    cmake_parse_arguments(arg "" "FILE;FETCH;SOURCE;TOOL;CACHE;WITHOUT" "" ${ARGN})
    set(${arg_CACHE} "" CACHE FILEPATH "A ${arg_FILE} made by another build")
    set(made "${CMAKE_CURRENT_BINARY_DIR}/${arg_FILE}")
    if(${arg_CACHE})
        configure_file("${${arg_CACHE}}" "${made}" COPYONLY)
        return()
    endif()
    set(reason "a cross build needs -D${arg_CACHE}=FILE")
    if(NOT CMAKE_CROSSCOMPILING)
        execute_process(COMMAND sh "${PROJECT_SOURCE_DIR}/packaging/fetch.sh" ${arg_FETCH}
            OUTPUT_VARIABLE folder ERROR_VARIABLE reason RESULT_VARIABLE result
            OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_STRIP_TRAILING_WHITESPACE)
        if(result EQUAL 0)
            add_custom_command(OUTPUT "${made}"
                COMMAND ${arg_TOOL} "${folder}/${arg_SOURCE}" "${made}"
                DEPENDS ${arg_TOOL} "${folder}/${arg_SOURCE}"
                COMMENT "Making ${arg_FILE}" VERBATIM)
            return()
        endif()
    endif()
    message(WARNING "${arg_WITHOUT}\n${reason}")
    file(WRITE "${made}" "")
endfunction()
