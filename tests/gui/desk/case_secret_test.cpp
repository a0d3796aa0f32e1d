// SPDX-License-Identifier: GPL-3.0-or-later
// The whistle-blowers' class, seen from the window of every role at a hub of its own.
#include "app/desk/ui/cases/cases_workspace.h"
#include "app/desk/ui/cases/list/case_list_pane.h"
#include "app/desk/ui/cases/list/case_list_table.h"
#include "app/desk/ui/wording/case_text.h"
#include "kb/db/statement.h"
#include "kb/hub/outgoing.h"
#include "tests/gui/desk/case_desks.h"

#include <QAbstractItemView>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QTextEdit>

using namespace madoguchi;
using namespace madoguchi::desk;
using desk::test::CaseDesk;
using desk::test::CaseHub;
using desk::test::waitFor;

namespace {

// Words that stand nowhere else.
const QString secret = QStringLiteral("入札で水増しされた請求書の写しがあります");
const QString plain = QStringLiteral("駅前の放置自転車を片付けてほしい");

QStringList wordsOf(const QAbstractItemModel& model, const QModelIndex& parent = {})
{
    QStringList words;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                words.append(index.data(role).toString());
        }
        words += wordsOf(model, model.index(row, 0, parent));
    }
    return words;
}

/// Everything a widget says itself, in sight or not: of lists all there is to scroll to, of a hidden page
/// what it would say.
QStringList wordsOf(const QWidget& widget)
{
    QStringList words;
    if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget); view && view->model())
        words += wordsOf(*view->model());
    words +=
        {widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(), widget.windowTitle()};
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        words.append(label->text());
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        words.append(button->text());
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
        words.append(line->text());
    if (const auto* text = qobject_cast<const QTextEdit*>(&widget))
        words.append(text->toPlainText());
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(&widget))
        words.append(text->toPlainText());
    return words;
}

bool says(const QWidget& window, const QString& words)
{
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (wordsOf(*widget).join(u'\n').contains(words)) {
            return true;
        }
    }
    return false;
}

