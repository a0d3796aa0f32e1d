// SPDX-License-Identifier: GPL-3.0-or-later
// Ledgers of cases: columns called otherwise, days in Japanese, units by name, and what does not fit.
#include "kb/domain/case_rulebook.h"
#include "kb/domain/erasure.h"
#include "kb/exchange/case_opening.h"
#include "kb/exchange/japanese_dates.h"
#include "kb/exchange/table_start.h"
#include "kb/text/encoding.h"
#include "tests/support/printers.h"
#include "tests/unit/exchange/reading.h"

#include <QBuffer>

using namespace madoguchi;
using namespace madoguchi::exchange;

namespace {

Read<CaseRecord> csv(const QString& text, ReadOptions options = {})
{
    options.format = Format::Csv;
    return casesIn(text.toUtf8(), options);
}

Timestamp at(const QString& iso)
{
    return Timestamp::from(QDateTime::fromString(iso, Qt::ISODate));
}

const Timestamp today = at(QStringLiteral("2026-11-23T03:00:00Z"));

Unit unit(const QString& id, const QString& parent, const QString& name, const QString& successor = {})
{
    Unit made;
    made.id = id;
    made.parent = parent;
    made.name.ja = name;
    made.name.en = id.section(u'/', -1);
    made.successor = successor;
    return made;
}

UnitFinder units()
{
    return UnitFinder(
        {unit(QStringLiteral("works"), {}, QStringLiteral("土木部")),
         unit(QStringLiteral("works/road"), QStringLiteral("works"), QStringLiteral("道路維持課")),
         unit(QStringLiteral("works/office"), QStringLiteral("works"), QStringLiteral("庶務係")),
         unit(QStringLiteral("tax"), {}, QStringLiteral("税務部")),
         unit(QStringLiteral("tax/office"), QStringLiteral("tax"), QStringLiteral("庶務係")),
         unit(QStringLiteral("works/repair"), QStringLiteral("works"), QStringLiteral("道路補修課"),
              QStringLiteral("works/road"))});
}

CaseOpening opening(const Ledger& ledger = {})
{
    return CaseOpening(ledger, units(), CentreCalendar());
}

CaseRecord record(const QString& number = QStringLiteral("R8-1"))
{
    CaseRecord made;
    made.number = number;
    made.fields.kind = CaseKind::Report;
    made.fields.subject = QStringLiteral("街路灯");
    made.fields.text = QStringLiteral("街路灯が切れています。");
    made.receivedAt = at(QStringLiteral("2026-11-02T01:00:00Z"));
    made.unitLabel = QStringLiteral("担当課");
    return made;
}

/// What the commands make of nothing, by the rulebook.
Result<Case> carriedOut(const std::vector<CommandPayload>& commands, const Actor& by)
{
    std::optional<Case> file;
    for (const CommandPayload& payload : commands) {
        const auto next = std::holds_alternative<OpenCase>(payload)
                              ? apply(file, std::get<OpenCase>(payload), by, today)
                              : apply(file, std::get<ActOnCase>(payload), by, today);
        MADOGUCHI_TRY(next);
        file = *next;
    }
    return *file;
}

Actor hearing()
{
    return {{uuidForName(QStringLiteral("hearing"))}, Role::HearingSection, QStringLiteral("pr")};
}

QString keyOf(const Result<std::vector<CommandPayload>>& result)
{
    return result ? QStringLiteral("fine") : result.error().key + u' ' + result.error().where;
}

} // namespace

TEST_CASE("a ledger in Shift_JIS with headings of its own comes in")
{
    const QString text = QStringLiteral(
        "整理番号,受付日時,区分,件名,ご意見,氏名,フリガナ,住所,電話番号,受付方法,回答希望,担当課,備考\r\n"
        "R8-12,令和8年4月1日 午後2時30分,意見・提案,図書館の時間,\"夜も\r\n開けてほしい\",山本 "
        "花子,ヤマモト,中央区1,055-000-9001,"
        "はがき,要,道路維持課、庶務係,窓口で受領\r\n");
    ReadOptions options;
    options.format = Format::Csv;
    const auto read = casesIn(*text::encode(text, text::Encoding::Cp932), options);
    REQUIRE(read.bad == QStringList());
    REQUIRE(read.records.size() == 1);
    const CaseRecord& row = read.records.front().second;
    CHECK(row.number == QStringLiteral("R8-12"));
    CHECK(row.receivedAt == at(QStringLiteral("2026-04-01T05:30:00Z")));
    CHECK(row.fields.kind == CaseKind::Opinion);
    CHECK(row.fields.language == Language::Ja);
    CHECK(row.fields.text == QStringLiteral("夜も\n開けてほしい"));
    CHECK(row.fields.requester.name == QStringLiteral("山本 花子"));
    CHECK(row.fields.requester.wantsReplyBy == ReplyChannel::Letter);
    CHECK(row.cameBy == ReplyChannel::Letter);
    CHECK(row.units == QStringList{QStringLiteral("道路維持課"), QStringLiteral("庶務係")});
    CHECK(row.unitLabel == QStringLiteral("担当課"));
    CHECK(row.state == LedgerState::Open);
    CHECK(row.note == QStringLiteral("窓口で受領"));
}

