// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/hand_overs_model.h"

namespace madoguchi::desk {

HandOversModel::HandOversModel(HandOverSession& session, QObject* parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_rows(session.all())
{
    connect(&session, &HandOverSession::changed, this, &HandOversModel::take);
}

void HandOversModel::setText(Text text)
{
    m_text = std::move(text);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void HandOversModel::take()
{
    if (m_rows == m_session.all())
        return;
    beginResetModel();
    m_rows = m_session.all();
    endResetModel();
}

const HandOver* HandOversModel::handOverAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[size_t(row)] : nullptr;
}

int HandOversModel::rowOf(const HandOverId& id) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&id](const HandOver& one) { return one.id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int HandOversModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant HandOversModel::data(const QModelIndex& index, int role) const
{
    const HandOver* row = index.isValid() ? handOverAt(index.row()) : nullptr;
    if (!row)
        return {};
    if (role == Qt::DisplayRole)
        return row->text.simplified();
    if (role == Qt::AccessibleTextRole && m_text)
        return m_text(*row);
    return {};
}

} // namespace madoguchi::desk
