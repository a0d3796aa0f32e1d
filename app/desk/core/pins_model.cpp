// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/pins_model.h"

#include "kb/domain/rulebook.h"
#include "kb/store/article_repository.h"
#include "kb/store/pin_repository.h"

#include <QMimeData>

namespace madoguchi::desk {

namespace {

const QString rowsFormat = QStringLiteral("application/x-madoguchi-pin");

Result<QString> titleOf(db::Connection& connection, const QString& number)
{
    MADOGUCHI_TRY_ASSIGN(versions, store::ArticleRepository(connection).translations(number));
    return versions.empty() ? QString() : versions.front().question;
}

Result<std::vector<PinsModel::Row>> readRows(db::Connection& connection)
{
    MADOGUCHI_TRY_ASSIGN(pins, store::PinRepository(connection).all());
    std::vector<PinsModel::Row> rows;
    for (const Pin& pin : pins) {
        MADOGUCHI_TRY_ASSIGN(title, titleOf(connection, pin.number));
        rows.push_back({pin, title});
    }
    return rows;
}

} // namespace

PinsModel::PinsModel(CommandRunner& commands, QObject* parent)
    : QAbstractTableModel(parent)
    , m_commands(commands)
{
}

void PinsModel::setHeaderText(HeaderText header)
{
    m_header = std::move(header);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void PinsModel::refresh()
{
    m_commands.store().lists().submitLatest(QStringLiteral("pins"), readRows, this,
                                            [this](Result<std::vector<Row>> rows) {
                                                if (!rows) {
                                                    if (rows.error().code != ErrorCode::Cancelled)
                                                        Q_EMIT failed(rows.error());
                                                    return;
                                                }
                                                beginResetModel();
                                                m_rows = std::move(*rows);
                                                m_loaded = true;
                                                endResetModel();
                                                Q_EMIT loaded();
                                            });
}

const PinsModel::Row* PinsModel::rowAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[size_t(row)] : nullptr;
}

bool PinsModel::mayEdit() const
{
    return m_commands.user() && mayPin(m_commands.user()->actor);
}

void PinsModel::lookUp(const QString& number)
{
    m_commands.store().lists().submitLatest(
        QStringLiteral("pin-title"),
        [number](db::Connection& connection) { return titleOf(connection, number); }, this,
        [this, number](const Result<QString>& title) {
            if (title)
                Q_EMIT titled(number, *title);
        });
}

void PinsModel::add(const QString& number, QDate from, QDate until, const QString& note)
{
    Pin pin;
    pin.number = number.trimmed();
    pin.from = from;
    pin.until = until;
    pin.note = note.trimmed();
    pin.position = m_rows.empty() ? 1 : m_rows.back().pin.position + 1;
    for (const Row& row : m_rows) {
        if (row.pin.number == pin.number)
            pin.position = row.pin.position;
    }
    save(pin, [this, number = pin.number] { Q_EMIT added(number); });
}

void PinsModel::remove(int row)
{
    const Row* found = rowAt(row);
    if (!found)
        return;
    Pin gone = found->pin;
    gone.removed = true;
    save(gone, [this, before = found->pin] { m_removed = before; });
}

void PinsModel::undo()
{
    if (const auto pin = std::exchange(m_removed, std::nullopt))
        save(*pin);
}

void PinsModel::move(int row, int to)
{
    if (!rowAt(row) || !rowAt(to) || row == to)
        return;
    std::vector<Row> rows = m_rows;
    Row moved = rows[size_t(row)];
    rows.erase(rows.begin() + row);
    rows.insert(rows.begin() + to, moved);
    beginResetModel();
    m_rows = rows;
    endResetModel();
    giveOrder(rows);
}

void PinsModel::giveOrder(const std::vector<Row>& rows)
{
    int position = 0;
    for (const Row& row : rows) {
        ++position;
        if (row.pin.position == position)
            continue;
        Pin pin = row.pin;
        pin.position = position;
        save(pin);
    }
}

void PinsModel::save(const Pin& pin, std::function<void()> done)
{
    m_commands.perform(SavePin{pin}, this, [this, done = std::move(done)](const Result<void>& result) {
        if (!result) {
            Q_EMIT saveFailed(result.error());
        } else if (done) {
            done();
        }
        refresh();
    });
}

int PinsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PinsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PinsModel::data(const QModelIndex& index, int role) const
{
    const Row* row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!row || (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole))
        return {};
    switch (static_cast<Column>(index.column())) {
    case Number:
        return row->pin.number;
    case Title:
        return row->title;
    case From:
        return row->pin.from.toString(Qt::ISODate);
    case Until:
        return row->pin.until.toString(Qt::ISODate);
    case Note:
        return row->pin.note;
    case ColumnCount:
        break;
    }
    return {};
}

bool PinsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const Row* row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!row || role != Qt::EditRole || !mayEdit())
        return false;
    Pin pin = row->pin;
    const QString text = value.toString().trimmed();
    const QDate day = QDate::fromString(text, Qt::ISODate);
    const bool isDay = index.column() == From || index.column() == Until;
    if (isDay && !text.isEmpty() && !day.isValid()) {
        Q_EMIT saveFailed({ErrorCode::InvalidInput, QStringLiteral("pin.day"), {}});
        return false;
    }
    if (index.column() == From)
        pin.from = day;
    else if (index.column() == Until)
        pin.until = day;
    else if (index.column() == Note)
        pin.note = text;
    if (pin == row->pin)
        return false;
    if (const auto checked = checkPin(pin); !checked) {
        Q_EMIT saveFailed(checked.error());
        return false;
    }
    save(pin);
    return true;
}

Qt::ItemFlags PinsModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!mayEdit())
        return flags;
    if (!index.isValid())
        return flags | Qt::ItemIsDropEnabled;
    flags |= Qt::ItemIsDragEnabled;
    const bool editable = index.column() == From || index.column() == Until || index.column() == Note;
    return editable ? flags | Qt::ItemIsEditable : flags;
}

QVariant PinsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || !m_header || section < 0 ||
        section >= ColumnCount)
        return {};
    return m_header(static_cast<Column>(section));
}

QStringList PinsModel::mimeTypes() const
{
    return {rowsFormat};
}

QMimeData* PinsModel::mimeData(const QModelIndexList& indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto* data = new QMimeData;
    data->setData(rowsFormat, QByteArray::number(indexes.first().row()));
    return data;
}

bool PinsModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int,
                             const QModelIndex& parent)
{
    if (action != Qt::MoveAction || !data->hasFormat(rowsFormat) || !mayEdit())
        return false;
    const int from = data->data(rowsFormat).toInt();
    int to = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    if (to > from)
        --to;
    move(from, std::clamp(to, 0, std::max(0, rowCount() - 1)));
    // The view is not to take the row away: it stands where it belongs already.
    return false;
}

} // namespace madoguchi::desk
