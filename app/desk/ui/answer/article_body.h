// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/article_page.h"

#include <QScrollArea>
#include <QUrl>

class QLabel;

namespace madoguchi::desk {

class AnswerCardView;
class AnswerText;
class FlowLayout;
class LinkButton;

/// What stands between tabs and footer of the article view: place, title, card, answer, sources, owner,
/// related.
class ArticleBody final : public QScrollArea
{
    Q_OBJECT
public:
    explicit ArticleBody(QWidget* parent = nullptr);

    /// `fromTop`: another Q&A than before is shown, so scroll up.
    void showPage(const ArticlePage& page, bool fromTop);

Q_SIGNALS:
    void linkActivated(const QUrl& url);
    void relatedChosen(const madoguchi::ArticleId& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refreshFonts();
    void fillRelated();
    [[nodiscard]] QString placeLine() const;
    [[nodiscard]] QString warning() const;

    ArticlePage m_page;
    QLabel* m_place = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_warning = nullptr;
    AnswerCardView* m_card = nullptr;
    AnswerText* m_answer = nullptr;
    QLabel* m_sources = nullptr;
    QLabel* m_owner = nullptr;
    LinkButton* m_telephone = nullptr;
    QLabel* m_relatedName = nullptr;
    QWidget* m_related = nullptr;
    FlowLayout* m_relatedFlow = nullptr;
};

} // namespace madoguchi::desk
