// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/room_note_wiring.h"

#include "app/desk/desk_core.h"
#include "app/desk/ui/answer/answer_workspace.h"
#include "app/desk/ui/contact/contact_panel.h"
#include "app/desk/ui/hand/call_back_panel.h"
#include "app/desk/ui/room/room_text.h"
#include "app/desk/ui/room/room_workspace.h"
#include "app/desk/ui/widgets/page_tabs.h"
#include "app/desk/ui/window/main_window.h"
#include "app/desk/ui/wording/notice_text.h"

namespace madoguchi::desk {

namespace {

/// Posts each hand that is up, anew when it is asked back, and takes it out when nobody has to answer it.
class HandNotes final : public QObject
{
public:
    using Open = std::function<void(const HandId&)>;

    HandNotes(DeskCore& core, Open open, QObject* parent)
        : QObject(parent)
        , m_core(core)
        , m_open(std::move(open))
    {
        connect(&core.room, &RoomSession::loaded, this, &HandNotes::tell);
        connect(&core.room, &RoomSession::leadingChanged, this, &HandNotes::tell);
    }

private:
    void tell()
    {
        QHash<HandId, size_t> up;
        for (const Hand& hand : m_core.room.hands()) {
            if (hand.state != HandState::Raised || hand.raisedBy == m_core.handOver.self())
                continue;
            up.insert(hand.id, hand.entries.size());
            if (m_posted.value(hand.id) != hand.entries.size())
                post(hand);
        }
        for (auto it = m_posted.cbegin(); it != m_posted.cend(); ++it) {
            if (!up.contains(it.key()))
                m_core.board.withdraw(NoteKind::Hand, it.key().toString());
        }
        m_posted = up;
    }
    void post(const Hand& hand)
    {
        const auto words = [item = m_core.room.itemOf(hand)]() -> NoticeBoard::Words {
            const QString who = RoomText::lead(item);
            return {who.isEmpty() ? NoticeText::of(NoteKind::Hand) : who, item.title};
        };
        // A caller waits: it is heard in quiet hours, too.
        m_core.board.post(
            NoteKind::Hand, hand.id.toString(), words, [open = m_open, id = hand.id] { open(id); }, true);
    }

    DeskCore& m_core;
    Open m_open;
    QHash<HandId, size_t> m_posted;
};

void wireAnswers(DeskCore& core, MainWindow& window)
{
    const QString key = QStringLiteral("own hand");
    QObject::connect(&core.hand, &HandSession::answered, &window, [&core, &window, key](const Hand& hand) {
        core.board.post(
            NoteKind::Answer, key,
            [answer = hand.entries.back().text.simplified()]() -> NoticeBoard::Words {
                return {NoticeText::of(NoteKind::Answer), answer};
            },
            [&window] { window.showWorkspace(0); });
    });
    QObject::connect(&core.hand, &HandSession::changed, &window, [&core, key] {
        if (!core.hand.hand() || core.hand.hand()->state == HandState::Raised)
            core.board.withdraw(NoteKind::Answer, key);
    });
}

void wireCallBacks(AnswerWorkspace& answer, DeskCore& core, MainWindow& window)
{
    const auto posted = std::make_shared<QSet<EscalationId>>();
    QObject::connect(&core.callBacks, &CallBacksModel::reminded, &window,
                     [&answer, &core, &window, posted](const Escalation& one) {
                         posted->insert(one.id);
                         core.board.post(
                             NoteKind::CallBack, one.id.toString(),
                             [subject = one.subject.simplified()]() -> NoticeBoard::Words {
                                 return {NoticeText::of(NoteKind::CallBack), subject};
                             },
                             [&answer, &window, id = one.id] {
                                 window.showWorkspace(0);
                                 answer.focusContact();
                                 answer.contact()->callBacks()->choose(id);
                                 answer.contact()->callBacks()->setUnfolded(true);
                             });
                     });
    QObject::connect(&core.callBacks, &CallBacksModel::changed, &window, [&core, posted] {
        for (const EscalationId& id : QSet<EscalationId>(*posted)) {
            if (core.callBacks.rowOf(id) >= 0)
                continue;
            core.board.withdraw(NoteKind::CallBack, id.toString());
            posted->remove(id);
        }
    });
}

} // namespace

void wireRoomNotes(PageTabs& pages, RoomWorkspace& room, AnswerWorkspace& answer, DeskCore& core,
                   MainWindow& window, int index)
{
    const auto open = [&pages, &room, &core, &window, index](const HandId& id) {
        window.showWorkspace(index);
        pages.showPage(0);
        room.showHandOver(false);
        core.room.open(id.value);
        room.showPart(RoomWorkspace::DetailPart);
    };
    new HandNotes(core, open, &window);
    wireAnswers(core, window);
    wireCallBacks(answer, core, window);
}

} // namespace madoguchi::desk
