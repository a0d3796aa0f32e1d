// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the store that knows that a server may come back as another, and that a store may move away.
#include "kb/base/log.h"
#include "kb/db/statement.h"
#include "kb/db/transaction.h"
#include "kb/hub/hub_store.h"

namespace madoguchi::hub {

namespace {
const QString lifeName = QStringLiteral("life");
const QString movedName = QStringLiteral("moved");
} // namespace

Result<void> HubStore::writeMeta(const QString& name, const QString& value)
{
    return db::execute(
        *m_connection,
        QStringLiteral("INSERT INTO meta (municipality, name, value) VALUES (?, ?, ?) ON CONFLICT "
                       "(municipality, name) DO UPDATE SET value = excluded.value"),
        m_municipality, name, value);
}

void HubStore::noteHeads(const std::map<FeedId, qint64>& heads)
{
    for (const auto& [feed, revision] : heads) {
        qint64& known = m_committed[feed];
        known = std::max(known, revision);
    }
}

// A standby that was promoted gives revisions a second time if its predecessor's last commits did not reach
// it. Whether they did, nobody can tell from here: every promotion begins an epoch, so that desks load anew
// and offer again what they sent. One hub begins it, all others find it.
Result<void> HubStore::lookAtLife()
{
    if (m_connection->engine() == db::Engine::Sqlite)
        return {};
    return db::repeatOnConflict([&]() -> Result<void> {
        MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(*m_connection));
        // In this order: whoever sees another's epoch sees the life it was begun for.
        MADOGUCHI_TRY_ASSIGN(epoch, meta(QStringLiteral("epoch")));
        MADOGUCHI_TRY_ASSIGN(other, isOtherLife(QUuid::fromString(epoch.value_or(QString()))));
        if (other) {
            db::Statement begin(*m_connection,
                                QStringLiteral("UPDATE meta SET value = ? WHERE municipality = ? AND name = "
                                               "'epoch' AND value = ?"));
            const QUuid next = QUuid::createUuidV5(m_seed, QByteArray::number(++m_begun));
            begin.bind(next.toString(QUuid::WithoutBraces)).bind(m_municipality).bind(*epoch);
            MADOGUCHI_TRY(begin.exec());
            if (begin.affected() == 1)
                qCWarning(logHub, "the database may have lost its last commits: a new epoch begins");
        }
        if (!m_connection->life().isEmpty())
            MADOGUCHI_TRY(writeMeta(lifeName, m_connection->life()));
        MADOGUCHI_TRY(transaction.commit());
        m_life = m_connection->life();
        MADOGUCHI_TRY(refreshEpoch());
        return {};
    });
}

Result<bool> HubStore::isOtherLife(const QUuid& epoch)
{
    MADOGUCHI_TRY_ASSIGN(stored, meta(lifeName));
    const QString& present = m_connection->life();
    const QString former = stored.value_or(m_life);
    if (!present.isEmpty() && !former.isEmpty() && former != present)
        return true;
    // An engine that does not tell its life still shows when it has gone back.
    if (epoch != m_epoch)
        return false;
    MADOGUCHI_TRY_ASSIGN(heads, this->heads());
    return std::any_of(m_committed.begin(), m_committed.end(), [&](const auto& known) {
        const auto head = heads.find(known.first);
        return head == heads.end() || head->second < known.second;
    });
}

Result<void> HubStore::markMoved(const QString& target)
{
    return writeMeta(movedName, target);
}

Result<void> HubStore::refuseMoved()
{
    MADOGUCHI_TRY_ASSIGN(target, meta(movedName));
    if (target)
        return failure(ErrorCode::Refused, QStringLiteral("hub.store.moved"), *target);
    return {};
}

} // namespace madoguchi::hub
