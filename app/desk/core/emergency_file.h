// SPDX-License-Identifier: GPL-3.0-or-later
// Contacts that the store could not take, in a file of the simplest kind.
#pragma once

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
/// citizens' words: for the desk's user alone. Any thread, one at a time.
class EmergencyFile
{
public:
    explicit EmergencyFile(QString path)
        : m_path(std::move(path))
    {
    }
    [[nodiscard]] const QString& path() const { return m_path; }

    /// Takes the room. Errors: Io "emergency.file".
    [[nodiscard]] Result<void> reserve();
    /// Errors: Io "emergency.file"; then nothing is to be relied on.
    [[nodiscard]] Result<void> append(const EmergencyRecord& record);
    /// Nothing at all if there is no file. Errors: Io "emergency.file".
    [[nodiscard]] Result<EmergencyContent> read() const;
    /// Empties the file and takes the room anew. If there were damaged lines, the file as it was stays behind
    /// as damagedPath(), for whoever can still make something of it.
    [[nodiscard]] Result<void> clear();
    [[nodiscard]] QString damagedPath() const { return m_path + QStringLiteral(".damaged"); }

private:
    [[nodiscard]] Result<QByteArray> bytes() const;
    [[nodiscard]] tl::unexpected<Error> failed() const;
    [[nodiscard]] Result<void> write(const QByteArray& bytes, qint64 at);

    QString m_path;
};

} // namespace madoguchi::desk
