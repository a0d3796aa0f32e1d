// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/command_runner.h"

namespace madoguchi::desk {

/// Keeps up, from what this desk holds, for whom the one signed in stands in today and which units went into
/// theirs, so that what a window offers is what the hub will allow. UI thread.
class Standing final : public QObject
{
    Q_OBJECT
public:
    explicit Standing(CommandRunner& commands, QObject* parent = nullptr);

    /// Reads deputies and units again; CommandRunner::standingChanged() follows if something differs. Also
    /// to be called when another day begins.
    void refresh();

private:
    CommandRunner& m_commands;
};

} // namespace madoguchi::desk
