// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/notice_board.h"

#include <QPointer>
#include <QSystemTrayIcon>

class QWidget;

namespace madoguchi::desk {

/// Makes heard what came in, and shows it beside the tray while the window is not in front. Touches neither
/// the keyboard focus nor the window; a click on the message brings the window to the front.
class NoteCrier final : public QObject
{
    Q_OBJECT
public:
    using Beep = std::function<void()>;

    /// `board` outlives it. `beep` makes the sound.
    NoteCrier(NoticeBoard& board, QWidget& window, Beep beep, QObject* parent = nullptr);

private:
    void cry(const NoticeBoard::Note& note);
    void comeUp(const NoticeBoard::Note& note);
    void takeDown();

    NoticeBoard& m_board;
    QPointer<QWidget> m_window;
    Beep m_beep;
    QSystemTrayIcon* m_tray = nullptr; ///< made when it is first needed
    NoticeBoard::Action m_action;      ///< of the message shown last
};

} // namespace madoguchi::desk
