// SPDX-License-Identifier: GPL-3.0-or-later
// What the audit is told of what is opened, exported and printed here.
#include "tests/unit/desk_core/desk_fixture.h"

#include "app/desk/core/act_recorder.h"
#include "app/desk/core/attachment_session.h"
#include "app/desk/core/case_list_export.h"
#include "app/desk/core/case_times_session.h"
#include "app/desk/core/history_export.h"
#include "app/desk/core/publication_list.h"
#include "app/desk/core/synonym_files.h"
#include "kb/domain/rulebook.h"
#include "kb/store/act_repository.h"

#include <QFile>

using namespace madoguchi;
using namespace madoguchi::desk;
using desk::test::Desk;
using desk::test::waitFor;

namespace {

struct Acts : Desk
{
    std::unique_ptr<ActRecorder> recorder = std::make_unique<ActRecorder>(*commands);

    ~Acts() { recorder.reset(); }

    /// What is in the outbox of acts, oldest first.
    std::vector<Command> handedIn()
    {
        auto batch = run([](db::Connection& connection) {
            return store::OutboxRepository(connection).nextBatch(1000, 1'000'000);
        });
        REQUIRE(batch);
        std::vector<Command> found;
        for (const store::OutboxEntry& entry : *batch) {
            auto command = decodeCommand(entry.body);
            REQUIRE(command);
            if (typeOf(command->payload) == CommandType::RecordActs)
                found.push_back(std::move(*command));
        }
        return found;
    }
    std::vector<ActRecord> records()
    {
        std::vector<ActRecord> all;
        for (const Command& command : handedIn()) {
            const auto& some = std::get<RecordActs>(command.payload).batch.records;
            all.insert(all.end(), some.begin(), some.end());
        }
        return all;
    }
    int waiting()
    {
        const auto count =
            run([](db::Connection& connection) { return store::ActRepository(connection).waiting(); });
        REQUIRE(count);
        return *count;
    }
    int waitingWork()
    {
        const auto count =
            run([](db::Connection& connection) { return store::OutboxRepository(connection).waitingWork(); });
        REQUIRE(count);
        return *count;
    }
    SignedInUser user(const QString& name) const
    {
        return {name, name, {{uuidForName(name)}, Role::Operator, {}}, true};
    }
    /// Writes by `start` and waits for its signal; @return what was told of it.
    template <typename Object, typename Done, typename Start>
    ActRecord told(Object& object, Done done, Start start)
    {
        const size_t before = records().size();
        QSignalSpy ended(&object, done);
        start();
        REQUIRE(waitFor([&] { return ended.count() == 1; }));
        const auto all = records();
        REQUIRE(all.size() == before + 1);
        return all.back();
    }
};

Case caseOf(IdMaker& ids)
{
    Case file;
    file.id = ids.make<CaseId>();
    file.fields.subject = QStringLiteral("明かり");
    file.fields.text = QStringLiteral("カナリア");
    CaseEntry line;
    line.id = ids.make<EntryId>();
    line.act = CaseAct::Open;
    file.entries = {line};
    return file;
}

} // namespace

TEST_CASE("what is opened waits in the store, outlives the program, and goes to the hub several at a time")
{
    Acts desk;
    desk.recorder->contactOpened(desk.ids.make<ContactId>());
    desk.recorder->contactOpened(desk.ids.make<ContactId>());
    CHECK(desk.waiting() == 2);
    CHECK(desk.handedIn().empty());
    // The program is killed: nothing is lost.
    desk.recorder.reset();
    desk.stop();
    desk.start();
    desk.recorder = std::make_unique<ActRecorder>(*desk.commands);
    CHECK(desk.waiting() == 2);
    QSignalSpy handedIn(desk.recorder.get(), &ActRecorder::handedIn);
    desk.recorder->flush();
    REQUIRE(waitFor([&] { return handedIn.count() == 1; }));
    CHECK(desk.waiting() == 0);
    const auto commands = desk.handedIn();
    REQUIRE(commands.size() == 1);
    CHECK(commands[0].actor == desk.commands->user()->actor.user);
    CHECK(std::get<RecordActs>(commands[0].payload).batch.records.size() == 2);
    CHECK(desk.waitingWork() == 0); // nobody is asked about them

    for (int i = 0; i < ActRecorder::handInAt; ++i)
        desk.recorder->contactOpened(desk.ids.make<ContactId>());
    CHECK(desk.waiting() == 0);
    CHECK(desk.handedIn().size() == 2);
}

