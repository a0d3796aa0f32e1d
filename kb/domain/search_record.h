// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/ids.h"
#include "kb/base/result.h"
#include "kb/domain/language.h"

#include <QCborMap>
#include <QStringList>

#include <vector>

namespace madoguchi {

/// What is kept of a search: enough to see what citizens ask for and do not find, nothing of who asked, who
/// searched, or what else was said.
struct SearchRecord
{
    Timestamp at; ///< the full hour it fell into
    Language language = Language::Ja;
    QStringList terms;  ///< of the query, those that stand in a published Q&A; nothing else of the text
    int results = 0;    ///< how many Q&As were found
    QStringList opened; ///< numbers of the Q&As read, in that order
    QStringList closed; ///< numbers of the Q&As that closed the contact

    bool operator==(const SearchRecord&) const = default;
};

/// Several records handed in together. Neither user nor seat, and an id without a time in it.
struct SearchBatch
{
    SearchBatchId id; ///< random (UUIDv4)
    std::vector<SearchRecord> records;
    QCborMap unknown = {}; ///< fields of a newer version, kept and handed on

    bool operator==(const SearchBatch&) const = default;
};

/// The beginning of the hour that `at` falls into (UTC).
[[nodiscard]] Timestamp fullHour(Timestamp at);

[[nodiscard]] QByteArray encode(const SearchBatch& batch);
/// @return Corrupt if the bytes are not a batch.
[[nodiscard]] Result<SearchBatch> decodeSearchBatch(const QByteArray& body);

} // namespace madoguchi
