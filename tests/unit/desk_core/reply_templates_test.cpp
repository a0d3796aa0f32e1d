// SPDX-License-Identifier: GPL-3.0-or-later
// Reply templates: what stands in their braces, and the table they are kept and ordered in.
#include "app/desk/core/reply_placeholders.h"
#include "app/desk/core/reply_templates_model.h"
#include "tests/unit/desk_core/desk_fixture.h"

#include <QAbstractItemModelTester>

using namespace madoguchi;
using namespace madoguchi::desk;
using desk::test::Desk;
using desk::test::waitFor;

namespace {

ReplyTemplate templateOf(const QString& title, const QString& text)
{
    ReplyTemplate one;
    one.title = title;
    one.text = text;
    return one;
}

struct TemplatesDesk : Desk
{
    ReplyTemplatesModel model{*commands};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QSignalSpy failed{&model, &ReplyTemplatesModel::saveFailed};

    void add(const QString& title, int expected)
    {
        model.save(templateOf(title, title + u"の本文"));
        REQUIRE(waitFor([&] { return model.rowCount() == expected; }));
    }
    [[nodiscard]] QStringList titles() const
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all += model.at(row)->title;
        return all;
    }
};

} // namespace

TEST_CASE("a placeholder of a reply that means nothing is named once")
{
    CHECK(unknownReplyPlaceholders(u"{name} {nmae} {nmae} {氏名}"_qs) == QStringList{u"nmae"_qs, u"氏名"_qs});
    for (const QString& known : replyPlaceholders())
        CHECK(unknownReplyPlaceholders(u'{' + known + u'}').isEmpty());
}

TEST_CASE("reply templates are added, changed, deleted and brought back where they stood")
{
    TemplatesDesk desk;
    REQUIRE(desk.model.mayEdit());
    desk.add(u"お礼"_qs, 1);
    desk.add(u"おわび"_qs, 2);
    desk.add(u"お知らせ"_qs, 3);
    ReplyTemplate changed = *desk.model.at(1);
    changed.anyKind = false;
    changed.kind = CaseKind::Complaint;
    desk.model.save(changed);
    REQUIRE(waitFor([&] { return desk.model.at(1)->version == 2; }));
    CHECK(desk.model.at(1)->kind == CaseKind::Complaint);
    desk.model.remove(1);
    REQUIRE(waitFor([&] { return desk.model.rowCount() == 2 && desk.model.canUndo(); }));
    desk.model.undo();
    REQUIRE(waitFor([&] { return desk.model.rowCount() == 3; }));
    CHECK(desk.titles() == QStringList{u"お礼"_qs, u"おわび"_qs, u"お知らせ"_qs});
    CHECK(desk.failed.count() == 0);
}

TEST_CASE("reply templates change places, also two that stand at the same one")
{
    TemplatesDesk desk;
    desk.add(u"一"_qs, 1);
    desk.add(u"二"_qs, 2);
    desk.add(u"三"_qs, 3);
    CHECK_FALSE(desk.model.canMove(0, -1));
    CHECK_FALSE(desk.model.canMove(2, 1));
    desk.model.move(2, -1);
    REQUIRE(waitFor([&] { return desk.titles() == QStringList{u"一"_qs, u"三"_qs, u"二"_qs}; }));

    ReplyTemplate same = *desk.model.at(2);
    same.position = desk.model.at(1)->position;
    desk.model.save(same);
    REQUIRE(waitFor(
        [&] { return desk.model.at(2) && desk.model.at(1)->position == desk.model.at(2)->position; }));
    const QString last = desk.model.at(2)->title;
    desk.model.move(2, -2);
    REQUIRE(waitFor([&] { return desk.titles().first() == last; }));
    CHECK(desk.model.at(0)->position == 1);
    CHECK(desk.model.at(2)->position == 3);
    CHECK(desk.failed.count() == 0);
}
