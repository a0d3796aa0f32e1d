// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/history_model.h"

#include "kb/search/contact_searcher.h"

namespace madoguchi::desk {

namespace {

const QString channelName = QStringLiteral("history");

} // namespace

HistoryModel::HistoryModel(DeskStore& store, QObject* parent)
    : QAbstractTableModel(parent)
    , m_store(store)
{
}

void HistoryModel::setTexts(CellText cell, HeaderText header)
{
    m_cellText = std::move(cell);
    m_headerText = std::move(header);
    if (!m_entries.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void HistoryModel::setQuery(const HistoryQuery& query)
{
    m_query = query;
    beginResetModel();
    m_entries.clear();
    m_total = -1;
    m_more = false;
    endResetModel();
    ask(pageSize, true);
}

void HistoryModel::refresh()
{
    ask(std::max(pageSize, rowCount()), true);
}

const Contact* HistoryModel::contactAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_entries[size_t(row)].contact : nullptr;
}

int HistoryModel::rowOf(const ContactId& id) const
{
    for (size_t row = 0; row < m_entries.size(); ++row) {
        if (m_entries[row].contact.id == id)
            return int(row);
    }
    return -1;
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    const Contact* contact = index.isValid() ? contactAt(index.row()) : nullptr;
    if (!contact || !m_cellText || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    if (role == Qt::ToolTipRole && index.column() != Inquiry)
        return {};
    return m_cellText(*contact, static_cast<Column>(index.column()));
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || !m_headerText || section < 0 ||
        section >= ColumnCount)
        return {};
    return m_headerText(static_cast<Column>(section));
}

bool HistoryModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_more && !m_loading;
}

void HistoryModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent))
        ask(pageSize, false);
}

Result<HistoryModel::Page> HistoryModel::read(db::Connection& connection, HistoryQuery query, int limit,
                                              const std::optional<store::ContactEntry>& before)
{
    store::ContactRepository contacts(connection);
    Page page;
    if (!query.text.trimmed().isEmpty()) {
        MADOGUCHI_TRY_ASSIGN(found,
                             search::findContacts(connection, {query.text, query.filter}, limit, before));
        MADOGUCHI_TRY_ASSIGN(entries, contacts.byRows(found.rows));
        page.entries = std::move(entries);
        if (!before)
            page.total = found.total;
        return page;
    }
    MADOGUCHI_TRY_ASSIGN(entries, contacts.page(query.filter, limit, before));
    page.entries = std::move(entries);
    if (!before) {
        MADOGUCHI_TRY_ASSIGN(total, contacts.count(query.filter));
        page.total = total;
    }
    return page;
}

void HistoryModel::ask(int limit, bool fromTop)
{
    m_loading = true;
    std::optional<store::ContactEntry> before;
    if (!fromTop && !m_entries.empty())
        before = m_entries.back();
    m_store.lists().submitLatest(
        channelName,
        [query = m_query, limit, before](db::Connection& connection) {
            return read(connection, query, limit, before);
        },
        this,
        [this, fromTop, limit](Result<Page> page) {
            if (!page) {
                m_loading = false;
                if (page.error().code != ErrorCode::Cancelled)
                    Q_EMIT failed(page.error());
                return;
            }
            m_more = int(page->entries.size()) == limit;
            if (fromTop)
                replace(std::move(*page));
            else
                append(std::move(*page));
            Q_EMIT loaded();
        });
}

void HistoryModel::append(Page page)
{
    if (page.entries.empty()) {
        m_loading = false;
        return;
    }
    beginInsertRows({}, rowCount(), rowCount() + int(page.entries.size()) - 1);
    m_entries.insert(m_entries.end(), std::make_move_iterator(page.entries.begin()),
                     std::make_move_iterator(page.entries.end()));
    // A view may ask for the next page from inside endInsertRows(): it has to find the model ready.
    m_loading = false;
    endInsertRows();
}

void HistoryModel::replace(Page page)
{
    m_total = page.total;
    std::vector<store::ContactEntry>& fresh = page.entries;
    const auto sameId = [](const store::ContactEntry& a, const store::ContactEntry& b) {
        return a.contact.id == b.contact.id;
    };
    // The usual case: some new contacts on top of those shown.
    size_t added = 0;
    while (added < fresh.size() && !m_entries.empty() && !sameId(fresh[added], m_entries.front()))
        ++added;
    const size_t kept = fresh.size() - added;
    const bool onTop = !m_entries.empty() && kept <= m_entries.size() && kept > 0 &&
                       std::equal(fresh.begin() + qint64(added), fresh.end(), m_entries.begin(), sameId);
    if (!onTop) {
        beginResetModel();
        m_entries = std::move(fresh);
        m_loading = false;
        endResetModel();
        return;
    }
    for (size_t row = 0; row < kept; ++row) {
        if (m_entries[row].contact == fresh[added + row].contact)
            continue;
        m_entries[row] = fresh[added + row];
        Q_EMIT dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1));
    }
    if (kept < m_entries.size()) {
        m_more = true;
        beginRemoveRows({}, int(kept), rowCount() - 1);
        m_entries.resize(kept);
        endRemoveRows();
    }
    m_loading = false;
    if (added == 0)
        return;
    beginInsertRows({}, 0, int(added) - 1);
    m_entries.insert(m_entries.begin(), fresh.begin(), fresh.begin() + qint64(added));
    endInsertRows();
}

} // namespace madoguchi::desk
