// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/publication_list.h"

#include "app/desk/core/sheet_file.h"

namespace madoguchi::desk {

namespace {

const QString channelName = QStringLiteral("publications");

Result<int> writeFile(db::Connection& connection, const PublicationSheet& sheet, OutgoingFile& out,
                      text::Encoding encoding)
{
    store::PublicationRepository publications(connection);
    MADOGUCHI_TRY_ASSIGN(lines, publications.list(PublicationState::Published, -1));
    SheetFile file(out, encoding);
    MADOGUCHI_TRY(file.begin(sheet.header));
    int count = 0;
    for (const store::PublicationLine& line : lines) {
        MADOGUCHI_TRY_ASSIGN(publication, publications.byCase(line.file));
        if (!publication)
            continue;
        MADOGUCHI_TRY(file.add(line.number, sheet.cells(line, *publication)));
        ++count;
    }
    return count;
}

} // namespace

PublicationList::PublicationList(CommandRunner& commands, QObject* parent)
    : QObject(parent)
    , m_commands(commands)
    , m_export(commands, QStringLiteral("publications-export"))
{
    connect(&m_export, &ExportJob::finished, this, &PublicationList::written);
    connect(&m_export, &ExportJob::failed, this, &PublicationList::writeFailed);
    // What somebody else may read is nobody's business here.
    connect(&commands, &CommandRunner::userChanged, this, [this] {
        m_commands.store().lists().cancel(channelName);
        m_lines.clear();
        m_loaded = false;
        Q_EMIT changed();
    });
    connect(&commands, &CommandRunner::performed, this, [this] {
        if (m_loaded)
            refresh();
    });
}

void PublicationList::refresh()
{
    if (!m_commands.user())
        return;
    m_commands.store().lists().submitLatest(
        channelName,
        [](db::Connection& connection) { return store::PublicationRepository(connection).list({}, most); },
        this,
        [this](Result<std::vector<store::PublicationLine>> lines) {
            if (!lines) {
                if (lines.error().code != ErrorCode::Cancelled)
                    Q_EMIT failed(lines.error());
                return;
            }
            if (std::exchange(m_loaded, true) && *lines == m_lines)
                return;
            m_lines = std::move(*lines);
            Q_EMIT changed();
        });
}

void PublicationList::write(const PublicationSheet& sheet, const QString& file, text::Encoding encoding)
{
    if (!m_commands.user())
        return;
    m_export.run(file, {EntityKind::Case, QStringLiteral("publications.csv")},
                 [=](db::Connection& connection, OutgoingFile& out, const ExportJob::Progress&) {
                     return writeFile(connection, sheet, out, encoding);
                 });
}

} // namespace madoguchi::desk
