// SPDX-License-Identifier: GPL-3.0-or-later
// How long a desk may show what without its hub.
#include "kb/store/lease.h"

#include "kb/db/statement.h"
#include "kb/domain/case_rights.h"
#include "kb/store/case_repository.h"
#include "kb/store/contact_repository.h"
#include "kb/store/outbox_repository.h"
#include "kb/store/replica_repository.h"
#include "kb/store/shade.h"
#include "kb/store/sign_in_repository.h"
#include "kb/store/store.h"
#include "tests/support/printers.h"
#include "tests/support/sample.h"

#include <QTemporaryDir>

using namespace madoguchi;
using namespace madoguchi::store;
using namespace madoguchi::test;

namespace {

constexpr qint64 hour = 3600 * 1000LL;
const Timestamp heard{1'000'000'000'000};
const QString city = QStringLiteral("990019");
const QUuid epoch = uuidForName(QStringLiteral("epoch"));
const Actor me{idOf<UserId>(u"me"_qs), Role::HearingSection, QStringLiteral("pr")};

Result<void> load(db::Connection& connection, const FeedId& feed, const std::vector<ReplicaRow>& rows)
{
    ReplicaRepository replica(connection);
    MADOGUCHI_TRY(replica.beginStaging(feed));
    MADOGUCHI_TRY(replica.stagePage(feed, rows));
    const auto swapped = replica.swapStaging(feed, epoch, 1);
    return swapped ? Result<void>() : Result<void>(failure(swapped));
}

ReplicaRow caseIn(const FeedId& feed)
{
    Case file;
    file.id = idOf<CaseId>(feed.value);
    file.fields.subject = u"公園の明かり"_qs;
    file.number = u"2026-000001"_qs;
    CaseEntry line;
    line.id = idOf<EntryId>(u"open"_qs);
    line.act = CaseAct::Open;
    file.entries = {line};
    return {{EntityKind::CaseShare, rowIdOfCaseShare(file.id, feed), encode(file)}, 1, false};
}

} // namespace

TEST_CASE("restricted cases are held for a day without the hub, the rest for three days, Q&As for fourteen")
{
    for (const auto& [lease, hours] :
         {std::pair(Lease::Restricted, 24), {Lease::Whole, 72}, {Lease::Articles, 14 * 24}}) {
        CAPTURE(hours);
        CHECK(leaseLeft(lease, heard, heard, heard) == hours * hour);
        CHECK(leaseLeft(lease, heard, heard.plusMs(hours * hour - 1), heard) == 1);
        CHECK(leaseLeft(lease, heard, heard.plusMs(hours * hour), heard) == 0);
        // It was that late already, whatever the clock says now.
        const Timestamp seen = heard.plusMs(10 * hour);
        CHECK(leaseLeft(lease, heard, seen.plusMs(-clockToleranceMs), seen) == (hours - 10) * hour);
        CHECK(leaseLeft(lease, heard, seen.plusMs(-clockToleranceMs - 1), seen) == 0);
        CHECK(leaseLeft(lease, heard, heard.plusMs(-clockToleranceMs - 1), {}) == 0);
    }
}

TEST_CASE("a clock that is set back a little again and again makes no day longer")
{
    auto connection = openStore(QStringLiteral(":memory:"));
    REQUIRE(connection);
    SignInRepository repository(**connection);
    REQUIRE(LeaseRepository(**connection).noteHeard(heard));
    Timestamp clock = heard;
    // Each hour of work it is set back by as much.
    for (int i = 0; i < 30; ++i)
        REQUIRE(repository.noteSeen(clock, hour));
    CHECK(repository.latestSeen() == heard.plusMs(30 * hour));
    CHECK(leaseLeft(Lease::Articles, heard, clock, *repository.latestSeen()) == 0);
}

