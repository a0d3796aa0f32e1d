// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QStackedWidget;

namespace madoguchi::desk {

class PageStack;

/// Where the workspaces stand, one of them in sight. One that needs more room than the window has, as in
/// large type on a small screen, is scrolled; it makes the window no larger than its screen, and those out of
/// sight ask for nothing.
class WorkspaceArea final : public QScrollArea
{
    Q_OBJECT
public:
    explicit WorkspaceArea(QWidget* parent = nullptr);
    [[nodiscard]] QStackedWidget* stack() const;

protected:
    bool event(QEvent* event) override;

private:
    PageStack* m_stack;
};

} // namespace madoguchi::desk
