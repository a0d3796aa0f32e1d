// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/desk_core/desk_fixture.h"

#include "app/desk/core/contact_session.h"
#include "app/desk/core/emergency_journal.h"
#include "kb/store/contact_repository.h"
#include "kb/store/draft_repository.h"
#include "kb/store/sign_in_repository.h"

#include <QFile>

using namespace madoguchi;
using namespace madoguchi::desk;
using desk::test::Desk;
using desk::test::waitFor;

namespace {

ContactDraft typed(const QString& inquiry)
{
    ContactDraft draft;
    draft.content.inquiry = inquiry;
    return draft;
}

EmergencyRecord recordOf(Desk& desk, const QString& inquiry)
{
    Contact contact;
    contact.id = desk.ids.make<ContactId>();
    contact.startedAt = contact.endedAt = {1'750'000'000'000};
    contact.original.inquiry = inquiry;
    const Actor actor = desk.commands->user()->actor;
    contact.operatorId = actor.user;
    return {QStringLiteral("sato"), actor,
            Command{desk.ids.make<CommandId>(), actor.user, desk.clock.now(), LogContact{contact}}};
}

QStringList inquiries(Desk& desk)
{
    const auto list = desk.run(
        [](db::Connection& connection) { return store::ContactRepository(connection).page({}, 100); });
    REQUIRE(list);
    QStringList texts;
    for (const auto& entry : *list)
        texts.prepend(entry.contact.original.inquiry);
    texts.sort();
    return texts;
}

int waiting(Desk& desk)
{
    const auto count = desk.run(
        [](db::Connection& connection) { return store::OutboxRepository(connection).pendingCount(); });
    REQUIRE(count);
    return *count;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// Another program that is in the middle of a write.
std::unique_ptr<db::Connection> holdStore(const Desk& desk)
{
    auto other = db::Connection::open({desk.store->path()});
    REQUIRE(other);
    REQUIRE((*other)->runScript("BEGIN IMMEDIATE", QStringLiteral("hold")));
    return std::move(*other);
}

// A place where no file can be made, by whoever runs the test.
QString beneathAFile(const Desk& desk)
{
    const QString plain = desk.directory.filePath(QStringLiteral("plain"));
    QFile file(plain);
    REQUIRE(file.open(QIODevice::WriteOnly));
    return plain + QStringLiteral("/beneath");
}

} // namespace

TEST_CASE("What was added to an emergency file is read back in its order, also behind the room kept for it")
{
    Desk desk;
    EmergencyFile file(desk.directory.filePath(QStringLiteral("e")));
    CHECK(file.read()->records.empty());
    if (GENERATE(false, true))
        REQUIRE(file.reserve());
    std::vector<EmergencyRecord> records;
    for (int i = 0; i < 5; ++i) {
        records.push_back(recordOf(desk, QStringLiteral("%1件目\n改行も").arg(i)));
        REQUIRE(file.append(records.back()));
    }
    records.push_back(recordOf(desk, QStringLiteral("誰か")));
    records.back().actor.reset();
    REQUIRE(file.append(records.back()));
    const auto content = file.read();
    REQUIRE(content);
    CHECK(content->records == records);
    CHECK(content->damaged == 0);
    CHECK_FALSE(content->isTorn);
    CHECK(QFile::permissions(file.path()) ==
          (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    REQUIRE(file.clear());
    CHECK(file.read()->records.empty());
    CHECK_FALSE(bytesOf(file.path()).contains("M1"));
}

TEST_CASE("An emergency file torn at any byte of its last record gives all records before it")
{
    Desk desk;
    EmergencyFile file(desk.directory.filePath(QStringLiteral("e")));
    const auto first = recordOf(desk, QStringLiteral("一件目"));
    const auto last = recordOf(desk, QStringLiteral("二件目"));
    REQUIRE(file.append(first));
    const qsizetype safe = bytesOf(file.path()).size();
    REQUIRE(file.append(last));
    const QByteArray whole = bytesOf(file.path());
    constexpr qsizetype padding = 3; // without the last "==" and the newline nothing is missing
    for (qsizetype cut = safe + 1; cut < whole.size() - padding; ++cut) {
        write(file.path(), whole.left(cut) + QByteArray(100, '\0'));
        const auto content = file.read();
        REQUIRE(content);
        REQUIRE(content->records == std::vector{first});
        REQUIRE(content->isTorn);
    }
    // The next one does not fall victim to the torn one.
    REQUIRE(file.append(last));
    const auto content = file.read();
    CHECK(content->records == std::vector{first, last});
    CHECK(content->damaged == 1);
    REQUIRE(file.clear());
    CHECK(bytesOf(file.damagedPath()).contains("M1"));
    CHECK(file.read()->records.empty());
}

TEST_CASE("A changed byte spoils its own record of an emergency file alone, and is noticed")
{
    Desk desk;
    EmergencyFile file(desk.directory.filePath(QStringLiteral("e")));
    const auto first = recordOf(desk, QStringLiteral("一件目"));
    const auto second = recordOf(desk, QStringLiteral("二件目"));
    REQUIRE(file.append(first));
    const qsizetype end = bytesOf(file.path()).size();
    REQUIRE(file.append(second));
    const QByteArray whole = bytesOf(file.path());
    for (qsizetype at = 0; at < end - 1; at += 7) {
        QByteArray changed = whole;
        changed[at] = changed[at] == 'A' ? 'B' : 'A';
        write(file.path(), changed);
        const auto content = file.read();
        REQUIRE(content);
        REQUIRE(content->damaged == 1);
        REQUIRE(content->records == std::vector{second});
    }
}

TEST_CASE("I1, I2: contacts of an emergency file are logged once, however often they are merged")
{
    Desk desk;
    const std::vector<EmergencyRecord> records{recordOf(desk, QStringLiteral("一件目")),
                                               recordOf(desk, QStringLiteral("二件目"))};
    const MergeContext context{*desk.commands->user(), {uuidForName(QStringLiteral("seat"))}, true};
    for (int round = 0; round < 3; ++round) {
        const auto outcome = desk.run(
            [&](db::Connection& connection) { return mergeEmergency(connection, records, context); });
        REQUIRE(outcome);
        CHECK(outcome->merged == (round == 0 ? 2 : 0));
        CHECK(outcome->known == (round == 0 ? 0 : 2));
        CHECK(outcome->left == 0);
    }
    CHECK(inquiries(desk) == QStringList{QStringLiteral("一件目"), QStringLiteral("二件目")});
    CHECK(waiting(desk) == 2);
}

TEST_CASE("A contact of somebody nobody could check is their own if the store knows the name, else the "
          "present user's")
{
    Desk desk;
    const Actor tanaka{{uuidForName(QStringLiteral("tanaka"))}, Role::Operator, QStringLiteral("centre")};
    REQUIRE(desk.run([&](db::Connection& connection) {
        return store::SignInRepository(connection)
            .remember({QStringLiteral("tanaka"), tanaka, QStringLiteral("田中"), "verifier", {1}});
    }));
    EmergencyRecord record = recordOf(desk, QStringLiteral("転入届"));
    record.actor.reset();
    std::get<LogContact>(record.command.payload).contact.operatorId = {};
    const QString login = GENERATE(QStringLiteral("tanaka"), QStringLiteral("nobody"));
    record.login = login;
    const MergeContext context{*desk.commands->user(), {uuidForName(QStringLiteral("seat"))}, false};
    REQUIRE(
        desk.run([&](db::Connection& connection) { return mergeEmergency(connection, {record}, context); }));
    const auto contact = desk.run([&](db::Connection& connection) {
        return store::ContactRepository(connection)
            .byId(std::get<LogContact>(record.command.payload).contact.id);
    });
    REQUIRE(contact);
    REQUIRE(*contact);
    CHECK((*contact)->operatorId == (login == u"tanaka" ? tanaka.user : context.user.actor.user));
    CHECK((*contact)->seat == context.seat);
}

TEST_CASE(
    "A contact saved while the store is locked is kept in the journal, and in the store once it is free")
{
    Desk desk;
    const QString path = desk.directory.filePath(QStringLiteral("e"));
    EmergencyJournal journal({path}, *desk.commands);
    ContactSession session(*desk.commands);
    session.setJournal(journal);
    QSignalSpy kept(&session, &ContactSession::keptForEmergency);
    QSignalSpy failed(&session, &ContactSession::saveFailed);
    auto holder = holdStore(desk);
    session.edit(typed(QStringLiteral("転入届")));
    session.save();
    CHECK(session.draft().isEmpty());
    REQUIRE(waitFor([&] { return kept.count() == 1; }));
    CHECK(journal.count() == 1);
    CHECK(EmergencyFile(path).read()->records.size() == 1);

    QSignalSpy merged(&journal, &EmergencyJournal::merged);
    holder.reset();
    REQUIRE(waitFor([&] { return merged.count() == 1; }));
    CHECK(merged.first().first().toInt() == 1);
    CHECK(journal.count() == 0);
    CHECK(inquiries(desk) == QStringList{QStringLiteral("転入届")});
    CHECK(waitFor([&] { return EmergencyFile(path).read()->records.empty(); }));
    const auto draft = desk.run([](db::Connection& connection) {
        return store::DraftRepository(connection).load(QStringLiteral("contact"));
    });
    REQUIRE(draft);
    CHECK_FALSE(draft->has_value());
}

TEST_CASE("What a program that ended left in its journal is merged by the next, and is no draft any more")
{
    Desk desk;
    const QString path = desk.directory.filePath(QStringLiteral("e"));
    {
        EmergencyJournal journal({path}, *desk.commands);
        ContactSession session(*desk.commands);
        session.setJournal(journal);
        QSignalSpy draftSaved(&session, &ContactSession::draftSaved);
        QSignalSpy kept(&session, &ContactSession::keptForEmergency);
        session.edit(typed(QStringLiteral("転入届")));
        REQUIRE(waitFor([&] { return draftSaved.count() == 1; }));
        const auto holder = holdStore(desk);
        session.save();
        REQUIRE(waitFor([&] { return kept.count() == 1; }));
        desk.commands->setUser({}); // so that nothing is merged any more
    }
    desk.stop();
    desk.start();
    const auto user = desk.commands->user();
    desk.commands->setUser({});
    EmergencyJournal journal({path}, *desk.commands);
    CHECK(journal.count() == 1);
    ContactSession session(*desk.commands);
    session.setJournal(journal);
    QSignalSpy restored(&session, &ContactSession::restored);
    session.restore();
    REQUIRE(waitFor([&] { return restored.count() == 1; }));
    CHECK(session.draft().isEmpty());
    QSignalSpy merged(&journal, &EmergencyJournal::merged);
    desk.commands->setUser(user);
    REQUIRE(waitFor([&] { return merged.count() == 1; }));
    CHECK(inquiries(desk) == QStringList{QStringLiteral("転入届")});
    CHECK(waiting(desk) == 1);
}

TEST_CASE("Where the place beside the store cannot be written, the journal uses the next")
{
    Desk desk;
    const QString blocked = beneathAFile(desk);
    const QString other = desk.directory.filePath(QStringLiteral("elsewhere/e"));
    EmergencyJournal journal({blocked, other}, *desk.commands);
    std::optional<Result<void>> answer;
    journal.keep(recordOf(desk, QStringLiteral("転入届")), [&](const Result<void>& got) { answer = got; });
    REQUIRE(waitFor([&] { return answer.has_value(); }));
    CHECK(*answer);
    CHECK(EmergencyFile(other).read()->records.size() == 1);
    REQUIRE(waitFor([&] { return journal.count() == 0; }));
    CHECK(inquiries(desk) == QStringList{QStringLiteral("転入届")});
}

TEST_CASE("A contact that not even the journal can take comes back into the form")
{
    Desk desk;
    EmergencyJournal journal({beneathAFile(desk)}, *desk.commands);
    ContactSession session(*desk.commands);
    session.setJournal(journal);
    QSignalSpy failed(&session, &ContactSession::saveFailed);
    const auto holder = holdStore(desk);
    session.edit(typed(QStringLiteral("転入届")));
    session.save();
    REQUIRE(waitFor([&] { return session.draft().content.inquiry == QStringLiteral("転入届"); }));
    CHECK(failed.count() >= 1);
    CHECK(journal.count() == 0);
}

TEST_CASE("A store that was damaged as the desk began opens as soon as it is put right")
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("desk.db"));
    write(path, QByteArray(8192, 'x'));
    DeskStore store(path);
    QSignalSpy failed(&store, &DeskStore::openFailed);
    QSignalSpy opened(&store, &DeskStore::opened);
    REQUIRE(waitFor([&] { return failed.count() == 1; }));
    CHECK(failed.first().first().value<Error>().code == ErrorCode::Corrupt);
    QFile::remove(path);
    REQUIRE(waitFor([&] { return opened.count() == 1; }));
    CHECK(failed.count() == 1);
    std::optional<Result<int>> read;
    QObject context;
    store.search().submit([](db::Connection&) -> Result<int> { return 1; }, &context,
                          [&](const Result<int>& answer) { read = answer; });
    REQUIRE(waitFor([&] { return read.has_value(); }));
    CHECK(*read);
}
