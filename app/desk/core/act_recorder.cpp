// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/act_recorder.h"

#include "kb/base/log.h"
#include "kb/store/act_repository.h"

namespace madoguchi::desk {

std::optional<Command> telling(const CommandRunner& commands, ActRecord record)
{
    record.at = commands.clock().now();
    return commands.make(RecordActs{{commands.ids().make<ActBatchId>(), {std::move(record)}}});
}

ActRecorder::ActRecorder(CommandRunner& commands, QObject* parent)
    : QObject(parent)
    , m_commands(commands)
{
    m_handIn.setInterval(handInEveryMs);
    connect(&m_handIn, &QTimer::timeout, this, &ActRecorder::handIn);
    m_handIn.start();
    connect(&commands, &CommandRunner::userChanged, this, [this] {
        m_toldAt.clear();
        handIn();
    });
}

void ActRecorder::contactOpened(const ContactId& contact)
{
    opened({.act = AuditAct::Viewed, .kind = static_cast<int>(EntityKind::Contact), .target = contact.value},
           false);
}

void ActRecorder::caseOpened(const Case& file)
{
    opened({.act = AuditAct::Viewed, .kind = static_cast<int>(EntityKind::Case), .target = file.id.value},
           file.isRestricted());
}

void ActRecorder::attachmentShown(const BlobKey& key, bool restricted)
{
    opened({.act = AuditAct::BlobShown,
            .kind = static_cast<int>(EntityKind::Case),
            .target = key.caseId.value,
            .count = 1,
            .mark = auditMarkOf(key.sha256)},
           restricted);
}

void ActRecorder::printed(EntityKind kind, qint64 count)
{
    tell({.act = AuditAct::Printed,
          .kind = static_cast<int>(kind),
          .count = count,
          .code = QStringLiteral("paper")},
         true);
}

void ActRecorder::flush()
{
    handIn();
}

bool ActRecorder::isAgain(const ActRecord& record)
{
    constexpr qsizetype most = 10'000;
    const qint64 now = m_commands.clock().steadyMs();
    if (m_toldAt.size() > most)
        m_toldAt.removeIf([now](const auto& one) { return now - one.value() >= againAfterMs; });
    const QByteArray same =
        QByteArray::number(static_cast<int>(record.act)) + record.target.toRfc4122() + record.mark;
    if (const auto told = m_toldAt.constFind(same); told != m_toldAt.cend() && now - *told < againAfterMs)
        return true;
    m_toldAt.insert(same, now);
    return false;
}

void ActRecorder::opened(ActRecord record, bool atOnce)
{
    if (m_commands.user() && !isAgain(record))
        tell(std::move(record), atOnce);
}

void ActRecorder::tell(ActRecord record, bool atOnce)
{
    const auto& user = m_commands.user();
    const auto command = telling(m_commands, std::move(record));
    // Without the store nothing is here to be opened.
    if (!command || user->emergency)
        return;
    m_waits = true;
    m_commands.store().writes().submit(
        [told = *command, atOnce](db::Connection& connection) {
            return store::ActRepository(connection).add(told, atOnce ? 1 : handInAt);
        },
        this,
        [this, atOnce](const Result<void>& result) {
            if (!result) {
                qCWarning(logDesk, "acts: %s", qUtf8Printable(describe(result.error())));
                return;
            }
            Q_EMIT recorded();
            if (atOnce)
                Q_EMIT handedIn();
        });
}

void ActRecorder::handIn()
{
    if (!m_waits || !m_commands.store().isOpen())
        return;
    m_waits = false;
    m_commands.store().writes().submit(
        [](db::Connection& connection) { return store::ActRepository(connection).handIn(); }, this,
        [this](const Result<int>& count) {
            m_waits = m_waits || !count;
            if (count && *count > 0)
                Q_EMIT handedIn();
        });
}

} // namespace madoguchi::desk
