// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/desk_store.h"
#include "app/desk/core/search_request.h"
#include "kb/store/article_repository.h"

#include <QAbstractTableModel>

namespace madoguchi::desk {

/// All Q&As of the store, one row for each number and language, filtered as the tree and the fields above it
/// say. UI thread.
class KnowledgeModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Number, Question, Language, State, Changed, ColumnCount };
    using CellText = std::function<QString(const store::ArticleSummary&, Column)>;
    using HeaderText = std::function<QString(Column)>;

    KnowledgeModel(DeskStore& store, const Clock& clock, QObject* parent = nullptr);

    void setTexts(CellText cell, HeaderText header);
    /// Reads all again.
    void refresh();
    /// Text is looked for in number and question, folded; standing All shows every state.
    void setRequest(const SearchRequest& request);
    [[nodiscard]] const SearchRequest& request() const { return m_request; }
    [[nodiscard]] const store::ArticleSummary* articleAt(int row) const;
    [[nodiscard]] int rowOf(const ArticleId& id) const;
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    /// Every category in use, whatever the state of its Q&As, in the order of numbers.
    [[nodiscard]] QStringList categories() const;
    /// A number that no Q&A has: one more than the highest.
    [[nodiscard]] QString freeNumber() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// All was read again.
    void loaded();
    void failed(const madoguchi::Error& error);

private:
    struct Entry
    {
        store::ArticleSummary summary;
        QString folded; ///< number and question, for the filter
    };
    void filter();
    [[nodiscard]] bool fits(const Entry& entry, const QString& words, QDate today) const;

    DeskStore& m_store;
    const Clock& m_clock;
    CellText m_cellText;
    HeaderText m_headerText;
    SearchRequest m_request;
    std::vector<Entry> m_entries;
    std::vector<size_t> m_shown; ///< indices into m_entries
    bool m_loaded = false;
};

} // namespace madoguchi::desk
