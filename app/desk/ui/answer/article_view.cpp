// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/answer/article_view.h"

#include "app/desk/ui/answer/article_body.h"
#include "app/desk/ui/answer/read_aloud_view.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/theme/theme.h"
#include "app/desk/ui/widgets/empty_state.h"
#include "app/desk/ui/widgets/hint_button.h"
#include "app/desk/ui/widgets/panel_footer.h"
#include "app/desk/ui/widgets/shortcuts.h"
#include "app/desk/ui/wording/joined.h"
#include "app/desk/ui/wording/language_names.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>

namespace madoguchi::desk {

ArticleView::ArticleView(Shortcuts& shortcuts, QWidget* parent)
    : QFrame(parent)
    , m_shortcuts(shortcuts)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_body(new ArticleBody(this))
    , m_aloud(new ReadAloudView(this))
{
    setProperty("kind", QStringLiteral("panel"));
    buildTabs();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_body);
    m_stack->addWidget(m_aloud);

    auto* footer = new PanelFooter(this);
    m_footer = footer;
    m_useButton = new HintButton(footer);
    m_useButton->setObjectName(QStringLiteral("useShown"));
    m_aloudButton = new HintButton(footer);
    m_aloudButton->setObjectName(QStringLiteral("readAloud"));
    m_reportButton = new HintButton(footer);
    m_reportButton->setObjectName(QStringLiteral("reportError"));
    footer->row()->addWidget(m_useButton);
    footer->row()->addWidget(m_aloudButton);
    footer->row()->addStretch();
    footer->row()->addWidget(m_reportButton);

    auto* column = new QVBoxLayout(this);
    metrics::set(column, 0, {1, 1, 1, 1});
    column->addWidget(m_head);
    m_rule = new QFrame(this);
    m_rule->setProperty("kind", QStringLiteral("rule"));
    column->addWidget(m_rule);
    column->addWidget(m_stack, 1);
    column->addWidget(m_footer);

    const auto toggleAloud = [this] { setReadingAloud(!isReadingAloud()); };
    const auto report = [this] {
        if (m_hasPage)
            Q_EMIT errorReported(m_page.article.id);
    };
    const auto use = [this] {
        if (m_hasPage)
            Q_EMIT used(m_page.article);
    };
    connect(m_useButton, &QPushButton::clicked, this, use);
    connect(m_shortcuts.makeAction(ShortcutId::UseShown, this), &QAction::triggered, this, use);
    connect(m_aloudButton, &QPushButton::clicked, this, toggleAloud);
    connect(m_reportButton, &QPushButton::clicked, this, report);
    connect(m_shortcuts.makeAction(ShortcutId::ReadAloud, this), &QAction::triggered, this, toggleAloud);
    connect(m_shortcuts.makeAction(ShortcutId::ReportError, this), &QAction::triggered, this, report);
    connect(&m_shortcuts, &Shortcuts::changed, this, &ArticleView::refreshHints);
    connect(m_body, &ArticleBody::linkActivated, this, &ArticleView::linkActivated);
    connect(m_body, &ArticleBody::relatedChosen, this, &ArticleView::relatedChosen);
    clearPage();
    retranslate();
}

void ArticleView::buildTabs()
{
    m_head = new QWidget(this);
    m_tabs = new QTabBar(m_head);
    m_tabs->setObjectName(QStringLiteral("languageTabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_number = new QLabel(m_head);
    m_number->setProperty("kind", QStringLiteral("muted"));
    m_headRow = new QHBoxLayout(m_head);
    metrics::set(m_headRow, 4, {16, 8, 16, 0});
    m_headRow->addWidget(m_tabs, 1, Qt::AlignBottom);
    m_headRow->addWidget(m_number, 0, Qt::AlignRight | Qt::AlignVCenter);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        if (m_filling || index < 0 || index >= m_page.languages.size())
            return;
        Q_EMIT languageChosen(m_page.article.number, m_page.languages.at(index).language);
    });
}

