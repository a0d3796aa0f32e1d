// SPDX-License-Identifier: GPL-3.0-or-later
// Notices to the booths and talk scripts from the command line.
#include "kb/domain/seat_status.h"
#include "kb/store/projection.h"
#include "kb/store/store.h"
#include "tests/process/ctl/ctl_process.h"
#include "tests/support/printers.h"
#include "tests/support/sample.h"

#include <QFile>

using namespace madoguchi;
using namespace madoguchi::ctl;

namespace {

CtlProcess::Ran notices(const CtlProcess& ctl, const QStringList& arguments)
{
    return ctl.run(QStringList{QStringLiteral("notices")} + arguments);
}

CtlProcess::Ran scripts(const CtlProcess& ctl, const QStringList& arguments)
{
    return ctl.run(QStringList{QStringLiteral("scripts")} + arguments);
}

void addSeat(const CtlProcess& ctl, const QString& name)
{
    auto connection = store::openStore(ctl.path(QStringLiteral("desk.db")));
    REQUIRE(connection);
    SeatStatus status;
    status.seat = test::idOf<SeatId>(name);
    status.report.name = name;
    REQUIRE(store::project(**connection, {EntityKind::SeatStatus, status.seat.value, encode(status)}));
}

const QByteArray table = "key,lang,title,text,category\r\n"
                         "hi,ja,挨拶,\"お電話ありがとうございます。\n{operator}です。\",\r\n"
                         "hi,en,Greeting,Thank you for calling.,\r\n"
                         ",ja,名無し,-から始まる文,戸籍 > 印鑑\r\n";

} // namespace

TEST_CASE("a notice is pinned, listed with its times, and taken down once")
{
    const CtlProcess ctl;
    const auto added =
        notices(ctl, {u"add"_qs, u"--title"_qs, u"豪雪による収集の遅れ"_qs, u"--text"_qs, u"2時間ほど"_qs,
                      u"--importance"_qs, u"important"_qs, u"--from"_qs, u"2027-01-05T08:00"_qs,
                      u"--until"_qs, u"2027-01-05T21:00"_qs, u"--article"_qs, u"0617"_qs});
    CHECK(added.err == QString());
    CHECK(added.status == 0);
    const QString id = added.out.trimmed();
    CHECK(notices(ctl, {u"list"_qs}).out ==
          id + u"\tpinned\timportant\t2027-01-05T08:00\t2027-01-05T21:00\t豪雪による収集の遅れ\n");
    CHECK(notices(ctl, {u"remove"_qs, id}).status == 0);
    CHECK(notices(ctl, {u"list"_qs}).out.isEmpty());
    CHECK(notices(ctl, {u"list"_qs, u"--all"_qs}).out.startsWith(id + u"\ttaken_down\timportant\t"));
    const auto again = notices(ctl, {u"remove"_qs, id});
    CHECK(again.status == 1);
    CHECK(again.err.contains(u"there is no such notice"));
    CHECK(notices(ctl, {u"add"_qs, u"--title"_qs, u"x"_qs, u"--propose"_qs}).status == 0);
    CHECK(notices(ctl, {u"list"_qs}).out.contains(u"\tproposed\tnormal\t-\t-\tx\n"));
}

TEST_CASE("a notice goes to the seats that are named, and to none that nobody knows")
{
    const CtlProcess ctl;
    addSeat(ctl, u"3番席"_qs);
    const QStringList add{u"add"_qs, u"--title"_qs, u"x"_qs, u"--seat"_qs};
    CHECK(notices(ctl, add + QStringList{u"3番席"_qs}).status == 0);
    const auto unknown = notices(ctl, add + QStringList{u"4番席"_qs});
    CHECK(unknown.status == 1);
    CHECK(unknown.err.contains(u"no seat is called 4番席"));
    CHECK(notices(ctl, {u"list"_qs}).out.count(u'\n') == 1);
}

TEST_CASE("what cannot be pinned is refused with a word on what is wrong, and nothing is saved")
{
    const CtlProcess ctl;
    const auto refused = [&](const QStringList& arguments, int status, const QString& why) {
        const auto outcome = notices(ctl, arguments);
        CHECK(outcome.status == status);
        CHECK(outcome.err.contains(why));
        CHECK(outcome.out.isEmpty());
    };
    refused({u"add"_qs}, 1, u"--title is needed"_qs);
    refused({u"add"_qs, u"--title"_qs, u"x"_qs, u"--importance"_qs, u"vital"_qs}, 2, u"vital"_qs);
    refused({u"add"_qs, u"--title"_qs, u"x"_qs, u"--until"_qs, u"soon"_qs}, 1, u"--until needs a time"_qs);
    refused({u"add"_qs, u"--title"_qs, u"x"_qs, u"--from"_qs, u"+2h"_qs, u"--until"_qs, u"+1h"_qs}, 1,
            u"--until is not after --from"_qs);
    refused({u"add"_qs, u"words"_qs}, 2, u"--title"_qs);
    refused({u"remove"_qs}, 2, u"one id"_qs);
    refused({u"remove"_qs, u"no-id"_qs}, 1, u"there is no such notice"_qs);
    refused({u"list"_qs, u"words"_qs}, 2, u"words"_qs);
    CHECK(notices(ctl, {u"list"_qs, u"--all"_qs}).out.isEmpty());
}

