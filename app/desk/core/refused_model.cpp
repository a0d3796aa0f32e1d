// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/refused_model.h"

#include "kb/store/article_repository.h"
#include "kb/store/projection.h"

namespace madoguchi::desk {

namespace {

// Of a deleted group too: it can be brought back.
Result<qint64> versionOfGroup(db::Connection& connection, const EntityRef& ref)
{
    MADOGUCHI_TRY_ASSIGN(row, store::visibleRow(connection, ref));
    if (!row)
        return 0;
    MADOGUCHI_TRY_ASSIGN(group, decodeSynonymGroup(row->body));
    return group.version;
}

} // namespace

RefusedModel::RefusedModel(CommandRunner& commands, QObject* parent)
    : QAbstractListModel(parent)
    , m_commands(commands)
{
    // An open case takes back what was refused about it.
    connect(&commands, &CommandRunner::performed, this, &RefusedModel::refresh);
}

void RefusedModel::setDescribe(Describe describe)
{
    m_describe = std::move(describe);
    if (!m_entries.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

Result<std::vector<RefusedModel::Entry>> RefusedModel::read(db::Connection& connection)
{
    MADOGUCHI_TRY_ASSIGN(refused, store::OutboxRepository(connection).refused());
    store::ArticleRepository articles(connection);
    std::vector<Entry> entries;
    for (store::RefusedCommand& command : refused) {
        Entry entry{std::move(command), {}, 0};
        if (const auto* save = std::get_if<SaveArticle>(&entry.refused.command.payload)) {
            MADOGUCHI_TRY_ASSIGN(current, articles.byId(save->article.id));
            entry.current = current;
            entry.version = current ? current->version : 0;
        } else if (std::holds_alternative<SaveSynonyms>(entry.refused.command.payload)) {
            MADOGUCHI_TRY_ASSIGN(version, versionOfGroup(connection, targetOf(entry.refused.command)));
            entry.version = version;
        }
        entries.push_back(std::move(entry));
    }
    return entries;
}

void RefusedModel::refresh()
{
    m_commands.store().lists().submitLatest(QStringLiteral("refused"), read, this,
                                            [this](Result<std::vector<Entry>> entries) {
                                                if (!entries) {
                                                    if (entries.error().code != ErrorCode::Cancelled)
                                                        Q_EMIT failed(entries.error());
                                                    return;
                                                }
                                                beginResetModel();
                                                m_entries = std::move(*entries);
                                                endResetModel();
                                                Q_EMIT countChanged(rowCount());
                                            });
}

const store::RefusedCommand* RefusedModel::commandAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_entries[size_t(row)].refused : nullptr;
}

const Article* RefusedModel::currentOf(int row) const
{
    if (row < 0 || row >= rowCount() || !m_entries[size_t(row)].current)
        return nullptr;
    return &*m_entries[size_t(row)].current;
}

CommandPayload RefusedModel::payloadAgain(const Entry& entry) const
{
    CommandPayload payload = entry.refused.command.payload;
    if (auto* save = std::get_if<SaveArticle>(&payload))
        save->baseVersion = entry.version;
    if (auto* save = std::get_if<SaveSynonyms>(&payload))
        save->baseVersion = entry.version;
    return payload;
}

void RefusedModel::retry(int row)
{
    if (!commandAt(row))
        return;
    const Entry& entry = m_entries[size_t(row)];
    const auto dropOld = [id = entry.refused.command.id](db::Connection& connection) {
        return store::OutboxRepository(connection).dismiss(id);
    };
    m_commands.perform(
        payloadAgain(entry), this,
        [this](const Result<void>& result) {
            if (!result)
                Q_EMIT failed(result.error());
            refresh();
        },
        dropOld);
}

void RefusedModel::dismiss(int row)
{
    const store::RefusedCommand* refused = commandAt(row);
    if (!refused)
        return;
    m_commands.store().writes().submit(
        [id = refused->command.id](db::Connection& connection) {
            return store::OutboxRepository(connection).dismiss(id);
        },
        this,
        [this](const Result<void>& result) {
            if (!result)
                Q_EMIT failed(result.error());
            refresh();
        });
}

int RefusedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant RefusedModel::data(const QModelIndex& index, int role) const
{
    const store::RefusedCommand* refused = index.isValid() ? commandAt(index.row()) : nullptr;
    if (!refused || !m_describe || role != Qt::DisplayRole)
        return {};
    return m_describe(*refused);
}

} // namespace madoguchi::desk
