// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/cases/cases_workspace.h"

#include "app/desk/ui/cases/list/case_list_pane.h"
#include "app/desk/ui/cases/list/case_list_table.h"
#include "app/desk/ui/cases/list/case_queue_pane.h"
#include "app/desk/ui/cases/publish/publication_pane.h"
#include "app/desk/ui/cases/times/case_times_page.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/theme/theme.h"
#include "app/desk/ui/widgets/empty_state.h"
#include "app/desk/ui/widgets/page_tabs.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace madoguchi::desk {

CasesWorkspace::CasesWorkspace(CaseListModel& model, CaseListViews& views, CaseQueue& queue,
                               CaseTimesSession& times, PublicationList& publications, const Clock& clock,
                               QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("workspace"));
    m_mine = new CaseQueuePane(queue, CaseQueuePane::Side::Mine);
    m_others = new CaseQueuePane(queue, CaseQueuePane::Side::Others);
    m_list = new CaseListPane(model, views, clock);
    m_times = new CaseTimesPage(times);
    m_publications = new PublicationPane(publications, clock);
    m_pages = new PageTabs(QStringLiteral("cases"), {}, false, this);
    const auto counted = [](const QString& name, int count) {
        return count == 0 ? name : tr("%1 (%2)", "list, how many").arg(name, QLocale().toString(count));
    };
    m_pages->addPage(m_mine, [&queue, counted] { return counted(tr("Waits for you"), queue.dutyCount()); });
    m_pages->addPage(m_others,
                     [&queue, counted] { return counted(tr("You wait for"), int(queue.waiting().size())); });
    connect(&queue, &CaseQueue::changed, this, &CasesWorkspace::refreshTabs);
    m_pages->addPage(m_list, [this] { return m_handsInOnly ? tr("Handed in") : tr("All cases"); });
    m_pages->addPage(m_times, [] { return tr("Times", "how long cases took"); });
    m_pages->addPage(m_publications, [] { return tr("Publication", "list of cases"); });
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(8);
    m_splitter->addWidget(m_pages);
    m_splitter->addWidget(buildFile());
    m_file->hide();
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 0, {8, 8, 8, 8});
    column->addWidget(m_splitter);
    connect(m_list, &CaseListPane::openRequested, this, &CasesWorkspace::openCase);
    connect(m_times, &CaseTimesPage::openRequested, this, &CasesWorkspace::openCase);
    connect(m_publications, &PublicationPane::openRequested, this, &CasesWorkspace::openCase);
    connect(m_publications, &PublicationPane::lineChosen, this, &CasesWorkspace::follow);
    connect(m_list, &CaseListPane::lineChosen, this, &CasesWorkspace::follow);
    for (CaseQueuePane* pane : {m_mine, m_others}) {
        connect(pane, &CaseQueuePane::openRequested, this, &CasesWorkspace::openCase);
        connect(pane, &CaseQueuePane::lineChosen, this, &CasesWorkspace::follow);
    }
    connect(m_pages, &PageTabs::pageShown, this, [this](int page) {
        if (page == All && isVisible())
            m_list->activate();
    });
    setFocusProxy(m_pages);
    retranslate();
}

QWidget* CasesWorkspace::buildFile()
{
    m_file = new QWidget(m_splitter);
    auto* bar = new QHBoxLayout;
    metrics::set(bar, 8, {8, 0, 0, 4});
    m_close = new QPushButton(m_file);
    m_close->setObjectName(QStringLiteral("closeCase"));
    m_close->setProperty("kind", QStringLiteral("quiet"));
    bar->addStretch(1);
    bar->addWidget(m_close);
    auto* panel = new QFrame(m_file);
    panel->setProperty("kind", QStringLiteral("panel"));
    m_nothing = new EmptyState(panel);
    auto* inside = new QVBoxLayout(panel);
    metrics::set(inside, 0);
    inside->addWidget(m_nothing);
    m_fileView = panel;
    m_fileColumn = new QVBoxLayout(m_file);
    metrics::set(m_fileColumn, 0);
    m_fileColumn->addLayout(bar);
    m_fileColumn->addWidget(m_fileView, 1);
    connect(m_close, &QPushButton::clicked, this, &CasesWorkspace::closeCase);
    auto* leave = new QAction(this);
    leave->setShortcut(Qt::Key_Escape);
    leave->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(leave);
    connect(leave, &QAction::triggered, this, &CasesWorkspace::closeCase);
    return m_file;
}