void ArticleView::showPage(const ArticlePage& page)
{
    const bool sameArticle = m_hasPage && page.article.id == m_page.article.id;
    m_page = page;
    m_hasPage = true;
    fillTabs();
    m_body->showPage(page, !sameArticle);
    if (!sameArticle)
        m_body->showCompany({});
    m_aloud->showPage(page);
    if (m_stack->currentWidget() == m_empty)
        m_stack->setCurrentWidget(m_body);
    m_head->show();
    m_rule->show();
    m_footer->show();
    retranslate();
}

void ArticleView::showCompany(const ArticleCompany& company)
{
    m_body->showCompany(company);
}

void ArticleView::focusCompany()
{
    if (m_hasPage && !isReadingAloud())
        m_body->focusCompany();
}

void ArticleView::clearPage()
{
    m_page = {};
    m_hasPage = false;
    m_stack->setCurrentWidget(m_empty);
    m_head->hide();
    m_rule->hide();
    m_footer->hide();
}

void ArticleView::fillTabs()
{
    m_filling = true;
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    for (const PageLanguage& language : std::as_const(m_page.languages)) {
        const int tab = m_tabs->addTab(ownName(language.language));
        if (language.outdated) {
            auto* mark = new QLabel(tr("▲ older"), m_tabs);
            mark->setProperty("kind", QStringLiteral("outdated"));
            m_tabs->setTabButton(tab, QTabBar::RightSide, mark);
            m_tabs->setTabToolTip(tab, tr("This translation is older than the original."));
            m_tabs->setAccessibleTabName(tab,
                                         tr("%1, older than the original").arg(ownName(language.language)));
        }
        if (language.language == m_page.article.language)
            m_tabs->setCurrentIndex(tab);
    }
    m_filling = false;
}

void ArticleView::arrangeHead()
{
    const int needed = m_tabs->sizeHint().width() + m_number->sizeHint().width() + theme().px(16 + 8 + 16);
    m_headRow->setDirection(width() < needed ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
}

bool ArticleView::isReadingAloud() const
{
    return m_stack->currentWidget() == m_aloud;
}

void ArticleView::setReadingAloud(bool on)
{
    if (!m_hasPage)
        return;
    m_stack->setCurrentWidget(on ? static_cast<QWidget*>(m_aloud) : m_body);
    retranslate();
}

void ArticleView::refreshHints()
{
    m_aloudButton->setHint(m_shortcuts.text(ShortcutId::ReadAloud));
    m_useButton->setHint(m_shortcuts.text(ShortcutId::UseShown));
    m_useButton->setToolTip(m_shortcuts.toolTip(ShortcutId::UseShown));
    m_body->setCompanyKeys(m_shortcuts.text(ShortcutId::AskedNext));
    m_reportButton->setToolTip(m_shortcuts.toolTip(ShortcutId::ReportError));
    m_aloudButton->setToolTip(m_shortcuts.toolTip(ShortcutId::ReadAloud));
}

void ArticleView::retranslate()
{
    setAccessibleName(tr("Q&A"));
    m_tabs->setAccessibleName(tr("Languages of this Q&A"));
    m_number->setText(joined(
        {tr("Q&A %1", "number").arg(m_page.article.number), tr("version %1").arg(m_page.article.version)}));
    m_aloudButton->setLabel(isReadingAloud() ? tr("Back to the Q&A") : tr("Read aloud"));
    m_useButton->setLabel(tr("Use"));
    m_reportButton->setLabel(tr("Report an error"));
    m_empty->setContent(QStringLiteral("book"), tr("No Q&A chosen"),
                        tr("Search on the left: the first result opens by itself."));
    refreshHints();
    arrangeHead();
}

void ArticleView::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    arrangeHead();
}

void ArticleView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        fillTabs();
        retranslate();
    }
    QFrame::changeEvent(event);
}

void ArticleView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && isReadingAloud()) {
        setReadingAloud(false);
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace madoguchi::desk
