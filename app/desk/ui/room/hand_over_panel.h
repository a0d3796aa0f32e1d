// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/hand_over_session.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace madoguchi::desk {

class HandOverReadPage;
class HandOverWritePage;
class SegmentedControl;
class Shortcuts;

/// The shift hand-over in the middle of the room, beside the pane: writing one, and reading those given.
/// Nothing of it is lost when it is closed for a raised hand.
class HandOverPanel final : public QFrame
{
    Q_OBJECT
public:
    enum Page { WritePage, ReadPage };

    /// Both outlive the panel.
    HandOverPanel(HandOverSession& session, Shortcuts& shortcuts, QWidget* parent = nullptr);

    /// Where there is something to be received, that; otherwise the page for writing.
    void open();
    /// Shows this one to be read; null: the first that waits.
    void read(const HandOverId& id);

Q_SIGNALS:
    void closed();
    /// This line is to be chosen in the pane.
    void lineRequested(const QUuid& id);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void connectParts();
    void turnTo(Page page);
    void retranslate();

    HandOverSession& m_session;
    QLabel* m_title = nullptr;
    SegmentedControl* m_switch = nullptr;
    QPushButton* m_close = nullptr;
    QLabel* m_done = nullptr;
    QStackedWidget* m_stack = nullptr;
    HandOverWritePage* m_write = nullptr;
    HandOverReadPage* m_read = nullptr;
};

} // namespace madoguchi::desk
