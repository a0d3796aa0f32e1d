// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/article_page.h"
#include "kb/base/clock.h"

#include <QFrame>
#include <QUrl>

class QBoxLayout;
class QLabel;
class QStackedWidget;
class QTabBar;

namespace madoguchi::desk {

class ArticleBody;
class EmptyState;
class HintButton;
class ReadAloudView;
class Shortcuts;

/// The middle column: one Q&A in one of its languages, ready to be read to a caller.
class ArticleView final : public QFrame
{
    Q_OBJECT
public:
    /// `shortcuts` outlives the view.
    explicit ArticleView(Shortcuts& shortcuts, QWidget* parent = nullptr);

    void showPage(const ArticlePage& page);
    /// What goes with the page on screen.
    void showCompany(const ArticleCompany& company);
    /// To the first link of what is asked next, if there is one.
    void focusCompany();
    void clearPage();
    [[nodiscard]] bool hasPage() const { return m_hasPage; }
    [[nodiscard]] const ArticlePage& page() const { return m_page; }
    [[nodiscard]] bool isReadingAloud() const;
    /// Large plain type instead of the page, and back.
    void setReadingAloud(bool on);
    [[nodiscard]] QTabBar* languageTabs() const { return m_tabs; }

Q_SIGNALS:
    /// The same Q&A is wanted in another language.
    void languageChosen(const QString& number, madoguchi::Language language);
    void relatedChosen(const madoguchi::ArticleId& id);
    /// The Q&A on screen is the one that is told to the caller.
    void used(const madoguchi::Article& article);
    /// Escape on a link: back to where one came from.
    void left();
    void errorReported(const madoguchi::ArticleId& id);
    /// http, https, tel and mailto alone; whoever listens opens it.
    void linkActivated(const QUrl& url);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildTabs();
    void fillTabs();
    void retranslate();
    /// The number goes under the tabs where there is no room beside them.
    void arrangeHead();
    void refreshHints();

    Shortcuts& m_shortcuts;
    ArticlePage m_page;
    bool m_hasPage = false;
    bool m_filling = false;
    QWidget* m_head = nullptr;
    QWidget* m_rule = nullptr;
    QBoxLayout* m_headRow = nullptr;
    QTabBar* m_tabs = nullptr;
    QLabel* m_number = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    ArticleBody* m_body = nullptr;
    ReadAloudView* m_aloud = nullptr;
    QWidget* m_footer = nullptr;
    HintButton* m_useButton = nullptr;
    HintButton* m_aloudButton = nullptr;
    HintButton* m_reportButton = nullptr;
};

} // namespace madoguchi::desk
