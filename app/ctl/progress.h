// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/context.h"

namespace madoguchi::ctl {

/// One line on stderr that says how far something is, renewed in place on a terminal, line by line elsewhere;
/// at most five a second. Says nothing unless asked to, or stderr is a terminal.
class Progress
{
public:
    Progress(Context& context, bool asked);
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    /// @return false once the program was interrupted.
    [[nodiscard]] bool show(const QString& what, qint64 done, qint64 total);
    /// Takes the line away, so that something else can be said.
    void clear();

private:
    Context& m_context;
    bool m_terminal;
    bool m_shown;
    bool m_onScreen = false;
    qint64 m_last = -1;
    QString m_what;
};

} // namespace madoguchi::ctl
