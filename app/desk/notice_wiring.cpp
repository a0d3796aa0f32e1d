// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/notice_wiring.h"

#include "app/desk/desk_core.h"
#include "app/desk/ui/answer/answer_workspace.h"
#include "app/desk/ui/notice/note_bell.h"
#include "app/desk/ui/notice/note_crier.h"
#include "app/desk/ui/notice/notice_bar.h"
#include "app/desk/ui/notice/notices_panel.h"
#include "app/desk/ui/room/room_workspace.h"
#include "app/desk/ui/room/seats_panel.h"
#include "app/desk/ui/theme/theme.h"
#include "app/desk/ui/widgets/shortcuts.h"
#include "app/desk/ui/window/main_window.h"
#include "app/desk/ui/window/seat_button.h"
#include "app/desk/ui/window/top_bar.h"
#include "app/desk/ui/wording/notice_text.h"

#include <QAction>
#include <QApplication>
#include <QMenu>

namespace madoguchi::desk {

namespace {

/// Says of keys and the mouse in this program that somebody is there. What is pressed after so long that the
/// window locks is nobody's.
class ActivityWatch final : public QObject
{
public:
    ActivityWatch(SeatSession& seat, LockSession& lock, QObject* parent)
        : QObject(parent)
        , m_seat(seat)
        , m_lock(lock)
    {
        qApp->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        switch (event->type()) {
        case QEvent::KeyPress:
        case QEvent::MouseButtonPress:
        case QEvent::Wheel:
        case QEvent::InputMethod:
            if (m_lock.noteActivity())
                return true;
            m_seat.noteActivity();
            break;
        default:
            break;
        }
        return false;
    }

private:
    SeatSession& m_seat;
    LockSession& m_lock;
};

void wireBar(MainWindow& window, DeskCore& core, Shortcuts& shortcuts, AnswerWorkspace& answer)
{
    NoticeBar* bar = window.noticeBar();
    const auto show = [&core, bar] { bar->setNotices(core.notices.waiting()); };
    QObject::connect(&core.notices, &NoticeSession::changed, bar, show);
    QObject::connect(bar, &NoticeBar::acknowledged, &core.notices, &NoticeSession::acknowledge);
    QObject::connect(bar, &NoticeBar::putAside, &core.notices, &NoticeSession::putAside);
    QObject::connect(bar, &NoticeBar::articleRequested, &answer, [&core, &window](const QString& number) {
        window.showWorkspace(0);
        core.article.open(number, theme().appearance().language);
    });
    QObject::connect(shortcuts.makeAction(ShortcutId::NoticeSeen, &window), &QAction::triggered, bar,
                     &NoticeBar::acknowledge);
    const auto key = [bar, &shortcuts] { bar->setAcknowledgeKey(shortcuts.text(ShortcutId::NoticeSeen)); };
    QObject::connect(&shortcuts, &Shortcuts::changed, bar, key);
    key();
    show();
}

void wireBoard(MainWindow& window, DeskCore& core, Shortcuts& shortcuts)
{
    auto* bell = new NoteBell(core.board, core.clock, window.topBar());
    window.topBar()->addTool(bell);
    QObject::connect(shortcuts.makeAction(ShortcutId::NoteList, &window), &QAction::triggered, bell,
                     &NoteBell::open);
    const auto key = [bell, &shortcuts] { bell->setKey(shortcuts.text(ShortcutId::NoteList)); };
    QObject::connect(&shortcuts, &Shortcuts::changed, bell, key);
    key();
    new NoteCrier(
        core.board, window, [] { QApplication::beep(); }, &window);

    NoticeBoard& board = core.board;
    QObject::connect(&core.notices, &NoticeSession::arrived, &board, [&board, &window](const Notice& notice) {
        board.post(
            NoteKind::Notice, notice.id.toString(),
            [title = notice.title, importance = notice.importance]() -> NoticeBoard::Words {
                return {title, NoticeText::of(importance)};
            },
            [&window] { window.activateWindow(); }, notice.importance == Importance::Urgent);
    });
    QObject::connect(&core.notices, &NoticeSession::left, &board,
                     [&board](const NoticeId& id) { board.withdraw(NoteKind::Notice, id.toString()); });
    QObject::connect(&core.commands, &CommandRunner::userChanged, &board, [&core, &board] {
        if (!core.commands.user())
            board.clear(); // what came in for one person is not the next one's to read
    });
    QObject::connect(&core.refused, &RefusedModel::countChanged, &board, [&board, &window](int count) {
        const QString subject = QStringLiteral("refused");
        if (count == 0) {
            board.withdraw(NoteKind::Refused, subject);
            return;
        }
        board.post(
            NoteKind::Refused, subject,
            [count]() -> NoticeBoard::Words {
                return {
                    QCoreApplication::translate("NoticeText", "%Ln refused by the hub",
                                                "contacts and other work", count),
                    QCoreApplication::translate("NoticeText", "Nothing is lost: look at them and decide.")};
            },
            [&window] { Q_EMIT window.refusedRequested(); });
    });
}

void wireSeat(MainWindow& window, DeskCore& core, Shortcuts& shortcuts)
{
    auto* button = new SeatButton(shortcuts, window.topBar());
    window.topBar()->addTool(button);
    const auto show = [&core, button] {
        button->setReport(core.sync.hasHub() ? core.seat.report() : std::optional<SeatReport>());
    };
    QObject::connect(&core.seat, &SeatSession::changed, button, show);
    QObject::connect(&core.sync, &SyncSession::changed, button, show);
    QObject::connect(button, &SeatButton::chosen, &core.seat, &SeatSession::choose);
    QObject::connect(button, &SeatButton::callEnded, &core.seat, &SeatSession::endCall);
    QObject::connect(shortcuts.makeAction(ShortcutId::CallEnds, &window), &QAction::triggered, &core.seat,
                     &SeatSession::endCall);
    QObject::connect(shortcuts.makeAction(ShortcutId::SeatMenu, &window), &QAction::triggered, button,
                     [button] {
                         if (button->isVisible())
                             button->menu()->popup(button->mapToGlobal(QPoint(0, button->height())));
                     });
    new ActivityWatch(core.seat, core.lock, &window);
    show();
}

} // namespace

void wireNotices(MainWindow& window, DeskCore& core, Shortcuts& shortcuts, AnswerWorkspace& answer)
{
    wireSeat(window, core, shortcuts);
    wireBoard(window, core, shortcuts);
    wireBar(window, core, shortcuts, answer);
}

void wireRoomSide(RoomWorkspace& room, DeskCore& core, MainWindow& window, int index)
{
    auto* seats = new SeatsPanel(core.seats, core.clock);
    room.setSeatsPanel(seats);
    QObject::connect(seats, &SeatsPanel::handRequested, &room, [&room, &core](const HandId& hand) {
        core.room.open(hand.value);
        room.showPart(RoomWorkspace::DetailPart);
    });
    auto* notices = new NoticesPanel(core.noticesModel, core.noticeEdit, core.clock);
    notices->setNames([&core](const UserId& id) { return core.directory.staffName(id); });
    room.setNoticesPanel(notices);
    QObject::connect(&window, &MainWindow::workspaceShown, notices, [notices, index](int shown) {
        if (shown == index)
            notices->activate();
    });
    QObject::connect(&core.commands, &CommandRunner::userChanged, notices, &NoticesPanel::refreshRights);
}

} // namespace madoguchi::desk
