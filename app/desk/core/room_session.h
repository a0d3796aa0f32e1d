// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/command_runner.h"
#include "app/desk/core/directory.h"
#include "app/desk/core/room_detail.h"
#include "app/desk/core/room_drafts.h"
#include "app/desk/core/room_model.h"
#include "kb/domain/centre_calendar.h"

#include <QTimer>

namespace madoguchi::desk {

/// What waits in the room, for whoever leads it: the pane's lines, and the one that is looked at in detail.
/// Reads only; RoomActions does. Without someone who leads the room it holds nothing. UI thread.
class RoomSession final : public QObject
{
    Q_OBJECT
public:
    /// All outlive the session.
    RoomSession(CommandRunner& commands, Directory& directory, const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] RoomModel& model() { return m_model; }
    /// What is being written about what waits.
    [[nodiscard]] RoomDrafts& drafts() { return m_drafts; }
    /// Whether the one signed in leads the room.
    [[nodiscard]] bool isLeading() const;
    /// Reads everything again.
    void refresh();
    /// True once the store was read for the one signed in.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    /// Names of units in this language.
    void setLanguage(Language language);

    /// Reads one line in detail; opened() follows, again whenever it changes. Null: none.
    void open(const QUuid& id);
    [[nodiscard]] const QUuid& openedId() const { return m_opened; }
    /// Of those in the pane; nullptr if there is none. @{
    [[nodiscard]] const Hand* hand(const HandId& id) const;
    [[nodiscard]] const Escalation* escalation(const EscalationId& id) const;
    /// @}
    /// What is open, and what was settled or resolved today; as read last. @{
    [[nodiscard]] const std::vector<Hand>& hands() const { return m_content.hands; }
    [[nodiscard]] const std::vector<Escalation>& escalations() const { return m_content.escalations; }
    /// @}
    /// As a line of the pane. @{
    [[nodiscard]] RoomItem itemOf(const Hand& hand) const;
    [[nodiscard]] RoomItem itemOf(const Escalation& escalation) const;
    /// @}
    /// By when what came in on this channel now is due, by the centre's rule; not set if it can never be.
    [[nodiscard]] Timestamp dueByRule(Channel channel) const;
    /// Whether the one signed in has it.
    [[nodiscard]] bool isMine(const Escalation& escalation) const;
    /// What a person is called; empty if nobody knows.
    [[nodiscard]] QString personName(const UserId& id) const;
    [[nodiscard]] QString seatName(const SeatId& seat) const { return m_seats.value(seat); }

Q_SIGNALS:
    void loaded();
    void leadingChanged();
    void opened(const madoguchi::desk::RoomDetail& detail);
    /// A second has passed.
    void ticked(madoguchi::Timestamp now);
    void failed(const madoguchi::Error& error);

private:
    struct Content
    {
        std::vector<Hand> hands;
        std::vector<Escalation> escalations;
        QHash<SeatId, QString> seats;
        CentreCalendar calendar;
    };
    [[nodiscard]] static Result<Content> read(db::Connection& connection, Timestamp from);
    [[nodiscard]] static Result<RoomDetail> readDetail(db::Connection& connection, const QUuid& id);
    void changeUser();
    void tick();
    void rebuild();

    CommandRunner& m_commands;
    Directory& m_directory;
    const Clock& m_clock;
    Language m_language = Language::Ja;
    RoomModel m_model;
    RoomDrafts m_drafts;
    Content m_content;
    QHash<SeatId, QString> m_seats;
    QUuid m_opened;
    QTimer m_second;
    bool m_leading = false;
    bool m_loaded = false;
};

} // namespace madoguchi::desk
