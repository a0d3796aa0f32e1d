// SPDX-License-Identifier: GPL-3.0-or-later
// A busy room, as the hub would have brought it: three raised hands, and something of every kind that waits.
#pragma once

#include "kb/domain/seat_status.h"
#include "kb/store/projection.h"
#include "tests/gui/desk/real_desk.h"
#include "tests/support/sample.h"

namespace madoguchi::desk::test {

using madoguchi::test::idOf;

/// Everything is counted from here: the desk's own clock runs.
struct RoomSample
{
    Timestamp now;
    std::vector<EntityRow> rows;

    static constexpr qint64 minute = 60'000;

    explicit RoomSample(Timestamp at)
        : now(at)
    {
        person("sato", "佐藤 さくら", Role::Operator);
        person("kim", "Kim Minji", Role::Operator);
        person("suzuki", "鈴木 一郎", Role::Leader);
        unit("tax/assets", "資産税課", "Property Tax Division");
        unit("works/roads", "道路維持課", "Road Maintenance Division");
        unit("health/insurance", "保険年金課", "Insurance and Pension Division");
        seat("3番席", "sato");
        seat("5番席", "kim");
        hand("h1", "3番席", "sato", 100, "半焼でも対象ですか。期限は納期限まででよいですか。",
             "自宅が先週の火災で半焼。固定資産税は安くなるか、申請の期限はあるか。", Language::Ja);
        hand("h2", "5番席", "kim", 12, "在留資格が「家族滞在」でも児童手当は出ますか。",
             "외국인인데 아동수당을 받을 수 있나요.", Language::Ko);
        escalation("e1", EscalationKind::Question, -125, "市道の街路灯が消えている（意見）");
        escalation("e2", EscalationKind::CallBack, 88, "国保の減額申請について");
        escalation("e3", EscalationKind::Fax, 178, "聴覚障がいの方から、施設の段差");
        escalation("e4", EscalationKind::Email, 2 * 24 * 60, "保育所の一時預かりの空きを知りたい");
        escalation("e5", EscalationKind::Question, 0, "火葬場の予約のとり方、日曜の受付");
    }

    static QString words(const char* text) { return QString::fromUtf8(text); }
    void person(const char* login, const char* name, Role role)
    {
        Staff staff;
        staff.id = idOf<UserId>(words(login));
        staff.displayName = words(name);
        staff.role = role;
        rows.push_back({EntityKind::Staff, staff.id.value, encode(staff)});
    }
    void unit(const char* id, const char* ja, const char* en)
    {
        Unit unit;
        unit.id = words(id);
        unit.name.ja = words(ja);
        unit.name.en = words(en);
        rows.push_back({EntityKind::Unit, rowIdOfUnit(unit.id), encode(unit)});
    }
    void seat(const char* name, const char* login)
    {
        SeatStatus status;
        status.seat = idOf<SeatId>(words(name));
        status.user = idOf<UserId>(words(login));
        status.report.name = words(name);
        rows.push_back({EntityKind::SeatStatus, status.seat.value, encode(status)});
    }
    void hand(const char* id, const char* seat, const char* login, int waitedSeconds, const char* question,
              const char* inquiry, Language language)
    {
        Hand hand;
        hand.id = idOf<HandId>(words(id));
        hand.seat = idOf<SeatId>(words(seat));
        hand.raisedBy = idOf<UserId>(words(login));
        hand.raisedAt = now.plusMs(-waitedSeconds * 1000);
        hand.callStartedAt = hand.raisedAt.plusMs(-132'000);
        hand.inquiry = words(inquiry);
        hand.language = language;
        if (language == Language::Ja)
            hand.articles = {QStringLiteral("0877")};
        HandEntry ask;
        ask.id = idOf<EntryId>(words(id));
        ask.by = hand.raisedBy;
        ask.at = hand.raisedAt;
        ask.text = words(question);
        hand.entries = {ask};
        rows.push_back({EntityKind::Hand, hand.id.value, encode(hand)});
    }
    void escalation(const char* id, EscalationKind kind, int dueMinutes, const char* subject)
    {
        Escalation escalation;
        escalation.id = idOf<EscalationId>(words(id));
        escalation.kind = kind;
        escalation.openedBy = idOf<UserId>(QStringLiteral("sato"));
        escalation.openedAt = now.plusMs(-180 * minute);
        if (dueMinutes != 0)
            escalation.dueAt = now.plusMs(dueMinutes * minute);
        escalation.subject = words(subject);
        escalation.inquiry = escalation.subject + QStringLiteral("。詳しいことは折り返しの電話で伺う。");
        EscalationEntry open;
        open.id = idOf<EntryId>(words(id));
        open.by = escalation.openedBy;
        open.at = escalation.openedAt;
        open.text = QStringLiteral("担当課に確認が必要");
        escalation.entries = {open};
        if (kind == EscalationKind::CallBack) {
            escalation.callerName = QStringLiteral("山田 花子");
            escalation.callerTelephone = QStringLiteral("090-0000-0001");
            give(escalation, {idOf<UserId>(QStringLiteral("suzuki")), {}});
        }
        if (kind == EscalationKind::Fax)
            escalation.replyTo = QStringLiteral("011-000-0009");
        if (kind == EscalationKind::Question && dueMinutes != 0)
            give(escalation, {{}, QStringLiteral("works/roads")});
        rows.push_back({EntityKind::Escalation, escalation.id.value, encode(escalation)});
    }
    static void give(Escalation& escalation, const Assignee& assignee)
    {
        EscalationEntry given;
        given.id = idOf<EntryId>(escalation.subject);
        given.act = EscalationAct::Assign;
        given.by = escalation.openedBy;
        given.at = escalation.openedAt.plusMs(5 * minute);
        given.assignee = assignee;
        escalation.assignee = assignee;
        escalation.entries.push_back(given);
    }

    /// Puts it into the desk's store, as a pull would, and waits until it is shown.
    template <typename Desk>
    [[nodiscard]] bool into(Desk& desk) const
    {
        bool written = false;
        desk.core->store.writes().submit(
            [all = rows](db::Connection& connection) -> Result<void> {
                for (const EntityRow& row : all)
                    MADOGUCHI_TRY(store::project(connection, row));
                return {};
            },
            desk.core.get(), [&written](const Result<void>& result) { written = result.has_value(); });
        if (!waitFor([&written] { return written; }))
            return false;
        desk.core->directory.refresh();
        desk.core->room.refresh();
        return waitFor([&] { return desk.core->room.model().count(RoomFilter::All) >= 7; });
    }
};

} // namespace madoguchi::desk::test
