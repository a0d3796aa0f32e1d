// SPDX-License-Identifier: GPL-3.0-or-later
// A desk without windows: it enrols, signs in through the SyncDriver and saves contacts as the desk does.
// Says on standard output what happened, a line each:
//   saved ID MS      the contact's save had returned at this time of the machine's steady clock
//   seen ID MS       a contact came from the hub
//   raised ID MS, hand ID MS   the same of raised hands
//   state N          sync::SyncState
//   pending N        commands the hub has not answered
//   refused KEY, failed KEY, done
// "save" on standard input saves one contact, "raise" raises a hand; after "enough" no more are saved; the
// end of standard input ends the program.
#include "kb/base/clock.h"
#include "kb/base/plain_stores.h"
#include "kb/base/random.h"
#include "kb/store/outbox_repository.h"
#include "kb/store/sign_in_repository.h"
#include "kb/store/store.h"
#include "kb/sync/sync_driver.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QSocketNotifier>
#include <QTextStream>
#include <QTimer>

#include <unistd.h>

using namespace madoguchi;

namespace {

constexpr int signInAgainMs = 300;

struct Options
{
    sync::SyncConfig config;
    QString login;
    QString code;    ///< of the enrolment; empty: enrolled already
    int count = 0;   ///< contacts to save
    int pauseMs = 0; ///< about so long between two
    quint64 seed = 1;
};

sync::Timing timing(int hasty)
{
    sync::Timing timing;
    timing.nudgeMs /= hasty;
    timing.backoffBaseMs /= hasty;
    timing.backoffCapMs /= hasty;
    return timing;
}

Options options()
{
    QCommandLineParser parser;
    for (const char* name : {"store", "port", "ca", "user", "enrol", "count", "pause", "seed", "hasty"})
        parser.addOption({QString::fromLatin1(name), {}, QStringLiteral("value")});
    parser.process(*QCoreApplication::instance());
    const auto value = [&parser](const char* name) { return parser.value(QString::fromLatin1(name)); };
    QFile ca(value("ca"));
    if (!ca.open(QIODevice::ReadOnly))
        qFatal("no CA certificate");
    return {{value("store"), QStringLiteral("127.0.0.1"), value("port").toUShort(), ca.readAll(),
             timing(std::max(1, value("hasty").toInt()))},
            value("user"),
            value("enrol"),
            value("count").toInt(),
            value("pause").toInt(),
            value("seed").toULongLong()};
}

class DeskWriter final : public QObject
{
public:
    explicit DeskWriter(const Options& options)
        : m_options(options)
        , m_driver(options.config, m_clock, m_random)
        , m_pauses(options.seed)
    {
        auto connection = store::openStore(options.config.storePath);
        if (!connection)
            qFatal("store: %s", qUtf8Printable(describe(connection.error())));
        m_connection = std::move(*connection);
        listen();
        m_save.setSingleShot(true);
        connect(&m_save, &QTimer::timeout, this, &DeskWriter::saveNext);
        // Whoever signed in here before goes on without the hub, as at a desk.
        if (const auto known = store::SignInRepository(*m_connection).find(options.login); known && *known)
            begin((*known)->actor);
        m_driver.start();
        if (options.code.isEmpty())
            signIn();
        else
            m_driver.enroll(options.code, QStringLiteral("席"));
    }

    void command(const QByteArray& word)
    {
        if (word == "save")
            (void)saveOne();
        else if (word == "raise")
            raiseOne();
        else if (word == "enough")
            m_enough = true;
    }

private:
    void listen()
    {
        using sync::SyncDriver;
        connect(&m_driver, &SyncDriver::enrolled, this, &DeskWriter::signIn);
        connect(&m_driver, &SyncDriver::signedIn, this, &DeskWriter::signedIn);
        connect(&m_driver, &SyncDriver::signInFailed, this, [this](const Error& error) {
            say("failed", error.key);
            QTimer::singleShot(signInAgainMs, this, &DeskWriter::signIn);
        });
        connect(&m_driver, &SyncDriver::enrollFailed, this,
                [this](const Error& error) { say("failed", error.key); });
        connect(&m_driver, &SyncDriver::failed, this,
                [this](const Error& error) { say("failed", error.key); });
        connect(&m_driver, &SyncDriver::commandRefused, this,
                [this](const CommandId&, const Error& error) { say("refused", error.key); });
        connect(&m_driver, &SyncDriver::stateChanged, this,
                [this](sync::SyncState state) { say("state", QString::number(static_cast<int>(state))); });
        connect(&m_driver, &SyncDriver::outboxChanged, this,
                [this](int pending) { say("pending", QString::number(pending)); });
        connect(&m_driver, &SyncDriver::feedStored, this,
                [this](const FeedId&, const QList<EntityRef>& changed) {
                    for (const EntityRef& ref : changed) {
                        if (ref.kind == EntityKind::Contact)
                            say("seen", stamped(ref.id));
                        else if (ref.kind == EntityKind::Hand)
                            say("hand", stamped(ref.id));
                    }
                });
    }

