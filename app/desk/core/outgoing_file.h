// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/connection.h"
#include "kb/domain/command.h"

#include <QSaveFile>

namespace madoguchi::desk {

/// A file in which something of this desk's leaves the program's care. There is no other way to write one
/// (lint rule `seams/outgoing`), and it does not come to be before the audit was told who let out how much of
/// what. One thread at a time.
///
/// Errors: Io "export.file".
class OutgoingFile
{
public:
    explicit OutgoingFile(const QString& path);

    [[nodiscard]] Result<void> open();
    [[nodiscard]] QIODevice& device() { return m_file; }
    [[nodiscard]] Result<void> write(const QByteArray& bytes);

    /// Puts what was written on the disk. letOut() does it too, at once after this: the thread that saves
    /// contacts is not to wait for hundreds of megabytes.
    [[nodiscard]] Result<void> settle();
    /// Puts into the outbox what is told of it, then the file into its place; what was there is replaced only
    /// now. @param telling of one act (telling()), whose count this sets. Errors: the store's, too.
    [[nodiscard]] Result<void> letOut(db::Connection& connection, Command telling, qint64 records);

private:
    [[nodiscard]] Result<void> trouble() const;

    QSaveFile m_file;
};

} // namespace madoguchi::desk
