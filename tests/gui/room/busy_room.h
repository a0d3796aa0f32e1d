// SPDX-License-Identifier: GPL-3.0-or-later
// The busy room and all that stands around it: seats at everything a seat can be at, notices with and without
// receipts, talk scripts, days the centre is closed.
#pragma once

#include "kb/domain/centre_calendar.h"
#include "kb/domain/notice.h"
#include "kb/domain/talk_script.h"
#include "tests/gui/desk/room_sample.h"

namespace madoguchi::desk::test {

struct BusyRoom : RoomSample
{
    explicit BusyRoom(Timestamp at)
        : RoomSample(at)
    {
        person("tanaka", "田中 美咲", Role::Operator, {Language::Ja, Language::En});
        person("li", "李 雪", Role::Operator, {Language::Ja, Language::Zh});
        seat("1番席", "suzuki", SeatState::WrapUp, 40);
        seat("2番席", "tanaka", SeatState::OnCall, 310);
        seat("3番席", "sato", SeatState::OnCall, 232);
        seat("4番席", "li", SeatState::Break, 720, "lunch");
        seat("5番席", "kim", SeatState::OnCall, 65);
        seat("6番席", "tanaka", SeatState::Offline, 9000);
        notice("snow", "豪雪によるごみ収集の遅れ（東区・北区）", Importance::Important, NoticeState::Pinned);
        notice("phone", "中央区保健センターの電話が水曜の午前だけつながりません", Importance::Normal,
               NoticeState::Pinned);
        notice("tax", "固定資産税の納付書に誤り。問い合わせは資産税課へ", Importance::Normal,
               NoticeState::Proposed);
        receipt("snow", "tanaka");
        receipt("snow", "li");
        script(1, "greet", Language::Ja, "電話に出る",
               "お電話ありがとうございます。{centre}コールセンター、{operator}でございます。");
        script(2, "callback", Language::Ja, "折り返しを約束する",
               "申し訳ございません。担当課に確認のうえ、本日中にこちらからお電話いたします。"
               "お名前と、日中つながりやすいお電話番号をお聞かせください。");
        script(3, "greet", Language::En, "Answering the phone",
               "Thank you for calling {centre}. My name is {operator}. How may I help you?");
        script(4, "greet", Language::Zh, "接听电话", "您好，这里是{centre}呼叫中心，我是{operator}。");
        script(5, "greet", Language::Ko, "전화 받기", "안녕하십니까. {centre} 콜센터 {operator}입니다.");
    }
    using RoomSample::person;
    using RoomSample::seat;
    void person(const char* login, const char* name, Role role, const QList<Language>& languages)
    {
        Staff staff;
        staff.id = idOf<UserId>(words(login));
        staff.displayName = words(name);
        staff.role = role;
        staff.languages = languages;
        rows.push_back({EntityKind::Staff, staff.id.value, encode(staff)});
    }
    void seat(const char* name, const char* login, SeatState state, int seconds, const char* reason = "")
    {
        SeatStatus status;
        status.seat = idOf<SeatId>(words(name));
        status.user = idOf<UserId>(words(login));
        status.report.name = words(name);
        status.report.state = state;
        status.report.since = now.plusMs(-seconds * 1000);
        status.report.reason = words(reason);
        if (state == SeatState::Offline)
            status.lastSeenAt = status.report.since;
        rows.push_back({EntityKind::SeatStatus, status.seat.value, encode(status)});
    }
    void notice(const char* id, const char* title, Importance importance, NoticeState state)
    {
        Notice notice;
        notice.id = idOf<NoticeId>(words(id));
        notice.title = words(title);
        notice.text = QStringLiteral("収集場所には朝8時までに出すよう案内してください。");
        notice.articles = {QStringLiteral("0617")};
        notice.from = now.plusMs(-90 * minute);
        notice.until = now.plusMs(7 * 60 * minute);
        notice.importance = importance;
        notice.state = state;
        notice.changedBy = idOf<UserId>(QStringLiteral("suzuki"));
        notice.changedAt = notice.from;
        notice.version = notice.saidVersion = 1;
        if (state == NoticeState::Proposed)
            notice.unit = QStringLiteral("tax/assets");
        rows.push_back({EntityKind::Notice, notice.id.value, encode(notice)});
    }
    void receipt(const char* notice, const char* login)
    {
        NoticeReceipt receipt;
        receipt.notice = idOf<NoticeId>(words(notice));
        receipt.user = idOf<UserId>(words(login));
        receipt.version = 1;
        receipt.at = now.plusMs(-30 * minute);
        rows.push_back(
            {EntityKind::NoticeReceipt, rowIdOfReceipt(receipt.notice, receipt.user), encode(receipt)});
    }
    void script(int position, const char* key, Language language, const char* title, const char* text)
    {
        TalkScript script;
        script.id = idOf<TalkScriptId>(words(title));
        script.key = words(key);
        script.language = language;
        script.title = words(title);
        script.text = words(text);
        script.position = position;
        script.version = 1;
        rows.push_back({EntityKind::TalkScript, script.id.value, encode(script)});
    }
};

} // namespace madoguchi::desk::test