TEST_CASE("columns of a ledger are named by the caller, and those nothing is taken from are told")
{
    ReadOptions options;
    options.columns = {{QStringLiteral("inquiry"), QStringLiteral("申立て")}};
    const auto read =
        csv(QStringLiteral("番号,受付日,種別,申立て,地区\n1,2026/4/1,苦情,うるさい,北\n"), options);
    REQUIRE(read.bad == QStringList());
    CHECK(read.records.front().second.fields.text == QStringLiteral("うるさい"));
    CHECK(read.summary.unread == QStringList{QStringLiteral("地区")});
    CHECK(csv(QStringLiteral("番号,受付日,種別,申立て\n")).bad ==
          QStringList{QStringLiteral("1: import.header.missing inquiry")});
    options.defaultKind = CaseKind::Opinion;
    const auto without = csv(QStringLiteral("番号,受付日,申立て\n1,2026/4/1,うるさい\n"), options);
    REQUIRE(without.bad == QStringList());
    CHECK(without.records.front().second.fields.kind == CaseKind::Opinion);
}

TEST_CASE("a row that does not fit is told with its line, its column and what stands there")
{
    const QString header =
        QStringLiteral("番号,受付日,区分,内容,氏名,匿名,手段,回答希望,状況,回答,回答日,回答方法,方式,期限\n");
    const std::pair<QString, QString> rows[] = {
        {QStringLiteral("1,2026/4/1,公害,x,,,,,,,,,,"), QStringLiteral("import.case.kind 区分「公害」")},
        {QStringLiteral("1,4月1日,苦情,x,,,,,,,,,,"), QStringLiteral("import.case.day 受付日「4月1日」")},
        {QStringLiteral("1,,苦情,x,,,,,,,,,,"), QStringLiteral("import.field.missing received")},
        {QStringLiteral(",2026/4/1,苦情,x,,,,,,,,,,"), QStringLiteral("import.field.missing number")},
        {QStringLiteral("1,2026/4/1,,x,,,,,,,,,,"), QStringLiteral("import.case.kind.missing 区分")},
        {QStringLiteral("1,2026/4/1,苦情,,,,,,,,,,,"), QStringLiteral("case.subject.missing case.subject")},
        {QStringLiteral("1,2026/4/1,苦情,x,山本,はい,,,,,,,,"), QStringLiteral("import.case.anonymous 氏名")},
        {QStringLiteral("1,2026/4/1,苦情,x,,たぶん,,,,,,,,"),
         QStringLiteral("import.case.yes-no 匿名「たぶん」")},
        {QStringLiteral("1,2026/4/1,苦情,x,,,鳩,,,,,,,"), QStringLiteral("import.case.channel 手段「鳩」")},
        {QStringLiteral("1,2026/4/1,苦情,x,,,,多分,,,,,,"),
         QStringLiteral("import.case.wish 回答希望「多分」")},
        {QStringLiteral("1,2026/4/1,苦情,x,,,,,謎,,,,,"), QStringLiteral("import.case.state 状況「謎」")},
        {QStringLiteral("1,2026/4/1,苦情,x,,,,,対応中,はい,,,,"),
         QStringLiteral("import.case.reply-of-open 状況")},
        {QStringLiteral("1,2026/4/1,苦情,x,,,,,回答済,はい,,,,"),
         QStringLiteral("import.case.replied 回答日")},
        {QStringLiteral("1,2026/4/5,苦情,x,,,,,回答済,はい,2026/4/3,,,"),
         QStringLiteral("import.case.replied.order 回答日「2026/4/3」")},
        {QStringLiteral("1,2026/4/1,苦情,x,,,,,,,,,東西,"), QStringLiteral("import.case.flow 方式「東西」")},
        {QStringLiteral("1,2026/4/1,苦情,x,,,,,,,,,,いつか"),
         QStringLiteral("import.case.day 期限「いつか」")},
    };
    for (const auto& [row, told] : rows) {
        const auto read = csv(header + row + u'\n');
        CHECK(read.bad == QStringList{QStringLiteral("2: ") + told});
        CHECK(read.records.empty());
    }
    CHECK(csv(header + QStringLiteral("1,2026/4/1,苦情,x,,,,,,,,,,\n１,2026/4/1,苦情,x,,,,,,,,,,\n"))
              .records.size() == 2);
    CHECK(csv(header + QStringLiteral("1,2026/4/1,苦情,x,,,,,,,,,,\n1,2026/4/1,苦情,x,,,,,,,,,,\n")).bad ==
          QStringList{QStringLiteral("3: import.duplicate line 2")});
}

