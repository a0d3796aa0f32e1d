// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/emergency_file.h"

#include "kb/base/file_end.h"
#include "kb/base/file_sync.h"
#include "kb/base/plain_stores.h"
#include "kb/base/sealing.h"
#include "kb/domain/cbor_fields.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace madoguchi::desk {

namespace {

constexpr qint64 reservedBytes = 256 * 1024;
constexpr QByteArrayView plainMark("M1");
constexpr QByteArrayView mark("M2");
constexpr QByteArrayView purpose("madoguchi emergency record");
constexpr int sumLength = 16;

enum Key { Login = 1, User = 2, ActorRole = 3, ActorUnit = 4, CommandBody = 5, CallBack = 6 };

QByteArray sumOf(const QByteArray& body)
{
    return QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex().left(sumLength);
}

/// Where the text ends and the room kept for more of it begins.
qint64 textEnd(const QByteArray& bytes)
{
    qint64 end = bytes.size();
    while (end > 0 && bytes.at(end - 1) == '\0')
        --end;
    return end;
}

} // namespace

QByteArray encode(const EmergencyRecord& record)
{
    FieldWriter fields;
    fields.text(Login, record.login);
    if (record.actor) {
        fields.uuid(User, record.actor->user.value);
        fields.integer(ActorRole, static_cast<int>(record.actor->role));
        fields.text(ActorUnit, record.actor->unit);
    }
    fields.blob(CommandBody, encode(record.command));
    fields.uuid(CallBack, record.callBack.value);
    return fields.bytes();
}

Result<EmergencyRecord> decodeEmergencyRecord(const QByteArray& body)
{
    MADOGUCHI_TRY_ASSIGN(map, parseMap(body, QStringLiteral("emergency record")));
    FieldReader fields(map);
    EmergencyRecord record;
    record.login = fields.text(Login);
    if (fields.has(User)) {
        Actor actor;
        actor.user = {fields.uuid(User)};
        actor.role = fields.enumeration(ActorRole, Role::Operator, Role::Administrator, Role::Operator);
        actor.unit = fields.text(ActorUnit);
        record.actor = actor;
    }
    const QByteArray command = fields.blob(CommandBody);
    record.callBack = {fields.uuid(CallBack)};
    MADOGUCHI_TRY(fields.check(QStringLiteral("emergency record")));
    MADOGUCHI_TRY_ASSIGN(decoded, decodeCommand(command));
    if (!std::holds_alternative<LogContact>(decoded.payload))
        return failure(ErrorCode::Corrupt, QStringLiteral("emergency.record"));
    record.command = decoded;
    return record;
}

tl::unexpected<Error> EmergencyFile::failed() const
{
    return failure(ErrorCode::Io, QStringLiteral("emergency.file"), m_path);
}

QByteArray EmergencyFile::lineOf(const EmergencyRecord& record) const
{
    const QByteArray body = m_key ? encrypt(*m_key, encode(record), purpose) : encode(record);
    return (m_key ? mark : plainMark).toByteArray() + ' ' + sumOf(body) + ' ' + body.toBase64() + '\n';
}

Result<EmergencyRecord> EmergencyFile::fromLine(const QByteArray& line) const
{
    const QList<QByteArray> parts = line.split(' ');
    const QByteArray body = parts.size() == 3 ? QByteArray::fromBase64(parts.at(2)) : QByteArray();
    if (body.isEmpty() || parts.at(1) != sumOf(body))
        return failure(ErrorCode::Corrupt, QStringLiteral("emergency.record"));
    if (parts.at(0) == plainMark)
        return decodeEmergencyRecord(body);
    if (parts.at(0) != mark || !m_key)
        return failure(ErrorCode::Corrupt, QStringLiteral("emergency.record"));
    MADOGUCHI_TRY_ASSIGN(plain, decrypt(*m_key, body, purpose));
    return decodeEmergencyRecord(plain);
}

Result<QByteArray> EmergencyFile::bytes() const
{
    QFile file(m_path);
    if (!file.exists())
        return QByteArray();
    if (!file.open(QIODevice::ReadOnly))
        return failed();
    const QByteArray all = file.readAll();
    if (file.error() != QFile::NoError)
        return failed();
    return all;
}

Result<void> EmergencyFile::write(const QByteArray& bytes, qint64 at)
{
    const bool isNew = !QFile::exists(m_path);
    QFile file(m_path);
    // ReadWrite keeps what is there.
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered) ||
        (isNew && !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)) || !file.seek(at) ||
        file.write(bytes) != bytes.size() || !syncToDisk(file))
        return failed();
    return isNew ? syncDirectory(QFileInfo(m_path).absolutePath()) : Result<void>();
}

Result<void> EmergencyFile::reserve()
{
    const qint64 size = QFileInfo(m_path).size();
    if (size >= reservedBytes)
        return {};
    return write(QByteArray(reservedBytes - size, '\0'), size);
}

Result<void> EmergencyFile::append(const EmergencyRecord& record)
{
    if (!m_key && !plainStoresAllowed())
        return failure(ErrorCode::Refused, QStringLiteral("db.key.missing"), m_path);
    MADOGUCHI_TRY_ASSIGN(present, bytes());
    const qint64 end = textEnd(present);
    // What a power cut tore is ended, so that it does not spoil the record behind it.
    const bool isWhole = end == 0 || present.at(end - 1) == '\n';
    return write((isWhole ? QByteArray() : QByteArray("\n")) + lineOf(record), end);
}

Result<EmergencyContent> EmergencyFile::read() const
{
    MADOGUCHI_TRY_ASSIGN(present, bytes());
    const qint64 end = textEnd(present);
    EmergencyContent content;
    for (qint64 from = 0; from < end;) {
        const qint64 newline = present.indexOf('\n', from);
        const qint64 until = newline < 0 ? end : std::min<qint64>(newline, end);
        const QByteArray line = present.mid(from, until - from);
        from = until + 1;
        if (line.isEmpty())
            continue;
        if (const auto record = fromLine(line))
            content.records.push_back(*record);
        else if (newline < 0)
            content.isTorn = true;
        else
            ++content.damaged;
    }
    return content;
}

Result<void> EmergencyFile::clear()
{
    MADOGUCHI_TRY_ASSIGN(content, read());
    if (content.damaged > 0 || content.isTorn) {
        QFile::remove(damagedPath());
        if (!QFile::rename(m_path, damagedPath()))
            return failed();
        MADOGUCHI_TRY(syncDirectory(QFileInfo(m_path).absolutePath()));
        return reserve();
    }
    if (!QFile::exists(m_path))
        return {};
    if (!overwriteFile(m_path))
        return failed();
    return reserve();
}

} // namespace madoguchi::desk
