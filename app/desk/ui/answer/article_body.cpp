// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/answer/article_body.h"

#include "app/desk/ui/answer/answer_card.h"
#include "app/desk/ui/answer/link_section.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/theme/theme.h"
#include "app/desk/ui/widgets/answer_text.h"
#include "app/desk/ui/widgets/flow_layout.h"
#include "app/desk/ui/widgets/link_button.h"
#include "app/desk/ui/wording/domain_text.h"
#include "app/desk/ui/wording/joined.h"

#include <QEvent>
#include <QLabel>
#include <QRegularExpression>
#include <QScrollBar>
#include <QVBoxLayout>

namespace madoguchi::desk {

namespace {

QLabel* label(QWidget* parent, const char* kind)
{
    auto* made = new QLabel(parent);
    made->setProperty("kind", QString::fromLatin1(kind));
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return made;
}

} // namespace

ArticleBody::ArticleBody(QWidget* parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* page = new QWidget(this);
    page->setObjectName(QStringLiteral("scrolled"));
    m_place = label(page, "muted");
    m_title = label(page, "title");
    m_title->setObjectName(QStringLiteral("articleTitle"));
    m_warning = label(page, "warning");
    m_card = new AnswerCardView(page);
    m_answer = new AnswerText(page);
    m_sources = label(page, "muted");
    m_owner = label(page, "muted");
    m_owner->setWordWrap(false);
    m_telephone = new LinkButton(page);
    m_askedNext = new LinkSection(QStringLiteral("next"), page);
    m_related = new LinkSection(QStringLiteral("related"), page);

    auto* ownerRow = new FlowLayout;
    metrics::set(ownerRow, 6);
    ownerRow->addWidget(m_owner);
    ownerRow->addWidget(m_telephone);
    auto* column = new QVBoxLayout(page);
    metrics::set(column, 8, {20, 16, 20, 16});
    column->addWidget(m_place);
    column->addWidget(m_title);
    column->addWidget(m_warning);
    column->addWidget(m_card);
    column->addSpacing(2);
    column->addWidget(m_answer);
    column->addWidget(m_sources);
    column->addLayout(ownerRow);
    column->addSpacing(4);
    column->addWidget(m_askedNext);
    column->addWidget(m_related);
    column->addStretch(1);
    setWidget(page);

    connect(m_answer, &AnswerText::linkActivated, this, &ArticleBody::linkActivated);
    connect(m_telephone, &QPushButton::clicked, this, [this] {
        QString number = m_page.unitTelephone;
        Q_EMIT linkActivated(
            QUrl(QStringLiteral("tel:%1").arg(number.remove(QRegularExpression(QStringLiteral("[^0-9+]"))))));
    });
    connect(m_askedNext, &LinkSection::chosen, this, &ArticleBody::relatedChosen);
    connect(m_related, &LinkSection::chosen, this, &ArticleBody::relatedChosen);
    connect(&theme(), &Theme::changed, this, &ArticleBody::refreshFonts);
}

void ArticleBody::showPage(const ArticlePage& page, bool fromTop)
{
    m_page = page;
    m_card->setCard(page.article.card, page.article.language);
    m_answer->setAnswer(page.article.answer, page.article.language);
    refreshFonts();
    retranslate();
    if (fromTop)
        verticalScrollBar()->setValue(0);
}

void ArticleBody::refreshFonts()
{
    m_title->setFont(theme().font(Type::Title, QFont::Bold, m_page.article.language));
    m_sources->setFont(theme().font(Type::Small, QFont::Normal, m_page.article.language));
}

QString ArticleBody::placeLine() const
{
    const Article& article = m_page.article;
    const QString category = DomainText::categoryPath(article.category);
    const QString state = DomainText::of(article.state);
    if (!article.validUntil.isValid())
        return tr("%1   |   %2", "category, state").arg(category, state);
    const QString until = QLocale().toString(article.validUntil, QLocale::ShortFormat);
    return tr("%1   |   %2   |   valid until %3", "category, state, date").arg(category, state, until);
}

QString ArticleBody::warning() const
{
    if (m_page.article.state == ArticleState::Draft)
        return tr("▲ This is a draft. Do not tell it to a caller.");
    if (m_page.article.state == ArticleState::Retired)
        return tr("▲ This Q&A has been retired. Ask the unit before you tell it to a caller.");
    if (!m_page.current)
        return tr("▲ This Q&A is outside its validity. Ask the unit before you tell it to a caller.");
    if (m_page.outdated)
        return tr("▲ This translation is older than the original. Compare it with the Japanese Q&A.");
    return {};
}

void ArticleBody::showCompany(const ArticleCompany& company)
{
    m_askedNext->setArticles(company.askedNext);
    m_related->setArticles(company.related);
    refreshCompanyKeys();
}

void ArticleBody::setCompanyKeys(const QString& keys)
{
    m_companyKeys = keys;
    refreshCompanyKeys();
}

void ArticleBody::refreshCompanyKeys()
{
    // The key stands where it leads to.
    m_askedNext->setKeys(m_companyKeys);
    m_related->setKeys(m_askedNext->isEmpty() ? m_companyKeys : QString());
}

bool ArticleBody::focusCompany()
{
    QWidget* link = m_askedNext->isEmpty() ? m_related->firstLink() : m_askedNext->firstLink();
    if (!link)
        return false;
    link->setFocus(Qt::ShortcutFocusReason);
    ensureWidgetVisible(link);
    return true;
}

void ArticleBody::retranslate()
{
    const Article& article = m_page.article;
    m_place->setText(placeLine());
    m_title->setText(article.question);
    m_warning->setText(warning());
    m_warning->setVisible(!m_warning->text().isEmpty());
    m_answer->setAccessibleName(tr("Answer"));
    m_sources->setText(tr("Source: %1").arg(joined(article.sources)));
    m_sources->setVisible(!article.sources.isEmpty());
    m_owner->setText(tr("Responsible: %1").arg(m_page.unitName));
    m_owner->setVisible(!m_page.unitName.isEmpty());
    m_telephone->setFullText(m_page.unitExtension.isEmpty()
                                 ? m_page.unitTelephone
                                 : tr("%1 (ext. %2)").arg(m_page.unitTelephone, m_page.unitExtension));
    m_telephone->setAccessibleName(tr("Telephone of %1: %2").arg(m_page.unitName, m_telephone->fullText()));
    m_telephone->setVisible(!m_page.unitTelephone.isEmpty());
    m_askedNext->setTexts(tr("Often asked next"), tr("Often asked next: %1"));
    m_related->setTexts(tr("Related"), tr("Related Q&A: %1"));
}

void ArticleBody::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

} // namespace madoguchi::desk
