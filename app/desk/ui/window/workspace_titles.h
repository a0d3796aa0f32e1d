// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace madoguchi::desk {

/// What the workspaces' tabs say, in the window's language; give them to MainWindow::addWorkspace().
class WorkspaceTitles
{
    Q_DECLARE_TR_FUNCTIONS(WorkspaceTitles)
public:
    [[nodiscard]] static QString answer() { return tr("Answer", "workspace"); }
    [[nodiscard]] static QString history() { return tr("History", "workspace"); }
    [[nodiscard]] static QString knowledge() { return tr("Knowledge", "workspace"); }
    [[nodiscard]] static QString room() { return tr("Room", "workspace"); }
    [[nodiscard]] static QString cases() { return tr("Cases", "workspace"); }
};

} // namespace madoguchi::desk
