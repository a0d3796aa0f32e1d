# SPDX-License-Identifier: GPL-3.0-or-later
# English is in the sources; its own file holds only the plural forms. After changing a text:
#   cmake --build build/dev --target update_translations
# and fill in what is unfinished; a test wants all of it.
find_package(Qt6 6.4 REQUIRED COMPONENTS LinguistTools)

set(madoguchi_languages en ja zh ko)

# madoguchi_translations(TARGET): the translations as :/i18n/madoguchi_LANGUAGE.qm
function(madoguchi_translations target)
    set(folder "${CMAKE_CURRENT_BINARY_DIR}/i18n")
    file(MAKE_DIRECTORY "${folder}")
    set(sources)
    set(compiled)
    foreach(language IN LISTS madoguchi_languages)
        set(source "${PROJECT_SOURCE_DIR}/translations/madoguchi_${language}.ts")
        set(output "${folder}/madoguchi_${language}.qm")
        add_custom_command(OUTPUT "${output}" COMMAND Qt6::lrelease -silent "${source}" -qm "${output}"
            DEPENDS "${source}" COMMENT "Compiling madoguchi_${language}.ts" VERBATIM)
        list(APPEND sources "${source}")
        list(APPEND compiled "${output}")
    endforeach()
    qt_add_resources(${target} desk_translations PREFIX "/i18n" BASE "${folder}" FILES ${compiled})
    # Without places in the sources: they would change with every line that moves.
    add_custom_target(update_translations
        COMMAND Qt6::lupdate -no-obsolete -locations none "${PROJECT_SOURCE_DIR}/app/desk"
            -extensions cpp,h -I "${PROJECT_SOURCE_DIR}" -ts ${sources} VERBATIM)
endfunction()