TEST_CASE("a store that does not know when its hub was heard begins with the latest moment it has seen")
{
    auto connection = openStore(QStringLiteral(":memory:"));
    REQUIRE(connection);
    LeaseRepository lease(**connection);
    SECTION("there is one")
    {
        REQUIRE(SignInRepository(**connection).noteSeen(heard));
        CHECK(lease.heardAt(heard.plusMs(hour)) == heard);
        REQUIRE(SignInRepository(**connection).noteSeen(heard.plusMs(5 * hour)));
        CHECK(lease.heardAt(heard.plusMs(6 * hour)) == heard);
    }
    SECTION("there is none")
    {
        CHECK(lease.heardAt(heard) == heard);
        CHECK(lease.heardAt(heard.plusMs(hour)) == heard);
    }
}

TEST_CASE("only the feeds of restricted cases are overdue after a day, and after a restart still")
{
    QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("desk.db"));
    const FeedId mine = confidentialFeed(city, me.user);
    {
        auto connection = openStore(path);
        REQUIRE(connection);
        REQUIRE(load(**connection, mine, {caseIn(mine)}));
        REQUIRE(load(**connection, casesFeed(city), {caseIn(casesFeed(city))}));
        REQUIRE(LeaseRepository(**connection).noteHeard(heard));
    }
    auto connection = openStore(path);
    REQUIRE(connection);
    LeaseRepository lease(**connection);
    CHECK(lease.overdue(heard.plusMs(24 * hour - 1))->isEmpty());
    CHECK(lease.overdue(heard.plusMs(24 * hour)) == QList<FeedId>{mine});
    REQUIRE(SignInRepository(**connection).noteSeen(heard.plusMs(5 * hour)));
    CHECK(lease.overdue(heard.plusMs(hour)) == QList<FeedId>{mine});
    REQUIRE(lease.noteCleared());
    CHECK(lease.isCleared() == true);
    REQUIRE(lease.noteHeard(heard.plusMs(hour)));
    CHECK(lease.isCleared() == false);
    CHECK(lease.overdue(heard.plusMs(hour))->isEmpty());
}

TEST_CASE(
    "in the shade a reader finds Q&As alone, a writer everything, and in the light it is all there again")
{
    QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("desk.db"));
    auto writer = openStore(path);
    REQUIRE(writer);
    Contact contact;
    contact.id = idOf<ContactId>(u"a"_qs);
    contact.operatorId = me.user;
    contact.original.inquiry = u"粗大ごみ"_qs;
    REQUIRE(load(**writer, centreFeed(city),
                 {{{EntityKind::Contact, contact.id.value, encode(contact)}, 1, false}}));
    REQUIRE(load(**writer, casesFeed(city), {caseIn(casesFeed(city))}));
    Article article;
    article.id = idOf<ArticleId>(u"article"_qs);
    article.number = u"0001"_qs;
    REQUIRE(
        load(**writer, qaFeed(city), {{{EntityKind::Article, article.id.value, encode(article)}, 1, false}}));

    auto reader = db::Connection::open({path, true});
    REQUIRE(reader);
    const auto count = [&](const char* table) {
        return db::selectInteger(**reader,
                                 QStringLiteral("SELECT count(*) FROM ") + QString::fromLatin1(table))
            .value();
    };
    const auto list = [&] { return CaseRepository(**reader).count({}).value(); };
    CHECK(count("contact") == 1);
    CHECK(list() == 1);
    for (int twice = 0; twice < 2; ++twice) {
        REQUIRE(setShaded(**reader, true));
        CHECK(count("contact") == 0);
        CHECK(ContactRepository(**reader).count({}) == 0);
        CHECK(count("contact INDEXED BY contact_time WHERE ended_at >= 0") == 0);
        CHECK(list() == 0);
        CHECK(count("truth") == 1);
        CHECK(count("article") == 1);
        CHECK(ContactRepository(**writer).count({}) == 1);
    }
    REQUIRE(setShaded(**reader, false));
    CHECK(count("contact") == 1);
    CHECK(count("truth") == 3);
    CHECK(list() == 1);
}
