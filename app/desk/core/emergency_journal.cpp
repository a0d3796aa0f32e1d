// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/emergency_journal.h"

#include "kb/base/log.h"
#include "kb/db/store_keys.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QStandardPaths>

#include <algorithm>

namespace madoguchi::desk {

namespace {

const Contact& contactOf(const EmergencyRecord& record)
{
    return std::get<LogContact>(record.command.payload).contact;
}

using Key = std::optional<SecretKey>;

/// Opens all of them, wherever they lie.
Key keyOf(const QStringList& paths)
{
    return db::keyOf(paths.value(0)).value_or(Key());
}

Result<void> append(const QStringList& paths, const Key& key, const EmergencyRecord& record)
{
    Result<void> appended = failure(ErrorCode::Io, QStringLiteral("emergency.file"));
    for (const QString& path : paths) {
        QDir().mkpath(QFileInfo(path).absolutePath());
        appended = EmergencyFile(path, key).append(record);
        if (appended)
            return appended;
        qCWarning(logDesk).noquote() << "emergency journal:" << describe(appended.error());
    }
    return appended;
}

/// Empties the files whose records are all in the store.
void clearMerged(const QStringList& paths, const Key& key, const QSet<CommandId>& inStore)
{
    for (const QString& path : paths) {
        EmergencyFile file(path, key);
        const auto content = file.read();
        if (!QFileInfo::exists(path) || !content)
            continue;
        const bool allThere =
            std::all_of(content->records.begin(), content->records.end(),
                        [&](const auto& record) { return inStore.contains(record.command.id); });
        const bool isEmpty = content->records.empty() && content->damaged == 0 && !content->isTorn;
        if (!allThere || isEmpty)
            continue;
        if (const auto cleared = file.clear(); !cleared)
            qCWarning(logDesk).noquote() << "emergency journal:" << describe(cleared.error());
    }
}

} // namespace

EmergencyJournal::EmergencyJournal(const QStringList& paths, CommandRunner& commands, QObject* parent)
    : QObject(parent)
    , m_paths(paths)
    , m_commands(commands)
{
    m_disk.setMaxThreadCount(1);
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryMs);
    connect(&m_retry, &QTimer::timeout, this, &EmergencyJournal::merge);
    connect(&m_commands, &CommandRunner::userChanged, this, &EmergencyJournal::merge);
    connect(&m_commands, &CommandRunner::performed, this, &EmergencyJournal::merge);
    connect(&m_commands.store(), &DeskStore::opened, this, &EmergencyJournal::merge);
    readFiles();
    m_disk.start([first = m_paths.value(0)] {
        if (const auto reserved = EmergencyFile(first).reserve(); !reserved)
            qCWarning(logDesk).noquote() << "no room for an emergency:" << describe(reserved.error());
    });
}

EmergencyJournal::~EmergencyJournal()
{
    m_disk.waitForDone();
}

bool EmergencyJournal::isForEmergency(const Error& error)
{
    switch (error.code) {
    case ErrorCode::Io:
    case ErrorCode::Corrupt:
    case ErrorCode::Busy:
    case ErrorCode::TooNew:
        return true;
    case ErrorCode::Internal:
        return error.key == u"db.sqlite-7"; // out of memory
    case ErrorCode::InvalidInput:
    case ErrorCode::NotFound:
    case ErrorCode::Refused:
    case ErrorCode::SignedOut:
    case ErrorCode::Conflict:
    case ErrorCode::Unreachable:
    case ErrorCode::Cancelled:
        break;
    }
    return false;
}

QStringList EmergencyJournal::usualPaths(const QString& storePath)
{
    // Two stores of one user are told apart.
    const QString name = QStringLiteral("madoguchi-%1.emergency")
                             .arg(uuidForName(storePath).toString(QUuid::WithoutBraces).left(8));
    return {storePath + QStringLiteral(".emergency"),
            QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u'/' + name,
            QDir::tempPath() + u'/' + name};
}

void EmergencyJournal::readFiles()
{
    const Key key = keyOf(m_paths);
    for (const QString& path : std::as_const(m_paths)) {
        const EmergencyFile file(path, key);
        const auto content = file.read();
        if (!content) {
            qCWarning(logDesk).noquote() << "emergency journal:" << describe(content.error());
            continue;
        }
        m_records.insert(m_records.end(), content->records.begin(), content->records.end());
        if (content->damaged > 0 || content->isTorn) {
            m_damaged += content->damaged + (content->isTorn ? 1 : 0);
            m_damagedPath = file.damagedPath();
            m_hasRemains = true;
        }
    }
    if (m_damaged > 0)
        qCWarning(logDesk).noquote() << "emergency journal:" << m_damaged << "lines cannot be read";
}

void EmergencyJournal::keep(const EmergencyRecord& record, Done done)
{
    m_disk.start([this, paths = m_paths, key = keyOf(m_paths), record, done = std::move(done)] {
        const auto kept = append(paths, key, record);
        QMetaObject::invokeMethod(
            this,
            [this, record, done, kept] {
                if (kept) {
                    m_records.push_back(record);
                    m_retry.start();
                    Q_EMIT changed();
                }
                done(kept);
            },
            Qt::QueuedConnection);
    });
}

bool EmergencyJournal::holds(const ContactContent& content, Timestamp startedAt) const
{
    return std::any_of(m_records.begin(), m_records.end(), [&](const EmergencyRecord& record) {
        const Contact& contact = contactOf(record);
        return contact.original == content && contact.startedAt == startedAt;
    });
}

void EmergencyJournal::merge()
{
    const auto& user = m_commands.user();
    if (m_merging || (m_records.empty() && !m_hasRemains) || !m_commands.store().isOpen() || !user ||
        user->emergency)
        return;
    m_merging = true;
    Q_EMIT merging();
    QSet<CommandId> given;
    for (const EmergencyRecord& record : m_records)
        given.insert(record.command.id);
    m_commands.store().writes().submit(
        [records = m_records, context = MergeContext{*user, m_seat, m_standsAlone, m_words}](
            db::Connection& connection) { return mergeEmergency(connection, records, context); },
        this, [this, given](const Result<MergeOutcome>& outcome) { onMerged(outcome, given); });
}

void EmergencyJournal::onMerged(const Result<MergeOutcome>& outcome, const QSet<CommandId>& given)
{
    m_merging = false;
    if (!outcome || outcome->left > 0) {
        m_retry.start();
        return;
    }
    std::erase_if(m_records, [&](const auto& record) { return given.contains(record.command.id); });
    m_hasRemains = false;
    m_disk.start([paths = m_paths, key = keyOf(m_paths), given] { clearMerged(paths, key, given); });
    if (!m_records.empty())
        m_retry.start(); // kept while the others were merged
    if (given.isEmpty())
        return;
    Q_EMIT changed();
    Q_EMIT merged(outcome->merged);
    if (outcome->merged > 0)
        m_commands.noteQueued();
}

} // namespace madoguchi::desk
