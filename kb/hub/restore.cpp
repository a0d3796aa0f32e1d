// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/restore.h"

#include "kb/db/statement.h"
#include "kb/db/store_keys.h"
#include "kb/db/transaction.h"
#include "kb/hub/authorities.h"
#include "kb/hub/erasure.h"
#include "kb/hub/store_check.h"
#include "kb/vault/vault.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

namespace madoguchi::hub {

namespace {

const QString suffixes[] = {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")};

tl::unexpected<Error> notWritten(const QString& path)
{
    return failure(ErrorCode::Io, QStringLiteral("restore.write"), path);
}

Result<void> moveFile(const QString& from, const QString& to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return notWritten(to);
    return {};
}

class Restore
{
public:
    Restore(const RestoreOrder& order, IdMaker& ids, Timestamp now)
        : m_order(order)
        , m_ids(ids)
        , m_now(now)
        , m_store(order.data + QStringLiteral("/hub.db"))
        , m_fresh(order.data + QStringLiteral("/hub.db.restoring"))
        , m_aside(QStringLiteral(".before-") + now.toUtc().toString(QStringLiteral("yyyyMMddTHHmmss.zzz")))
    {
    }

    Result<RestoreOutcome> run()
    {
        MADOGUCHI_TRY(lookAtBackup());
        const bool unfinished = !refuseUnfinishedRestore(m_order.data);
        if (QFileInfo::exists(m_store) && !m_order.replace && !unfinished)
            return failure(ErrorCode::Refused, QStringLiteral("restore.exists"), m_store);
        MADOGUCHI_TRY(makeFresh());
        MADOGUCHI_TRY(swap());
        return m_outcome;
    }

private:
    Result<void> lookAtBackup()
    {
        MADOGUCHI_TRY_ASSIGN(report, checkBackup(m_order.backup));
        if (!report.problems.isEmpty())
            return failure(ErrorCode::Corrupt, QStringLiteral("backup.unsound"), report.problems.first());
        if (report.manifest.municipality != m_order.municipality)
            return failure(ErrorCode::InvalidInput, QStringLiteral("hub.store.municipality"),
                           report.manifest.municipality);
        m_outcome.manifest = report.manifest;
        return {};
    }

    // Beside the store, complete and checked, before anything of the store is touched.
    Result<void> makeFresh()
    {
        for (const QString& suffix : suffixes)
            QFile::remove(m_fresh + suffix);
        // Encrypted for this hub, whichever one the backup is of.
        MADOGUCHI_TRY(db::shareKey(m_store, m_fresh));
        {
            MADOGUCHI_TRY_ASSIGN(backup, db::Connection::open({.path = m_order.backup, .readOnly = true}));
            MADOGUCHI_TRY(db::copyDatabase(*backup, m_fresh));
            MADOGUCHI_TRY(takeIdentity(*backup));
        }
        {
            MADOGUCHI_TRY_ASSIGN(copy, checkBackup(m_fresh));
            if (!copy.problems.isEmpty())
                return failure(ErrorCode::Corrupt, QStringLiteral("restore.unsound"), copy.problems.first());
        }
        {
            MADOGUCHI_TRY_ASSIGN(connection, db::Connection::open({.path = m_fresh}));
            MADOGUCHI_TRY(connection->runScript("DROP TABLE backup_manifest; DROP TABLE backup_feed; "
                                                "DROP TABLE backup_table; DROP TABLE backup_file;",
                                                QStringLiteral("manifest")));
        }
        MADOGUCHI_TRY_ASSIGN(store, HubStore::open(m_fresh, m_order.municipality, m_ids));
        MADOGUCHI_TRY(store->beginEpoch(m_ids));
        MADOGUCHI_TRY(store->audit().addAlone(
            {.act = AuditAct::Restored, .since = m_outcome.manifest.madeAt.ms}, m_now));
        MADOGUCHI_TRY(eraseAgain(*store));
        MADOGUCHI_TRY_ASSIGN(report, checkStore(*store));
        if (!report.problems.isEmpty())
            return failure(ErrorCode::Corrupt, QStringLiteral("restore.unsound"), report.problems.first());
        return db::makeWhole(store->connection());
    }

    Result<void> eraseAgain(HubStore& store)
    {
        Erasure erasure(store, store.clock(), ErasedList(m_order.data + u'/' + erasedListName));
        MADOGUCHI_TRY_ASSIGN(erased, erasure.catchUp());
        m_outcome.erasedAgain = static_cast<int>(erased.records.size());
        return {};
    }

    Result<void> takeIdentity(db::Connection& backup)
    {
        const QString name = QStringLiteral("tls/ca.key");
        if (!m_outcome.manifest.files.contains(name))
            return {};
        MADOGUCHI_TRY_ASSIGN(key, fileWithin(backup, name));
        QFile present(m_order.data + u'/' + name);
        if (present.open(QIODevice::ReadOnly) && present.readAll() == key)
            return {}; // ours, and the server's certificate may be younger
        // Desks that were told of ours trust it no longer.
        MADOGUCHI_TRY_ASSIGN(former, isFormerAuthority(m_order.data + QStringLiteral("/tls"), key));
        if (former)
            return {};
        const QString fresh = m_order.data + QStringLiteral("/tls.restoring");
        if (!QDir(fresh).removeRecursively() || !QDir().mkpath(fresh))
            return notWritten(fresh);
        QFile::setPermissions(fresh, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        for (const QString& file : std::as_const(m_outcome.manifest.files)) {
            if (file.startsWith(QStringLiteral("tls/")))
                MADOGUCHI_TRY(writeFileWithin(backup, file, fresh + file.mid(3)));
        }
        m_outcome.identity = true;
        return {};
    }

    // Between the marker's coming and going there may be no store, or one with another's log: no hub may
    // start.
    Result<void> swap()
    {
        const QString marker = m_order.data + QStringLiteral("/hub.restoring");
        QFile file(marker);
        if (!file.open(QIODevice::WriteOnly))
            return notWritten(marker);
        file.close();
        MADOGUCHI_TRY(db::syncFile(m_order.data));
        for (const QString& suffix : suffixes) {
            if (QFileInfo::exists(m_store + suffix))
                MADOGUCHI_TRY(moveFile(m_store + suffix, m_store + m_aside + suffix));
        }
        if (QFileInfo::exists(m_store + m_aside)) {
            m_outcome.keptAside = m_store + m_aside;
            MADOGUCHI_TRY(vault::copyKeyFile(m_store, m_outcome.keptAside));
        }
        // They are of the store that is put aside: rows after the backup was made are not in the other.
        if (const QString heads = m_order.data + QStringLiteral("/audit-heads.jsonl");
            QFileInfo::exists(heads))
            MADOGUCHI_TRY(moveFile(heads, heads + m_aside));
        if (m_outcome.identity) {
            const QString tls = m_order.data + QStringLiteral("/tls");
            if (QFileInfo::exists(tls))
                MADOGUCHI_TRY(moveFile(tls, tls + m_aside));
            MADOGUCHI_TRY(moveFile(tls + QStringLiteral(".restoring"), tls));
        }
        MADOGUCHI_TRY(moveFile(m_fresh, m_store));
        MADOGUCHI_TRY(db::syncFile(m_order.data));
        if (!QFile::remove(marker))
            return notWritten(marker);
        return db::syncFile(m_order.data);
    }

    const RestoreOrder& m_order;
    IdMaker& m_ids;
    const Timestamp m_now;
    const QString m_store;
    const QString m_fresh;
    const QString m_aside;
    RestoreOutcome m_outcome;
};

} // namespace

Result<RestoreOutcome> restoreBackup(const RestoreOrder& order, IdMaker& ids, Timestamp now)
{
    return Restore(order, ids, now).run();
}

Result<void> refuseUnfinishedRestore(const QString& data)
{
    if (QFileInfo::exists(data + QStringLiteral("/hub.restoring")))
        return failure(ErrorCode::Refused, QStringLiteral("restore.unfinished"), data);
    return {};
}

Result<void> writeFileWithin(db::Connection& backup, const QString& name, const QString& path)
{
    MADOGUCHI_TRY_ASSIGN(body, fileWithin(backup, name));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(body) != body.size() || !file.commit())
        return notWritten(path);
    return {};
}

} // namespace madoguchi::hub