void CasesWorkspace::setFileView(QWidget* view)
{
    m_fileColumn->addWidget(view, 1);
    delete m_fileView;
    m_fileView = view;
    m_nothing = nullptr;
}

void CasesWorkspace::setUser(const std::optional<SignedInUser>& user)
{
    const std::optional<UserId> id = user ? std::optional(user->actor.user) : std::nullopt;
    const Role role = user ? user->actor.role : Role::Operator;
    // Whoever takes calls hands cases in, and has no part in them.
    m_handsInOnly = role == Role::Operator || role == Role::Leader;
    if (id == m_user)
        return;
    m_user = id;
    closeCase();
    m_list->restart();
    m_list->setBringsIn(role == Role::HearingSection || role == Role::Department);
    m_pages->setOffered(Times, !m_handsInOnly);
    m_pages->setOffered(Publications, role == Role::HearingSection);
    refreshTabs();
    showPage(!m_handsInOnly && role != Role::HearingSection ? Mine : All);
}

void CasesWorkspace::setNames(const CaseListNames& names)
{
    m_list->setNames(names);
    m_mine->setNames(names);
    m_others->setNames(names);
    m_times->setNames(names);
    m_publications->setNames(names);
}

void CasesWorkspace::showPage(Page page)
{
    m_pages->showPage(page);
}

void CasesWorkspace::openCase(const CaseId& id)
{
    const bool first = m_file->isHidden();
    m_open = id;
    m_file->show();
    if (first && (m_layout.isEmpty() || !m_splitter->restoreState(m_layout)))
        m_splitter->setSizes({width() * 45 / 100, width() * 55 / 100});
    Q_EMIT caseRequested(id);
}

// While a case stands beside the list, it is the one that is chosen there.
void CasesWorkspace::follow(const CaseId& id)
{
    if (isCaseOpen() && !id.isNull() && id != m_open)
        openCase(id);
}

void CasesWorkspace::closeCase()
{
    if (!isCaseOpen())
        return;
    const bool inFile = m_file->isAncestorOf(focusWidget());
    m_layout = m_splitter->saveState();
    m_open = {};
    m_file->hide();
    Q_EMIT caseClosed();
    if (!inFile)
        return;
    if (m_pages->currentPage() == All)
        m_list->table()->setFocus(Qt::OtherFocusReason);
    else
        m_pages->setFocus(Qt::OtherFocusReason);
}

void CasesWorkspace::activate()
{
    refreshTimes();
    if (m_pages->currentPage() == All)
        m_list->activate();
}

void CasesWorkspace::refreshTimes()
{
    m_mine->refreshTimes();
    m_others->refreshTimes();
    m_list->table()->viewport()->update();
}

// The splitter has a place to remember only while the case stands there.
QByteArray CasesWorkspace::saveLayout() const
{
    return isCaseOpen() ? m_splitter->saveState() : m_layout;
}

void CasesWorkspace::restoreLayout(const QByteArray& state)
{
    m_layout = state;
}

void CasesWorkspace::refreshTabs()
{
    m_pages->setOffered(Mine, true); // asks for the titles again
}

void CasesWorkspace::retranslate()
{
    m_close->setText(tr("Close the case (Esc)"));
    if (m_nothing)
        m_nothing->setContent(QStringLiteral("inbox"), tr("No case chosen"),
                              tr("Choose one in the list to read it."));
}

void CasesWorkspace::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace madoguchi::desk
