// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/results_model.h"
#include "app/desk/core/search_request.h"

#include <QFrame>

class QLabel;
class QStackedWidget;

namespace madoguchi::desk {

class ChipBar;
class EmptyState;
class ResultList;
class SearchField;
class SuggestionLine;

/// The left column: search field, filters, results.
class SearchPanel final : public QFrame
{
    Q_OBJECT
public:
    /// `model` outlives the panel.
    explicit SearchPanel(ResultsModel& model, QWidget* parent = nullptr);

    [[nodiscard]] SearchRequest request() const;
    [[nodiscard]] SearchField* field() const { return m_field; }
    [[nodiscard]] ResultList* list() const { return m_list; }
    [[nodiscard]] ChipBar* filters() const { return m_filters; }
    [[nodiscard]] SuggestionLine* suggestions() const { return m_suggestions; }

    /// Puts an answer on screen; `total` counts all matches, shown or not. The first result is chosen, but
    /// an answer to the same request leaves what somebody chose, and of pinned and recent ones none is.
    void showResults(const QList<ResultItem>& items, int total, Timestamp now);

    /// False while there is no store to search: the panel says so in the results' place.
    void setSearchable(bool searchable);

Q_SIGNALS:
    /// With each keystroke and each filter, the IME's preedit included.
    void requested(const madoguchi::desk::SearchRequest& request);

protected:
    void changeEvent(QEvent* event) override;

private:
    void connectSuggestions();
    void retranslate();
    void refreshEmptyState();

    ResultsModel& m_model;
    SearchField* m_field = nullptr;
    SuggestionLine* m_suggestions = nullptr;
    ChipBar* m_filters = nullptr;
    QLabel* m_count = nullptr;
    QLabel* m_hint = nullptr;
    QStackedWidget* m_stack = nullptr;
    ResultList* m_list = nullptr;
    EmptyState* m_empty = nullptr;
    int m_total = 0;
    bool m_searchable = true;
    SearchRequest m_shown;
};

} // namespace madoguchi::desk
