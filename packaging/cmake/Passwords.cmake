# SPDX-License-Identifier: GPL-3.0-or-later
# madoguchi_known_passwords(FILE): the digests of passwords found in breaches, made at build time from zxcvbn-ts's list;
# empty if that cannot be had, and the other rules for passwords hold without. A cross build takes the file a native build
# made (-DMADOGUCHI_PASSWORDS=…/kb/base/known_passwords.bin).
include_guard()
set(MADOGUCHI_PASSWORDS "" CACHE FILEPATH "A known_passwords.bin made by another build")

function(madoguchi_known_passwords file)
    set(made "${CMAKE_CURRENT_BINARY_DIR}/known_passwords.bin")
    set(${file} "${made}" PARENT_SCOPE)
    if(MADOGUCHI_PASSWORDS)
        configure_file("${MADOGUCHI_PASSWORDS}" "${made}" COPYONLY)
        return()
    endif()
    set(reason "a cross build needs -DMADOGUCHI_PASSWORDS=FILE")
    if(NOT CMAKE_CROSSCOMPILING)
        execute_process(COMMAND sh "${PROJECT_SOURCE_DIR}/packaging/passwords.sh"
            OUTPUT_VARIABLE list ERROR_VARIABLE reason RESULT_VARIABLE result
            OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_STRIP_TRAILING_WHITESPACE)
        if(result EQUAL 0)
            add_custom_command(OUTPUT "${made}"
                COMMAND compile_passwords "${list}" "${made}"
                DEPENDS compile_passwords "${list}"
                COMMENT "Making the list of known passwords" VERBATIM)
            return()
        endif()
    endif()
    message(WARNING "NO LIST OF KNOWN PASSWORDS: short ones and runs are refused, ones out of breaches are not.\n${reason}")
    file(WRITE "${made}" "")
endfunction()
