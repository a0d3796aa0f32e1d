// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/audit_model.h"

namespace madoguchi::desk {

AuditModel::AuditModel(CommandRunner& commands, QObject* parent)
    : QAbstractTableModel(parent)
    , m_commands(commands)
{
    connect(&commands, &CommandRunner::userChanged, this, [this] {
        m_query = {};
        clear();
        m_state = State::Nothing;
        Q_EMIT cleared();
    });
}

bool AuditModel::mayRead() const
{
    const auto& user = m_commands.user();
    return user && user->actor.role == Role::Administrator;
}

void AuditModel::setTexts(CellText cell, CellText tip, HeaderText header)
{
    m_cell = std::move(cell);
    m_tip = std::move(tip);
    m_header = std::move(header);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void AuditModel::setQuery(const AuditQuery& query)
{
    if (query == m_query && m_state == State::Shown)
        return;
    m_query = query;
    clear();
    refresh();
}

void AuditModel::refresh()
{
    if (mayRead())
        ask(0);
}

void AuditModel::readOn()
{
    if (m_next != 0 && m_state == State::Shown)
        ask(m_next);
}

void AuditModel::ask(qint64 after)
{
    m_state = State::Reading;
    m_after = after;
    Q_EMIT asked({0, m_query.from, m_query.to, m_query.user, m_query.act, after});
}

void AuditModel::take(const wire::AuditPage& page)
{
    if (m_state != State::Reading || !mayRead())
        return;
    m_chain = page.chain;
    m_checkedAt = page.checkedAt;
    m_next = page.next;
    m_state = State::Shown;
    if (m_after == 0) {
        beginResetModel();
        m_lines = page.lines;
        endResetModel();
    } else if (!page.lines.empty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + int(page.lines.size()) - 1);
        m_lines.insert(m_lines.end(), page.lines.begin(), page.lines.end());
        endInsertRows();
    }
    // What is rare takes the hub longer than it lets anybody wait without a word.
    if (page.lines.empty())
        readOn();
    if (m_state == State::Shown)
        Q_EMIT loaded();
}

void AuditModel::refuse(const Error& error)
{
    if (m_state != State::Reading)
        return;
    // The line was away meanwhile: the hub does not know any more how far it was read.
    if (error.key == u"audit.page" && m_after != 0)
        return ask(0);
    m_state = State::Refused;
    m_trouble = error;
    m_next = 0;
    Q_EMIT failed(error);
}

void AuditModel::clear()
{
    beginResetModel();
    m_lines.clear();
    endResetModel();
    m_next = 0;
    m_chain = wire::AuditChain::Unknown;
    m_checkedAt = {};
}

int AuditModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int AuditModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AuditModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const wire::AuditLine& line = m_lines[size_t(index.row())];
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole && m_cell)
        return m_cell(line, column);
    if (role == Qt::ToolTipRole && m_tip)
        return m_tip(line, column);
    if (role == Qt::TextAlignmentRole && column == Count)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    return {};
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Count)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || !m_header || section < 0 ||
        section >= ColumnCount)
        return {};
    return m_header(static_cast<Column>(section));
}

bool AuditModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_next != 0 && m_state == State::Shown;
}

void AuditModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent))
        QMetaObject::invokeMethod(this, &AuditModel::readOn, Qt::QueuedConnection);
}

} // namespace madoguchi::desk
