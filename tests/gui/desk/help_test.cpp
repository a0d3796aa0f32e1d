// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/desk/real_desk.h"

#include "app/desk/ui/answer/article_view.h"
#include "app/desk/ui/answer/result_list.h"
#include "app/desk/ui/answer/search_field.h"
#include "app/desk/ui/answer/suggestion_line.h"
#include "kb/domain/pin.h"

#include <QAbstractButton>

using namespace madoguchi;
using namespace madoguchi::desk;
using desk::test::RealDesk;
using desk::test::type;
using desk::test::waitFor;

namespace {

const QString seal = QStringLiteral("0142");
const QString moving = QStringLiteral("0031");

struct Place
{
    QTemporaryDir directory;
    QString storeFile = directory.filePath(QStringLiteral("desk.db"));
    QString settingsFile = directory.filePath(QStringLiteral("desk.conf"));
};

struct HelpDesk : Place, RealDesk
{
    HelpDesk()
        : RealDesk(storeFile, settingsFile)
    {
        REQUIRE(enter());
        REQUIRE(addArticle(seal, QStringLiteral("印鑑登録の手続き")));
        REQUIRE(addArticle(moving, QStringLiteral("転入届の手続き")));
        REQUIRE(waitFor([this] { return core->vocabulary.held()->holds(QStringLiteral("転入届")); }));
        window().activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window()));
        field = find<SearchField>("searchField");
        line = find<SuggestionLine>("suggestions");
        field->setFocus();
    }
    void compose(const QString& preedit)
    {
        QInputMethodEvent event(preedit, {});
        QCoreApplication::sendEvent(field, &event);
    }
    QString offer(int n)
    {
        return find<QAbstractButton>(qPrintable(QStringLiteral("suggestion%1").arg(n)))->text();
    }
    [[nodiscard]] bool offers(const QString& phrase)
    {
        return waitFor([&] { return line->hasOffers() && offer(1) == phrase; });
    }
    void save(const QString& text)
    {
        QSignalSpy saved(&core->contact, &ContactSession::saved);
        type(inquiry(), text);
        find<QPushButton>("saveContact")->click();
        REQUIRE(waitFor([&] { return saved.count() == 1; }));
    }
    QStringList listed(ResultSection section)
    {
        QStringList numbers;
        for (const ResultItem& item : core->search.model().items()) {
            if (item.section == section)
                numbers += item.number;
        }
        return numbers;
    }

    SearchField* field = nullptr;
    SuggestionLine* line = nullptr;
};

} // namespace

TEST_CASE("Tab completes the query, Escape brings back what was typed, and the field keeps the focus")
{
    HelpDesk desk;
    type(desk.field, QStringLiteral("印鑑"));
    REQUIRE(desk.offers(QStringLiteral("印鑑登録")));
    CHECK(desk.field->accessibleDescription().contains(QStringLiteral("印鑑登録")));
    QTest::keyClick(desk.field, Qt::Key_Tab);
    CHECK(desk.field->text() == QStringLiteral("印鑑登録"));
    CHECK(QApplication::focusWidget() == desk.field);
    REQUIRE(waitFor([&] { return desk.core->search.model().rowCount() > 0; }));
    QTest::keyClick(desk.field, Qt::Key_Escape);
    CHECK(desk.field->text() == QStringLiteral("印鑑"));
    CHECK(QApplication::focusWidget() == desk.field);

    SECTION("Right at the end takes it too, and typing goes on behind it")
    {
        desk.field->clear();
        type(desk.field, QStringLiteral("転入"));
        REQUIRE(desk.offers(QStringLiteral("転入届")));
        QTest::keyClick(desk.field, Qt::Key_Right);
        CHECK(desk.field->text() == QStringLiteral("転入届"));
        type(desk.field, QStringLiteral("の"));
        CHECK(desk.field->text() == QStringLiteral("転入届の"));
    }
    SECTION("where nothing is on offer, Tab goes on to the next field")
    {
        desk.field->clear();
        QTest::keyClick(desk.field, Qt::Key_Tab);
        CHECK(QApplication::focusWidget() != desk.field);
    }
}

TEST_CASE("While the input method is composing, offers follow it and touch nothing")
{
    HelpDesk desk;
    QSignalSpy submitted(desk.field, &SearchField::submitted);
    desk.compose(QStringLiteral("印"));
    desk.compose(QStringLiteral("印鑑"));
    REQUIRE(desk.offers(QStringLiteral("印鑑登録")));
    QTest::keyClick(desk.field, Qt::Key_Return);
    QTest::keyClick(desk.field, Qt::Key_Right);
    QTest::keyClick(desk.field, Qt::Key_Escape);
    CHECK(submitted.count() == 0);
    CHECK(desk.field->text().isEmpty());
    CHECK(desk.field->query() == QStringLiteral("印鑑"));
    CHECK(QApplication::focusWidget() == desk.field);
    type(desk.field, QStringLiteral("印鑑"));
    CHECK(desk.field->text() == QStringLiteral("印鑑"));
    CHECK(desk.offer(1) == QStringLiteral("印鑑登録"));
}

