// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/draft_keeper.h"
#include "app/desk/core/hand_over_detail.h"
#include "app/desk/core/hand_over_sheet.h"
#include "app/desk/core/room_session.h"

namespace madoguchi::desk {

/// What shifts leave to each other, for whoever leads the room: the sheet of what stands open now, the words
/// being written to go with it (kept on the disk from key to key, each leader their own), and the hand-overs
/// given so far. UI thread.
class HandOverSession final : public QObject
{
    Q_OBJECT
public:
    /// So long hand-overs can be read again.
    static constexpr int daysKept = 60;

    /// Both outlive the session.
    HandOverSession(CommandRunner& commands, RoomSession& room, QObject* parent = nullptr);

    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    /// What stands open at this moment, of what was read last.
    [[nodiscard]] HandOverSheet sheet() const;
    /// Newest first.
    [[nodiscard]] const std::vector<HandOver>& all() const { return m_content.handOvers; }
    /// nullptr if there is none.
    [[nodiscard]] const HandOver* find(const HandOverId& id) const;
    /// Of those that nobody has received, the ones somebody else wrote; newest first.
    [[nodiscard]] std::vector<HandOver> waiting() const;
    [[nodiscard]] bool isOwn(const HandOver& handOver) const;
    /// Who is signed in; null = nobody.
    [[nodiscard]] UserId self() const;
    [[nodiscard]] QString nameOf(const UserId& user) const { return m_room.personName(user); }
    [[nodiscard]] Timestamp now() const { return m_commands.clock().now(); }

    /// The words that go with the sheet.
    [[nodiscard]] const QString& text() const { return m_text; }
    void setText(const QString& text);
    void flush() { m_keeper.flush(); }

    /// Gives what stands open, with the words. given() or failed() follows: what is missing, as the rulebook
    /// says it.
    void give();
    /// received() or failed() follows; "handover.own" for one's own.
    void receive(const HandOverId& id);
    /// Reads one with what became of what it names; opened() follows, again whenever that changes. Null:
    /// none.
    void open(const HandOverId& id);
    [[nodiscard]] const HandOverId& openedId() const { return m_opened; }

Q_SIGNALS:
    /// sheet(), all() or waiting() is another.
    void changed();
    void opened(const madoguchi::desk::HandOverDetail& detail);
    /// text() was changed by something else than setText().
    void textReplaced(const QString& text);
    void given(const madoguchi::HandOverId& id);
    void received(const madoguchi::HandOverId& id);
    void failed(const madoguchi::Error& error);

private:
    struct Content
    {
        std::vector<HandOver> handOvers;
        CentreCalendar calendar;
        store::DayFigures figures;
    };
    [[nodiscard]] static Result<Content> read(db::Connection& connection, Timestamp now);
    void refresh();
    void changeUser();
    void replaceText(const QString& text);
    [[nodiscard]] HandOverDetail detailOf(const HandOver& handOver,
                                          const std::vector<Escalation>& found) const;

    CommandRunner& m_commands;
    RoomSession& m_room;
    DraftKeeper m_keeper;
    Content m_content;
    QString m_text;
    HandOverId m_opened;
    bool m_loaded = false;
    bool m_busy = false;
};

} // namespace madoguchi::desk