    void signIn() { m_driver.signIn(m_options.login, m_options.login + u" of the tests"); }

    void signedIn(const wire::SignedIn& session)
    {
        const Actor actor{session.user, session.role, session.unit};
        const store::KnownUser user{m_options.login, actor, session.displayName, {}, m_clock.now()};
        if (const auto noted = store::SignInRepository(*m_connection).remember(user); !noted)
            say("failed", noted.error().key);
        begin(actor);
    }

    void begin(const Actor& actor)
    {
        if (!m_actor.user.isNull())
            return;
        m_actor = actor;
        m_save.start(0);
    }

    void saveNext()
    {
        if (m_saved < m_options.count && !m_enough && saveOne())
            ++m_saved;
        if (m_saved >= m_options.count || m_enough)
            return say("done", {});
        const auto half = static_cast<quint32>(m_options.pauseMs / 2);
        m_save.start(static_cast<int>(half + m_pauses.below(2 * half + 1)));
    }

    [[nodiscard]] bool saveOne()
    {
        Contact contact;
        contact.id = m_ids.make<ContactId>();
        contact.operatorId = m_actor.user;
        contact.startedAt = contact.endedAt = m_clock.now();
        contact.original.inquiry = QStringLiteral("粗大ごみの日 ") + contact.id.toString();
        const Command command{m_ids.make<CommandId>(), m_actor.user, m_clock.now(), LogContact{contact}};
        const auto saved = store::OutboxRepository(*m_connection).perform(command, m_actor);
        if (!saved) {
            say("failed", saved.error().key);
            return false;
        }
        say("saved", stamped(contact.id.value));
        m_driver.commandQueued();
        return true;
    }

    void raiseOne()
    {
        Hand hand;
        hand.id = m_ids.make<HandId>();
        hand.raisedAt = m_clock.now();
        hand.entries = {{m_ids.make<EntryId>(), HandAct::Ask, {}, {}, QStringLiteral("半焼でも対象か"), {}}};
        const Command command{m_ids.make<CommandId>(), m_actor.user, m_clock.now(), RaiseHand{hand}};
        const auto raised = store::OutboxRepository(*m_connection).perform(command, m_actor);
        if (!raised)
            return say("failed", raised.error().key);
        say("raised", stamped(hand.id.value));
        m_driver.commandQueued();
    }

    [[nodiscard]] QString stamped(const QUuid& id) const
    {
        return id.toString(QUuid::WithoutBraces) + u' ' + QString::number(m_clock.steadyMs());
    }

    void say(const char* what, const QString& figures) { m_out << what << ' ' << figures << Qt::endl; }

    const Options m_options;
    SystemClock m_clock;
    SystemRandom m_random;
    IdMaker m_ids{m_clock, m_random};
    sync::SyncDriver m_driver;
    SeededRandom m_pauses;
    std::unique_ptr<db::Connection> m_connection;
    QTimer m_save;
    QTextStream m_out{stdout};
    Actor m_actor;
    int m_saved = 0;
    bool m_enough = false;
};

} // namespace

int main(int argc, char** argv)
{
    madoguchi::allowPlainStores();
    QCoreApplication application(argc, argv);
    DeskWriter writer(options());
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &writer, [&writer] {
        char buffer[256];
        const ssize_t got = ::read(STDIN_FILENO, buffer, sizeof buffer);
        if (got <= 0)
            return QCoreApplication::quit();
        for (const QByteArray& word : QByteArray(buffer, static_cast<int>(got)).split('\n'))
            writer.command(word);
    });
    return QCoreApplication::exec();
}
