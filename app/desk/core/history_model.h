// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/desk_store.h"
#include "kb/store/contact_repository.h"

#include <QAbstractTableModel>

namespace madoguchi::desk {

/// Which contacts the history shows.
struct HistoryQuery
{
    QString text; ///< words of inquiry, wish or note; empty = all
    store::ContactFilter filter;
};

/// The contacts of all seats, newest first, read page by page as the list is scrolled. UI thread.
class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Operator, Channel, Inquiry, Category, Outcome, ColumnCount };
    static constexpr int pageSize = 200;
    /// What people read in a cell, and in a header; comes from the windows.
    using CellText = std::function<QString(const Contact&, Column)>;
    using HeaderText = std::function<QString(Column)>;

    explicit HistoryModel(DeskStore& store, QObject* parent = nullptr);

    void setTexts(CellText cell, HeaderText header);
    /// Starts over with other contacts.
    void setQuery(const HistoryQuery& query);
    [[nodiscard]] const HistoryQuery& query() const { return m_query; }
    /// Contacts came or were amended: what is shown is read again; rows that stay are not disturbed.
    void refresh();
    /// @return nullptr if there is no such row.
    [[nodiscard]] const Contact* contactAt(int row) const;
    [[nodiscard]] int rowOf(const ContactId& id) const;
    [[nodiscard]] bool isLoading() const { return m_loading; }
    /// How many contacts fit the query, shown yet or not; -1 = not known yet.
    [[nodiscard]] int total() const { return m_total; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    /// Delivers later, never from inside the view's call.
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    /// A page is there, or the query's first (perhaps empty) answer.
    void loaded();
    void failed(const madoguchi::Error& error);

private:
    struct Page
    {
        std::vector<store::ContactEntry> entries;
        int total = -1;
    };
    [[nodiscard]] static Result<Page> read(db::Connection& connection, HistoryQuery query, int limit,
                                           const std::optional<store::ContactEntry>& before);
    void ask(int limit, bool fromTop);
    void append(Page page);
    void replace(Page page);

    DeskStore& m_store;
    CellText m_cellText;
    HeaderText m_headerText;
    HistoryQuery m_query;
    std::vector<store::ContactEntry> m_entries;
    int m_total = -1;
    bool m_more = false;
    bool m_loading = false;
};

} // namespace madoguchi::desk
