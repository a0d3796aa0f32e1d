// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/subcommand.h"
#include "kb/db/connection.h"
#include "kb/domain/row.h"

#include <QSaveFile>

namespace madoguchi::ctl {

/// A file that is exported: in place of an old one only once all of it is on the disk and it was put into the
/// outbox for the hub's audit what went out. Nobody is signed in here: it is told of the desk alone.
class ExportFile
{
public:
    ExportFile(Context& context, db::Connection& connection, QString path)
        : m_context(context)
        , m_connection(connection)
        , m_path(std::move(path))
        , m_file(m_path)
    {
    }

    /// Null after it was said on stderr why it cannot be opened.
    [[nodiscard]] QIODevice* open();
    /// Says how many records the file holds, or what went wrong.
    [[nodiscard]] ExitCode finish(EntityKind kind, const Result<qint64>& records);

private:
    [[nodiscard]] Result<void> tell(EntityKind kind, qint64 records);

    Context& m_context;
    db::Connection& m_connection;
    QString m_path;
    QSaveFile m_file;
};

} // namespace madoguchi::ctl
