// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sync/withdrawal_life.h"

#include "kb/db/statement.h"
#include "kb/store/blob_repository.h"
#include "kb/store/case_repository.h"

#include <QDir>

namespace madoguchi::test {

using namespace sync;

namespace {

constexpr int mostSteps = 110;

QString nameOf(const std::deque<wire::Message>& queue)
{
    if (queue.empty())
        return QStringLiteral("nothing");
    const wire::Message& next = queue.front();
    return std::holds_alternative<wire::Page>(next)        ? QStringLiteral("a page")
           : std::holds_alternative<wire::Pull>(next)      ? QStringLiteral("a pull")
           : std::holds_alternative<wire::Push>(next)      ? QStringLiteral("a push")
           : std::holds_alternative<wire::Pushed>(next)    ? QStringLiteral("a push's answer")
           : std::holds_alternative<wire::GetPiece>(next)  ? QStringLiteral("a piece asked for")
           : std::holds_alternative<wire::BlobPiece>(next) ? QStringLiteral("a piece")
           : std::holds_alternative<wire::SignIn>(next)    ? QStringLiteral("a sign-in")
                                                           : QStringLiteral("something else");
}

} // namespace

WithdrawalLife::WithdrawalLife(quint64 seed, Habits habits)
    : WithdrawalCity(seed)
    , WiredEngine(clock, m_luck)
    , m_habits(habits)
    , m_luck(seed)
{
    const auto code = m_devices.makeCode(60'000);
    REQUIRE(code);
    const auto enrolled = m_devices.enrol(*code, QStringLiteral("desk"), ids);
    REQUIRE(enrolled);
    m_seat = enrolled->seat;
    m_secret = enrolled->secret;
    m_path = m_folder.filePath(QStringLiteral("desk.db"));
    openFiles();
}

WithdrawalLife::~WithdrawalLife() = default;

void WithdrawalLife::withdraw()
{
    m_withdrawn = true;
    const auto staged = db::selectInteger(*m_connection, QStringLiteral("SELECT count(*) FROM staging"));
    m_moment = QStringLiteral("%1 to the desk, %2 to the hub%3")
                   .arg(nameOf(toDesk()), nameOf(toHub()),
                        staged.value_or(0) > 0 ? QStringLiteral(", half of a feed staged") : QString());
    takeAway();
}

void WithdrawalLife::openFiles()
{
    m_reading.reset();
    m_runner.reset();
    for (auto* connection : {&m_connection, &m_windows, &m_reader}) {
        connection->reset();
        auto opened = store::openStore(m_path);
        REQUIRE(opened);
        *connection = std::move(*opened);
        // What a disk makes of it is told elsewhere.
        REQUIRE((*connection)->runScript("PRAGMA synchronous=OFF", QStringLiteral("synchronous")));
        if (!m_habits.overwrites)
            REQUIRE((*connection)->runScript("PRAGMA secure_delete=OFF", QStringLiteral("secure delete")));
    }
    REQUIRE(search::keepIndex(*m_windows, {}));
    m_runner = std::make_unique<StoreRunner>(
        *m_connection, clock, m_habits.keepsIndex ? KeepIndex(search::keepIndex) : KeepIndex());
}

void WithdrawalLife::start()
{
    startEngine(*m_runner, m_service, m_seat, m_secret);
    tell(SignInRequested{QStringLiteral("me"), QStringLiteral("right")});
}

// As after kill -9: what is on the disk is all there is.
void WithdrawalLife::die()
{
    const QString former = m_path;
    QTemporaryDir next(m_folder.path() + QStringLiteral("/life-XXXXXX"));
    next.setAutoRemove(false);
    m_path = next.filePath(QStringLiteral("desk.db"));
    for (const QString& part : {QString(), QStringLiteral("-wal")})
        (void)QFile::copy(former + part, m_path + part);
    openFiles();
    for (const QString& part : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
        (void)QFile::remove(former + part);
    start();
}

// The program's own look comes a moment later, or not any more.
void WithdrawalLife::told()
{
    if (!chance(3))
        wipe();
}

void WithdrawalLife::wipe()
{
    if (m_habits.wipes)
        REQUIRE(m_runner->wipe());
}

// What else goes on at the desk meanwhile.
void WithdrawalLife::work()
{
    if (chance(8)) {
        if (m_reading) {
            m_reading.reset();
        } else {
            auto begun = db::Snapshot::begin(*m_reader);
            REQUIRE(begun);
            m_reading = std::make_unique<db::Snapshot>(std::move(*begun));
            REQUIRE(db::selectInteger(*m_reader, QStringLiteral("SELECT count(*) FROM truth")));
        }
    }
    if (chance(4) && (m_habits.keepsIndex || !m_withdrawn))
        REQUIRE(search::keepIndex(*m_windows, {}));
    if (!chance(6))
        return;
    store::OutboxRepository outbox(*m_windows);
    const auto give = [&](const CommandPayload& payload) {
        (void)outbox.perform({ids.make<CommandId>(), m_me.user, clock.now(), payload}, m_me);
        tell(OutboxChanged{outbox.pendingCount().value()});
    };
    if (m_what == Withdrawal::OfRoom && !m_withdrawn)
        return give(logContact(m_me, word(QStringLiteral("away"))).payload);
    if (m_cases.empty())
        return;
    const CaseId& file = m_cases[m_luck.below(quint32(m_cases.size()))];
    if (!store::CaseRepository(*m_windows).byId(file).value())
        return;
    CaseEntry note = entry(CaseAct::Note);
    note.text = word(QStringLiteral("away"));
    give(ActOnCase{file, note});
    const BlobKey key{m_cases.front(), shaOf(m_file)};
    if (store::CaseRepository(*m_windows).byId(key.caseId).value()) {
        REQUIRE(store::BlobRepository(*m_windows).want(key, m_file.size(), clock.now()));
        tell(BlobsChanged{});
    }
}

void WithdrawalLife::step()
{
    work();
    const bool toHub = chance(2);
    if (!deliver(toHub) && !deliver(!toHub))
        timePasses(1'000);
    if (chance(5))
        poll();
}

void WithdrawalLife::settle()
{
    m_reading.reset();
    for (int rest = 0, rounds = 0; rest < 5; ++rounds) {
        CAPTURE(static_cast<int>(state()), m_runner->pendingCount().value());
        REQUIRE(rounds < 2'000);
        timePasses(2'000);
        poll();
        while (deliver(true) || deliver(false)) {
        }
        if (state() == SyncState::SignedOut)
            tell(SignInRequested{QStringLiteral("me"), QStringLiteral("right")});
        rest = rests() ? rest + 1 : 0;
    }
    dismissRefused();
    if (m_habits.wipes)
        REQUIRE(m_runner->wipe() == true);
}

// Refused in sight of a person, who has seen it.
void WithdrawalLife::dismissRefused()
{
    store::OutboxRepository outbox(*m_windows);
    const auto refused = outbox.refused();
    for (const store::RefusedCommand& each : refused.value())
        REQUIRE(outbox.dismiss(each.command.id));
}

void WithdrawalLife::live()
{
    start();
    const quint32 when = m_luck.below(mostSteps);
    for (quint32 i = 0; i < when; ++i)
        step();
    withdraw();
    const quint32 after = m_luck.below(20);
    for (quint32 i = 0; i < after; ++i)
        step();
    if (chance(3))
        die();
    settle();
}

QStringList WithdrawalLife::left() const
{
    QStringList found;
    const QString away = word(QStringLiteral("away"));
    QDir folder(QFileInfo(m_path).absolutePath());
    for (const QFileInfo& info : folder.entryInfoList(QDir::Files | QDir::Hidden)) {
        QFile file(info.filePath());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const QByteArray wide(reinterpret_cast<const char*>(away.utf16()), away.size() * 2);
        if (bytes.contains(away.toUtf8()) || bytes.contains(wide))
            found.append(info.fileName() + QStringLiteral(": ") + away);
    }
    return found;
}

bool WithdrawalLife::holdsTheRest() const
{
    QFile file(m_path);
    QFile log(m_path + QStringLiteral("-wal"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray rest = word(QStringLiteral("stays")).toUtf8();
    return file.readAll().contains(rest) || (log.open(QIODevice::ReadOnly) && log.readAll().contains(rest));
}

} // namespace madoguchi::test
