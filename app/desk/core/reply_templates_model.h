// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/command_runner.h"

#include <QAbstractTableModel>

namespace madoguchi::desk {

/// The texts replies begin from, in the order they are offered; each change is a command. UI thread.
class ReplyTemplatesModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Title, Kind, Language_, Text, ColumnCount };
    using HeaderText = std::function<QString(Column)>;
    /// What a cell of Kind or Language_ says.
    using Words = std::function<QString(Column, const ReplyTemplate&)>;

    explicit ReplyTemplatesModel(CommandRunner& commands, QObject* parent = nullptr);

    void setWords(HeaderText header, Words words);
    void refresh();
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] const ReplyTemplate* templateAt(int row) const;
    [[nodiscard]] int rowOf(const ReplyTemplateId& id) const;
    [[nodiscard]] bool mayEdit() const;

    /// Saves it as it is now: one without an id is new and stands behind the others. saved() or saveFailed()
    /// follows; Conflict "template.version" if someone else has changed it since it was read.
    void save(ReplyTemplate one);
    void remove(int row);
    [[nodiscard]] bool canUndo() const { return m_removed.has_value(); }
    /// Puts back what was removed last, where it stood.
    void undo();
    [[nodiscard]] bool canMove(int row, int by) const;
    /// Puts it so many places further on, or back; all of it or nothing.
    void move(int row, int by);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void loaded();
    void saved(const madoguchi::ReplyTemplateId& id);
    void saveFailed(const madoguchi::Error& error);
    void failed(const madoguchi::Error& error);

private:
    void give(const ReplyTemplate& one, std::function<void()> done, CommandRunner::Alongside alongside = {});

    CommandRunner& m_commands;
    HeaderText m_header;
    Words m_words;
    std::vector<ReplyTemplate> m_templates;
    std::optional<ReplyTemplate> m_removed;
    bool m_loaded = false;
};

} // namespace madoguchi::desk
