// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/knowledge/knowledge_workspace.h"

#include "app/desk/core/case_article.h"
#include "app/desk/ui/hours/hours_page.h"
#include "app/desk/ui/knowledge/articles_page.h"
#include "app/desk/ui/knowledge/audit_log_page.h"
#include "app/desk/ui/knowledge/pins_page.h"
#include "app/desk/ui/knowledge/reply_templates_page.h"
#include "app/desk/ui/knowledge/scripts_page.h"
#include "app/desk/ui/knowledge/words_page.h"
#include "app/desk/ui/notice/notices_panel.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/flow_layout.h"
#include "app/desk/ui/widgets/page_stack.h"

#include <QButtonGroup>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace madoguchi::desk {

KnowledgeWorkspace::KnowledgeWorkspace(const Parts& parts, QWidget* parent)
    : QWidget(parent)
    , m_articles(new ArticlesPage(parts.articles, parts.session, parts.learned, this))
    , m_words(new WordsPage(parts.synonyms, parts.synonymFiles, this))
    , m_pins(new PinsPage(parts.pins, this))
    , m_scripts(new ScriptsPage(parts.scripts, this))
    , m_hours(new HoursPage(parts.calendar, parts.clock, this))
    , m_notices(new NoticesPanel(parts.notices, parts.noticeEdit, parts.clock, this))
    , m_replyTemplates(new ReplyTemplatesPage(parts.replyTemplates, this))
    , m_audit(new AuditLogPage(parts.audit, parts.auditExport, parts.clock, this))
    , m_stack(new PageStack(this))
{
    setObjectName(QStringLiteral("workspace"));
    // In large type they take a second line rather than make the window wider than the screen.
    auto* tabs = new FlowLayout;
    auto* group = new QButtonGroup(this); // what is exclusive by itself takes in all the buttons of the pages
    metrics::set(tabs, 4);
    for (int page = 0; page < PageCount; ++page) {
        auto* tab = new QPushButton(this);
        tab->setObjectName(QStringLiteral("knowledgePage%1").arg(page));
        tab->setProperty("kind", QStringLiteral("tab"));
        tab->setCheckable(true);
        group->addButton(tab);
        connect(tab, &QPushButton::clicked, this, [this, page] { showPage(static_cast<Page>(page)); });
        tabs->addWidget(tab);
        m_tabs[page] = tab;
    }
    for (QWidget* page :
         {static_cast<QWidget*>(m_articles), static_cast<QWidget*>(m_words), static_cast<QWidget*>(m_pins),
          static_cast<QWidget*>(m_scripts), static_cast<QWidget*>(m_hours), static_cast<QWidget*>(m_notices),
          static_cast<QWidget*>(m_replyTemplates), static_cast<QWidget*>(m_audit)})
        m_stack->addWidget(page);
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 8, {8, 8, 8, 8});
    column->addLayout(tabs);
    column->addWidget(m_stack, 1);
    m_tabs[Articles]->setChecked(true);
    m_tabs[Audit]->hide();
    setFocusProxy(m_articles);
    retranslate();
}

void KnowledgeWorkspace::setChoices(const ContactChoices& choices)
{
    m_articles->setChoices(choices);
    m_scripts->setCategories(choices.categories);
}

void KnowledgeWorkspace::setMayCreate(bool may, const QString& unit)
{
    m_articles->setMayCreate(may, unit);
    m_words->refreshRights();
    m_pins->refreshRights();
    m_scripts->refreshRights();
    m_hours->refreshRights();
    m_notices->refreshRights();
    m_replyTemplates->refreshRights();
}

void KnowledgeWorkspace::setMayReadAudit(bool may)
{
    m_tabs[Audit]->setVisible(may);
    if (!may && m_stack->currentIndex() == Audit)
        showPage(Articles);
}

void KnowledgeWorkspace::activate()
{
    switch (m_stack->currentIndex()) {
    case Articles:
        return m_articles->activate();
    case Words:
        return m_words->activate();
    case Pins:
        return m_pins->activate();
    case Scripts:
        return m_scripts->activate();
    case Hours:
        return m_hours->activate();
    case Notices:
        return m_notices->activate();
    case ReplyTemplates:
        return m_replyTemplates->activate();
    case Audit:
        return m_audit->activate();
    default:
        break;
    }
}

void KnowledgeWorkspace::showPage(Page page)
{
    m_tabs[page]->setChecked(true);
    m_stack->setCurrentIndex(page);
    setFocusProxy(m_stack->currentWidget());
    activate();
}

void KnowledgeWorkspace::beginFromCase(Article article, const QString& caseNumber)
{
    if (!caseNumber.isEmpty())
        article.sources = {tr("Case %1").arg(caseNumber)};
    showPage(Articles);
    m_articles->begin(article,
                      tr("From a case: write it so that it holds for everybody, and put something in for %1")
                          .arg(blackedOut));
}

QByteArray KnowledgeWorkspace::saveLayout() const
{
    return m_articles->saveLayout();
}

void KnowledgeWorkspace::restoreLayout(const QByteArray& state)
{
    m_articles->restoreLayout(state);
}

void KnowledgeWorkspace::retranslate()
{
    m_tabs[Articles]->setText(tr("Q&As").replace(u'&', QStringLiteral("&&")));
    m_tabs[Words]->setText(tr("Words"));
    m_tabs[Pins]->setText(tr("Pinned"));
    m_tabs[Notices]->setText(tr("Notices"));
    m_tabs[Scripts]->setText(tr("Talk scripts"));
    m_tabs[Hours]->setText(tr("Hours"));
    m_tabs[ReplyTemplates]->setText(tr("Reply templates"));
    m_tabs[Audit]->setText(tr("Audit"));
}

void KnowledgeWorkspace::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace madoguchi::desk
