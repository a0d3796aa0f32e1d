// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/command_runner.h"
#include "app/desk/core/export_job.h"
#include "kb/store/publication_repository.h"
#include "kb/text/encoding.h"

namespace madoguchi::desk {

/// What a spreadsheet says of the publications, in words.
struct PublicationSheet
{
    QStringList header;
    /// A cell for each of them. Called on the lists' thread: holds what it needs.
    std::function<QStringList(const store::PublicationLine&, const Publication&)> cells;
};

/// The publications of the cases one may read: what waits, what is published, what was withdrawn. UI thread.
class PublicationList final : public QObject
{
    Q_OBJECT
public:
    /// So many are held.
    static constexpr int most = 10'000;

    /// `commands` outlives this.
    explicit PublicationList(CommandRunner& commands, QObject* parent = nullptr);

    /// Reads the store again; changed() follows if something differs, or the first time.
    void refresh();
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    /// What waits first, then what is published, last what was withdrawn.
    [[nodiscard]] const std::vector<store::PublicationLine>& lines() const { return m_lines; }

    /// Writes those that are published with their redacted texts. Citizens' words a spreadsheet would
    /// calculate are guarded. `encoding`: Utf8Bom or Cp932. written() or writeFailed() follows.
    void write(const PublicationSheet& sheet, const QString& file, text::Encoding encoding);

Q_SIGNALS:
    void changed();
    void failed(const madoguchi::Error& error);
    void written(int publications);
    /// The errors of SheetFile, or the store's.
    void writeFailed(const madoguchi::Error& error);

private:
    CommandRunner& m_commands;
    ExportJob m_export;
    std::vector<store::PublicationLine> m_lines;
    bool m_loaded = false;
};

} // namespace madoguchi::desk
