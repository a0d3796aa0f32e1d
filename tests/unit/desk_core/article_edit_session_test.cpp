// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/desk_core/desk_fixture.h"

#include "app/desk/core/article_edit_session.h"
#include "app/desk/core/knowledge_model.h"
#include "kb/store/article_repository.h"

#include <QAbstractItemModelTester>

using namespace madoguchi;
using namespace madoguchi::desk;
using desk::test::Desk;
using desk::test::waitFor;

TEST_CASE("A change of a Q&A is saved as its next version")
{
    Desk desk;
    const Article made = desk.article(QStringLiteral("0001"), QStringLiteral("印鑑登録"));
    REQUIRE(desk.perform(SaveArticle{made, 0}));
    ArticleEditSession session(*desk.commands);
    QSignalSpy opened(&session, &ArticleEditSession::opened);
    QSignalSpy saved(&session, &ArticleEditSession::saved);
    session.open(made.id);
    REQUIRE(waitFor([&] { return opened.count() == 1; }));
    Article changed = session.article();
    changed.answer = QStringLiteral("新しい答え");
    session.edit(changed);
    CHECK(session.isChanged());
    session.save();
    REQUIRE(waitFor([&] { return saved.count() == 1; }));
    CHECK_FALSE(session.isChanged());
    CHECK(session.article().version == 2);
}

TEST_CASE("Somebody else's newer version is shown beside one's own and neither is lost")
{
    Desk desk;
    const Article made = desk.article(QStringLiteral("0001"), QStringLiteral("印鑑登録"));
    REQUIRE(desk.perform(SaveArticle{made, 0}));
    ArticleEditSession session(*desk.commands);
    QSignalSpy opened(&session, &ArticleEditSession::opened);
    QSignalSpy saved(&session, &ArticleEditSession::saved);
    QSignalSpy conflicted(&session, &ArticleEditSession::conflicted);
    session.open(made.id);
    REQUIRE(waitFor([&] { return opened.count() == 1; }));
    Article mine = session.article();
    mine.answer = QStringLiteral("わたしの答え");
    session.edit(mine);
    Article theirs = made;
    theirs.answer = QStringLiteral("ほかの人の答え");
    REQUIRE(desk.perform(SaveArticle{theirs, 1}));
    session.save();
    REQUIRE(waitFor([&] { return conflicted.count() == 1; }));
    CHECK(conflicted.first().at(0).value<Article>().answer == QStringLiteral("わたしの答え"));
    CHECK(conflicted.first().at(1).value<Article>().answer == QStringLiteral("ほかの人の答え"));
    CHECK(saved.count() == 0);
    session.keepMine();
    session.save();
    REQUIRE(waitFor([&] { return saved.count() == 1; }));
    CHECK(session.article().answer == QStringLiteral("わたしの答え"));
    CHECK(session.article().version == 3);
}

TEST_CASE("A half-written Q&A is there again after the program was ended")
{
    Desk desk;
    const Article made = desk.article(QStringLiteral("0001"), QStringLiteral("印鑑登録"));
    REQUIRE(desk.perform(SaveArticle{made, 0}));
    {
        ArticleEditSession session(*desk.commands);
        QSignalSpy opened(&session, &ArticleEditSession::opened);
        QSignalSpy kept(&session, &ArticleEditSession::draftSaved);
        session.open(made.id);
        REQUIRE(waitFor([&] { return opened.count() == 1; }));
        Article changed = session.article();
        changed.answer = QStringLiteral("書きかけ");
        session.edit(changed);
        REQUIRE(waitFor([&] { return kept.count() == 1; }));
    }
    desk.stop();
    desk.start();
    ArticleEditSession again(*desk.commands);
    QSignalSpy opened(&again, &ArticleEditSession::opened);
    again.open(made.id);
    REQUIRE(waitFor([&] { return opened.count() == 1; }));
    CHECK(opened.first().first().toBool());
    CHECK(again.article().answer == QStringLiteral("書きかけ"));
}

TEST_CASE("The list of Q&As keeps to the rules of item models while it is filtered and read again")
{
    Desk desk;
    for (int n = 1; n <= 30; ++n) {
        Article made = desk.article(QStringLiteral("%1").arg(n, 4, 10, QLatin1Char('0')),
                                    QStringLiteral("質問 %1").arg(n));
        made.state = n % 3 ? ArticleState::Published : ArticleState::Draft;
        REQUIRE(desk.perform(SaveArticle{made, 0}));
    }
    KnowledgeModel model(*desk.store, desk.clock);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy loaded(&model, &KnowledgeModel::loaded);
    model.refresh();
    REQUIRE(waitFor([&] { return loaded.count() == 1; }));
    CHECK(model.rowCount() == 30);
    CHECK(model.freeNumber() == QStringLiteral("0031"));
    SearchRequest drafts;
    drafts.filter.standing = SearchFilter::Standing::Drafts;
    model.setRequest(drafts);
    CHECK(model.rowCount() == 10);
    drafts.text = QStringLiteral("質問 ３０");
    model.setRequest(drafts);
    CHECK(model.rowCount() == 1);
}
