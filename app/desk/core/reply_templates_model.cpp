// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/reply_templates_model.h"

#include "kb/domain/case_rulebook.h"
#include "kb/store/case_repository.h"
#include "kb/store/outbox_repository.h"

namespace madoguchi::desk {

ReplyTemplatesModel::ReplyTemplatesModel(CommandRunner& commands, QObject* parent)
    : TextsModel(commands, ColumnCount, parent)
{
}

void ReplyTemplatesModel::setWords(HeaderText header, Words words)
{
    m_words = std::move(words);
    setHeader(std::move(header));
}

void ReplyTemplatesModel::refresh()
{
    read(QStringLiteral("reply-templates-page"),
         [](db::Connection& connection) { return store::CaseRepository(connection).replyTemplates(); });
}

bool ReplyTemplatesModel::mayEdit() const
{
    return m_commands.user() && mayEditReplyTemplates(m_commands.user()->actor);
}

bool ReplyTemplatesModel::canMove(int row, int by) const
{
    return mayEdit() && at(row) && at(row + by);
}

void ReplyTemplatesModel::move(int row, int by)
{
    if (!canMove(row, by))
        return;
    std::vector<ReplyTemplate> order = all();
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
        changed.front(), [this, id = moved.id] { Q_EMIT saved(id.value); },
        [others, actor = m_commands.user()->actor](db::Connection& connection) -> Result<void> {
            store::OutboxRepository outbox(connection);
            for (const Command& command : others)
                MADOGUCHI_TRY(outbox.performWithin(command, actor));
            return {};
        });
}

QString ReplyTemplatesModel::cell(const ReplyTemplate& one, int column, int role) const
{
    switch (static_cast<Column>(column)) {
    case Title:
        return one.title;
    case Kind:
    case Language_:
        return m_words ? m_words(static_cast<Column>(column), one) : QString();
    case Text:
        return role == Qt::ToolTipRole ? one.text : one.text.simplified();
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace madoguchi::desk
