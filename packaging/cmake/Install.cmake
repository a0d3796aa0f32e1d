# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed, and where: three components, desk, hub and ctl. Each has a folder with its programs and the SQLite that
# encrypts beside them, where nothing else on the machine takes it up, so that each package stands alone; a link in bin
# leads there.
include_guard()
include(GNUInstallDirs)

set(MADOGUCHI_PROGRAMS "${CMAKE_INSTALL_LIBDIR}/madoguchi" CACHE STRING "Where the components' folders are")

# madoguchi_install(TARGET COMPONENT [MAN madoguchi.1]): a program; with MAN it is one that people call.
function(madoguchi_install target component)
    cmake_parse_arguments(arg "" "MAN" "" ${ARGN})
    set(place "${MADOGUCHI_PROGRAMS}/${component}")
    set_target_properties(${target} PROPERTIES INSTALL_RPATH "$ORIGIN")
    if(WIN32)
        # One folder for everything: a program there finds its libraries beside itself.
        install(TARGETS ${target} RUNTIME DESTINATION . COMPONENT ${component})
        return()
    endif()
    install(TARGETS ${target} RUNTIME DESTINATION "${place}" COMPONENT ${component})
    if(NOT arg_MAN)
        return()
    endif()
    if(TARGET madoguchi_sqlite)
        install(TARGETS madoguchi_sqlite
            LIBRARY DESTINATION "${place}" COMPONENT ${component} NAMELINK_SKIP
            RUNTIME DESTINATION "${place}" COMPONENT ${component})
    endif()
    file(RELATIVE_PATH way "/${CMAKE_INSTALL_BINDIR}" "/${place}/${target}")
    install(CODE "
        set(bin \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_BINDIR}\")
        file(MAKE_DIRECTORY \"\${bin}\")
        file(CREATE_LINK \"${way}\" \"\${bin}/${target}\" SYMBOLIC)" COMPONENT ${component})
    string(REGEX REPLACE ".*\\." "" section "${arg_MAN}")
    install(FILES "${PROJECT_SOURCE_DIR}/packaging/man/${arg_MAN}"
        DESTINATION "${CMAKE_INSTALL_MANDIR}/man${section}" COMPONENT ${component})
endfunction()

# madoguchi_install_desktop(FOLDER SIZES …): menu entry, description and icons, rastered in FOLDER as madoguchi-SIZE.png.
function(madoguchi_install_desktop folder)
    if(WIN32)
        return()
    endif()
    cmake_parse_arguments(arg "" "" "SIZES" ${ARGN})
    set(desktop "${PROJECT_SOURCE_DIR}/packaging/desktop")
    set(icons "${CMAKE_INSTALL_DATADIR}/icons/hicolor")
    install(FILES "${desktop}/madoguchi.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications" COMPONENT desk)
    install(FILES "${desktop}/org.madoguchi.desk.metainfo.xml"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo" COMPONENT desk)
    foreach(size IN LISTS arg_SIZES)
        install(FILES "${folder}/madoguchi-${size}.png" RENAME madoguchi.png
            DESTINATION "${icons}/${size}x${size}/apps" COMPONENT desk)
    endforeach()
    install(FILES "${PROJECT_SOURCE_DIR}/resources/icons/madoguchi.svg"
        DESTINATION "${icons}/scalable/apps" COMPONENT desk)
endfunction()
