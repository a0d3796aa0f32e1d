// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/command_runner.h"

#include <QAbstractTableModel>

namespace madoguchi::desk {

/// The centre's groups of words, filtered by a text, edited in place, each change a command. The change last
/// made can be taken back. UI thread.
class SynonymsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Words, Note, ColumnCount };
    using HeaderText = std::function<QString(Column)>;

    explicit SynonymsModel(CommandRunner& commands, QObject* parent = nullptr);

    void setHeaderText(HeaderText header);
    void refresh();
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    /// Shows groups with a word or note that holds `text`, folded.
    void setFilter(const QString& text);
    [[nodiscard]] const SynonymGroup* groupAt(int row) const;
    [[nodiscard]] int total() const { return int(m_groups.size()); }
    [[nodiscard]] bool mayEdit() const;

    /// Words as a person types them: with commas, semicolons or line ends between.
    [[nodiscard]] static QStringList wordsIn(const QString& text);

    void add(const QStringList& words, const QString& note);
    void remove(int row);
    [[nodiscard]] bool canUndo() const { return m_before.has_value(); }
    /// Brings back what the last remove() or edit took away.
    void undo();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// Gives the command; the row changes once it is on the disk.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void loaded();
    void saved(const madoguchi::SynonymGroup& group);
    /// The rulebook's, or the store's; nothing changed.
    void saveFailed(const madoguchi::Error& error);
    void failed(const madoguchi::Error& error);

private:
    void filter();
    void save(SynonymGroup group, const std::optional<SynonymGroup>& before);

    CommandRunner& m_commands;
    HeaderText m_header;
    QString m_filter;
    std::vector<SynonymGroup> m_groups;
    std::vector<size_t> m_shown;
    std::optional<SynonymGroup> m_before; ///< what the last change replaced; its version is the one now
    bool m_loaded = false;
};

} // namespace madoguchi::desk
