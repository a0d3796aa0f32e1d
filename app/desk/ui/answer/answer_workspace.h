// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/results_model.h"
#include "kb/base/clock.h"

#include <QWidget>

class QSplitter;

namespace madoguchi::desk {

class ArticleView;
class ContactPanel;
class HandBar;
class SearchPanel;
class SegmentedControl;
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
    [[nodiscard]] HandBar* hand() const { return m_hand; }

    void focusSearch();
    void focusContact();
    /// True where three columns have no room: Q&A and contact then take turns beside the search.
    [[nodiscard]] bool isNarrow() const { return m_narrow; }
    /// How many promised calls are near or late: said where the list is out of sight.
    void setCallsDue(int count);
    /// Empties search and form for the next call and puts the cursor into the search field.
    void startNext();

    [[nodiscard]] QByteArray saveLayout() const;
    void restoreLayout(const QByteArray& state);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void connectParts();
    void arrange();
    void showInNarrow(int part);
    void toggleCallBacks();
    void retranslate();

    bool m_narrow = false;
    int m_callsDue = 0;
    QByteArray m_wideState;
    SegmentedControl* m_switch = nullptr;
    QSplitter* m_splitter = nullptr;
    SearchPanel* m_search = nullptr;
    ArticleView* m_article = nullptr;
    ContactPanel* m_contact = nullptr;
    HandBar* m_hand = nullptr;
};

} // namespace madoguchi::desk