TEST_CASE("acts are theirs who did them, whoever is signed in when they go")
{
    Acts desk;
    desk.commands->setUser(desk.user(QStringLiteral("aoki")));
    desk.recorder->contactOpened(desk.ids.make<ContactId>());
    desk.commands->setUser(desk.user(QStringLiteral("kimura")));
    desk.recorder->contactOpened(desk.ids.make<ContactId>());
    CHECK(desk.waiting() == 1);
    desk.recorder->flush();
    CHECK(desk.waiting() == 0);
    const auto commands = desk.handedIn();
    REQUIRE(commands.size() == 2);
    CHECK(commands[0].actor.value == uuidForName(QStringLiteral("aoki")));
    CHECK(commands[1].actor.value == uuidForName(QStringLiteral("kimura")));
    // Nobody is signed in: nothing is seen.
    desk.commands->setUser({});
    desk.recorder->contactOpened(desk.ids.make<ContactId>());
    CHECK(desk.waiting() == 0);
}

TEST_CASE("what is opened again within ten minutes by the same person is told once")
{
    Acts desk;
    const auto contact = desk.ids.make<ContactId>();
    desk.recorder->contactOpened(contact);
    desk.clock.advance(ActRecorder::againAfterMs - 1);
    desk.recorder->contactOpened(contact);
    CHECK(desk.waiting() == 1);
    desk.clock.advance(1);
    desk.recorder->contactOpened(contact);
    CHECK(desk.waiting() == 2);
    desk.commands->setUser(desk.user(QStringLiteral("aoki")));
    desk.recorder->contactOpened(contact);
    CHECK(desk.waiting() == 1);
    CHECK(desk.records().size() == 2);
}

TEST_CASE("that a case for named persons was opened, or a file of it, is told at once")
{
    Acts desk;
    Case open = caseOf(desk.ids);
    desk.recorder->caseOpened(open);
    CHECK(desk.waiting() == 1);
    Case secret = caseOf(desk.ids);
    secret.readers = {desk.commands->user()->actor.user};
    desk.recorder->caseOpened(secret);
    CHECK(desk.waiting() == 0); // what waited goes along
    desk.recorder->attachmentShown({secret.id, QByteArray(32, 'h')}, true);
    const auto records = desk.records();
    REQUIRE(records.size() == 3);
    CHECK(records[1].act == AuditAct::Viewed);
    CHECK(records[1].kind == static_cast<int>(EntityKind::Case));
    CHECK(records[1].target == secret.id.value);
    CHECK(records[1].at == desk.clock.now());
    CHECK(records[2].act == AuditAct::BlobShown);
    CHECK(records[2].mark == QByteArray(16, 'h'));
    // Ids and codes: the rulebook of the hub takes all of it, and no word is among it.
    for (const Command& command : desk.handedIn()) {
        CHECK(apply(std::nullopt, command, desk.commands->user()->actor, desk.clock.now()));
        CHECK_FALSE(encode(command).contains(QStringLiteral("カナリア").toUtf8()));
    }
}

