// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/history_export.h"

#include "kb/exchange/writer.h"
#include "kb/search/contact_searcher.h"

namespace madoguchi::desk {

namespace {

Result<int> writeFile(db::Connection& connection, HistoryQuery query, bool lines, OutgoingFile& file,
                      const ExportJob::Progress& progress)
{
    if (!query.text.trimmed().isEmpty()) {
        constexpr int all = std::numeric_limits<int>::max();
        MADOGUCHI_TRY_ASSIGN(found, search::findContacts(connection, {query.text, query.filter}, all));
        query.filter.rows = std::move(found.rows);
    }
    store::ContactRepository contacts(connection);
    MADOGUCHI_TRY_ASSIGN(total, contacts.count(query.filter));
    // Spreadsheets take a file for UTF-8 only if it begins with the mark.
    exchange::Writer writer(file.device(), exchange::Subject::Contacts,
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
    return done;
}

} // namespace

HistoryExport::HistoryExport(CommandRunner& commands, QObject* parent)
    : ExportJob(commands, QStringLiteral("export"), parent)
{
}

void HistoryExport::start(const HistoryQuery& query, const QString& file)
{
    const bool lines = exchange::formatOfFile(file) == exchange::Format::Jsonl;
    run(file, {EntityKind::Contact, lines ? QStringLiteral("jsonl") : QStringLiteral("csv")},
        [query, lines](db::Connection& connection, OutgoingFile& out, const Progress& progress) {
            return writeFile(connection, query, lines, out, progress);
        });
}

} // namespace madoguchi::desk
