// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/clock.h"
#include "kb/db/connection.h"
#include "kb/domain/blob.h"
#include "kb/domain/command.h"

#include <atomic>
#include <functional>
#include <memory>

namespace madoguchi::desk {

/// Turns true when the person no longer wants it. Any thread.
using StopSign = std::shared_ptr<std::atomic<bool>>;
/// Bytes done, bytes in all.
using FileProgress = std::function<void(qint64 done, qint64 size)>;

/// Takes a file into the store as an attachment of a case, piece by piece, and finds out what it is. @return
/// the attachment without id, person and time. Errors: InvalidInput "attachment.size" if it is empty or
/// larger than mostAttachmentBytes; Io "attachment.read" if it cannot be read or is no file; Conflict
/// "attachment.changed" if it changed meanwhile; Cancelled "attachment.stopped". Then nothing of it is kept.
[[nodiscard]] Result<Attachment> takeInFile(db::Connection& connection, const QString& path,
                                            const CaseId& caseId, Timestamp now, const StopSign& stop,
                                            const FileProgress& progress);

/// The same for bytes that are in no file, such as a picture that is pasted.
[[nodiscard]] Result<Attachment> takeInBytes(db::Connection& connection, const QString& name,
                                             const QByteArray& bytes, const CaseId& caseId, Timestamp now,
                                             const StopSign& stop, const FileProgress& progress);

/// Writes an attachment's bytes to a file, all of it or nothing, after the audit was told by `telling`.
/// NotFound "blob.piece" if it is not all here; Corrupt "attachment.corrupt" if it is not what it was; Io
/// "attachment.write".
[[nodiscard]] Result<void> writeFile(db::Connection& connection, const QByteArray& sha256, qint64 size,
                                     const QString& path, const Command& telling);

/// The start of it, up to `limit` bytes.
[[nodiscard]] Result<QByteArray> startOfBlob(db::Connection& connection, const QByteArray& sha256,
                                             qint64 limit);

/// What a file is by its first bytes. The name only says which kind of what they say it is (a letter within a
/// ZIP archive, a table within a text), and never makes a picture of a program.
[[nodiscard]] QString typeOf(const QString& name, const QByteArray& start);

} // namespace madoguchi::desk
