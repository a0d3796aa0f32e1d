// SPDX-License-Identifier: GPL-3.0-or-later
// Who did what, from one desk's window to an administrator's: what is told, what is shown, to whom.
#include "app/desk/ui/knowledge/audit_log_page.h"
#include "app/desk/ui/knowledge/knowledge_workspace.h"
#include "app/desk/ui/widgets/combo_box.h"
#include "app/desk/ui/widgets/paper.h"
#include "app/desk/ui/widgets/paper_printer.h"
#include "app/desk/ui/widgets/sheet_dialog.h"
#include "tests/gui/desk/case_desks.h"
#include "tests/gui/support/pictures.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QTableView>
#include <QTextDocument>

using namespace madoguchi;
using namespace madoguchi::desk;
using desk::test::CaseDesk;
using desk::test::CaseHub;
using desk::test::HubDesk;
using desk::test::takePictures;
using desk::test::waitFor;

namespace {

constexpr int historyWorkspace = 1;
constexpr int knowledgeWorkspace = 2;
constexpr int enoughMs = 20'000;

int countOf(CaseHub& hub, AuditAct act)
{
    hub::AuditFilter filter;
    filter.act = act;
    const auto rows = hub.store->audit().before(0, 10'000, filter);
    REQUIRE(rows);
    return int(rows->size());
}

ContactId logged(HubDesk& desk)
{
    Contact contact;
    contact.id = desk.core->ids.make<ContactId>();
    contact.operatorId = desk.core->commands.user()->actor.user;
    contact.original.inquiry = QStringLiteral("ごみの日はいつか");
    std::optional<Result<void>> answer;
    desk.core->commands.perform(LogContact{contact}, desk.core.get(),
                                [&](const Result<void>& got) { answer = got; });
    REQUIRE(waitFor([&] { return answer.has_value(); }));
    REQUIRE(*answer);
    return contact.id;
}

CaseId opened(HubDesk& desk)
{
    Case file;
    file.id = desk.core->ids.make<CaseId>();
    file.fields.subject = QStringLiteral("街灯");
    file.fields.text = QStringLiteral("暗い");
    CaseEntry line;
    line.id = desk.core->ids.make<EntryId>();
    line.act = CaseAct::Open;
    file.entries = {line};
    std::optional<Result<void>> answer;
    desk.core->commands.perform(OpenCase{file}, desk.core.get(),
                                [&](const Result<void>& got) { answer = got; });
    REQUIRE(waitFor([&] { return answer.has_value(); }));
    REQUIRE(*answer);
    return file.id;
}

/// An administrator's desk with the page open.
struct Office
{
    explicit Office(CaseHub& hub)
        : desk(hub, hired(hub), QStringLiteral("root"))
    {
    }
    static QString hired(CaseHub& hub)
    {
        hub.hireFor(QStringLiteral("root"), QStringLiteral("伊藤 管理"), Role::Administrator,
                    QStringLiteral("pr"));
        return QStringLiteral("root");
    }
    void openPage()
    {
        desk.window().showWorkspace(knowledgeWorkspace);
        auto* tab = desk.find<QPushButton>("knowledgePage7");
        REQUIRE(tab->isVisible());
        tab->click();
        REQUIRE(waitFor([&] { return model().state() == AuditModel::State::Shown; }, enoughMs));
    }
    AuditModel& model() { return desk.core->audit; }
    QTableView* table() { return desk.find<QTableView>("auditTable"); }
    [[nodiscard]] QString cell(int row, AuditModel::Column column)
    {
        return table()->model()->index(row, column).data().toString();
    }
    /// The first row of this act; -1: none.
    [[nodiscard]] int rowOf(const QString& act)
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (cell(row, AuditModel::Act) == act)
                return row;
        }
        return -1;
    }
    void choose(const char* box, const QString& text)
    {
        auto* combo = desk.find<ComboBox>(box);
        const int found = combo->findText(text);
        REQUIRE(found >= 0);
        combo->setCurrentIndex(found);
        REQUIRE(waitFor([&] { return model().state() == AuditModel::State::Shown; }, enoughMs));
    }

    HubDesk desk;
};

} // namespace

