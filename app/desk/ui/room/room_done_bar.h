// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/ids.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace madoguchi::desk {

/// Says in a line what was done last in the room, and takes it back where that is possible.
class RoomDoneBar final : public QFrame
{
    Q_OBJECT
public:
    explicit RoomDoneBar(QWidget* parent = nullptr);

    void offerUndo(const EscalationId& escalation, const QString& title);
    void say(const QString& text);
    void warn(const QString& text);

Q_SIGNALS:
    void undoRequested(const madoguchi::EscalationId& escalation);

protected:
    void changeEvent(QEvent* event) override;

private:
    void show(const QString& text, bool warning);
    void retranslate();

    EscalationId m_escalation;
    QLabel* m_text = nullptr;
    QPushButton* m_undo = nullptr;
    QPushButton* m_close = nullptr;
};

} // namespace madoguchi::desk
