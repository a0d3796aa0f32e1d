// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/scripts_model.h"

#include "kb/domain/room_rulebook.h"
#include "kb/store/talk_script_repository.h"

namespace madoguchi::desk {

ScriptsModel::ScriptsModel(CommandRunner& commands, QObject* parent)
    : TextsModel(commands, ColumnCount, parent)
{
}

void ScriptsModel::setWords(HeaderText header, LanguageName languageName)
{
    m_languageName = std::move(languageName);
    setHeader(std::move(header));
}

void ScriptsModel::refresh()
{
    read(QStringLiteral("scripts"),
         [](db::Connection& connection) { return store::TalkScriptRepository(connection).all(); });
}

bool ScriptsModel::mayEdit() const
{
    return m_commands.user() && mayEditTalkScripts(m_commands.user()->actor);
}

QString ScriptsModel::cell(const TalkScript& script, int column, int role) const
{
    switch (static_cast<Column>(column)) {
    case Key:
        return script.key;
    case Title:
        return script.title;
    case Category:
        return script.category;
    case Language_:
        return m_languageName ? m_languageName(script.language) : QString();
    case Text:
        return role == Qt::ToolTipRole ? script.text : script.text.simplified();
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace madoguchi::desk
