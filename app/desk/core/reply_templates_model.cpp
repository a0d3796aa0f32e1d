// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/reply_templates_model.h"

#include "kb/domain/case_rulebook.h"
#include "kb/store/case_repository.h"
#include "kb/store/outbox_repository.h"

namespace madoguchi::desk {

ReplyTemplatesModel::ReplyTemplatesModel(CommandRunner& commands, QObject* parent)
    : QAbstractTableModel(parent)
    , m_commands(commands)
{
}

void ReplyTemplatesModel::setWords(HeaderText header, Words words)
{
    m_header = std::move(header);
    m_words = std::move(words);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_templates.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ReplyTemplatesModel::refresh()
{
    m_commands.store().lists().submitLatest(
        QStringLiteral("reply-templates-page"),
        [](db::Connection& connection) { return store::CaseRepository(connection).replyTemplates(); }, this,
        [this](Result<std::vector<ReplyTemplate>> templates) {
            if (!templates) {
                if (templates.error().code != ErrorCode::Cancelled)
                    Q_EMIT failed(templates.error());
                return;
            }
            beginResetModel();
            m_templates = std::move(*templates);
            m_loaded = true;
            endResetModel();
            Q_EMIT loaded();
        });
}

const ReplyTemplate* ReplyTemplatesModel::templateAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_templates[size_t(row)] : nullptr;
}

int ReplyTemplatesModel::rowOf(const ReplyTemplateId& id) const
{
    const auto found = std::find_if(m_templates.begin(), m_templates.end(),
                                    [&](const ReplyTemplate& one) { return one.id == id; });
    return found == m_templates.end() ? -1 : int(found - m_templates.begin());
}

bool ReplyTemplatesModel::mayEdit() const
{
    return m_commands.user() && mayEditReplyTemplates(m_commands.user()->actor);
}

void ReplyTemplatesModel::save(ReplyTemplate one)
{
    if (one.id.isNull()) {
        one.id = m_commands.ids().make<ReplyTemplateId>();
        one.position = m_templates.empty() ? 1 : m_templates.back().position + 1;
        one.version = 0;
    }
    give(one, [this, id = one.id] { Q_EMIT saved(id); });
}

void ReplyTemplatesModel::remove(int row)
{
    const ReplyTemplate* found = templateAt(row);
    if (!found)
        return;
    ReplyTemplate gone = *found;
    gone.text.clear();
    give(gone, [this, before = *found] {
        m_removed = before;
        ++m_removed->version; // of the deletion
    });
}

void ReplyTemplatesModel::undo()
{
    if (const auto one = std::exchange(m_removed, std::nullopt))
        save(*one);
}

bool ReplyTemplatesModel::canMove(int row, int by) const
{
    return mayEdit() && templateAt(row) && templateAt(row + by);
}

void ReplyTemplatesModel::move(int row, int by)
{
    if (!canMove(row, by))
        return;
    std::vector<ReplyTemplate> order = m_templates;
    const ReplyTemplate moved = order[size_t(row)];
    order.erase(order.begin() + row);
    order.insert(order.begin() + row + by, moved);
    // Two may stand at the same place, brought in by two desks: then the others move too.
    std::vector<ReplyTemplate> changed;
    for (size_t i = 0; i < order.size(); ++i) {
        if (order[i].position == int(i) + 1)
            continue;
        order[i].position = int(i) + 1;
        changed.push_back(order[i]);
    }
    if (changed.empty())
        return;
    std::vector<Command> others;
    for (size_t i = 1; i < changed.size(); ++i) {
        if (const auto command = m_commands.make(SaveReplyTemplate{changed[i], changed[i].version}))
            others.push_back(*command);
    }
    give(
        changed.front(), [this, id = moved.id] { Q_EMIT saved(id); },
        [others, actor = m_commands.user()->actor](db::Connection& connection) -> Result<void> {
            store::OutboxRepository outbox(connection);
            for (const Command& command : others)
                MADOGUCHI_TRY(outbox.performWithin(command, actor));
            return {};
        });
}

void ReplyTemplatesModel::give(const ReplyTemplate& one, std::function<void()> done,
                               CommandRunner::Alongside alongside)
{
    m_commands.perform(
        SaveReplyTemplate{one, one.version}, this,
        [this, done = std::move(done)](const Result<void>& result) {
            if (result)
                done();
            else
                Q_EMIT saveFailed(result.error());
            refresh();
        },
        std::move(alongside));
}

int ReplyTemplatesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_templates.size());
}

int ReplyTemplatesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReplyTemplatesModel::data(const QModelIndex& index, int role) const
{
    const ReplyTemplate* one = index.isValid() ? templateAt(index.row()) : nullptr;
    if (!one || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const auto column = static_cast<Column>(index.column());
    switch (column) {
    case Title:
        return one->title;
    case Kind:
    case Language_:
        return m_words ? m_words(column, *one) : QString();
    case Text:
        return role == Qt::ToolTipRole ? one->text : one->text.simplified();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ReplyTemplatesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || !m_header || section < 0 ||
        section >= ColumnCount)
        return {};
    return m_header(static_cast<Column>(section));
}

} // namespace madoguchi::desk