TEST_CASE("no file of records comes to be that the audit was not told of: each export by its kind and number")
{
    Acts desk;
    Contact contact;
    contact.id = desk.ids.make<ContactId>();
    contact.operatorId = desk.commands->user()->actor.user;
    contact.original.inquiry = QStringLiteral("ごみの日はいつか");
    REQUIRE(desk.perform(LogContact{contact}));
    REQUIRE(desk.perform(OpenCase{caseOf(desk.ids)}));
    REQUIRE(desk.perform(SaveSynonyms{
        {desk.ids.make<SynonymGroupId>(), {QStringLiteral("はんこ"), QStringLiteral("印鑑")}, {}, 0, {}},
        0}));
    const QString path = desk.directory.filePath(QStringLiteral("out"));
    const auto isTold = [](const ActRecord& record, EntityKind kind, qint64 count, const QString& code) {
        CHECK(record.act == AuditAct::Exported);
        CHECK(record.kind == static_cast<int>(kind));
        CHECK(record.count == count);
        CHECK(record.code == code);
        CHECK(record.target.isNull());
    };
    HistoryExport history(*desk.commands);
    isTold(desk.told(history, &HistoryExport::finished, [&] { history.start({}, path + u".csv"); }),
           EntityKind::Contact, 1, QStringLiteral("csv"));
    isTold(desk.told(history, &HistoryExport::finished, [&] { history.start({}, path + u".jsonl"); }),
           EntityKind::Contact, 1, QStringLiteral("jsonl"));
    CaseListExport cases(*desk.commands);
    const CaseSheet sheet{{QStringLiteral("A")},
                          [](const store::CaseLine& line) { return QStringList{line.number}; }};
    isTold(desk.told(cases, &CaseListExport::finished,
                     [&] { cases.start({}, sheet, path + u".csv", text::Encoding::Utf8Bom); }),
           EntityKind::Case, 1, QStringLiteral("csv"));
    PublicationList publications(*desk.commands);
    isTold(desk.told(
               publications, &PublicationList::written,
               [&] {
                   publications.write({{QStringLiteral("A")}, {}}, path + u".csv", text::Encoding::Utf8Bom);
               }),
           EntityKind::Case, 0, QStringLiteral("publications.csv"));
    CaseTimesSession times(*desk.commands);
    isTold(desk.told(times, &CaseTimesSession::written,
                     [&] {
                         times.write(path + u".csv", {QStringLiteral("A")},
                                     {{QStringLiteral("1")}, {QStringLiteral("2")}}, text::Encoding::Cp932);
                     }),
           EntityKind::Case, 2, QStringLiteral("times.csv"));
    isTold(desk.told(times, &CaseTimesSession::written, [&] { times.write(path + u".png", "picture"); }),
           EntityKind::Case, 1, QStringLiteral("times.png"));
    SynonymFiles synonyms(*desk.commands);
    isTold(desk.told(synonyms, &SynonymFiles::exported, [&] { synonyms.exportTo(path + u".csv"); }),
           EntityKind::Synonyms, 1, QStringLiteral("csv"));

    // What could not be written was not let out.
    const size_t before = desk.records().size();
    QSignalSpy failed(&history, &HistoryExport::failed);
    history.start({}, QStringLiteral("/nowhere/out.csv"));
    REQUIRE(waitFor([&] { return failed.count() == 1; }));
    CHECK(failed[0][0].value<Error>().key == QStringLiteral("export.file"));
    CHECK(desk.records().size() == before);
    // Without anybody who could be named there is no export.
    desk.commands->setUser({});
    QFile::remove(path + u".csv");
    history.start({}, path + u".csv");
    REQUIRE(waitFor([&] { return failed.count() == 2; }));
    CHECK(failed[1][0].value<Error>().key == QStringLiteral("desk.signed-out"));
    CHECK_FALSE(QFile::exists(path + u".csv"));
}

TEST_CASE("where the store cannot hold what is told, no file comes to be")
{
    Acts desk;
    const QString path = desk.directory.filePath(QStringLiteral("out.csv"));
    REQUIRE(desk.run([](db::Connection& connection) {
        return connection.runScript("CREATE TRIGGER full BEFORE INSERT ON outbox BEGIN "
                                    "SELECT RAISE(ABORT, 'full'); END",
                                    QStringLiteral("full"));
    }));
    HistoryExport history(*desk.commands);
    QSignalSpy failed(&history, &HistoryExport::failed);
    history.start({}, path);
    REQUIRE(waitFor([&] { return failed.count() == 1; }));
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("an attachment that is saved to a file is told with its case and the beginning of its digest")
{
    Acts desk;
    AttachmentSession session(*desk.commands);
    const QString in = desk.directory.filePath(QStringLiteral("in.txt"));
    QFile file(in);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("bytes");
    file.close();
    const CaseId about = desk.ids.make<CaseId>();
    std::optional<Result<Attachment>> added;
    session.add(about, in, &session, [&](const Result<Attachment>& got) { added = got; });
    REQUIRE(waitFor([&] { return added.has_value(); }));
    REQUIRE(*added);
    std::optional<Result<void>> saved;
    session.saveAs(about, **added, desk.directory.filePath(QStringLiteral("copy.txt")), &session,
                   [&](const Result<void>& got) { saved = got; });
    REQUIRE(waitFor([&] { return saved.has_value(); }));
    REQUIRE(*saved);
    const auto records = desk.records();
    REQUIRE(records.size() == 1);
    CHECK(records[0].act == AuditAct::BlobSaved);
    CHECK(records[0].target == about.value);
    CHECK(records[0].count == 1);
    CHECK(records[0].mark == (*added)->sha256.left(16));
}

TEST_CASE("what is printed is told with its kind and how many were on the paper")
{
    Acts desk;
    QSignalSpy recorded(desk.recorder.get(), &ActRecorder::recorded);
    desk.recorder->printed(EntityKind::Case, 12);
    desk.recorder->printed(EntityKind::Case, 12);
    REQUIRE(waitFor([&] { return recorded.count() == 2; }));
    const auto records = desk.records();
    REQUIRE(records.size() == 2);
    CHECK(records[0].act == AuditAct::Printed);
    CHECK(records[0].count == 12);
    CHECK(records[0].code == u"paper");
}
