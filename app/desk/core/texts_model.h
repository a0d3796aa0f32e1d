// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/command_runner.h"

#include <QAbstractTableModel>

namespace madoguchi::desk {

/// What TextsModel tells of; a template has no signals of its own.
class TextsModelBase : public QAbstractTableModel
{
    Q_OBJECT
public:
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

Q_SIGNALS:
    void loaded();
    void saved(const QUuid& id);
    void saveFailed(const madoguchi::Error& error);
    void failed(const madoguchi::Error& error);

protected:
    using QAbstractTableModel::QAbstractTableModel;

    bool m_loaded = false;
};

/// Texts that the centre keeps in an order of its own and changes one by one; each change is a command
/// `Save`. `Text` has an id, a position (from 1), a version and a text; without a text it is deleted. A class
/// for each kind says who may edit, what the cells say, and refreshes from the store. UI thread.
template <class Text, class Save>
class TextsModel : public TextsModelBase
{
public:
    using Id = decltype(Text::id);
    using HeaderText = std::function<QString(int column)>;

    virtual void refresh() = 0;
    [[nodiscard]] virtual bool mayEdit() const = 0;

    [[nodiscard]] const std::vector<Text>& all() const { return m_texts; }
    [[nodiscard]] const Text* at(int row) const
    {
        return row >= 0 && row < rowCount() ? &m_texts[size_t(row)] : nullptr;
    }
    [[nodiscard]] int rowOf(const Id& id) const
    {
        const auto found =
            std::find_if(m_texts.begin(), m_texts.end(), [&](const Text& text) { return text.id == id; });
        return found == m_texts.end() ? -1 : int(found - m_texts.begin());
    }

    /// Saves it as it is now: one without an id is new and stands behind the others. saved() or saveFailed()
    /// follows; Conflict if someone else has changed it since it was read.
    void save(Text text)
    {
        if (text.id.isNull()) {
            text.id = m_commands.ids().make<Id>();
            text.position = m_texts.empty() ? 1 : m_texts.back().position + 1;
            text.version = 0;
        }
        give(text, [this, id = text.id] { Q_EMIT saved(id.value); });
    }
    void remove(int row)
    {
        const Text* found = at(row);
        if (!found)
            return;
        Text gone = *found;
        gone.text.clear();
        give(gone, [this, before = *found] {
            m_removed = before;
            ++m_removed->version; // of the deletion
        });
    }
    [[nodiscard]] bool canUndo() const { return m_removed.has_value(); }
    /// Puts back what was removed last, where it stood.
    void undo()
    {
        if (const auto text = std::exchange(m_removed, std::nullopt))
            save(*text);
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_texts.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : m_columns;
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        const Text* text = index.isValid() ? at(index.row()) : nullptr;
        if (!text || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
            return {};
        return cell(*text, index.column(), role);
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole || !m_header || section < 0 ||
            section >= m_columns)
            return {};
        return m_header(section);
    }

protected:
    TextsModel(CommandRunner& commands, int columns, QObject* parent)
        : TextsModelBase(parent)
        , m_commands(commands)
        , m_columns(columns)
    {
    }

    [[nodiscard]] virtual QString cell(const Text& text, int column, int role) const = 0;

    void setHeader(HeaderText header)
    {
        m_header = std::move(header);
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, m_columns - 1);
        if (!m_texts.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, m_columns - 1));
    }

    /// Reads all of them off the UI thread; loaded() or failed() follows. `job` names it: the latest wins.
    void read(const QString& job, std::function<Result<std::vector<Text>>(db::Connection&)> query)
    {
        m_commands.store().lists().submitLatest(job, std::move(query), this,
                                                [this](Result<std::vector<Text>> texts) {
                                                    if (!texts) {
                                                        if (texts.error().code != ErrorCode::Cancelled)
                                                            Q_EMIT failed(texts.error());
                                                        return;
                                                    }
                                                    beginResetModel();
                                                    m_texts = std::move(*texts);
                                                    m_loaded = true;
                                                    endResetModel();
                                                    Q_EMIT loaded();
                                                });
    }

    void give(const Text& text, std::function<void()> done, CommandRunner::Alongside alongside = {})
    {
        m_commands.perform(
            Save{text, text.version}, this,
            [this, done = std::move(done)](const Result<void>& result) {
                if (result)
                    done();
                else
                    Q_EMIT saveFailed(result.error());
                refresh();
            },
            std::move(alongside));
    }

    CommandRunner& m_commands;

private:
    int m_columns;
    HeaderText m_header;
    std::vector<Text> m_texts;
    std::optional<Text> m_removed;
};

} // namespace madoguchi::desk
