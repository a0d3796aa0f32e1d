// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/ui/room/assign_list.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace madoguchi::desk {

/// Stands in the detail's place while something is assigned, by key or by dragging.
class AssignBoard final : public QWidget
{
    Q_OBJECT
public:
    explicit AssignBoard(QWidget* parent = nullptr);

    /// People first, then units; "nobody" is added.
    void setTargets(const QList<AssignList::Target>& targets);
    /// For this line, by key; null: whatever is dropped here.
    void begin(const EscalationId& escalation, const QString& title);

Q_SIGNALS:
    void assigned(const madoguchi::EscalationId& escalation, const madoguchi::Assignee& assignee);
    void closed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    EscalationId m_escalation;
    QList<AssignList::Target> m_targets;
    QLabel* m_title = nullptr;
    QLabel* m_what = nullptr;
    QLabel* m_advice = nullptr;
    AssignList* m_list = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace madoguchi::desk
