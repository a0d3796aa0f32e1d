// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/erased_marks.h"

#include "kb/db/statement.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <unistd.h>

namespace madoguchi::hub {

namespace {

const QString prefix = QStringLiteral("erased/");

QString nameOf(EntityKind kind, const QUuid& id)
{
    return prefix + QString::number(static_cast<int>(kind)) + u'/' + id.toString(QUuid::WithoutBraces);
}

std::optional<EntityRef> refOf(const QString& name)
{
    const QStringList parts = name.mid(prefix.size()).split(u'/');
    const EntityRef ref{static_cast<EntityKind>(parts.value(0).toInt()), QUuid(parts.value(1))};
    return nameOf(ref.kind, ref.id) == name ? std::optional(ref) : std::nullopt;
}

QByteArray lineOf(const ErasedMark& mark, const QString& municipality)
{
    const QJsonObject line{{QStringLiteral("municipality"), municipality},
                           {QStringLiteral("kind"), static_cast<int>(mark.about.kind)},
                           {QStringLiteral("id"), mark.about.id.toString(QUuid::WithoutBraces)},
                           {QStringLiteral("at"), mark.at.toUtc().toString(Qt::ISODateWithMs)}};
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

Result<void> ErasedMarks::add(const std::vector<ErasedMark>& marks)
{
    for (const ErasedMark& mark : marks)
        MADOGUCHI_TRY(db::execute(m_store.connection(),
                                  QStringLiteral("INSERT INTO meta (municipality, name, value) VALUES "
                                                 "(?, ?, ?) ON CONFLICT DO NOTHING"),
                                  m_store.municipality(), nameOf(mark.about.kind, mark.about.id),
                                  QString(QString::number(mark.at.ms) + u' ' + mark.reason)));
    return {};
}

Result<std::vector<ErasedMark>> ErasedMarks::all()
{
    db::Statement rows(m_store.connection(), QStringLiteral("SELECT name, value FROM meta WHERE municipality "
                                                            "= ? AND name LIKE 'erased/%' ORDER BY name"));
    rows.bind(m_store.municipality());
    MADOGUCHI_TRY(rows.exec());
    std::vector<ErasedMark> marks;
    while (rows.next()) {
        const QString value = rows.text(1);
        if (const auto about = refOf(rows.text(0)))
            marks.push_back({*about, {value.section(u' ', 0, 0).toLongLong()}, value.section(u' ', 1)});
    }
    MADOGUCHI_TRY(rows.finish());
    return marks;
}

Result<std::set<EntityKey>> ErasedMarks::among(const std::set<EntityKey>& wanted)
{
    std::set<EntityKey> found;
    constexpr qsizetype atOnce = 200;
    auto next = wanted.begin();
    while (next != wanted.end()) {
        QStringList names;
        for (; next != wanted.end() && names.size() < atOnce; ++next)
            names.append(nameOf(next->first, next->second));
        QStringList places;
        places.fill(QStringLiteral("?"), names.size());
        db::Statement rows(m_store.connection(),
                           QStringLiteral("SELECT name FROM meta WHERE municipality = ? AND name IN (%1)")
                               .arg(places.join(u',')));
        rows.bind(m_store.municipality());
        for (const QString& name : std::as_const(names))
            rows.bind(name);
        MADOGUCHI_TRY(rows.exec());
        while (rows.next()) {
            if (const auto about = refOf(rows.text(0)))
                found.insert(keyOf(*about));
        }
        MADOGUCHI_TRY(rows.finish());
    }
    return found;
}

Result<void> ErasedList::append(const std::vector<ErasedMark>& marks, const QString& municipality)
{
    if (marks.empty())
        return {};
    QByteArray lines;
    for (const ErasedMark& mark : marks)
        lines += lineOf(mark, municipality);
    QFile file(m_path);
    // What a program that died here wrote of a line is no line.
    if (!file.open(QIODevice::ReadWrite) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        !file.resize(file.readAll().lastIndexOf('\n') + 1) || !file.seek(file.size()) ||
        file.write(lines) != lines.size() || !file.flush() || ::fsync(file.handle()) != 0)
        return failure(ErrorCode::Io, QStringLiteral("erasure.list"), m_path);
    return {};
}

// Hubs of several municipalities may have one directory: the others' lines are theirs.
Result<std::vector<ErasedMark>> ErasedList::read(const QString& municipality)
{
    QFile file(m_path);
    if (!file.exists())
        return std::vector<ErasedMark>();
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, QStringLiteral("erasure.list"), m_path);
    std::vector<ErasedMark> marks;
    int number = 0;
    while (!file.atEnd()) {
        ++number;
        const QByteArray text = file.readLine();
        if (!text.endsWith('\n'))
            break;
        const QJsonObject line = QJsonDocument::fromJson(text).object();
        const ErasedMark mark{{static_cast<EntityKind>(line.value(QStringLiteral("kind")).toInt()),
                               QUuid(line.value(QStringLiteral("id")).toString())},
                              Timestamp::from(QDateTime::fromString(
                                  line.value(QStringLiteral("at")).toString(), Qt::ISODateWithMs))};
        if (mark.about.id.isNull() || !mark.at.isSet())
            return failure(ErrorCode::Corrupt, QStringLiteral("erasure.list.line"),
                           m_path + u':' + QString::number(number));
        if (line.value(QStringLiteral("municipality")).toString() == municipality)
            marks.push_back(mark);
    }
    return marks;
}

} // namespace madoguchi::hub
