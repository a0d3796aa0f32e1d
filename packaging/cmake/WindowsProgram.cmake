# SPDX-License-Identifier: GPL-3.0-or-later
# What a program brings along on Windows: version, manifest, and an icon if it has a window.
include_guard()
include("${PROJECT_SOURCE_DIR}/resources/icons/icons.cmake")

# madoguchi_windows_program(TARGET "description" [ICON folder of madoguchi-SIZE.png]): nothing elsewhere.
function(madoguchi_windows_program madoguchi_program madoguchi_description)
    if(NOT WIN32)
        return()
    endif()
    cmake_parse_arguments(arg "" "ICON" "" ${ARGN})
    set(rc "${CMAKE_CURRENT_BINARY_DIR}/${madoguchi_program}.rc")
    set(madoguchi_icon_line)
    if(arg_ICON)
        find_program(ICOTOOL icotool REQUIRED)
        set(icon "${CMAKE_CURRENT_BINARY_DIR}/madoguchi.ico")
        list(TRANSFORM madoguchi_program_icon_sizes REPLACE "(.+)" "${arg_ICON}/madoguchi-\\1.png" OUTPUT_VARIABLE pictures)
        add_custom_command(OUTPUT "${icon}" COMMAND ${ICOTOOL} --create -o "${icon}" ${pictures}
            DEPENDS desk_ui COMMENT "Making madoguchi.ico" VERBATIM)
        set_source_files_properties("${rc}" PROPERTIES OBJECT_DEPENDS "${icon}")
        set(madoguchi_icon_line "2 ICON \"${icon}\"")
        set_target_properties(${madoguchi_program} PROPERTIES WIN32_EXECUTABLE ON)
    endif()
    configure_file("${PROJECT_SOURCE_DIR}/packaging/windows/program.rc.in" "${rc}" @ONLY)
    target_sources(${madoguchi_program} PRIVATE "${rc}")
endfunction()
