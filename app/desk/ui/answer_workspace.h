// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/results_model.h"
#include "kb/base/clock.h"

#include <QWidget>

class QSplitter;

namespace madoguchi::desk {

class ArticleView;
class ContactPanel;
class SearchPanel;
class Shortcuts;

/// The Answer workspace: search, Q&A and contact form side by side. It joins what the three do to each other;
/// searching, opening and saving are asked for by the signals of its parts.
class AnswerWorkspace final : public QWidget
{
    Q_OBJECT
public:
    /// All outlive the workspace.
    AnswerWorkspace(ResultsModel& model, const Clock& clock, Shortcuts& shortcuts, QWidget* parent = nullptr);

    [[nodiscard]] SearchPanel* search() const { return m_search; }
    [[nodiscard]] ArticleView* article() const { return m_article; }
    [[nodiscard]] ContactPanel* contact() const { return m_contact; }

    void focusSearch();
    /// Empties search and form for the next call and puts the cursor into the search field.
    void startNext();

    [[nodiscard]] QByteArray saveLayout() const;
    void restoreLayout(const QByteArray& state);

private:
    void connectParts();

    QSplitter* m_splitter = nullptr;
    SearchPanel* m_search = nullptr;
    ArticleView* m_article = nullptr;
    ContactPanel* m_contact = nullptr;
};

} // namespace madoguchi::desk