TEST_CASE("nobody's name is a name: anonymous requesters of a ledger stay so")
{
    const QString header = QStringLiteral("番号,受付日,区分,内容,氏名,匿名\n");
    const auto read = csv(header + QStringLiteral("1,2026/4/1,苦情,x,匿名希望,\n2,2026/4/1,苦情,x,,○\n"
                                                  "3,2026/4/1,苦情,x,山本,\n"));
    REQUIRE(read.bad == QStringList());
    CHECK(read.records[0].second.fields.requester.anonymous);
    CHECK(read.records[0].second.fields.requester.name.isEmpty());
    CHECK(read.records[1].second.fields.requester.anonymous);
    CHECK_FALSE(read.records[2].second.fields.requester.anonymous);
}

TEST_CASE("days are read as ledgers have them, and only days there were")
{
    const QDate day(2026, 4, 1);
    for (const char16_t* text :
         {u"2026-04-01", u"2026/4/1", u"2026.4.1", u"20260401", u"２０２６年４月１日", u"令和8年4月1日",
          u"R8.4.1", u"r8/4/1", u"令和 8年 4月 1日", u"2026年4月1日(水)", u"Ｒ８．４．１"})
        CHECK(parseJapaneseDate(QString::fromUtf16(text)) == day);
    CHECK(parseJapaneseDate(QStringLiteral("令和元年5月1日")) == QDate(2019, 5, 1));
    CHECK(parseJapaneseDate(QStringLiteral("H31.4.30")) == QDate(2019, 4, 30));
    CHECK(parseJapaneseDate(QStringLiteral("昭和64年1月7日")) == QDate(1989, 1, 7));
    for (const char16_t* text : {u"", u"4月1日", u"令和元年4月30日", u"平成31年5月1日", u"2026/2/30",
                                 u"8.4.1", u"46113", u"来週", u"R0.4.1", u"2026/4/1から"})
        CHECK_FALSE(parseJapaneseDate(QString::fromUtf16(text)).has_value());
    CHECK(parseJapaneseTime(QStringLiteral("R8.4.1 9:05")) == at(QStringLiteral("2026-04-01T00:05:00Z")));
    CHECK(parseJapaneseTime(QStringLiteral("2026-04-01T09:05:00+00:00")) ==
          at(QStringLiteral("2026-04-01T09:05:00Z")));
    CHECK(parseJapaneseTime(QStringLiteral("2026/4/1")) == at(QStringLiteral("2026-03-31T15:00:00Z")));
    CHECK_FALSE(parseJapaneseTime(QStringLiteral("2026/4/1 25:00")).has_value());
}

TEST_CASE("a unit is found by name, path or id, and one that went into another is that one")
{
    const UnitFinder finder = units();
    for (const char16_t* text : {u"道路維持課", u"土木部 道路維持課", u"土木部/道路維持課", u"works/road",
                                 u"road", u"土木部＞道路維持課", u"道路補修課"})
        CHECK(finder.find(QString::fromUtf16(text), {}).value_or(QString()) == QStringLiteral("works/road"));
    CHECK(finder.find(QStringLiteral("税務部庶務係"), {}).value_or(QString()) ==
          QStringLiteral("tax/office"));
    const auto twice = finder.find(QStringLiteral("庶務係"), QStringLiteral("担当"));
    REQUIRE_FALSE(twice);
    CHECK(twice.error().key == QStringLiteral("import.unit.ambiguous"));
    CHECK(twice.error().where == QStringLiteral("担当「庶務係」 (土木部/庶務係, 税務部/庶務係)"));
    const auto none = finder.find(QStringLiteral("宇宙課"), QStringLiteral("担当"));
    REQUIRE_FALSE(none);
    CHECK(none.error().key == QStringLiteral("import.unit.unknown"));
}

