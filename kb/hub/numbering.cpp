// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/numbering.h"

#include "kb/db/statement.h"

#include <bit>
#include <span>

namespace madoguchi::hub {

namespace {

constexpr size_t mostAtOnce = 128;
const QString number = QStringLiteral("CAST(? AS BIGINT)");

QString bytes(HubStore& store)
{
    return QStringLiteral("CAST(? AS ") + store.connection().dialect().bytesType + u')';
}

QString repeated(const QStringList& row, size_t rows)
{
    const QString one = u'(' + row.join(QStringLiteral(", ")) + u')';
    return QStringList(static_cast<qsizetype>(rows), one).join(QStringLiteral(", "));
}

// In pieces whose lengths are powers of two: few different statements to prepare, whatever the length of a
// push.
template <typename Row, typename Write>
Result<void> inPieces(std::span<const Row> rows, Write write)
{
    while (!rows.empty()) {
        const size_t count = std::min(mostAtOnce, std::bit_floor(rows.size()));
        MADOGUCHI_TRY(write(rows.first(count)));
        rows = rows.subspan(count);
    }
    return {};
}

Result<void> allThere(const db::Statement& update, size_t rows)
{
    if (update.affected() != static_cast<int>(rows))
        return failure(ErrorCode::Internal, QStringLiteral("hub.numbering"));
    return {};
}

Result<void> writeEntities(HubStore& store, std::span<const NumberedEntity> entities)
{
    db::Statement update(
        store.connection(),
        QStringLiteral("WITH numbered (kind, id, rev, digest) AS (VALUES ") +
            repeated({number, bytes(store), number, number}, entities.size()) +
            QStringLiteral(") UPDATE entity SET rev = numbered.rev, digest = numbered.digest FROM "
                           "numbered WHERE entity.municipality = ? AND entity.kind = numbered.kind "
                           "AND entity.id = numbered.id"));
    for (const NumberedEntity& each : entities)
        update.bind(static_cast<int>(each.entity.kind))
            .bind(each.entity.id)
            .bind(each.revision)
            .bind(each.digest);
    update.bind(store.municipality());
    MADOGUCHI_TRY(update.exec());
    return allThere(update, entities.size());
}

Result<void> writeCommands(HubStore& store, std::span<const NumberedCommand> commands)
{
    db::Statement update(store.connection(),
                         QStringLiteral("WITH numbered (id, rev) AS (VALUES ") +
                             repeated({bytes(store), number}, commands.size()) +
                             QStringLiteral(") UPDATE command SET rev = numbered.rev FROM numbered WHERE "
                                            "command.municipality = ? AND command.id = numbered.id"));
    for (const NumberedCommand& each : commands)
        update.bind(each.command).bind(each.revision);
    update.bind(store.municipality());
    MADOGUCHI_TRY(update.exec());
    return allThere(update, commands.size());
}

} // namespace

Result<void> numberEntities(HubStore& store, const std::vector<NumberedEntity>& entities)
{
    return inPieces(std::span(entities),
                    [&](std::span<const NumberedEntity> piece) { return writeEntities(store, piece); });
}

Result<void> numberCommands(HubStore& store, const std::vector<NumberedCommand>& commands)
{
    return inPieces(std::span(commands),
                    [&](std::span<const NumberedCommand> piece) { return writeCommands(store, piece); });
}

} // namespace madoguchi::hub
