// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/article_page.h"

#include <QScrollArea>
#include <QUrl>

class QLabel;

namespace madoguchi::desk {

class AnswerCardView;
class AnswerText;
class LinkButton;
class LinkSection;

/// What stands between tabs and footer of the article view: place, title, card, answer, sources, owner, what
/// is asked next and what is related.
class ArticleBody final : public QScrollArea
{
    Q_OBJECT
public:
    explicit ArticleBody(QWidget* parent = nullptr);

    /// `fromTop`: another Q&A than before is shown, so scroll up.
    void showPage(const ArticlePage& page, bool fromTop);
    void showCompany(const ArticleCompany& company);
    /// The key that leads to focusCompany(), as it is shown.
    void setCompanyKeys(const QString& keys);
    /// To the first of what is asked next or related. @return false if there is nothing.
    bool focusCompany();

Q_SIGNALS:
    void linkActivated(const QUrl& url);
    void relatedChosen(const madoguchi::ArticleId& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refreshFonts();
    void refreshCompanyKeys();
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
    LinkSection* m_askedNext = nullptr;
    LinkSection* m_related = nullptr;
    QString m_companyKeys;
};

} // namespace madoguchi::desk
