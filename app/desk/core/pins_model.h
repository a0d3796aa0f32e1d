// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/command_runner.h"

#include <QAbstractTableModel>

namespace madoguchi::desk {

/// The Q&As the centre has pinned, in their order; each change is a command. Rows are moved by dragging or by
/// move(). UI thread.
class PinsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Number, Title, From, Until, Note, ColumnCount };
    using HeaderText = std::function<QString(Column)>;
    struct Row
    {
        Pin pin;
        QString title; ///< of the Q&A, in Japanese if it is there; empty if there is no such Q&A (any more)
    };

    explicit PinsModel(CommandRunner& commands, QObject* parent = nullptr);

    void setHeaderText(HeaderText header);
    void refresh();
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] const Row* rowAt(int row) const;
    [[nodiscard]] bool mayEdit() const;

    /// Looks for the title of a number; titled() follows.
    void lookUp(const QString& number);
    /// Pins it behind the others, or changes the pin the number has. added() or saveFailed() follows.
    void add(const QString& number, QDate from, QDate until, const QString& note);
    void remove(int row);
    [[nodiscard]] bool canUndo() const { return m_removed.has_value(); }
    /// Puts the pin removed last back into its place.
    void undo();
    /// Moves a row so that it stands at `to`.
    void move(int row, int to);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// From, Until (ISO 8601 days, empty = open) and Note.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

Q_SIGNALS:
    void loaded();
    /// An empty title: there is no such Q&A.
    void titled(const QString& number, const QString& title);
    void added(const QString& number);
    void saveFailed(const madoguchi::Error& error);
    void failed(const madoguchi::Error& error);

private:
    void save(const Pin& pin, std::function<void()> done = {});
    void giveOrder(const std::vector<Row>& rows);

    CommandRunner& m_commands;
    HeaderText m_header;
    std::vector<Row> m_rows;
    std::optional<Pin> m_removed;
    bool m_loaded = false;
};

} // namespace madoguchi::desk