TEST_CASE(
    "what is opened and exported at one desk stands in the administrator's window, and in nobody else's")
{
    CaseHub hub;
    hub.hireFor(QStringLiteral("hirota"), QStringLiteral("広田 友"), Role::HearingSection,
                QStringLiteral("pr"));
    CaseDesk desk(hub, QStringLiteral("hirota"));
    Office office(hub);
    CHECK(desk.find<QPushButton>("knowledgePage7")->isHidden());

    // A contact in sight, a case opened, a file of contacts.
    (void)logged(desk);
    desk.window().showWorkspace(historyWorkspace);
    const CaseId file = opened(desk);
    desk.reach(file);
    QSignalSpy exported(&desk.core->historyExport, &HistoryExport::finished);
    desk.core->historyExport.start({}, desk.directory.filePath(QStringLiteral("contacts.csv")));
    REQUIRE(waitFor([&] { return exported.count() == 1; }));
    REQUIRE(waitFor([&] { return desk.core->history.rowCount() == 1; }));
    desk.core->acts.flush();
    REQUIRE(
        waitFor([&] { return countOf(hub, AuditAct::Viewed) == 2 && countOf(hub, AuditAct::Exported) == 1; },
                enoughMs));

    office.openPage();
    const int row = office.rowOf(QStringLiteral("Exported"));
    REQUIRE(row >= 0);
    CHECK(waitFor([&] { return office.cell(row, AuditModel::Who) == QStringLiteral("広田 友"); }, enoughMs));
    CHECK(office.cell(row, AuditModel::What) == QStringLiteral("Contact · CSV"));
    CHECK(office.cell(row, AuditModel::Count) == QStringLiteral("1"));

    office.choose("auditAct", QStringLiteral("Opened"));
    CHECK(office.table()->model()->rowCount() == 2);
    QStringList what{office.cell(0, AuditModel::What), office.cell(1, AuditModel::What)};
    what.sort();
    REQUIRE(waitFor([&] { return !desk.session().file().number.isEmpty(); }, enoughMs));
    CHECK(what[0] == QStringLiteral("Case ") + desk.session().file().number);
    CHECK(what[1].startsWith(QStringLiteral("Contact …")));
    office.choose("auditPerson", QStringLiteral("伊藤 管理"));
    CHECK(office.table()->model()->rowCount() == 0);
    auto* reset = office.desk.find<QPushButton>("auditReset");
    reset->click();
    REQUIRE(waitFor([&] { return office.rowOf(QStringLiteral("Signed in")) >= 0; }, enoughMs));

    // Nothing of it is kept, and whoever comes next sees nothing.
    CHECK(desk.core->audit.rowCount() == 0);
    desk.core->audit.refresh();
    CHECK(desk.core->audit.state() == AuditModel::State::Nothing);
    office.desk.core->signIn.signOut();
    CHECK(waitFor([&] { return office.model().rowCount() == 0; }));
}

TEST_CASE("the audit goes into a file with every page of it, which stands in the audit, too")
{
    CaseHub hub;
    Office office(hub);
    for (int i = 0; i < 250; ++i)
        REQUIRE(hub.store->audit().addAlone({.act = AuditAct::BackedUp}, hub.clock.now()));
    office.openPage();
    office.choose("auditAct", QStringLiteral("Backed up"));
    CHECK(office.model().rowCount() == 100);
    CHECK(office.model().hasMore());
    // Scrolled to the end, the rest comes.
    office.table()->scrollToBottom();
    CHECK(waitFor([&] { return office.model().rowCount() == 200; }, enoughMs));
    office.desk.find<QPushButton>("auditExport")->click();
    auto* dialog = office.desk.find<AuditLogPage>("auditPage")->findChild<SheetDialog*>();
    REQUIRE(dialog);
    const QString path = office.desk.directory.filePath(QStringLiteral("audit.csv"));
    QSignalSpy finished(&office.desk.core->auditExport, &AuditExport::finished);
    Q_EMIT dialog->sheetChosen(path, text::Encoding::Utf8Bom);
    dialog->close();
    REQUIRE(waitFor([&] { return finished.count() == 1; }, enoughMs));
    CHECK(finished[0][0].toInt() == 250);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK(bytes.count("Backed up") == 250);
    CHECK(office.desk.find<QLabel>("auditCount")->text().startsWith(QStringLiteral("250 ")));
    CHECK(waitFor([&] { return countOf(hub, AuditAct::Exported) == 1; }, enoughMs));
    office.choose("auditAct", QStringLiteral("Exported"));
    CHECK(office.cell(0, AuditModel::What) == QStringLiteral("Audit · CSV"));
    CHECK(office.cell(0, AuditModel::Count) == QStringLiteral("250"));
}

