// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/audit.h"
#include "kb/domain/row.h"

#include <QCborMap>

#include <vector>

namespace madoguchi {

/// What somebody did at a desk that leaves no trace at the hub by itself. Ids, codes and counts: no name and
/// no word of anybody's, as in the audit it goes into.
struct ActRecord
{
    AuditAct act = AuditAct::Viewed; ///< Viewed, BlobShown, BlobSaved, Exported or Printed
    Timestamp at;                    ///< when, by the desk's clock
    int kind = 0;                    ///< EntityKind of what it was about; 0: none
    QUuid target = {};               ///< of an export or a print: null
    qint64 count = 0;                ///< rows that were exported or printed
    QString code = {};               ///< in what form: "csv", "jsonl", "paper" …
    QByteArray mark = {};            ///< of an attachment the beginning of its SHA-256

    bool operator==(const ActRecord&) const = default;
};

/// Several told together.
struct ActBatch
{
    ActBatchId id;
    std::vector<ActRecord> records;
    QCborMap unknown = {}; ///< fields of a newer version, kept and handed on

    bool operator==(const ActBatch&) const = default;
};

[[nodiscard]] QByteArray encode(const ActBatch& batch);
/// @return Corrupt if the bytes are not a batch.
[[nodiscard]] Result<ActBatch> decodeActBatch(const QByteArray& body);

/// An attachment as it stands in the audit: so much of its SHA-256 that no other is meant.
[[nodiscard]] QByteArray auditMarkOf(const QByteArray& sha256);

} // namespace madoguchi
