# SPDX-License-Identifier: GPL-3.0-or-later
# Icons are SVG sources, rastered when the program is built: Qt Svg is not among the modules the windows may use.
# One shape each; the colour is given when the program runs, so light, dark and high contrast share them.
find_program(RSVG_CONVERT rsvg-convert REQUIRED)

set(madoguchi_icon_names
    bell book check clock close down file filter flag hand help inbox pencil phone picture plus right search settings speak user warning)
set(madoguchi_icon_sizes 16 24 32 48 64)
set(madoguchi_program_icon_sizes 16 24 32 48 64 128 256)

# madoguchi_icons(TARGET): the icons as :/icons/NAME-SIZE.png, the program's own, which has its colours, among them
function(madoguchi_icons target)
    set(folder "${CMAKE_CURRENT_BINARY_DIR}/icons")
    file(MAKE_DIRECTORY "${folder}")
    set(files)
    foreach(name IN LISTS madoguchi_icon_names ITEMS madoguchi)
        set(source "${PROJECT_SOURCE_DIR}/resources/icons/${name}.svg")
        set(sizes ${madoguchi_icon_sizes})
        if(name STREQUAL madoguchi)
            set(sizes ${madoguchi_program_icon_sizes})
        endif()
        set(outputs)
        set(commands)
        foreach(size IN LISTS sizes)
            set(output "${folder}/${name}-${size}.png")
            list(APPEND outputs "${output}")
            list(APPEND commands COMMAND ${RSVG_CONVERT} -w ${size} -h ${size} -o "${output}" "${source}")
        endforeach()
        add_custom_command(OUTPUT ${outputs} ${commands} DEPENDS "${source}"
            COMMENT "Rastering ${name}.svg" VERBATIM)
        list(APPEND files ${outputs})
    endforeach()
    qt_add_resources(${target} desk_icons PREFIX "/icons" BASE "${folder}" FILES ${files})
endfunction()
