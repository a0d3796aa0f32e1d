// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/command_runner.h"

#include <QAbstractTableModel>

namespace madoguchi::desk {

/// The centre's talk scripts; each change is a command. UI thread.
class ScriptsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Key, Title, Category, Language_, Text, ColumnCount };
    using HeaderText = std::function<QString(Column)>;
    using LanguageName = std::function<QString(Language)>;

    explicit ScriptsModel(CommandRunner& commands, QObject* parent = nullptr);

    void setWords(HeaderText header, LanguageName languageName);
    void refresh();
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] const std::vector<TalkScript>& scripts() const { return m_scripts; }
    [[nodiscard]] const TalkScript* scriptAt(int row) const;
    [[nodiscard]] int rowOf(const TalkScriptId& id) const;
    [[nodiscard]] bool mayEdit() const;

    /// Saves it as it is now: one without an id is new and stands behind the others. saved() or saveFailed()
    /// follows; Conflict "script.version" if someone else has changed it since it was read.
    void save(TalkScript script);
    void remove(int row);
    [[nodiscard]] bool canUndo() const { return m_removed.has_value(); }
    /// Puts back what was removed last.
    void undo();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void loaded();
    void saved(const madoguchi::TalkScriptId& id);
    void saveFailed(const madoguchi::Error& error);
    void failed(const madoguchi::Error& error);

private:
    void give(const TalkScript& script, std::function<void()> done);

    CommandRunner& m_commands;
    HeaderText m_header;
    LanguageName m_languageName;
    std::vector<TalkScript> m_scripts;
    std::optional<TalkScript> m_removed;
    bool m_loaded = false;
};

} // namespace madoguchi::desk