TEST_CASE("talk scripts are new the first time and unchanged the second, whatever the format")
{
    const CtlProcess ctl;
    const auto first = scripts(ctl, {u"import"_qs, ctl.write(u"s.csv"_qs, table)});
    CHECK(first.err == QString());
    CHECK(first.out == u"s.csv: 3 new, 0 changed, 0 unchanged, 0 bad\n"_qs);
    CHECK(scripts(ctl, {u"list"_qs}).out ==
          u"hi\tja\t\t挨拶\nhi\ten\t\tGreeting\n-\tja\t戸籍 > 印鑑\t名無し\n"_qs);
    CHECK(scripts(ctl, {u"list"_qs, u"--lang"_qs, u"en"_qs}).out == u"hi\ten\t\tGreeting\n"_qs);
    CHECK(scripts(ctl, {u"list"_qs, u"--lang"_qs, u"xx"_qs}).status == 2);
    for (const QString& name : {u"out.csv"_qs, u"out.jsonl"_qs}) {
        CHECK(scripts(ctl, {u"export"_qs, name}).out == name + u": 3 records\n"_qs);
        CHECK(scripts(ctl, {u"import"_qs, name}).out ==
              name + u": 0 new, 0 changed, 3 unchanged, 0 bad\n"_qs);
    }
    // Into another centre's store, too: nothing is lost on the way.
    const CtlProcess other;
    const QString file = other.write(u"o.jsonl"_qs, ctl.read(u"out.jsonl"_qs));
    CHECK(scripts(other, {u"import"_qs, file}).status == 0);
    CHECK(scripts(other, {u"export"_qs, u"again.jsonl"_qs}).status == 0);
    CHECK(other.read(u"again.jsonl"_qs) == ctl.read(u"out.jsonl"_qs));
}

TEST_CASE("a script is changed by its short name and language, one without a short name by its title")
{
    const CtlProcess ctl;
    (void)scripts(ctl, {u"import"_qs, ctl.write(u"s.csv"_qs, table)});
    const auto changed =
        scripts(ctl, {u"import"_qs, ctl.write(u"t.csv"_qs, "key,lang,title,text\n"
                                                           "hi,ja,ご挨拶,はい、葉月市です。\n"
                                                           ",ja,名無し,別の文\n"
                                                           "hi,ko,인사,안녕하십니까.\n")});
    CHECK(changed.err == QString());
    CHECK(changed.out == u"t.csv: 1 new, 2 changed, 0 unchanged, 0 bad\n"_qs);
    // What the file has no column for stays; what is new stands at the end.
    CHECK(scripts(ctl, {u"list"_qs}).out ==
          u"hi\tja\t\tご挨拶\nhi\ten\t\tGreeting\n-\tja\t戸籍 > 印鑑\t名無し\nhi\tko\t\t인사\n"_qs);
}

TEST_CASE("one bad script, and nothing is changed, --skip-bad keeps the good ones")
{
    const CtlProcess ctl;
    const QString file = ctl.write(u"s.csv"_qs, table + "hi,ja,もう一度,文,\nno,ja,無言,,\nx,xx,語,文,\n");
    const auto refused = scripts(ctl, {u"import"_qs, file});
    CHECK(refused.status == 1);
    CHECK(refused.out.isEmpty());
    CHECK(refused.err.startsWith(u"s.csv:6: the same record stands in line 2 already\n"
                                 "s.csv:7: text is missing\n"
                                 "s.csv:8: lang has a value that is not allowed\n"_qs));
    CHECK(scripts(ctl, {u"list"_qs}).out.isEmpty());
    CHECK(scripts(ctl, {u"import"_qs, file, u"--skip-bad"_qs}).out ==
          u"s.csv: 3 new, 0 changed, 0 unchanged, 3 bad\n"_qs);
    CHECK(scripts(ctl, {u"import"_qs, ctl.write(u"h.csv"_qs, "key,title\nx,y\n")})
              .err.startsWith(u"h.csv:1: no column for: lang, text"_qs));
    CHECK(scripts(ctl, {u"import"_qs, u"s.txt"_qs}).status == 2);
}

TEST_CASE("the sample's scripts come in as they are")
{
    const CtlProcess ctl;
    QFile sample(QStringLiteral(MADOGUCHI_SAMPLE) + u"/scripts.csv");
    REQUIRE(sample.open(QIODevice::ReadOnly));
    const auto taken = scripts(ctl, {u"import"_qs, ctl.write(u"s.csv"_qs, sample.readAll())});
    CHECK(taken.err == QString());
    CHECK(taken.out == u"s.csv: 17 new, 0 changed, 0 unchanged, 0 bad\n"_qs);
}
