// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/notice/note_crier.h"

#include "app/desk/ui/theme/theme.h"

#include <QWidget>

namespace madoguchi::desk {

NoteCrier::NoteCrier(NoticeBoard& board, QWidget& window, Beep beep, QObject* parent)
    : QObject(parent)
    , m_board(board)
    , m_window(&window)
    , m_beep(std::move(beep))
{
    connect(&m_board, &NoticeBoard::posted, this, &NoteCrier::cry);
    connect(&m_board, &NoticeBoard::silenced, this, &NoteCrier::takeDown);
}

// A message goes with its icon, and what it led to with it.
void NoteCrier::takeDown()
{
    m_action = {};
    if (m_tray)
        m_tray->hide();
}

void NoteCrier::cry(const NoticeBoard::Note& note)
{
    if (m_board.mayBeHeard(note) && m_beep)
        m_beep();
    if (m_window && !m_window->isActiveWindow() && m_board.mayComeUp(note))
        comeUp(note);
}

void NoteCrier::comeUp(const NoticeBoard::Note& note)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    if (!m_tray) {
        m_tray = new QSystemTrayIcon(theme().icon(QStringLiteral("bell"), Token::Accent), this);
        const auto toFront = [this] {
            if (!m_window)
                return;
            m_window->show();
            m_window->raise();
            m_window->activateWindow();
        };
        connect(m_tray, &QSystemTrayIcon::activated, this, toFront);
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, [this, toFront] {
            toFront();
            if (m_action)
                m_action();
        });
    }
    m_tray->show();
    m_action = note.action;
    m_tray->showMessage(note.title, note.detail,
                        note.urgent ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information);
}

} // namespace madoguchi::desk
