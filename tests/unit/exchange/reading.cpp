// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/exchange/reading.h"

#include <QBuffer>

namespace madoguchi::exchange {

namespace {

template <typename Record, typename Reader>
Read<Record> readAll(const QByteArray& bytes, const ReadOptions& options, Reader reader)
{
    QBuffer file;
    file.setData(bytes);
    [[maybe_unused]] const bool open = file.open(QIODevice::ReadOnly);
    Read<Record> read;
    Handler<Record> handler;
    handler.record = [&](qint64 line, const Record& record) {
        read.records.emplace_back(line, record);
        return true;
    };
    handler.bad = [&](const BadLine& bad) {
        read.bad += QStringLiteral("%1: %2 %3").arg(bad.line).arg(bad.error.key, bad.error.where).trimmed();
    };
    const auto summary = reader(file, options, handler);
    if (summary)
        read.summary = *summary;
    else
        read.error = summary.error().key;
    return read;
}

} // namespace

Read<ArticleRecord> articlesIn(const QByteArray& bytes, ReadOptions options)
{
    return readAll<ArticleRecord>(bytes, options, readArticles);
}

Read<Contact> contactsIn(const QByteArray& bytes, ReadOptions options)
{
    return readAll<Contact>(bytes, options, readContacts);
}

Read<CaseRecord> casesIn(const QByteArray& bytes, ReadOptions options)
{
    return readAll<CaseRecord>(bytes, options, readCases);
}

} // namespace madoguchi::exchange