/// True if these bytes stand in any field of any table, those of the search index among them.
Result<bool> anywhere(db::Connection& connection, const QByteArray& bytes)
{
    QStringList tables;
    db::Statement names(connection, QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table'"));
    MADOGUCHI_TRY(names.exec());
    while (names.next())
        tables.append(names.text(0));
    MADOGUCHI_TRY(names.finish());
    for (const QString& table : tables) {
        db::Statement columns(connection, QStringLiteral("SELECT name FROM pragma_table_info(?)"));
        columns.bind(table);
        MADOGUCHI_TRY(columns.exec());
        QStringList conditions;
        while (columns.next())
            conditions.append(QStringLiteral("instr(CAST(\"%1\" AS BLOB), ?) > 0").arg(columns.text(0)));
        MADOGUCHI_TRY(columns.finish());
        db::Statement found(connection, QStringLiteral("SELECT count(*) FROM \"%1\" WHERE %2")
                                            .arg(table, conditions.join(QStringLiteral(" OR "))));
        for (qsizetype i = 0; i < conditions.size(); ++i)
            found.bind(bytes);
        MADOGUCHI_TRY(found.exec());
        if (!found.next())
            return failure(ErrorCode::Internal, QStringLiteral("count"));
        const bool here = found.integer(0) > 0;
        MADOGUCHI_TRY(found.finish());
        if (here)
            return true;
    }
    return false;
}

bool holds(DeskCore& core, const QString& words)
{
    std::optional<bool> answer;
    core.store.lists().submit(
        [words](db::Connection& connection) { return anywhere(connection, words.toUtf8()); }, &core,
        [&](const Result<bool>& got) {
            REQUIRE(got);
            answer = *got;
        });
    REQUIRE(waitFor([&] { return answer.has_value(); }));
    return *answer;
}

/// Somebody at a desk, with their list of cases.
struct Seat
{
    Seat(CaseHub& hub, const char* login, Role role, const char* unit)
        : name(QString::fromLatin1(login))
        , user(hub.hireFor(name, name, role, QString::fromLatin1(unit)))
        , desk(hub, name)
    {
    }
    CasesWorkspace& cases() { return *desk.window().findChild<CasesWorkspace*>(); }
    /// Every page of every workspace has been in sight.
    void lookEverywhere()
    {
        for (int workspace = 0; workspace < 5; ++workspace)
            desk.window().showWorkspace(workspace);
        for (int page = 0; page < CasesWorkspace::PageCount; ++page)
            cases().showPage(static_cast<CasesWorkspace::Page>(page));
        cases().list()->setQuery({.scope = CaseScope::All});
    }
    [[nodiscard]] QString count(const char* chip) { return desk.find<QAbstractButton>(chip)->text(); }
    CaseId openCase(const QString& words)
    {
        Case file;
        file.id = desk.core->ids.make<CaseId>();
        file.fields.subject = words;
        file.fields.text = words;
        file.fields.requester.telephone = QStringLiteral("03-1234-5678");
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

    QString name;
    UserId user;
    CaseDesk desk;
};

void divide(CaseDesk& hearing, const CaseId& id)
{
    hearing.reach(id);
    hearing.press("divideCase");
    hearing.part<FindBox>("divideUnit")->setValue(QStringLiteral("roads"));
    hearing.press("doAct");
    REQUIRE(hearing.stands(CaseState::InWork));
}

void restrictTo(CaseDesk& hearing, const CaseId& id, const UserId& reader)
{
    hearing.reach(id);
    auto* menu = hearing.part<QPushButton>("moreOfCase")->menu();
    const auto actions = menu->actions();
    const auto found = std::find_if(actions.begin(), actions.end(), [](const QAction* one) {
        return one->text().startsWith(CaseText::toDo(CaseAct::Restrict));
    });
    REQUIRE(found != actions.end());
    (*found)->trigger();
    hearing.part<PeopleBox>("actPeople")->setPeople({reader});
    hearing.doAct(QStringLiteral("公益通報の窓口へ移します"));
}

} // namespace

TEST_CASE(
    "I10 I11 a whistle-blower's case is in its named reader's window and in no other role's, not as a number")
{
    CaseHub hub;
    Seat operatorSeat(hub, "opal", Role::Operator, "centre");
    Seat leader(hub, "lea", Role::Leader, "centre");
    Seat supervisor(hub, "sue", Role::Supervisor, "centre");
    Seat clerk(hub, "doi", Role::Department, "roads");
    Seat stranger(hub, "parker", Role::Department, "parks");
    Seat hearing(hub, "hirota", Role::HearingSection, "pr");
    Seat administrator(hub, "root", Role::Administrator, "pr");
    Seat reader(hub, "auditor", Role::Department, "water");
    Seat* others[] = {&operatorSeat, &leader, &supervisor, &clerk, &stranger, &hearing, &administrator};

    const CaseId blown = operatorSeat.openCase(secret);
    const CaseId usual = operatorSeat.openCase(plain);
    divide(hearing.desk, usual);
    divide(hearing.desk, blown);
    // Somebody drafts in it while it becomes secret.
    clerk.desk.reach(blown);
    clerk.desk.writeDraft(QStringLiteral("下書き") + secret);
    for (Seat* seat : {&clerk, &hearing, &operatorSeat}) {
        seat->lookEverywhere();
        CAPTURE(seat->name);
        CHECK(waitFor([&] {
            return says(seat->desk.window(), secret.left(8)) || says(*seat->desk.view, secret.left(8));
        }));
        CHECK(holds(*seat->desk.core, secret));
    }
    REQUIRE(waitFor([&] { return hearing.count("caseScope-open").endsWith(u'2'); }, 20'000));
    CHECK_FALSE(holds(*reader.desk.core, secret));

    restrictTo(hearing.desk, blown, reader.user);
    reader.lookEverywhere();
    REQUIRE(waitFor([&] { return says(reader.desk.window(), secret); }, 20'000));
    reader.desk.reach(blown);
    CHECK(reader.desk.session().file().isRestricted());

    for (Seat* seat : others) {
        CAPTURE(seat->name);
        CHECK(waitFor([&] { return !holds(*seat->desk.core, secret); }, 20'000));
        CHECK(waitFor([&] { return !says(*seat->desk.view, secret); }));
        seat->lookEverywhere();
        seat->desk.core->caseList.refresh();
        seat->desk.core->caseQueue.refresh();
        CHECK(waitFor([&] { return !says(seat->desk.window(), secret); }));
        CHECK_FALSE(seat->desk.core->refused.rowCount() > 0);
        // Who asks for the same is told of no double.
        NewCase& fresh = seat->desk.core->newCase;
        fresh.begin();
        Case same = fresh.file();
        same.fields.subject = same.fields.text = secret;
        same.fields.requester.telephone = QStringLiteral("03-1234-5678");
        fresh.edit(same);
        QTest::qWait(600); // as long as it takes to look for others
        for (const AlikeCase& alike : fresh.alike())
            CHECK(alike.id == usual);
        fresh.discard();
    }
    // Counted as one.
    CHECK(waitFor([&] { return hearing.count("caseScope-open").endsWith(u'1'); }, 20'000));
    CHECK(waitFor([&] { return hearing.count("caseScope-all").endsWith(u'1'); }));
    hearing.cases().list()->setQuery({.scope = CaseScope::All, .text = secret});
    CHECK(waitFor([&] { return hearing.cases().list()->table()->model()->rowCount() == 0; }));
    CHECK(hearing.desk.core->caseQueue.dutyCount() == 0);
    CHECK(waitFor([&] { return clerk.desk.core->caseQueue.dutyCount() == 1; }));

    // Nor does it go out on paper, from its reader's desk either.
    for (Seat* seat : {&hearing, &reader}) {
        CAPTURE(seat->name);
        const QString sheet = seat->desk.directory.filePath(QStringLiteral("cases.csv"));
        QSignalSpy finished(&seat->desk.core->caseExport, &CaseListExport::finished);
        seat->cases().list()->exportRequested({.scope = CaseScope::All}, sheet, text::Encoding::Utf8Bom);
        REQUIRE(waitFor([&] { return finished.count() == 1; }));
        QFile file(sheet);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK_FALSE(file.readAll().contains(secret.toUtf8()));
    }
    const auto told =
        hub::Outgoing(*hub.store).waiting(hub.clock.now().plusMs(400LL * 24 * 3'600'000), 1'000);
    REQUIRE(told);
    CHECK_FALSE(told->empty());
    for (const hub::OutgoingMessage& message : *told)
        CHECK(message.file == usual);
}
