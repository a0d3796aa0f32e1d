# SPDX-License-Identifier: GPL-3.0-or-later
# madoguchi_synonyms(FILE): the dictionary of synonyms as the searcher reads it, made at build time from Sudachi's; empty
# if that cannot be had, and search works without. A cross build takes the file a native build made
# (-DMADOGUCHI_SYNONYMS=…/kb/search/synonyms.txt).
include_guard()
set(MADOGUCHI_SYNONYMS "" CACHE FILEPATH "A synonyms.txt made by another build")

function(madoguchi_synonyms file)
    set(made "${CMAKE_CURRENT_BINARY_DIR}/synonyms.txt")
    set(${file} "${made}" PARENT_SCOPE)
    if(MADOGUCHI_SYNONYMS)
        configure_file("${MADOGUCHI_SYNONYMS}" "${made}" COPYONLY)
        return()
    endif()
    set(reason "a cross build needs -DMADOGUCHI_SYNONYMS=FILE")
    if(NOT CMAKE_CROSSCOMPILING)
        execute_process(COMMAND sh "${PROJECT_SOURCE_DIR}/packaging/synonyms.sh"
            OUTPUT_VARIABLE dictionary ERROR_VARIABLE reason RESULT_VARIABLE result
            OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_STRIP_TRAILING_WHITESPACE)
        if(result EQUAL 0)
            add_custom_command(OUTPUT "${made}"
                COMMAND compile_synonyms "${dictionary}" "${made}"
                DEPENDS compile_synonyms "${dictionary}"
                COMMENT "Making the dictionary of synonyms" VERBATIM)
            return()
        endif()
    endif()
    message(WARNING "NO DICTIONARY OF SYNONYMS: はんこ will not find 印鑑 until the centre says so itself.\n${reason}")
    file(WRITE "${made}" "")
endfunction()
