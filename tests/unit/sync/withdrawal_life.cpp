// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sync/withdrawal_life.h"

#include "kb/db/statement.h"
#include "kb/domain/service_hours.h"
#include "kb/hub/keeper.h"
#include "kb/store/blob_repository.h"
#include "kb/store/case_repository.h"

#include <QDir>

namespace madoguchi::test {

using namespace sync;

namespace {

constexpr int mostSteps = 110;
constexpr int casesToFill = 4;
constexpr int contactsToFill = 6;

/// The bytes of an attachment: three pieces, with the word in each.
QByteArray fileOf(const QString& word)
{
    const QByteArray line = word.toUtf8() + '\n';
    return line.repeated((2 * blob::pieceBytes + 4096) / int(line.size()));
}

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
    : m_habits(habits)
    , m_luck(seed)
    , m_seed(seed)
    , m_what(static_cast<Withdrawal>(seed % withdrawals))
    , m_file(fileOf(word(QStringLiteral("away"))))
{
    m_service.pages.rows = 2;
    REQUIRE(store->connection().runScript("PRAGMA synchronous=OFF", QStringLiteral("synchronous")));
    switch (m_what) {
    case Withdrawal::OfHearingSection:
    case Withdrawal::Restricted:
        m_me.role = Role::HearingSection;
        break;
    case Withdrawal::OfRoom:
    case Withdrawal::OfAge:
        m_me.role = Role::Operator;
        break;
    case Withdrawal::OfReviewers:
        m_me.role = Role::Leader;
        break;
    case Withdrawal::OfDeputy:
        m_me.unit = QStringLiteral("parks");
        break;
    case Withdrawal::OfUnit:
    case Withdrawal::OfPart:
    case Withdrawal::OfReader:
        break;
    }
    REQUIRE(Accounts(*store).save({account(m_me.role, m_me.unit)}));
    fill();
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

QString WithdrawalLife::word(const QString& what) const
{
    return QStringLiteral("kanariya-%1-%2").arg(what).arg(m_seed);
}

Account WithdrawalLife::account(Role role, const QString& unit) const
{
    return {{m_me.user, QStringLiteral("本人"), role, unit, {}, true}, QStringLiteral("me"), "some verifier"};
}

void WithdrawalLife::giveAll(const Actor& actor, const std::vector<CommandPayload>& payloads)
{
    std::vector<Command> commands;
    for (const CommandPayload& payload : payloads)
        commands.push_back({ids.make<CommandId>(), actor.user, clock.now(), payload});
    for (const wire::PushResult& result : push(actor, commands).results) {
        INFO(result.error.key.toStdString());
        REQUIRE(result.status == wire::PushStatus::Applied);
    }
}

void WithdrawalLife::fill()
{
    Article stays = article();
    stays.answer = word(QStringLiteral("stays"));
    giveAll(supervisor, {SaveArticle{stays, 0}});
    const bool ofRoom =
        m_what == Withdrawal::OfRoom || m_what == Withdrawal::OfAge || m_what == Withdrawal::OfHearingSection;
    std::vector<CommandPayload> contacts;
    for (int i = 0; ofRoom && i < contactsToFill; ++i) {
        auto made = std::get<LogContact>(logContact(operatorA, word(QStringLiteral("away"))).payload);
        made.contact.original.callerName = word(QStringLiteral("away"));
        made.contact.endedAt = clock.now();
        contacts.emplace_back(made);
    }
    if (!contacts.empty())
        giveAll(operatorA, contacts);
    std::vector<CommandPayload> reviews;
    for (int i = 0; m_what == Withdrawal::OfReviewers && i < contactsToFill; ++i) {
        Review made;
        made.contact = ids.make<ContactId>();
        made.id = idOfReview(made.contact, supervisor.user);
        made.operatorId = operatorA.user;
        made.calibration = i % 2 == 0;
        made.comment = word(QStringLiteral("away"));
        made.criteria = {{ids.make<CriterionId>(), QStringLiteral("正しさ"), {}, 1, 5}};
        made.scores = {{made.criteria[0].id, 4}};
        reviews.emplace_back(SaveReview{made, 0});
    }
    if (!reviews.empty())
        giveAll(supervisor, reviews);
    if (m_what != Withdrawal::OfRoom && m_what != Withdrawal::OfAge && m_what != Withdrawal::OfReviewers)
        fillCases();
}

void WithdrawalLife::fillCases()
{
    if (m_what == Withdrawal::OfDeputy) {
        Deputy deputy{ids.make<DeputyId>(), m_absent.user, m_me.user};
        deputy.from = centreDay(clock.now());
        deputy.until = deputy.from.addDays(9);
        m_deputy = deputy.id;
        giveAll(supervisor, {SaveDeputy{deputy}});
    }
    const Actor drafter{ids.make<UserId>(), Role::Department, QStringLiteral("far")};
    for (int i = 0; i < casesToFill; ++i) {
        const CaseId file = fillCase(
            m_what == Withdrawal::OfReader ? QList<UserId>{m_me.user, m_stranger.user} : QList<UserId>());
        if (m_what == Withdrawal::OfReader)
            continue;
        CaseEntry divide =
            entry(CaseAct::Divide, m_what == Withdrawal::OfDeputy ? drafter.unit : QStringLiteral("roads"));
        divide.part = ids.make<PartId>();
        divide.text = word(QStringLiteral("away"));
        m_parts.push_back(divide.part);
        giveAll(hearing, {ActOnCase{file, divide}});
        const Actor& writer = m_what == Withdrawal::OfDeputy ? drafter : clerk;
        CaseEntry submit = entry(CaseAct::Submit);
        submit.part = divide.part;
        submit.baseVersion = 1;
        submit.route = {ApprovalStep{{m_absent.user}}};
        std::vector<CommandPayload> drafts{
            SaveCaseDraft{file, divide.part, word(QStringLiteral("away")), {}, 0, ids.make<EntryId>()}};
        if (m_what == Withdrawal::OfDeputy)
            drafts.emplace_back(ActOnCase{file, submit});
        giveAll(writer, drafts);
    }
    const BlobKey key{m_cases.front(), shaOf(m_file)};
    REQUIRE(m_service.blobs.offer(operatorA, key, m_file.size()));
    for (int piece = 0; piece < blob::pieceCount(m_file.size()); ++piece)
        REQUIRE(m_service.blobs.put(operatorA, key, piece, pieceAt(m_file, piece)));
}

CaseId WithdrawalLife::fillCase(const QList<UserId>& readers)
{
    Case file = handedIn();
    file.readers = readers;
    file.fields.subject = file.fields.text = file.fields.requester.name = word(QStringLiteral("away"));
    if (m_cases.empty()) {
        Attachment page;
        page.id = ids.make<AttachmentId>();
        page.name = word(QStringLiteral("away")) + QStringLiteral(".txt");
        page.type = QStringLiteral("text/plain");
        page.size = m_file.size();
        page.sha256 = shaOf(m_file);
        file.attachments = {page};
    }
    giveAll(operatorA, {OpenCase{file}});
    m_cases.push_back(file.id);
    return file.id;
}

void WithdrawalLife::changeAccount(Role role, const QString& unit)
{
    m_me.role = role;
    m_me.unit = unit;
    Account changed = account(role, unit);
    changed.verifier.clear();
    REQUIRE(Accounts(*store).save({changed}));
}

void WithdrawalLife::withdraw()
{
    m_withdrawn = true;
    const auto staged = db::selectInteger(*m_connection, QStringLiteral("SELECT count(*) FROM staging"));
    m_moment = QStringLiteral("%1 to the desk, %2 to the hub%3")
                   .arg(nameOf(m_toDesk), nameOf(m_toHub),
                        staged.value_or(0) > 0 ? QStringLiteral(", half of a feed staged") : QString());
    CaseEntry restrict = entry(CaseAct::Restrict);
    restrict.users = {m_stranger.user};
    switch (m_what) {
    case Withdrawal::OfHearingSection:
    case Withdrawal::OfRoom:
        return changeAccount(Role::Department, QStringLiteral("pr"));
    case Withdrawal::OfAge: {
        hub::Retention retention;
        retention.contacts = 1;
        clock.advance(2LL * 24 * 3600 * 1000);
        hub::Keeper keeper(*store, clock, retention);
        REQUIRE(keeper.finish());
        CHECK(keeper.gone() >= contactsToFill);
        return;
    }
    case Withdrawal::OfReviewers:
        return changeAccount(Role::Operator, m_me.unit);
    case Withdrawal::OfUnit:
        return changeAccount(Role::Department, QStringLiteral("parks"));
    case Withdrawal::OfDeputy: {
        Deputy over{m_deputy, m_absent.user, m_me.user};
        over.from = over.until = centreDay(clock.now());
        over.removed = true;
        return giveAll(supervisor, {SaveDeputy{over}});
    }
    case Withdrawal::OfPart:
    case Withdrawal::Restricted:
    case Withdrawal::OfReader:
        break;
    }
    for (size_t i = 0; i < m_cases.size(); ++i) {
        CaseEntry away = entry(CaseAct::TransferPart, QStringLiteral("parks"));
        if (m_what == Withdrawal::OfPart)
            away.part = m_parts[i];
        else
            away = restrict;
        away.id = ids.make<EntryId>();
        giveAll(m_what == Withdrawal::OfReader ? m_stranger : hearing, {ActOnCase{m_cases[i], away}});
    }
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
    m_timers.clear();
    m_queue.clear();
    m_engine = std::make_unique<Engine>(m_luck);
    auto started = m_runner->start();
    REQUIRE(started);
    started->seat = m_seat;
    started->deviceSecret = m_secret;
    tell(std::move(*started));
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
    m_peer.reset();
    m_connected = false;
    m_toDesk.clear();
    m_toHub.clear();
    start();
}

void WithdrawalLife::connectToHub()
{
    m_toDesk.clear();
    m_toHub.clear();
    m_ended = false;
    m_connected = true;
    m_peer = std::make_unique<hub::Peer>(m_service, 1, QStringLiteral("192.0.2.9"));
    QObject::connect(m_peer.get(), &hub::Peer::send, m_peer.get(),
                     [this](const wire::Message& message) { m_toDesk.push_back(message); });
    QObject::connect(m_peer.get(), &hub::Peer::ended, m_peer.get(), [this] { m_ended = true; });
    m_queue.enqueue(Connected{});
}

void WithdrawalLife::run(const Effect& effect)
{
    if (std::holds_alternative<Connect>(effect)) {
        connectToHub();
    } else if (std::holds_alternative<Disconnect>(effect)) {
        m_connected = false;
        m_toDesk.clear();
        m_toHub.clear();
    } else if (const auto* sent = std::get_if<Send>(&effect)) {
        m_toHub.push_back(sent->message);
    } else if (const auto* set = std::get_if<SetTimer>(&effect)) {
        m_timers[set->timer] = clock.steadyMs() + set->ms;
    } else if (const auto* stop = std::get_if<StopTimer>(&effect)) {
        m_timers.erase(stop->timer);
    }
}

void WithdrawalLife::tell(Happening what)
{
    m_queue.enqueue(std::move(what));
    if (m_running)
        return;
    m_running = true;
    while (!m_queue.isEmpty()) {
        for (const Effect& effect : m_engine->handle({clock.steadyMs(), m_queue.dequeue()})) {
            run(effect);
            if (auto outcome = m_runner->run(effect))
                m_queue.enqueue(std::move(*outcome));
        }
    }
    m_running = false;
    // The program's own look comes a moment later, or not any more.
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
    const CaseId& file = m_cases[m_luck.below(casesToFill)];
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

bool WithdrawalLife::deliver(bool toHub)
{
    std::deque<wire::Message>& queue = toHub ? m_toHub : m_toDesk;
    if (queue.empty())
        return false;
    const wire::Message message = queue.front();
    queue.pop_front();
    if (toHub)
        m_peer->handle(message);
    else
        tell(MessageReceived{message});
    if (m_ended && m_connected && m_toDesk.empty()) {
        m_connected = false;
        tell(Disconnected{});
    }
    return true;
}

void WithdrawalLife::poll()
{
    if (!m_peer || !m_connected)
        return;
    REQUIRE(m_peer->checkRights());
    m_peer->announce(store->heads().value());
}

void WithdrawalLife::timePasses(qint64 ms)
{
    clock.advance(ms);
    for (const Timer timer : allTimers) {
        const auto due = m_timers.find(timer);
        if (due == m_timers.end() || due->second > clock.steadyMs())
            continue;
        m_timers.erase(due);
        tell(TimerFired{timer});
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
        CAPTURE(static_cast<int>(m_engine->state()), m_runner->pendingCount().value());
        REQUIRE(rounds < 2'000);
        timePasses(2'000);
        poll();
        while (deliver(true) || deliver(false)) {
        }
        if (m_engine->state() == SyncState::SignedOut)
            tell(SignInRequested{QStringLiteral("me"), QStringLiteral("right")});
        const bool rests = m_engine->state() == SyncState::Current && m_toDesk.empty() && m_toHub.empty() &&
                           m_runner->pendingCount() == 0;
        rest = rests ? rest + 1 : 0;
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
