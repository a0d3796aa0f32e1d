// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/escalation.h"

#include <QListWidget>

namespace madoguchi::desk {

/// People and units something can be assigned to: chosen by Enter or a click, or a line of the pane is
/// dropped on one. Typing jumps to a name.
class AssignList final : public QListWidget
{
    Q_OBJECT
public:
    struct Target
    {
        Assignee assignee;
        QString name;
    };

    explicit AssignList(QWidget* parent = nullptr);

    void setTargets(const QList<Target>& targets);

Q_SIGNALS:
    void chosen(const madoguchi::Assignee& assignee);
    void dropped(const QUuid& line, const madoguchi::Assignee& assignee);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    [[nodiscard]] std::optional<Assignee> targetOf(const QListWidgetItem* item) const;

    QList<Target> m_targets;
};

} // namespace madoguchi::desk
