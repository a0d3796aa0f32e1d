// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/history_export.h"

#include "kb/exchange/writer.h"
#include "kb/search/contact_searcher.h"

#include <QSaveFile>

namespace madoguchi::desk {

namespace {

Result<int> writeFile(db::Connection& connection, HistoryQuery query, const QString& name,
                      const std::function<void(int, int)>& progress)
{
    if (!query.text.trimmed().isEmpty()) {
        constexpr int all = std::numeric_limits<int>::max();
        MADOGUCHI_TRY_ASSIGN(found, search::findContacts(connection, {query.text, query.filter}, all));
        query.filter.rows = std::move(found.rows);
    }
    store::ContactRepository contacts(connection);
    MADOGUCHI_TRY_ASSIGN(total, contacts.count(query.filter));
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::Io, QStringLiteral("export.file"), name);
    // Spreadsheets take a file for UTF-8 only if it begins with the mark.
    const bool lines = exchange::formatOfFile(name) == exchange::Format::Jsonl;
    exchange::Writer writer(file, exchange::Subject::Contacts,
                            lines ? exchange::Format::Jsonl : exchange::Format::Csv,
                            lines ? text::Encoding::Utf8 : text::Encoding::Utf8Bom);
    MADOGUCHI_TRY(writer.begin());
    int done = 0;
    Result<void> written;
    MADOGUCHI_TRY(contacts.forEach(query.filter, [&](const Contact& contact) {
        written = writer.write(contact);
        if (++done % 500 == 0)
            progress(done, total);
        return written.has_value();
    }));
    MADOGUCHI_TRY(written);
    if (!file.commit())
        return failure(ErrorCode::Io, QStringLiteral("export.file"), name);
    return done;
}

} // namespace

HistoryExport::HistoryExport(DeskStore& store, QObject* parent)
    : ExportJob(store.lists(), QStringLiteral("export"), parent)
{
}

void HistoryExport::start(const HistoryQuery& query, const QString& file)
{
    run([query, file](db::Connection& connection, const Progress& progress) {
        return writeFile(connection, query, file, progress);
    });
}

} // namespace madoguchi::desk