TEST_CASE(
    "the page says that it needs the hub, what the hub found of the chain, and what to do where nothing is")
{
    CaseHub hub;
    Office office(hub);
    office.openPage();
    const auto chain = [&] { return office.desk.find<QLabel>("auditChain")->text(); };
    CHECK(chain().startsWith(QStringLiteral("The hub has not been through")));
    REQUIRE(hub.service->auditWatch.step());
    office.desk.find<QPushButton>("auditRefresh")->click();
    CHECK(
        waitFor([&] { return chain().startsWith(QStringLiteral("The hub went over all of it")); }, enoughMs));
    REQUIRE(hub.store->audit().addAlone({.act = AuditAct::BackedUp}, hub.clock.now()));
    REQUIRE(hub.store->connection().runScript("DROP TRIGGER audit_no_update; UPDATE audit SET count = 9",
                                              QStringLiteral("change")));
    REQUIRE(hub.service->auditWatch.step());
    office.desk.find<QPushButton>("auditRefresh")->click();
    CHECK(waitFor([&] { return chain().startsWith(QStringLiteral("The audit was changed")); }, enoughMs));

    office.choose("auditAct", QStringLiteral("Restored from a backup"));
    CHECK(office.model().rowCount() == 0);
    CHECK_FALSE(office.table()->isVisible());
    office.choose("auditAct", QStringLiteral("Signed in"));
    REQUIRE(office.table()->isVisible());

    office.desk.cable.pull();
    REQUIRE(waitFor([&] { return office.desk.core->sync.state() != HubState::Connected; }, enoughMs));
    office.desk.find<QPushButton>("auditRefresh")->click();
    auto* error = office.desk.find<QLabel>("auditError");
    REQUIRE(waitFor([&] { return error->isVisible(); }, enoughMs));
    CHECK(error->text().contains(QStringLiteral("the hub cannot be reached")));
    CHECK(office.model().rowCount() > 0); // what was read stays in sight
    CHECK_FALSE(office.desk.find<QPushButton>("auditExport")->isEnabled());
}

TEST_CASE("every act the audit knows can be chosen, in words of its own")
{
    const auto acts = AuditText::acts();
    QStringList texts;
    for (int number = 1; number < 100; ++number) {
        const auto act = auditActFromWord(toWord(static_cast<AuditAct>(number)));
        if (!act)
            continue;
        CAPTURE(number);
        CHECK(acts.contains(*act));
        CHECK(AuditText::of(*act) != toWord(*act));
        texts += AuditText::of(*act);
    }
    CHECK(texts.size() >= 39);
    CHECK(texts.removeDuplicates() == 0);
}

TEST_CASE("nothing is printed that the audit is not told of")
{
    CaseHub hub;
    hub.hireFor(QStringLiteral("hirota"), QStringLiteral("広田 友"), Role::HearingSection,
                QStringLiteral("pr"));
    HubDesk desk(hub, QStringLiteral("hirota"), QStringLiteral("1"));
    PaperPrinter printer(&desk.window());
    int made = 0;
    const auto print = [&](const QString& file) {
        printer.print({.name = QStringLiteral("printTest"),
                       .title = QStringLiteral("Test"),
                       .kind = EntityKind::Case,
                       .count = 12,
                       .document = [&] {
                           ++made;
                           return Paper(QStringLiteral("Test")).take();
                       }});
        auto* dialog = desk.window().findChild<QPrintDialog*>(QStringLiteral("printTest"));
        REQUIRE(dialog);
        dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
        dialog->printer()->setOutputFileName(desk.directory.filePath(file));
        REQUIRE(QMetaObject::invokeMethod(dialog, "accepted"));
    };
    print(QStringLiteral("told.pdf"));
    CHECK(made == 1);
    CHECK(QFile::exists(desk.directory.filePath(QStringLiteral("told.pdf"))));
    CHECK(waitFor([&] { return countOf(hub, AuditAct::Printed) == 1; }, enoughMs));
    PaperPrinter::setRecorder(nullptr);
    print(QStringLiteral("untold.pdf"));
    CHECK(made == 1);
    CHECK_FALSE(QFile::exists(desk.directory.filePath(QStringLiteral("untold.pdf"))));
}

// For people who work on the look: MADOGUCHI_PICTURES=FOLDER test_audit "[.pictures]"
TEST_CASE("pictures of the audit", "[.pictures]")
{
    CaseHub hub;
    hub.hireFor(QStringLiteral("hirota"), QStringLiteral("広田 友"), Role::HearingSection,
                QStringLiteral("pr"));
    CaseDesk desk(hub, QStringLiteral("hirota"));
    Office office(hub);
    (void)logged(desk);
    desk.window().showWorkspace(historyWorkspace);
    desk.reach(opened(desk));
    desk.core->historyExport.start({}, desk.directory.filePath(QStringLiteral("contacts.csv")));
    desk.core->acts.printed(EntityKind::Case, 12);
    desk.core->acts.flush();
    REQUIRE(
        waitFor([&] { return countOf(hub, AuditAct::Printed) == 1 && countOf(hub, AuditAct::Exported) == 1; },
                enoughMs));
    REQUIRE(hub.service->auditWatch.step());
    office.openPage();
    takePictures(office.desk.window(), QStringLiteral("audit"));
    office.choose("auditAct", AuditText::of(AuditAct::Restored));
    takePictures(office.desk.window(), QStringLiteral("audit-empty"));
}