TEST_CASE("A word no Q&A holds is answered with the nearest one, and one key takes it")
{
    HelpDesk desk;
    type(desk.field, QStringLiteral("印艦登録"));
    REQUIRE(desk.offers(QStringLiteral("印鑑登録")));
    QTest::keyClick(desk.field, Qt::Key_Tab);
    CHECK(desk.field->text() == QStringLiteral("印鑑登録"));
    REQUIRE(waitFor([&] {
        const ResultItem* first = desk.core->search.model().itemAt(0);
        return first && first->number == seal;
    }));
}

TEST_CASE("A related Q&A opens, typing goes on in the search field, and Alt+0 notes it in the contact")
{
    HelpDesk desk;
    type(desk.field, QStringLiteral("印鑑登録"));
    const auto related = [&] {
        return desk.window().findChild<QPushButton*>(QStringLiteral("related-") + moving);
    };
    REQUIRE(waitFor([&] { return related() != nullptr; }));
    QTest::keyClick(&desk.window(), Qt::Key_F8);
    CHECK(QApplication::focusWidget() == related());
    QTest::keyClick(related(), Qt::Key_Return);
    REQUIRE(waitFor([&] { return desk.core->article.page()->article.number == moving; }));
    CHECK(QApplication::focusWidget() == desk.field);
    CHECK(desk.core->contact.draft().content.articles.isEmpty());
    QTest::keyClick(&desk.window(), Qt::Key_0, Qt::AltModifier);
    CHECK(desk.core->contact.draft().content.articles == QStringList{moving});
}

TEST_CASE("What contacts used after a Q&A is offered below it")
{
    HelpDesk desk;
    for (int n = 0; n < 2; ++n) {
        type(desk.field, QStringLiteral("印鑑"));
        REQUIRE(waitFor([&] { return !desk.listed(ResultSection::Found).isEmpty(); }));
        ContactDraft draft;
        draft.content.inquiry = QStringLiteral("問い合わせ %1").arg(n);
        draft.content.articles = QStringList{seal, moving};
        draft.used = {{seal, QStringLiteral("印鑑登録")}, {moving, QStringLiteral("転入届")}};
        desk.core->contact.edit(draft);
        QSignalSpy saved(&desk.core->contact, &ContactSession::saved);
        desk.core->contact.save();
        REQUIRE(waitFor([&] { return saved.count() == 1; }));
    }
    type(desk.field, QStringLiteral("印鑑登録"));
    REQUIRE(waitFor(
        [&] { return desk.window().findChild<QPushButton*>(QStringLiteral("next-") + moving) != nullptr; }));
    CHECK(desk.window().findChild<QPushButton*>(QStringLiteral("related-") + moving) == nullptr);
}

TEST_CASE("After a saved contact the Q&A it used stands under the empty field, Enter alone uses nothing")
{
    HelpDesk desk;
    CHECK(desk.core->search.model().rowCount() == 0);
    type(desk.field, QStringLiteral("印鑑登録"));
    REQUIRE(waitFor([&] { return !desk.listed(ResultSection::Found).isEmpty(); }));
    QTest::keyClick(desk.field, Qt::Key_Return);
    desk.save(QStringLiteral("はんこの登録"));
    REQUIRE(waitFor([&] { return desk.listed(ResultSection::Recent) == QStringList{seal}; }));
    CHECK(desk.field->text().isEmpty());
    auto* list = desk.find<ResultList>("results");
    CHECK_FALSE(list->currentIndex().isValid());
    desk.field->setFocus();
    QTest::keyClick(desk.field, Qt::Key_Return);
    CHECK(desk.core->contact.draft().content.articles.isEmpty());
    QTest::keyClick(&desk.window(), Qt::Key_1, Qt::AltModifier);
    CHECK(desk.core->contact.draft().content.articles == QStringList{seal});
}

TEST_CASE("What the centre has pinned stands above what was used lately")
{
    HelpDesk desk;
    Pin pin;
    pin.number = moving;
    pin.note = QStringLiteral("引っ越しの季節");
    std::optional<Result<void>> answer;
    desk.core->commands.perform(SavePin{pin}, desk.core.get(),
                                [&](const Result<void>& got) { answer = got; });
    REQUIRE(waitFor([&] { return answer.has_value(); }));
    REQUIRE(answer->has_value());
    REQUIRE(waitFor([&] { return desk.listed(ResultSection::Pinned) == QStringList{moving}; }));
    const ResultItem* first = desk.core->search.model().itemAt(0);
    CHECK(first->note == QStringLiteral("引っ越しの季節"));
    const QString spoken =
        desk.core->search.model().data(desk.core->search.model().index(0), Qt::AccessibleTextRole).toString();
    CHECK(spoken.contains(QStringLiteral("引っ越しの季節")));
}
