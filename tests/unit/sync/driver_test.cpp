// SPDX-License-Identifier: GPL-3.0-or-later
// The driver against a real hub: sockets, TLS, threads, two stores on disk.
#include "kb/base/password.h"
#include "kb/domain/case_rights.h"
#include "kb/hub/accounts.h"
#include "kb/hub/server.h"
#include "kb/store/article_repository.h"
#include "kb/store/lease.h"
#include "kb/store/outbox_repository.h"
#include "kb/store/replica_repository.h"
#include "kb/store/store.h"
#include "kb/sync/sync_driver.h"
#include "tests/support/printers.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::sync;

namespace {

constexpr int patienceMs = 20'000;
const QString city = QStringLiteral("990019");

struct Hub
{
    QTemporaryDir directory;
    SystemClock clock;
    SystemRandom random;
    IdMaker ids{clock, random};
    std::unique_ptr<hub::HubStore> store;
    hub::PasswordPool passwords;
    std::unique_ptr<hub::Service> service;
    std::unique_ptr<hub::Server> server;
    hub::TlsIdentity identity;
    hub::Account sato;

    Hub()
    {
        store = std::move(*hub::HubStore::open(directory.filePath(QStringLiteral("hub.db")), city, ids));
        service = std::make_unique<hub::Service>(*store, clock, random, ids, passwords, nullptr);
        identity = *hub::ensureTlsIdentity(directory.path(),
                                           {QStringLiteral("127.0.0.1"), QStringLiteral("localhost")},
                                           QStringLiteral("Test"), clock.now());
        sato.staff.id = ids.make<UserId>();
        sato.staff.displayName = QStringLiteral("Sato");
        sato.staff.role = Role::Supervisor;
        sato.login = QStringLiteral("sato");
        sato.verifier = *hashPassword(QStringLiteral("correct horse"));
        REQUIRE(hub::Accounts(*store).save({sato}));
        listen();
    }
    void listen(quint16 port = 0)
    {
        hub::Config config;
        config.listen = {QStringLiteral("127.0.0.1")};
        config.port = port;
        config.data = directory.path();
        server = std::make_unique<hub::Server>(*service, config);
        REQUIRE(server->start(identity));
    }
    [[nodiscard]] QString code() { return *hub::Devices(*store, clock, random).makeCode(60'000); }
};

struct Desk
{
    QString path;
    SystemClock clock;
    SystemRandom random;
    SyncDriver driver;
    QSignalSpy states{&driver, &SyncDriver::stateChanged};
    QSignalSpy signedIn{&driver, &SyncDriver::signedIn};
    QSignalSpy signInFailed{&driver, &SyncDriver::signInFailed};
    QSignalSpy enrolled{&driver, &SyncDriver::enrolled};
    QSignalSpy enrollFailed{&driver, &SyncDriver::enrollFailed};
    QSignalSpy stored{&driver, &SyncDriver::feedStored};
    QSignalSpy outbox{&driver, &SyncDriver::outboxChanged};
    QSignalSpy failed{&driver, &SyncDriver::failed};

    explicit Desk(Hub& hub, const char* file = "desk.db", const QByteArray& authority = {})
        : path(hub.directory.filePath(QString::fromLatin1(file)))
        , driver({path, QStringLiteral("127.0.0.1"), hub.server->port(),
                  authority.isEmpty() ? hub.identity.authority : authority},
                 clock, random)
    {
        driver.start();
    }
    [[nodiscard]] SyncState state() const
    {
        return states.isEmpty() ? SyncState::Offline : states.last()[0].value<SyncState>();
    }
    void reaches(SyncState wanted)
    {
        REQUIRE(QTest::qWaitFor([&] { return state() == wanted; }, patienceMs));
    }
    void enrolsAndSignsIn(Hub& hub)
    {
        driver.enroll(hub.code(), QStringLiteral("Booth 3"));
        REQUIRE(QTest::qWaitFor([&] { return !enrolled.isEmpty(); }, patienceMs));
        driver.signIn(QStringLiteral("sato"), QStringLiteral("correct horse"));
        reaches(SyncState::Current);
    }
    [[nodiscard]] int pending() const { return outbox.isEmpty() ? -1 : outbox.last()[0].toInt(); }
};

Command saveArticle(Hub& hub, const QString& number)
{
    Article article;
    article.id = hub.ids.make<ArticleId>();
    article.number = number;
    article.question = QStringLiteral("question");
    article.answer = QStringLiteral("answer");
    return {hub.ids.make<CommandId>(), hub.sato.staff.id, hub.clock.now(), SaveArticle{article, 0}};
}

bool hasArticle(const QString& path, const QString& number)
{
    const auto connection = store::openStore(path);
    REQUIRE(connection);
    const auto article = store::ArticleRepository(**connection).byNumber(number, Language::Ja);
    REQUIRE(article);
    return article->has_value();
}

} // namespace

TEST_CASE("a desk enrols, signs in and loads what the hub has, over TLS")
{
    Hub hub;
    REQUIRE(hub.service->intake.push({encode(saveArticle(hub, QStringLiteral("0001")))}, hub.sato.actor()));
    Desk desk(hub);
    desk.enrolsAndSignsIn(hub);
    CHECK(desk.signedIn.last()[0].value<wire::SignedIn>().displayName == QStringLiteral("Sato"));
    CHECK(hasArticle(desk.path, QStringLiteral("0001")));
    CHECK(desk.failed.isEmpty());
}

TEST_CASE("a wrong password and a wrong code are refused")
{
    Hub hub;
    Desk desk(hub);
    desk.driver.enroll(QStringLiteral("AAAA-BBBB-CCCC"), QStringLiteral("Booth"));
    REQUIRE(QTest::qWaitFor([&] { return !desk.enrollFailed.isEmpty(); }, patienceMs));
    desk.driver.enroll(hub.code(), QStringLiteral("Booth"));
    REQUIRE(QTest::qWaitFor([&] { return !desk.enrolled.isEmpty(); }, patienceMs));
    desk.driver.signIn(QStringLiteral("sato"), QStringLiteral("wrong"));
    REQUIRE(QTest::qWaitFor([&] { return !desk.signInFailed.isEmpty(); }, patienceMs));
    CHECK(desk.signInFailed.last()[0].value<Error>().code == ErrorCode::SignedOut);
    desk.reaches(SyncState::SignedOut);
}

TEST_CASE("what one desk saves reaches the hub and the other desk")
{
    Hub hub;
    Desk one(hub, "one.db");
    Desk two(hub, "two.db");
    one.enrolsAndSignsIn(hub);
    two.enrolsAndSignsIn(hub);
    const Command command = saveArticle(hub, QStringLiteral("0002"));
    {
        const auto connection = store::openStore(one.path);
        REQUIRE(connection);
        REQUIRE(store::OutboxRepository(**connection).perform(command, hub.sato.actor()));
    }
    const qint64 begun = hub.clock.steadyMs();
    one.driver.commandQueued();
    REQUIRE(QTest::qWaitFor([&] { return hasArticle(two.path, QStringLiteral("0002")); }, patienceMs));
    WARN("from one outbox to the other store: " << hub.clock.steadyMs() - begun << " ms");
    REQUIRE(QTest::qWaitFor([&] { return one.pending() == 0; }, patienceMs));
}

TEST_CASE("I3 saves that come faster than the outbox is looked at do not keep a desk from its hub")
{
    Hub hub;
    Desk desk(hub);
    desk.enrolsAndSignsIn(hub);
    const auto connection = store::openStore(desk.path);
    REQUIRE(connection);
    const Command command = saveArticle(hub, QStringLiteral("0001"));
    REQUIRE(store::OutboxRepository(**connection).perform(command, hub.sato.actor()));
    for (int i = 0; i < 1'000'000; ++i)
        desk.driver.commandQueued();
    const auto isThrough = [&] { return store::OutboxRepository(**connection).pendingCount() == 0; };
    REQUIRE(QTest::qWaitFor(isThrough, patienceMs / 4));
}

TEST_CASE("a desk comes back by itself when the hub does, in the same session")
{
    Hub hub;
    Desk desk(hub);
    desk.enrolsAndSignsIn(hub);
    const quint16 port = hub.server->port();
    hub.server.reset();
    desk.reaches(SyncState::Offline);
    REQUIRE(hub.service->intake.push({encode(saveArticle(hub, QStringLiteral("0003")))}, hub.sato.actor()));
    hub.listen(port);
    desk.reaches(SyncState::Current);
    CHECK(desk.signedIn.size() == 2);
    CHECK(hasArticle(desk.path, QStringLiteral("0003")));
}

TEST_CASE("a hub that shows a certificate of another CA is not spoken to")
{
    Hub hub;
    Hub stranger;
    Desk desk(hub, "desk.db", stranger.identity.authority);
    desk.driver.enroll(hub.code(), QStringLiteral("Booth"));
    REQUIRE(QTest::qWaitFor([&] { return !desk.enrollFailed.isEmpty(); }, patienceMs));
    REQUIRE_FALSE(desk.failed.isEmpty());
    CHECK(desk.failed.last()[0].value<Error>().key == QStringLiteral("hub.certificate"));
}

TEST_CASE("a certificate file that holds none is told")
{
    Hub hub;
    Desk desk(hub, "desk.db", QByteArrayLiteral("not a certificate"));
    desk.driver.enroll(hub.code(), QStringLiteral("Booth"));
    REQUIRE(QTest::qWaitFor([&] { return !desk.enrollFailed.isEmpty(); }, patienceMs));
    CHECK(desk.failed.last()[0].value<Error>().key == QStringLiteral("hub.authority"));
}

TEST_CASE("one driver a store: the second says so and leaves it alone")
{
    Hub hub;
    Desk first(hub);
    first.reaches(SyncState::SignedOut);
    Desk second(hub);
    REQUIRE(QTest::qWaitFor([&] { return !second.failed.isEmpty(); }, patienceMs));
    CHECK(second.failed.last()[0].value<Error>().key == QStringLiteral("sync.elsewhere"));
    second.driver.signIn(QStringLiteral("sato"), QStringLiteral("correct horse"));
    REQUIRE(QTest::qWaitFor([&] { return !second.signInFailed.isEmpty(); }, patienceMs));
    CHECK(second.signInFailed.last()[0].value<Error>().code == ErrorCode::Unreachable);
    // And takes over once the first has ended.
    first.driver.stop();
    second.reaches(SyncState::SignedOut);
}

namespace {

const QString secretWord = QStringLiteral("特別秘密之語");

/// A store with a restricted case of somebody's, whose hub was heard some hours ago.
FeedId loadRestricted(const QString& path, qint64 hoursAgo)
{
    const FeedId feed = confidentialFeed(city, {uuidForName(QStringLiteral("sato"))});
    auto connection = store::openStore(path);
    REQUIRE(connection);
    Case file;
    file.id = {uuidForName(QStringLiteral("case"))};
    file.fields.subject = secretWord;
    CaseEntry line;
    line.id = {uuidForName(QStringLiteral("open"))};
    line.act = CaseAct::Open;
    file.entries = {line};
    const QUuid epoch = uuidForName(QStringLiteral("epoch"));
    store::ReplicaRepository replica(**connection);
    const EntityRow row{EntityKind::CaseShare, rowIdOfCaseShare(file.id, feed), encode(file)};
    REQUIRE(replica.beginStaging(feed));
    REQUIRE(replica.stagePage(feed, {{row, 1, false}}));
    REQUIRE(replica.swapStaging(feed, epoch, 1));
    REQUIRE(
        store::LeaseRepository(**connection).noteHeard(SystemClock().now().plusMs(-hoursAgo * 3'600'000)));
    return feed;
}

bool isInFiles(const QString& path)
{
    for (const QString& part : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        QFile file(path + part);
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(secretWord.toUtf8()))
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("I10 a day without the hub, restricted cases are in no byte of the desk, and come back with it")
{
    Hub hub;
    const QString path = hub.directory.filePath(QStringLiteral("desk.db"));
    const qint64 hours = GENERATE(23, 25);
    CAPTURE(hours);
    const FeedId feed = loadRestricted(path, hours);
    REQUIRE(isInFiles(path));
    const quint16 port = hub.server->port();
    hub.server.reset();
    SystemClock clock;
    SystemRandom random;
    SyncDriver driver({path, QStringLiteral("127.0.0.1"), port, hub.identity.authority}, clock, random);
    QSignalSpy cleared(&driver, &SyncDriver::feedCleared);
    driver.start();
    if (hours == 23) {
        QTest::qWait(500);
        CHECK(cleared.isEmpty());
        CHECK(isInFiles(path));
        return;
    }
    REQUIRE(QTest::qWaitFor([&] { return cleared.count() == 1; }, patienceMs));
    CHECK(cleared.first()[0].value<FeedId>() == feed);
    CHECK(QTest::qWaitFor([&] { return !isInFiles(path); }, patienceMs));
    const auto connection = store::openStore(path);
    CHECK(store::LeaseRepository(**connection).isCleared() == true);
}

TEST_CASE("a hub that is heard is written down, and what had gone is not missed any longer")
{
    Hub hub;
    const QString path = hub.directory.filePath(QStringLiteral("desk.db"));
    (void)loadRestricted(path, 25);
    Desk desk(hub);
    desk.enrolsAndSignsIn(hub);
    const auto connection = store::openStore(path);
    store::LeaseRepository lease(**connection);
    const Timestamp now = desk.clock.now();
    CHECK(lease.heardAt(now)->ms > now.ms - 60'000);
    CHECK(lease.isCleared() == false);
}

TEST_CASE("a hub that says rubbish of whom to trust is gone on with and the desk trusts whom it did")
{
    Hub hub;
    Desk desk(hub);
    desk.enrolsAndSignsIn(hub);
    const QByteArray ours = QSslCertificate(hub.identity.authority).digest(QCryptographicHash::Sha256);
    const auto trustsOurs = [&] { return hub.service->trust.withoutIt(ours)->empty(); };
    REQUIRE(QTest::qWaitFor(trustsOurs, patienceMs));
    QTemporaryDir elsewhere;
    const auto stranger = hub::ensureTlsIdentity(elsewhere.path(), {QStringLiteral("127.0.0.1")},
                                                 QStringLiteral("Stranger"), hub.clock.now());
    REQUIRE(stranger);
    const QByteArray strangers = QSslCertificate(stranger->authority).digest(QCryptographicHash::Sha256);
    const QList<QByteArray> rubbish{"rubbish", QByteArray(1 << 20, 'x'),
                                    hub.identity.authority + stranger->certificate, stranger->authority,
                                    hub.identity.authority + stranger->authority.repeated(9)};
    for (const QByteArray& told : rubbish) {
        hub::TlsIdentity says = hub.identity;
        says.trusted = told;
        REQUIRE(hub.server->setIdentity(says));
        // What comes after it has arrived.
        const qsizetype stored = desk.stored.size();
        REQUIRE(hub.service->intake.push({encode(saveArticle(hub, QString::number(told.size())))},
                                         hub.sato.actor()));
        REQUIRE(QTest::qWaitFor([&] { return desk.stored.size() > stored; }, patienceMs));
    }
    CHECK(trustsOurs());
    CHECK_FALSE(hub.service->trust.withoutIt(strangers)->empty());
    hub::TlsIdentity says = hub.identity;
    says.trusted = hub.identity.authority + stranger->authority;
    REQUIRE(hub.server->setIdentity(says));
    CHECK(QTest::qWaitFor([&] { return hub.service->trust.withoutIt(strangers)->empty(); }, patienceMs));
    CHECK(desk.signedIn.size() == 1); // on one connection
}
