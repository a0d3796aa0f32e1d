// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/cases_wiring.h"

#include "app/desk/case_file_wiring.h"
#include "app/desk/case_note_wiring.h"
#include "app/desk/core/case_article.h"
#include "app/desk/desk_core.h"
#include "app/desk/publication_wiring.h"
#include "app/desk/ui/cases/cases_workspace.h"
#include "app/desk/ui/cases/file/case_file_view.h"
#include "app/desk/ui/cases/ledger/ledger_dialog.h"
#include "app/desk/ui/cases/list/case_list_pane.h"
#include "app/desk/ui/cases/times/case_times_page.h"
#include "app/desk/ui/knowledge/knowledge_workspace.h"
#include "app/desk/ui/theme/theme.h"
#include "app/desk/ui/window/main_window.h"

#include <QTimer>

namespace madoguchi::desk {

namespace {

constexpr int minuteMs = 60'000;

/// Copies, so that an export may ask them from its own thread.
CaseListNames namesOf(const DeskCore& core)
{
    QHash<UserId, QString> people;
    for (const Staff& person : core.directory.staff())
        people.insert(person.id, person.displayName);
    if (const auto& user = core.commands.user(); user && !people.contains(user->actor.user))
        people.insert(user->actor.user, user->displayName);
    QHash<QString, QString> units;
    for (const Unit& unit : core.directory.units())
        units.insert(unit.id, unit.name.in(theme().appearance().language));
    return {[people](const UserId& id) { return people.value(id); },
            [units](const QString& id) { return units.value(id, id); }};
}

QList<CaseFilterBar::UnitChoice> unitsOf(const DeskCore& core)
{
    QList<CaseFilterBar::UnitChoice> choices;
    for (const Unit& unit : core.directory.units())
        choices.append({unit.id, unit.name.in(theme().appearance().language), int(unit.id.count(u'/'))});
    // Ids are paths: what belongs below a unit follows it.
    std::stable_sort(choices.begin(), choices.end(),
                     [](const auto& a, const auto& b) { return a.id < b.id; });
    return choices;
}

void wireNames(CasesWorkspace& cases, DeskCore& core)
{
    const auto show = [&cases, &core] {
        cases.setNames(namesOf(core));
        cases.list()->setUnits(unitsOf(core));
        QStringList categories;
        for (const Directory::Category& category : core.directory.categories())
            categories.append(category.path);
        cases.list()->setCategories(categories);
    };
    QObject::connect(&core.directory, &Directory::changed, &cases, show);
    QObject::connect(&core.commands, &CommandRunner::userChanged, &cases, show);
    QObject::connect(&theme(), &Theme::changed, &cases, show);
    show();
}

void wireExport(CasesWorkspace& cases, DeskCore& core)
{
    CaseListPane& list = *cases.list();
    CaseListExport& exporting = core.caseExport;
    QObject::connect(
        &list, &CaseListPane::exportRequested, &exporting,
        [&list, &core](const CaseListQuery& query, const QString& file, text::Encoding encoding) {
            core.caseExport.start(query, CaseListText::sheet(list.names(), core.clock.now()), file, encoding);
        });
    QObject::connect(&list, &CaseListPane::exportCancelled, &exporting, &CaseListExport::cancel);
    QObject::connect(
        &list, &CaseListPane::printRequested, &exporting, [&list, &core](const CaseListQuery& query) {
            core.caseExport.readForPrint(query, CaseListText::paper(list.names(), core.clock.now()),
                                         CaseListPrinter::most);
        });
    QObject::connect(&exporting, &CaseListExport::progress, &list, &CaseListPane::showExportProgress);
    QObject::connect(&exporting, &CaseListExport::finished, &list, &CaseListPane::showExportDone);
    QObject::connect(&exporting, &CaseListExport::failed, &list, &CaseListPane::showExportError);
    QObject::connect(&exporting, &CaseListExport::read, &list, &CaseListPane::print);
}

void wireTimes(CaseTimesPage& page, CaseTimesSession& times)
{
    QObject::connect(&page, &CaseTimesPage::sheetExportRequested, &times,
                     qOverload<const QString&, const QStringList&, const QList<QStringList>&, text::Encoding>(
                         &CaseTimesSession::write));
    QObject::connect(&page, &CaseTimesPage::pictureExportRequested, &times,
                     qOverload<const QString&, const QByteArray&>(&CaseTimesSession::write));
    QObject::connect(&times, &CaseTimesSession::written, &page, &CaseTimesPage::showExported);
    QObject::connect(&times, &CaseTimesSession::writeFailed, &page, &CaseTimesPage::showExportError);
}

} // namespace

void wireCases(CasesWorkspace& cases, DeskCore& core, MainWindow& window, int index)
{
    wireNames(cases, core);
    wireExport(cases, core);
    wireTimes(*cases.times(), core.caseTimes);
    wirePublications(*cases.publications(), core.publications);
    auto* ledger = new LedgerDialog(core.ledger, CaseNames(core.caseFile, core.directory), &window);
    QObject::connect(cases.list(), &CaseListPane::ledgerRequested, ledger, &LedgerDialog::begin);
    QObject::connect(&core.commands, &CommandRunner::userChanged, &cases, [&cases, &core] {
        const auto& user = core.commands.user();
        core.caseViews.setUser(user ? std::optional(user->actor.user) : std::nullopt);
        cases.setUser(user);
    });
    QObject::connect(&core.caseQueue, &CaseQueue::changed, &window, [&core, &window, index] {
        window.setWorkspaceBadge(index, core.caseQueue.dutyCount());
    });
    QObject::connect(&window, &MainWindow::workspaceShown, &cases, [&cases, index](int shown) {
        if (shown == index)
            cases.activate();
    });
    // What was due in a while is overdue now, with nobody having done anything.
    auto* minute = new QTimer(&cases);
    minute->setInterval(minuteMs);
    QObject::connect(minute, &QTimer::timeout, &cases, [&cases, &core] {
        core.caseQueue.refresh();
        if (core.caseList.isLoaded())
            core.caseList.refresh();
        cases.refreshTimes();
    });
    minute->start();
    wireCaseNotes(cases, core, window, index);
}

CaseFileView& wireCaseFile(CasesWorkspace& cases, HistoryWorkspace& history, RoomWorkspace& room,
                           DeskCore& core, MainWindow& window, Shortcuts& shortcuts, int index)
{
    CaseFileView* view = makeCaseFileView(core, shortcuts);
    cases.setFileView(view);
    QObject::connect(&cases, &CasesWorkspace::caseRequested, view, &CaseFileView::showCase);
    QObject::connect(&cases, &CasesWorkspace::caseClosed, view, &CaseFileView::clear);
    wireOpenCase(core, window, shortcuts, *view, history, room, [&cases, &window, index](const CaseId& id) {
        window.showWorkspace(index);
        cases.openCase(id);
    });
    return *view;
}

void wireArticleOfCase(CaseFileView& view, KnowledgeWorkspace& knowledge, DeskCore& core, MainWindow& window,
                       int index)
{
    QObject::connect(&view, &CaseFileView::articleRequested, &knowledge,
                     [&knowledge, &core, &window, index](const Case& file) {
                         if (!core.commands.user())
                             return;
                         window.showWorkspace(index);
                         knowledge.beginFromCase(articleFrom(file, core.commands.user()->actor), file.number);
                     });
}

} // namespace madoguchi::desk
