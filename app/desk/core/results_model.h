// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/result_item.h"

#include <QAbstractListModel>

#include <functional>

namespace madoguchi::desk {

/// The results of the query on screen, best first. UI thread only.
class ResultsModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        ItemRole = Qt::UserRole + 1, ///< the ResultItem itself
        NumberRole,
    };
    /// What a screen reader says of an item; text for people comes from the windows.
    using Describe = std::function<QString(const ResultItem&)>;

    explicit ResultsModel(QObject* parent = nullptr);

    /// Replaces the results. Rows that stay equal are not announced as changed, so typing does not make the
    /// list flicker.
    void setItems(const QList<ResultItem>& items);
    [[nodiscard]] const QList<ResultItem>& items() const { return m_items; }
    /// @return nullptr if there is no such row.
    [[nodiscard]] const ResultItem* itemAt(int row) const;
    /// @return -1 if it is not among the results.
    [[nodiscard]] int rowOf(const ArticleId& id) const;
    void setDescribe(Describe describe);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<ResultItem> m_items;
    Describe m_describe;
};

} // namespace madoguchi::desk
