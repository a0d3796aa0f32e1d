// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/room_detail.h"
#include "app/desk/ui/room/room_names.h"

#include <QWidget>

class QLabel;

namespace madoguchi::desk {

class EscalationWork;
class FactList;
class ScrollBody;
class RoomDrafts;
class Shortcuts;

/// An escalation: what it is about, where it arose, what was done about it, and what can be done now.
class EscalationDetail final : public QWidget
{
    Q_OBJECT
public:
    /// Both outlive the widget.
    EscalationDetail(RoomDrafts& drafts, Shortcuts& shortcuts, QWidget* parent = nullptr);

    void setNames(const RoomNames& names);
    void showDetail(const RoomDetail& detail, bool mine, Timestamp now);
    void setNow(Timestamp now);
    [[nodiscard]] EscalationWork* work() const { return m_work; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void fillHead();
    void addCaller();
    void addOrigin();
    void addTimeline();
    [[nodiscard]] QString nameOf(const Assignee& assignee) const;
    [[nodiscard]] QString lineOf(const EscalationEntry& entry) const;

    RoomNames m_names;
    RoomDetail m_detail;
    Timestamp m_now;
    QLabel* m_title = nullptr;
    QLabel* m_state = nullptr;
    QLabel* m_due = nullptr;
    ScrollBody* m_body = nullptr;
    FactList* m_facts = nullptr;
    EscalationWork* m_work = nullptr;
};

} // namespace madoguchi::desk
