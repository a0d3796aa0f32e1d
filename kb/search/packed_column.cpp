// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/packed_column.h"

#include "kb/db/raw_statement.h"
#include "kb/db/statement.h"
#include "kb/search/generation.h"

#include <QtEndian>

namespace madoguchi::search {

namespace {

constexpr quint32 cellsPerBlock = 1024;
constexpr qsizetype cellSize = sizeof(quint32);

} // namespace

Result<std::vector<quint32>> PackedColumn::read()
{
    db::RawStatement blocks(m_connection, "SELECT block, cells FROM packed WHERE name = ? ORDER BY block");
    blocks.bind(static_cast<int>(m_column));
    std::vector<quint32> values;
    while (blocks.next()) {
        const QByteArrayView cells = blocks.bytes(1);
        const auto first = static_cast<size_t>(blocks.integer(0)) * cellsPerBlock;
        const auto count = static_cast<size_t>(cells.size() / cellSize);
        values.resize(first + count);
        qFromLittleEndian<quint32>(cells.data(), static_cast<qsizetype>(count), values.data() + first);
    }
    MADOGUCHI_TRY(blocks.reset());
    return values;
}

void PackedColumn::add(quint32 index, int delta)
{
    const auto known = m_changes.find(index);
    if (known == m_changes.end())
        m_changes[index] = {true, delta};
    else
        known->second.value += delta;
}

Result<QByteArray> PackedColumn::block(quint32 number)
{
    db::Statement row(m_connection, QStringLiteral("SELECT cells FROM packed WHERE name = ? AND block = ?"));
    row.bind(static_cast<int>(m_column)).bind(static_cast<qint64>(number));
    MADOGUCHI_TRY(row.exec());
    QByteArray cells = row.next() ? row.bytes(0) : QByteArray();
    MADOGUCHI_TRY(row.finish());
    cells.resize(cellsPerBlock * cellSize, '\0');
    return cells;
}

Result<void> PackedColumn::flush()
{
    if (m_changes.empty())
        return {};
    for (auto change = m_changes.cbegin(); change != m_changes.cend();) {
        const quint32 number = change->first / cellsPerBlock;
        MADOGUCHI_TRY_ASSIGN(cells, block(number));
        for (; change != m_changes.cend() && change->first / cellsPerBlock == number; ++change) {
            char* const cell = cells.data() + (change->first % cellsPerBlock) * cellSize;
            const qint64 base = change->second.relative ? qFromLittleEndian<quint32>(cell) : 0;
            qToLittleEndian(static_cast<quint32>(std::max<qint64>(0, base + change->second.value)), cell);
        }
        MADOGUCHI_TRY(db::execute(m_connection,
                                  QStringLiteral("INSERT INTO packed (name, block, cells) VALUES (?, ?, ?) "
                                                 "ON CONFLICT DO UPDATE SET cells = excluded.cells"),
                                  static_cast<int>(m_column), static_cast<qint64>(number), cells));
    }
    m_changes.clear();
    const bool contacts = m_column >= Column::ContactTime && m_column <= Column::ContactCategory;
    return raiseGeneration(m_connection, contacts ? Generation::OfContacts : Generation::OfArticles);
}

} // namespace madoguchi::search
