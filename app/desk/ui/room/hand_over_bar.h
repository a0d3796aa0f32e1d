// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/hand_over_session.h"

#include <QFrame>
#include <QSet>

class QLabel;
class QPushButton;

namespace madoguchi::desk {

/// Above the workspaces: the last shift has left something that nobody has received. Comes and goes without
/// touching the keyboard focus; "later" puts it out of sight until one signs in again.
class HandOverBar final : public QFrame
{
    Q_OBJECT
public:
    /// `session` outlives the bar.
    explicit HandOverBar(HandOverSession& session, QWidget* parent = nullptr);

    /// Somebody else is there: what was put aside is shown again.
    void reset();

Q_SIGNALS:
    void readRequested(const madoguchi::HandOverId& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void retranslate();

    HandOverSession& m_session;
    HandOverId m_shown;
    QSet<HandOverId> m_aside;
    QLabel* m_text = nullptr;
    QPushButton* m_read = nullptr;
    QPushButton* m_later = nullptr;
};

} // namespace madoguchi::desk
