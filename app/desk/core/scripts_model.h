// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/texts_model.h"

namespace madoguchi::desk {

/// The centre's talk scripts. A save meets Conflict "script.version" if someone else was there first. UI
/// thread.
class ScriptsModel final : public TextsModel<TalkScript, SaveTalkScript>
{
    Q_OBJECT
public:
    enum Column { Key, Title, Category, Language_, Text, ColumnCount };
    using LanguageName = std::function<QString(Language)>;

    explicit ScriptsModel(CommandRunner& commands, QObject* parent = nullptr);

    void setWords(HeaderText header, LanguageName languageName);
    void refresh() override;
    [[nodiscard]] bool mayEdit() const override;

private:
    [[nodiscard]] QString cell(const TalkScript& script, int column, int role) const override;

    LanguageName m_languageName;
};

} // namespace madoguchi::desk
