// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/connection.h"
#include "kb/domain/actor.h"
#include "kb/domain/case.h"
#include "kb/domain/case_duties.h"
#include "kb/domain/deputy.h"
#include "kb/domain/message_choice.h"
#include "kb/domain/reply_template.h"

#include <optional>
#include <vector>

namespace madoguchi::store {

/// A case as a list shows it.
struct CaseLine
{
    CaseId id;
    QString number;
    CaseKind kind = CaseKind::Inquiry;
    CaseFlow flow = CaseFlow::Centralised;
    CaseState state = CaseState::Received;
    QString unit;      ///< in charge; empty = the hearing section
    QStringList units; ///< of the parts
    QString subject;
    QString category;
    QString requester;
    Timestamp receivedAt;
    Timestamp dueAt;     ///< the earliest of the case's and of what waits; unset if none, or nothing waits
    Timestamp changedAt; ///< last action …
    CaseAct lastAct = CaseAct::Open;
    UserId lastBy;
    Timestamp answeredAt;
    std::optional<DutyKind> duty; ///< what waits longest
    Timestamp waitsSince;
    PublicationState publication = PublicationState::None;
    bool restricted = false;
    bool summary = false;        ///< handed in by the reader, who sees no more
    qint64 row = 0;              ///< its place in this store, as long as it is there
    bool waitsForViewer = false; ///< set by dutiesOf() and CaseListRepository alone

    bool operator==(const CaseLine&) const = default;
};

/// Something that waits, and the case it is about.
struct CaseDuty
{
    CaseLine file;
    DutyKind kind = DutyKind::Divide;
    PartId part;
    UserId user; ///< whom it waits for by name
    Timestamp since;
    Timestamp dueAt;

    bool operator==(const CaseDuty&) const = default;
};

/// Which cases; what is not set lets all through.
struct CaseFilter
{
    std::optional<CaseKind> kind = {};
    std::optional<CaseFlow> flow = {};
    std::optional<CaseState> state = {};
    bool openOnly = false;
    Timestamp dueFrom = {};         ///< open, and due from here on …
    Timestamp dueBefore = {};       ///< … to before here
    Timestamp receivedFrom = {};    ///< from here on …
    Timestamp receivedUntil = {};   ///< … to before here
    QString unit = {};              ///< in charge, or with a part; units below it too
    QString category = {};          ///< or below it
    QString text = {};              ///< words, each in number, subject, requester or category; folded
    bool withoutRestricted = false; ///< leaves out what named persons alone may see
};

/// Kept in settings; frozen.
enum class CaseOrder : int {
    Received = 1,
    Due = 2,
    Changed = 3,
    Number = 4,
    Waiting = 5,
    Kind = 6,
    Subject = 7,
    Flow = 8,
    State = 9,
    Unit = 10,
    Duty = 11
};

/// Cases, as far as this desk holds them. One thread: that of its connection.
class CaseRepository
{
public:
    explicit CaseRepository(db::Connection& connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Result<std::optional<Case>> byId(const CaseId& id);
    /// Nothing if there is none with that number here.
    [[nodiscard]] Result<std::optional<CaseId>> byNumber(const QString& number);
    [[nodiscard]] Result<qint64> count(const CaseFilter& filter);
    /// What is due first, waits longest, came or changed last comes first, unless `reversed`; what has no
    /// due time comes last.
    [[nodiscard]] Result<std::vector<CaseLine>> list(const CaseFilter& filter, CaseOrder order, bool reversed,
                                                     qint64 limit, qint64 offset = 0);
    /// What waits for this one: by name, for a unit of theirs, for somebody they stand in for, for the
    /// hearing section; due first, then waiting longest.
    [[nodiscard]] Result<std::vector<CaseDuty>> dutiesOf(const Actor& actor, qint64 limit = -1);
    [[nodiscard]] Result<qint64> dutyCount(const Actor& actor);
    /// Cases this one handed in, drafted for or acted on, that wait for others; last changed first.
    [[nodiscard]] Result<std::vector<CaseLine>> waitingForOthers(const Actor& actor, qint64 limit);

    /// Those that were not taken back.
    /// What this person does not want to be told; who has chosen nothing is told everything.
    [[nodiscard]] Result<MessageChoice> messageChoice(const UserId& user);
    [[nodiscard]] Result<std::vector<Deputy>> deputies();
    /// By position, then title.
    [[nodiscard]] Result<std::vector<ReplyTemplate>> replyTemplates();

private:
    db::Connection& m_connection;
};

} // namespace madoguchi::store
