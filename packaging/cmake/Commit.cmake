# SPDX-License-Identifier: GPL-3.0-or-later
# Writes OUTPUT, the source of programCommit(): COMMIT if it is given, as for sources outside a checkout, else what git
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
file(CONFIGURE OUTPUT "${OUTPUT}" @ONLY CONTENT [[
#include "kb/base/version.h"

QString madoguchi::programCommit()
{
    return QStringLiteral("@commit@");
}
]])
