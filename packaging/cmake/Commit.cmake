# SPDX-License-Identifier: GPL-3.0-or-later
# Writes OUTPUT, a header with MADOGUCHI_COMMIT: COMMIT if it is given, as for sources outside a checkout, else what git
# says of SOURCE.
set(commit "${COMMIT}")
if(NOT commit)
    find_program(GIT git)
    if(GIT)
        execute_process(COMMAND ${GIT} -C "${SOURCE}" rev-parse --short=10 HEAD
            OUTPUT_VARIABLE commit OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
        execute_process(COMMAND ${GIT} -C "${SOURCE}" status --porcelain --untracked-files=no
            OUTPUT_VARIABLE changed ERROR_QUIET)
        if(commit AND changed)
            string(APPEND commit "+")
        endif()
    endif()
endif()
file(CONFIGURE OUTPUT "${OUTPUT}" CONTENT "#define MADOGUCHI_COMMIT \"@commit@\"\n" @ONLY)
