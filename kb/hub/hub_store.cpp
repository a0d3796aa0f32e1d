// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/hub_store.h"

#include "kb/base/blake2b.h"
#include "kb/db/migrator.h"
#include "kb/db/statement.h"
#include "kb/db/transaction.h"
#include "kb/hub/rights.h"

#include <QFile>

// A static library's resources are there only once they were asked for, and only from outside a namespace.
static void initHubSchema()
{
    Q_INIT_RESOURCE(hub_schema);
}

namespace madoguchi::hub {

namespace {
const QString auditKeyName = QStringLiteral("audit.key");
}

void loadHubSchema()
{
    initHubSchema();
}

HubStore::HubStore(std::unique_ptr<db::Connection> connection, QString municipality)
    : m_connection(std::move(connection))
    , m_municipality(std::move(municipality))
{
}

Result<std::unique_ptr<HubStore>> HubStore::open(const QString& path, const QString& municipality,
                                                 IdMaker& ids)
{
    loadHubSchema();
    MADOGUCHI_TRY_ASSIGN(connection, db::Connection::open({.path = path}));
    MADOGUCHI_TRY(db::migrate(*connection, hubSchema));
    std::unique_ptr<HubStore> store(new HubStore(std::move(connection), municipality));
    MADOGUCHI_TRY(store->initialise(ids));
    store->m_seed = ids.makeUuid();
    MADOGUCHI_TRY(store->lookAtLife());
    store->m_connection->whenReconnected([raw = store.get()] { return raw->lookAtLife(); });
    // Contacts hold citizens' words: nobody but the daemon's user reads the file.
    if (store->m_connection->engine() != db::Engine::Sqlite)
        return store;
    for (const QString& suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
        QFile::setPermissions(path + suffix, QFile::ReadOwner | QFile::WriteOwner);
    return store;
}

Result<std::unique_ptr<HubStore>> HubStore::openReadOnly(const QString& path)
{
    loadHubSchema();
    MADOGUCHI_TRY_ASSIGN(connection, db::Connection::open({.path = path, .readOnly = true}));
    MADOGUCHI_TRY_ASSIGN(version, db::selectInteger(*connection, QStringLiteral("PRAGMA user_version")));
    if (version > db::newestSchema(QStringLiteral(":/schema/hub")))
        return failure(ErrorCode::TooNew, QStringLiteral("db.schema.too-new"), path);
    std::unique_ptr<HubStore> store(new HubStore(std::move(connection), QString()));
    db::Statement owner(*store->m_connection,
                        QStringLiteral("SELECT municipality FROM meta WHERE name = 'epoch'"));
    if (owner.exec() && owner.next())
        store->m_municipality = owner.text(0);
    MADOGUCHI_TRY(store->readEpoch());
    return store;
}

Result<void> HubStore::readEpoch()
{
    MADOGUCHI_TRY_ASSIGN(epoch, meta(QStringLiteral("epoch")));
    m_epoch = QUuid::fromString(epoch.value_or(QString()));
    if (m_epoch.isNull())
        return failure(ErrorCode::Corrupt, QStringLiteral("hub.store.epoch"), m_connection->path());
    return {};
}

Result<void> HubStore::beginEpoch(IdMaker& ids)
{
    const QUuid next = ids.makeUuid();
    MADOGUCHI_TRY(db::execute(
        *m_connection, QStringLiteral("UPDATE meta SET value = ? WHERE municipality = ? AND name = 'epoch'"),
        next.toString(QUuid::WithoutBraces), m_municipality));
    m_epoch = next;
    return {};
}

Result<bool> HubStore::refreshEpoch()
{
    const QUuid known = m_epoch;
    MADOGUCHI_TRY(readEpoch());
    if (m_epoch != known)
        m_committed.clear();
    return m_epoch != known;
}

Result<void> HubStore::initialise(IdMaker& ids)
{
    MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(*m_connection));
    MADOGUCHI_TRY(refuseOthersFile());
    MADOGUCHI_TRY(refuseMoved());
    // Another daemon may be beginning the same store.
    const auto insert = QStringLiteral("INSERT INTO meta (municipality, name, value) VALUES (?, ?, ?) ON "
                                       "CONFLICT (municipality, name) DO NOTHING");
    MADOGUCHI_TRY(db::execute(*m_connection, insert, m_municipality, QStringLiteral("epoch"),
                              ids.makeUuid().toString(QUuid::WithoutBraces)));
    MADOGUCHI_TRY(
        db::execute(*m_connection, insert, m_municipality, QStringLiteral("access"), QStringLiteral("1")));
    const QByteArray key = blake2b(ids.makeUuid().toRfc4122() + ids.makeUuid().toRfc4122());
    MADOGUCHI_TRY(
        db::execute(*m_connection, insert, m_municipality, auditKeyName, QString::fromLatin1(key.toHex())));
    MADOGUCHI_TRY_ASSIGN(epoch, meta(QStringLiteral("epoch")));
    m_epoch = QUuid::fromString(epoch.value_or(QString()));
    if (m_epoch.isNull())
        return failure(ErrorCode::Corrupt, QStringLiteral("hub.store.epoch"));
    MADOGUCHI_TRY(addFeeds());
    MADOGUCHI_TRY(countFeeds());
    MADOGUCHI_TRY(moveStaff(ids));
    return transaction.commit();
}

// A server holds as many municipalities as share it; a file holds one.
Result<void> HubStore::refuseOthersFile()
{
    if (m_connection->engine() != db::Engine::Sqlite)
        return {};
    MADOGUCHI_TRY_ASSIGN(
        others,
        db::selectInteger(*m_connection, QStringLiteral("SELECT COUNT(*) FROM meta WHERE municipality <> ?"),
                          m_municipality));
    if (others > 0)
        return failure(ErrorCode::InvalidInput, QStringLiteral("hub.store.municipality"),
                       m_connection->path());
    return {};
}

// A store made by an older hub gets the feeds that came later.
Result<void> HubStore::addFeeds()
{
    for (const FeedId& feed :
         {caseRegisterFeed(m_municipality), casesFeed(m_municipality), centreFeed(m_municipality),
          insightFeed(m_municipality), qaFeed(m_municipality), qualityFeed(m_municipality)})
        MADOGUCHI_TRY(db::execute(
            *m_connection,
            QStringLiteral(
                "INSERT INTO feed (municipality, feed, rev) VALUES (?, ?, 0) ON CONFLICT DO NOTHING"),
            m_municipality, feed.value));
    return {};
}

// New feeds, and all of them once in a store made by an older hub; SQL's SUM() would stop at an overflow.
Result<void> HubStore::countFeeds()
{
    MADOGUCHI_TRY_ASSIGN(heads, this->heads());
    for (const auto& [feed, head] : heads) {
        MADOGUCHI_TRY_ASSIGN(
            entities,
            db::selectInteger(*m_connection,
                              QStringLiteral("SELECT entities FROM feed WHERE municipality = ? AND feed = ?"),
                              m_municipality, feed.value));
        if (entities >= 0)
            continue;
        db::Statement rows(
            *m_connection,
            QStringLiteral("SELECT digest FROM entity WHERE municipality = ? AND feed = ? AND deleted = 0"));
        rows.bind(m_municipality).bind(feed.value);
        MADOGUCHI_TRY(rows.exec());
        quint64 sum = 0;
        qint64 count = 0;
        for (; rows.next(); ++count)
            sum += static_cast<quint64>(rows.integer(0));
        MADOGUCHI_TRY(rows.finish());
        MADOGUCHI_TRY(db::execute(
            *m_connection,
            QStringLiteral("UPDATE feed SET entities = ?, digest = ? WHERE municipality = ? AND feed = ?"),
            count, static_cast<qint64>(sum), m_municipality, feed.value));
    }
    return {};
}

Result<std::optional<QString>> HubStore::meta(const QString& name)
{
    db::Statement select(*m_connection,
                         QStringLiteral("SELECT value FROM meta WHERE municipality = ? AND name = ?"));
    select.bind(m_municipality).bind(name);
    MADOGUCHI_TRY(select.exec());
    std::optional<QString> value;
    if (select.next())
        value = select.text(0);
    MADOGUCHI_TRY(select.finish());
    return value;
}

Result<std::optional<StoredRow>> HubStore::row(const EntityRef& ref)
{
    db::Statement select(
        *m_connection,
        QStringLiteral(
            "SELECT rev, body, deleted FROM entity WHERE municipality = ? AND kind = ? AND id = ?"));
    select.bind(m_municipality).bind(static_cast<int>(ref.kind)).bind(ref.id);
    MADOGUCHI_TRY(select.exec());
    std::optional<StoredRow> found;
    if (select.next())
        found = StoredRow{{ref.kind, ref.id, select.bytes(1)}, select.integer(0), select.integer(2) != 0};
    MADOGUCHI_TRY(select.finish());
    return found;
}

Result<std::map<FeedId, qint64>> HubStore::heads()
{
    db::Statement select(*m_connection, QStringLiteral("SELECT feed, rev FROM feed WHERE municipality = ?"));
    select.bind(m_municipality);
    MADOGUCHI_TRY(select.exec());
    std::map<FeedId, qint64> heads;
    while (select.next())
        heads[{select.text(0)}] = select.integer(1);
    MADOGUCHI_TRY(select.finish());
    return heads;
}

Result<QList<FeedId>> HubStore::ownedFeeds(const Actor& reader)
{
    const Rights rights(reader, m_municipality);
    QList<FeedId> feeds;
    for (const QString& pattern : rights.ownedFeedPatterns()) {
        db::Statement select(*m_connection,
                             QStringLiteral("SELECT feed FROM feed WHERE municipality = ? AND feed LIKE ?"));
        select.bind(m_municipality).bind(pattern);
        MADOGUCHI_TRY(select.exec());
        while (select.next()) {
            const FeedId feed{select.text(0)};
            // A sign that LIKE takes for any other may stand in a unit's id.
            if (rights.mayRead(feed) && !feeds.contains(feed))
                feeds.append(feed);
        }
        MADOGUCHI_TRY(select.finish());
    }
    return feeds;
}

Result<void> HubStore::makeFeed(const FeedId& feed)
{
    MADOGUCHI_TRY(db::execute(*m_connection,
                              QStringLiteral("INSERT INTO feed (municipality, feed, rev, entities, digest) "
                                             "VALUES (?, ?, 0, 0, 0) ON CONFLICT DO NOTHING"),
                              m_municipality, feed.value));
    return touchAccess();
}

Result<qint64> HubStore::head(const FeedId& feed)
{
    return db::selectInteger(*m_connection,
                             QStringLiteral("SELECT rev FROM feed WHERE municipality = ? AND feed = ?"),
                             m_municipality, feed.value);
}

Result<QByteArray> HubStore::auditKey()
{
    MADOGUCHI_TRY_ASSIGN(value, meta(auditKeyName));
    return QByteArray::fromHex(value.value_or(QString()).toLatin1());
}

Result<qint64> HubStore::accessGeneration()
{
    MADOGUCHI_TRY_ASSIGN(value, meta(QStringLiteral("access")));
    return value.value_or(QString()).toLongLong();
}

Result<void> HubStore::touchAccess()
{
    // In one statement: two at once are two changes.
    return db::execute(*m_connection,
                       QStringLiteral("UPDATE meta SET value = CAST(CAST(value AS BIGINT) + 1 AS TEXT) "
                                      "WHERE municipality = ? AND name = 'access'"),
                       m_municipality);
}

} // namespace madoguchi::hub