TEST_CASE("an open row is opened and divided among its units, and due by its kind")
{
    CaseRecord row = record();
    row.units = {QStringLiteral("道路維持課"), QStringLiteral("税務部/庶務係")};
    const auto commands = opening().commandsFor(row, today);
    REQUIRE(commands);
    REQUIRE(commands->size() == 3);
    const auto file = carriedOut(*commands, hearing());
    REQUIRE(file);
    CHECK(file->state == CaseState::InWork);
    CHECK(file->parts.size() == 2);
    CHECK(file->parts[1].unit == QStringLiteral("tax/office"));
    CHECK(file->ledgerNumber == QStringLiteral("R8-1"));
    // Monday, 2 November; the third is a holiday; three business days.
    CHECK(file->dueAt.toUtc().toString(Qt::ISODate) == QStringLiteral("2026-11-06T08:15:00Z"));
}

TEST_CASE("what ended in the ledger stays ended, with its reply and the units that had a share")
{
    CaseRecord row = record();
    row.units = {QStringLiteral("道路維持課")};
    row.state = LedgerState::Answered;
    row.reply = QStringLiteral("直しました。");
    row.repliedAt = at(QStringLiteral("2026-11-05T00:00:00Z"));
    row.replyChannel = ReplyChannel::Telephone;
    const auto file = carriedOut(*opening().commandsFor(row, today), hearing());
    REQUIRE(file);
    CHECK(file->state == CaseState::Answered);
    CHECK(file->reply.text == QStringLiteral("直しました。"));
    CHECK(file->reply.sentAt == row.repliedAt);
    CHECK(file->reply.channel == ReplyChannel::Telephone);
    CHECK(file->parts.size() == 1);
    row.state = LedgerState::Closed;
    CHECK(carriedOut(*opening().commandsFor(row, today), hearing())->state == CaseState::Closed);
}

TEST_CASE("the distributed flow has one unit, which a department's own ledger need not name")
{
    CaseRecord row = record();
    row.flow = CaseFlow::Distributed;
    CHECK(keyOf(opening().commandsFor(row, today)) == QStringLiteral("import.case.unit.missing 担当課"));
    Ledger own;
    own.unit = QStringLiteral("works/road");
    const auto file = carriedOut(*opening(own).commandsFor(row, today), hearing());
    REQUIRE(file);
    CHECK(file->unit == QStringLiteral("works/road"));
    CHECK(file->state == CaseState::InWork);
    row.units = {QStringLiteral("道路維持課"), QStringLiteral("税務部庶務係")};
    CHECK(keyOf(opening().commandsFor(row, today)) ==
          QStringLiteral("import.case.units 担当課「道路維持課、税務部庶務係」"));
}

TEST_CASE("a case of tomorrow is told, one of today is not")
{
    CaseRecord row = record();
    row.receivedAt = at(QStringLiteral("2026-11-23T14:00:00Z"));
    CHECK(keyOf(opening().commandsFor(row, today)) == QStringLiteral("fine"));
    row.receivedAt = at(QStringLiteral("2026-11-23T15:00:00Z"));
    CHECK(keyOf(opening().commandsFor(row, today)) == QStringLiteral("import.case.future 2026-11-24"));
}

TEST_CASE("the same row is the same case, and another ledger's is not, if it has a name")
{
    const CaseRecord row = record();
    CHECK(opening().idOf(row) == opening().idOf(record()));
    CHECK(opening().idOf(row) != opening().idOf(record(QStringLiteral("R8-2"))));
    Ledger named;
    named.name = QStringLiteral("環境");
    CHECK(opening(named).idOf(row) != opening().idOf(row));

    auto file = carriedOut(*opening().commandsFor(row, today), hearing());
    REQUIRE(file);
    CHECK(opening().checkSame(row, *file));
    CaseRecord other = row;
    other.fields.text = QStringLiteral("別の件");
    CHECK_FALSE(opening().checkSame(other, *file));
    // Corrected since: the row is still the one it came from.
    CaseFields corrected = file->fields;
    corrected.subject = QStringLiteral("街路灯の球切れ");
    const EditCase edit{file->id, corrected, 1, {uuidForName(QStringLiteral("edit"))}, {}};
    file = apply(*file, edit, hearing(), today);
    REQUIRE(file);
    CHECK(opening().checkSame(row, *file));
    CHECK_FALSE(opening().checkSame(other, *file));
    // Erased, it does not come back with the ledger, and does not keep the rest of it out.
    CHECK(opening().checkSame(other, withoutPerson(*file, {1'800'000'000'000})));
}

