// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/context.h"

#include "app/ctl/messages.h"

namespace madoguchi::ctl {

ExitCode Context::fail(ExitCode code, const QString& message)
{
    out.flush();
    err << "madoguchictl: " << message << Qt::endl;
    return code;
}

ExitCode Context::fail(const Error& error)
{
    return fail(exitCodeFor(error), message(error));
}

} // namespace madoguchi::ctl
