// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/scripts_model.h"

#include "kb/domain/room_rulebook.h"
#include "kb/store/talk_script_repository.h"

namespace madoguchi::desk {

ScriptsModel::ScriptsModel(CommandRunner& commands, QObject* parent)
    : QAbstractTableModel(parent)
    , m_commands(commands)
{
}

void ScriptsModel::setWords(HeaderText header, LanguageName languageName)
{
    m_header = std::move(header);
    m_languageName = std::move(languageName);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_scripts.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ScriptsModel::refresh()
{
    m_commands.store().lists().submitLatest(
        QStringLiteral("scripts"),
        [](db::Connection& connection) { return store::TalkScriptRepository(connection).all(); }, this,
        [this](Result<std::vector<TalkScript>> scripts) {
            if (!scripts) {
                if (scripts.error().code != ErrorCode::Cancelled)
                    Q_EMIT failed(scripts.error());
                return;
            }
            beginResetModel();
            m_scripts = std::move(*scripts);
            m_loaded = true;
            endResetModel();
            Q_EMIT loaded();
        });
}

const TalkScript* ScriptsModel::scriptAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_scripts[size_t(row)] : nullptr;
}

int ScriptsModel::rowOf(const TalkScriptId& id) const
{
    const auto found = std::find_if(m_scripts.begin(), m_scripts.end(),
                                    [&](const TalkScript& script) { return script.id == id; });
    return found == m_scripts.end() ? -1 : int(found - m_scripts.begin());
}

bool ScriptsModel::mayEdit() const
{
    return m_commands.user() && mayEditTalkScripts(m_commands.user()->actor);
}

void ScriptsModel::save(TalkScript script)
{
    if (script.id.isNull()) {
        script.id = m_commands.ids().make<TalkScriptId>();
        script.position = m_scripts.empty() ? 1 : m_scripts.back().position + 1;
        script.version = 0;
    }
    give(script, [this, id = script.id] { Q_EMIT saved(id); });
}

void ScriptsModel::remove(int row)
{
    const TalkScript* found = scriptAt(row);
    if (!found)
        return;
    TalkScript gone = *found;
    gone.text.clear();
    give(gone, [this, before = *found] {
        m_removed = before;
        ++m_removed->version; // of the deletion
    });
}

void ScriptsModel::undo()
{
    if (const auto script = std::exchange(m_removed, std::nullopt))
        save(*script);
}

void ScriptsModel::give(const TalkScript& script, std::function<void()> done)
{
    m_commands.perform(SaveTalkScript{script, script.version}, this,
                       [this, done = std::move(done)](const Result<void>& result) {
                           if (result)
                               done();
                           else
                               Q_EMIT saveFailed(result.error());
                           refresh();
                       });
}

int ScriptsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_scripts.size());
}

int ScriptsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ScriptsModel::data(const QModelIndex& index, int role) const
{
    const TalkScript* script = index.isValid() ? scriptAt(index.row()) : nullptr;
    if (!script || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (static_cast<Column>(index.column())) {
    case Key:
        return script->key;
    case Title:
        return script->title;
    case Category:
        return script->category;
    case Language_:
        return m_languageName ? m_languageName(script->language) : QString();
    case Text:
        return role == Qt::ToolTipRole ? script->text : script->text.simplified();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ScriptsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || !m_header || section < 0 ||
        section >= ColumnCount)
        return {};
    return m_header(static_cast<Column>(section));
}

} // namespace madoguchi::desk
