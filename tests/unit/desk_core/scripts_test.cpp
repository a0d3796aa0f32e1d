// SPDX-License-Identifier: GPL-3.0-or-later
// Talk scripts: what stands in their braces, which fit, and the table they are kept in.
#include "app/desk/core/script_text.h"
#include "app/desk/core/scripts_model.h"
#include "tests/unit/desk_core/desk_fixture.h"

#include <QAbstractItemModelTester>

using namespace madoguchi;
using namespace madoguchi::desk;
using desk::test::Desk;
using desk::test::waitFor;

namespace {

TalkScript scriptOf(const QString& title, const QString& key, const QString& text,
                    Language language = Language::Ja, const QString& category = {})
{
    TalkScript script;
    script.title = title;
    script.key = key;
    script.text = text;
    script.language = language;
    script.category = category;
    return script;
}

QStringList titles(const std::vector<TalkScript>& scripts)
{
    QStringList all;
    for (const TalkScript& script : scripts)
        all += script.title;
    return all;
}

struct ScriptsDesk : Desk
{
    ScriptsModel model{*commands};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QSignalSpy failed{&model, &ScriptsModel::saveFailed};

    void add(const TalkScript& script, int expected)
    {
        model.save(script);
        REQUIRE(waitFor([&] { return model.rowCount() == expected; }));
    }
};

} // namespace

TEST_CASE("placeholders are filled, those without a value stay in sight, and a doubled brace is one")
{
    const ScriptValues values{{u"caller"_qs, u"森"_qs}, {u"unit"_qs, {}}};
    CHECK(filledScript(u"{caller}様、{unit}より"_qs, values) == u"森様、{unit}より");
    CHECK(filledScript(u"{{caller}"_qs, values) == u"{caller}");
    CHECK(filledScript(u"a {b"_qs, values) == u"a {b");
    CHECK(filledScript({}, values).isEmpty());
    // What is put in is not looked at again.
    CHECK(filledScript(u"{caller}"_qs, {{u"caller"_qs, u"{unit}"_qs}, {u"unit"_qs, u"x"_qs}}) == u"{unit}");
}

TEST_CASE("a misspelt placeholder is named once")
{
    CHECK(unknownPlaceholders(u"{caller} {cheese} {cheese} {{x}"_qs) == QStringList{u"cheese"_qs});
    for (const QString& known : scriptPlaceholders())
        CHECK(unknownPlaceholders(u'{' + known + u'}').isEmpty());
}

TEST_CASE("the script whose short name is typed comes first, then the caller's language and category")
{
    const std::vector<TalkScript> scripts = {
        scriptOf(u"All"_qs, {}, u"hello"_qs, Language::En),
        scriptOf(u"どこでも"_qs, {}, u"hello"_qs),
        scriptOf(u"税"_qs, {}, u"hello"_qs, Language::Ja, u"税"_qs),
        scriptOf(u"ごみ"_qs, {}, u"hello"_qs, Language::Ja, u"ごみ"_qs),
        scriptOf(u"鍵"_qs, u"Hello"_qs, u"x"_qs, Language::Ko),
    };
    CHECK(titles(fittingScripts(scripts, u"hello"_qs, Language::Ja, u"税 > 市県民税"_qs)) ==
          QStringList{u"鍵"_qs, u"税"_qs, u"どこでも"_qs, u"ごみ"_qs, u"All"_qs});
    CHECK(titles(fittingScripts(scripts, u"ごみ HELLO"_qs, Language::Ja, {})) == QStringList{u"ごみ"_qs});
    CHECK(fittingScripts(scripts, u"nothing"_qs, Language::Ja, {}).empty());
    CHECK(fittingScripts(scripts, {}, Language::En, {}).front().title == u"All");
}

TEST_CASE("scripts are added, changed, deleted and brought back")
{
    ScriptsDesk desk;
    desk.add(scriptOf(u"あいさつ"_qs, u"a"_qs, u"お電話ありがとうございます"_qs), 1);
    desk.add(scriptOf(u"折り返し"_qs, u"o"_qs, u"折り返しお電話します"_qs), 2);
    CHECK(desk.model.index(1, ScriptsModel::Title).data() == u"折り返し"_qs);
    TalkScript changed = *desk.model.at(0);
    changed.text = u"はい、市役所です"_qs;
    desk.model.save(changed);
    REQUIRE(waitFor([&] { return desk.model.at(0)->version == 2; }));
    desk.model.remove(0);
    REQUIRE(waitFor([&] { return desk.model.rowCount() == 1 && desk.model.canUndo(); }));
    desk.model.undo();
    REQUIRE(waitFor([&] { return desk.model.rowCount() == 2; }));
    CHECK(desk.model.at(0)->text == u"はい、市役所です");
    CHECK(desk.failed.count() == 0);
}

TEST_CASE("a change made on an old version is refused and changes nothing")
{
    ScriptsDesk desk;
    desk.add(scriptOf(u"あいさつ"_qs, {}, u"一"_qs), 1);
    TalkScript mine = *desk.model.at(0);
    TalkScript theirs = mine;
    theirs.text = u"二"_qs;
    desk.model.save(theirs);
    REQUIRE(waitFor([&] { return desk.model.at(0)->version == 2; }));
    mine.text = u"三"_qs;
    desk.model.save(mine);
    REQUIRE(waitFor([&] { return desk.failed.count() == 1; }));
    CHECK(desk.failed.front().front().value<Error>().code == ErrorCode::Conflict);
    CHECK(desk.model.at(0)->text == u"二");
}