TEST_CASE("JSONL of cases has the same fields")
{
    ReadOptions options;
    options.format = Format::Jsonl;
    const auto read = casesIn(
        QByteArray(
            R"({"number":"7","received":"2026-11-02","kind":"report","inquiry":"灯","unit":["works/road"]})"
            "\n"
            R"({"number":"8","received":"2026-11-02","kind":"storm","inquiry":"灯"})"
            "\n"),
        options);
    REQUIRE(read.records.size() == 1);
    CHECK(read.records.front().second.units == QStringList{QStringLiteral("works/road")});
    CHECK(read.bad == QStringList{QStringLiteral("2: import.case.kind kind「storm」")});
}

TEST_CASE("columns are read by their place where somebody says which they are and by nothing else")
{
    const QString file = QStringLiteral("A,備考,内容,いつ,備考\n7,灯,消えた,2026-11-02,通報\n");
    ReadOptions options;
    options.places = QHash<int, QString>{{0, QStringLiteral("number")},
                                         {2, QStringLiteral("subject")},
                                         {1, QStringLiteral("inquiry")},
                                         {3, QStringLiteral("received")},
                                         {4, QStringLiteral("kind")}};
    auto read = csv(file, options);
    REQUIRE(read.records.size() == 1);
    CHECK(read.bad.isEmpty());
    const CaseRecord& row = read.records.front().second;
    CHECK(row.fields.text == QStringLiteral("灯"));
    CHECK(row.fields.subject == QStringLiteral("消えた"));
    CHECK(row.fields.kind == CaseKind::Report);
    CHECK(row.note.isEmpty()); // although a header says so
    CHECK(read.summary.unread.isEmpty());

    options.places->remove(4);
    CHECK(csv(file, options).bad == QStringList{QStringLiteral("1: import.header.missing kind")});
    options.defaultKind = CaseKind::Opinion;
    read = csv(file, options);
    REQUIRE(read.records.size() == 1);
    CHECK(read.records.front().second.fields.kind == CaseKind::Opinion);
    CHECK(read.summary.unread == QStringList{QStringLiteral("備考")});
    options.places->insert(9, QStringLiteral("note"));
    CHECK(csv(file, options).bad == QStringList{QStringLiteral("1: import.header.unknown-column 10")});
    options.places = QHash<int, QString>{{0, QStringLiteral("colour")}};
    CHECK(csv(file, options).bad == QStringList{QStringLiteral("1: import.header.unknown-key colour")});
}

TEST_CASE("the start of a table names its columns with samples and guesses the fields it can")
{
    QBuffer file;
    const auto start = [&](const QByteArray& bytes) {
        file.close();
        file.setData(bytes);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return readTableStart(file);
    };
    const auto read =
        start(QStringLiteral("\xFEFF整理番号,受付日,メモ,担当者,備考,\n1,2026/4/1,,\'=1+1,a\n2,,二行目,x,b\n")
                  .toUtf8());
    REQUIRE(read);
    CHECK(read->headers == QStringList{QStringLiteral("整理番号"), QStringLiteral("受付日"),
                                       QStringLiteral("メモ"), QStringLiteral("担当者"),
                                       QStringLiteral("備考")});
    CHECK(read->samples == QStringList{QStringLiteral("1"), QStringLiteral("2026/4/1"),
                                       QStringLiteral("二行目"), QStringLiteral("=1+1"),
                                       QStringLiteral("a")});
    // Two columns for the note: the first one is taken.
    CHECK(guessColumns(Subject::Cases, read->headers) ==
          QStringList{QStringLiteral("number"), QStringLiteral("received"), QStringLiteral("note"), QString(),
                      QString()});
    CHECK(requiredKeys(Subject::Cases) == QStringList{QStringLiteral("number"), QStringLiteral("received"),
                                                      QStringLiteral("kind"), QStringLiteral("inquiry")});
    CHECK(start({}).error().key == QStringLiteral("import.header.absent"));
    CHECK(start("\x8e\xf3\x95\x74\x93\xfa\n1\n")->headers == QStringList{QStringLiteral("受付日")});
    CHECK(start("a\n" + QByteArray(300, 'x') + "\n")->samples[0].size() == longestSample);
}
