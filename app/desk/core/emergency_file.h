// SPDX-License-Identifier: GPL-3.0-or-later
// Contacts that the store could not take, in a file of the simplest kind.
#pragma once

#include "kb/base/secret_key.h"
#include "kb/domain/actor.h"
#include "kb/domain/command.h"

#include <optional>
#include <vector>

namespace madoguchi::desk {

/// A contact to be logged once the store works again.
struct EmergencyRecord
{
    QString login; ///< who took the call
    std::optional<Actor>
        actor;       ///< nothing: the store was away already when they came, and nobody could check who it is
    Command command; ///< a LogContact; its ids see to it that it is logged once
    EscalationId callBack = {}; ///< the promised call that the contact is; null = none

    bool operator==(const EmergencyRecord&) const = default;
};

[[nodiscard]] QByteArray encode(const EmergencyRecord& record);
/// @return Corrupt if the bytes are no such thing.
[[nodiscard]] Result<EmergencyRecord> decodeEmergencyRecord(const QByteArray& body);

struct EmergencyContent
{
    std::vector<EmergencyRecord> records; ///< in the order they were added
    int damaged = 0;                      ///< lines that are not what was written
    bool isTorn = false;                  ///< the last line is cut off: it was never said to be kept
};

/// One file: a line a record, with a checksum, only ever added to; what is added is on the disk when append()
/// returns. Room for some hundred records is taken in advance, so that a full disk still takes them. Holds
/// citizens' words: each line is encrypted with the key, and the file is for the desk's user alone. Lines an
/// older Madoguchi wrote in the clear are read. Any thread, one at a time.
class EmergencyFile
{
public:
    /// Without a key only where plain stores are allowed (kb/base/plain_stores.h).
    explicit EmergencyFile(QString path, std::optional<SecretKey> key = {})
        : m_path(std::move(path))
        , m_key(std::move(key))
    {
    }
    [[nodiscard]] const QString& path() const { return m_path; }

    /// Takes the room. Errors: Io "emergency.file".
    [[nodiscard]] Result<void> reserve();
    /// Errors: Io "emergency.file"; then nothing is to be relied on. Refused "db.key.missing".
    [[nodiscard]] Result<void> append(const EmergencyRecord& record);
    /// Nothing at all if there is no file. Errors: Io "emergency.file".
    [[nodiscard]] Result<EmergencyContent> read() const;
    /// Overwrites the file, empties it and takes the room anew. If there were damaged lines, the file as it
    /// was stays behind as damagedPath(), for whoever can still make something of it.
    [[nodiscard]] Result<void> clear();
    [[nodiscard]] QString damagedPath() const { return m_path + QStringLiteral(".damaged"); }

private:
    [[nodiscard]] Result<QByteArray> bytes() const;
    [[nodiscard]] tl::unexpected<Error> failed() const;
    [[nodiscard]] Result<void> write(const QByteArray& bytes, qint64 at);

    [[nodiscard]] QByteArray lineOf(const EmergencyRecord& record) const;
    [[nodiscard]] Result<EmergencyRecord> fromLine(const QByteArray& line) const;

    QString m_path;
    std::optional<SecretKey> m_key;
};

} // namespace madoguchi::desk
