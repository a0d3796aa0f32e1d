// SPDX-License-Identifier: GPL-3.0-or-later
// Reads bytes as a file, for the tests of kb/exchange.
#pragma once

#include "kb/exchange/reader.h"

namespace madoguchi::exchange {

/// What came out of a file: the records with their lines, and "LINE: key where" of each bad one.
template <typename Record>
struct Read
{
    std::vector<std::pair<qint64, Record>> records;
    QStringList bad;
    ReadSummary summary;
    QString error; ///< of the reading as a whole
};

[[nodiscard]] Read<ArticleRecord> articlesIn(const QByteArray& bytes, ReadOptions options = {});
[[nodiscard]] Read<Contact> contactsIn(const QByteArray& bytes, ReadOptions options = {});
[[nodiscard]] Read<CaseRecord> casesIn(const QByteArray& bytes, ReadOptions options = {});

} // namespace madoguchi::exchange
