// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/hand_over_wiring.h"

#include "app/desk/desk_core.h"
#include "app/desk/ui/room/hand_over_bar.h"
#include "app/desk/ui/room/hand_over_panel.h"
#include "app/desk/ui/room/hand_over_text.h"
#include "app/desk/ui/room/room_workspace.h"
#include "app/desk/ui/widgets/page_tabs.h"
#include "app/desk/ui/window/main_window.h"

namespace madoguchi::desk {

namespace {

/// Posts what waits to be received among what came in, each once, and takes it out when it is received.
class HandOverNotes final : public QObject
{
public:
    using Read = std::function<void(const HandOverId&)>;

    HandOverNotes(DeskCore& core, Read read, QObject* parent)
        : QObject(parent)
        , m_core(core)
        , m_read(std::move(read))
    {
        connect(&core.handOver, &HandOverSession::changed, this, &HandOverNotes::tell);
    }

private:
    void tell()
    {
        QSet<HandOverId> waiting;
        for (const HandOver& one : m_core.handOver.waiting()) {
            waiting.insert(one.id);
            if (!m_posted.contains(one.id))
                post(one);
        }
        for (const HandOverId& gone : m_posted - waiting)
            m_core.board.withdraw(NoteKind::HandOver, gone.toString());
        m_posted = waiting;
    }
    void post(const HandOver& one)
    {
        const auto words = [&session = m_core.handOver, one]() -> NoticeBoard::Words {
            const QString from = HandOverText::heading(one, session.nameOf(one.writtenBy), session.now());
            return {HandOverText::tr("Shift hand-over (%1)", "when and who").arg(from),
                    one.text.simplified()};
        };
        m_core.board.post(NoteKind::HandOver, one.id.toString(), words,
                          [read = m_read, id = one.id] { read(id); });
    }

    DeskCore& m_core;
    Read m_read;
    QSet<HandOverId> m_posted;
};

} // namespace

void wireHandOver(PageTabs& pages, RoomWorkspace& room, DeskCore& core, MainWindow& window,
                  Shortcuts& shortcuts, int index)
{
    auto* panel = new HandOverPanel(core.handOver, shortcuts);
    room.setHandOverPanel(panel);
    QObject::connect(&room, &RoomWorkspace::handOverRequested, panel, [&room, panel] {
        panel->open();
        room.showHandOver(true);
    });
    QObject::connect(panel, &HandOverPanel::closed, &room, [&room] { room.showHandOver(false); });
    QObject::connect(panel, &HandOverPanel::lineRequested, &room, [&room, &core](const QUuid& id) {
        room.showHandOver(false);
        core.room.open(id);
        room.showPart(RoomWorkspace::DetailPart);
    });
    QObject::connect(&core.room, &RoomSession::leadingChanged, &room, [&room] { room.showHandOver(false); });
    const auto read = [&pages, &room, &window, panel, index](const HandOverId& id) {
        window.showWorkspace(index);
        pages.showPage(0);
        panel->read(id);
        room.showHandOver(true);
    };
    auto* bar = new HandOverBar(core.handOver);
    window.addBar(bar);
    QObject::connect(bar, &HandOverBar::readRequested, panel, read);
    QObject::connect(&core.commands, &CommandRunner::userChanged, bar, &HandOverBar::reset);
    new HandOverNotes(core, read, &window);
}

} // namespace madoguchi::desk
