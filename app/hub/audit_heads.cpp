// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/audit_heads.h"

#include "kb/base/log.h"
#include "kb/hub/audit_check.h"

#include <QFile>

namespace madoguchi::hub {

QString auditHeadsFile(const Context& context)
{
    return context.dataFile(QStringLiteral("audit-heads.jsonl"));
}

Result<void> noteAuditHead(Context& context)
{
    MADOGUCHI_TRY_ASSIGN(head, context.store->audit().head());
    const QByteArray line = headLine(head, context.config.municipality.code, context.clock.now());
    QFile file(auditHeadsFile(context));
    if (!file.open(QIODevice::ReadWrite))
        return failure(ErrorCode::Io, QStringLiteral("file.write"), file.fileName());
    const QByteArray hash = head.hash.toHex();
    // Lines are short: the last one lies within.
    constexpr qint64 enough = 1024;
    file.seek(std::max<qint64>(0, file.size() - enough));
    if (file.readAll().contains(hash))
        return {};
    // Where somebody reads the journal, and has it sent elsewhere, the head is out of this machine's reach.
    qCInfo(logHub, "audit: head seq=%lld hash=%s", static_cast<long long>(head.seq), hash.constData());
    if (file.write(line) != line.size() || !file.flush())
        return failure(ErrorCode::Io, QStringLiteral("file.write"), file.fileName());
    return {};
}

} // namespace madoguchi::hub
