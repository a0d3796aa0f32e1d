// SPDX-License-Identifier: GPL-3.0-or-later
// Forms about a case that are longer than their window, and words of cases that are late.
#include "app/desk/ui/cases/file/case_act_form.h"
#include "app/desk/ui/cases/file/case_edit_form.h"
#include "app/desk/ui/cases/file/form_body.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/theme/window_language.h"
#include "app/desk/ui/wording/case_text.h"
#include "app/desk/ui/wording/joined.h"
#include "tests/gui/desk/case_desks.h"

#include <QScrollBar>

using namespace madoguchi;
using namespace madoguchi::desk;
using desk::test::CaseDesk;
using desk::test::CaseHub;
using desk::test::waitFor;

namespace {

/// All of it lies within the view.
bool isInSight(QWidget& view, QWidget& part)
{
    return part.isVisibleTo(&view) && view.rect().contains(QRect(part.mapTo(&view, QPoint()), part.size()));
}

struct Large
{
    Large() { theme().apply({Look::Light, 200, Language::En}); }
    ~Large() { theme().apply({Look::Light, 100, Language::En}); }
};

} // namespace

TEST_CASE("what ends a form about a case stays in sight at twice the font in a low window")
{
    CaseHub hub;
    hub.hireFor(QStringLiteral("hirota"), QStringLiteral("広田"), Role::HearingSection, QStringLiteral("pr"));
    CaseDesk desk(hub, QStringLiteral("hirota"));
    REQUIRE(waitFor([&] { return !desk.core->directory.units().empty(); }, 20'000));
    Case file;
    file.id = desk.core->ids.make<CaseId>();
    file.fields.subject = QStringLiteral("街灯");
    CaseEntry line;
    line.id = desk.core->ids.make<EntryId>();
    line.act = CaseAct::Open;
    file.entries = {line};
    desk.core->commands.perform(OpenCase{file}, desk.core.get(), [](const Result<void>&) {});
    desk.reach(file.id);
    const Large large;
    metrics::reapply(desk.view.get());
    desk.view->resize(700, 700);

    desk.press("divideCase");
    for (int more = 0; more < 4; ++more)
        desk.press("addUnit");
    auto* form = desk.view->findChild<CaseActForm*>();
    auto* body = form->findChild<FormBody*>();
    REQUIRE(waitFor([&] { return body->verticalScrollBar()->maximum() > 0; }));
    for (const char* name : {"doAct", "cancelAct"}) {
        INFO(name);
        CHECK(waitFor([&] { return isInSight(*desk.view, *desk.button(name)); }));
    }
    // Where there is room the form takes no more of it than it needs.
    desk.press("cancelAct");
    desk.press("addCaseNote");
    desk.view->resize(700, 1600);
    CHECK(waitFor([&] { return body->verticalScrollBar()->maximum() == 0 && body->height() < 700; }));
    desk.press("cancelAct");

    desk.view->resize(700, 700);
    auto* edit = desk.view->findChild<CaseEditForm*>();
    CHECK_FALSE(edit->foot()->isVisible());
    edit->begin();
    for (const char* name : {"saveFields", "discardFields"}) {
        INFO(name);
        CHECK(waitFor([&] { return isInSight(*desk.view, *desk.button(name)); }));
    }
    desk.press("discardFields");
    CHECK_FALSE(edit->foot()->isVisible());
}

TEST_CASE("what is late by less than an hour is told in minutes and parts of a line as each language does it")
{
    const Timestamp now{1'800'000'000'000};
    CHECK(CaseText::due(now.plusMs(-12 * 60'000), now) == QStringLiteral("Overdue 12 min"));
    CHECK(CaseText::due(now.plusMs(-59 * 60'000 - 59'999), now) == QStringLiteral("Overdue 59 min"));
    CHECK(CaseText::due(now.plusMs(-60 * 60'000), now) == QStringLiteral("Overdue 1 h"));
    CHECK(joined({QStringLiteral("a"), QString(), QStringLiteral("b")}) == QStringLiteral("a · b"));
    WindowLanguage words;
    words.use(Language::Ja);
    CHECK(CaseText::due(now.plusMs(-12 * 60'000), now).contains(QStringLiteral("12分")));
    CHECK(joined({QStringLiteral("a"), QStringLiteral("b")}) == QStringLiteral("a・b"));
    words.use(Language::En);
}
