// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/desk_core/desk_fixture.h"

#include "app/desk/core/index_keeper.h"
#include "app/desk/core/search_session.h"

using namespace madoguchi;
using namespace madoguchi::desk;
using desk::test::Desk;
using desk::test::waitFor;

namespace {

struct SearchDesk : Desk
{
    SystemClock time;
    Directory places{*store};
    SearchSession session{*store, places, time};

    SearchDesk()
    {
        const QStringList questions = {QStringLiteral("印鑑登録の手続き"), QStringLiteral("転入届の出し方"),
                                       QStringLiteral("粗大ごみの申込み"), QStringLiteral("住民票の写し"),
                                       QStringLiteral("国民健康保険の加入")};
        for (int n = 0; n < questions.size(); ++n)
            REQUIRE(perform(SaveArticle{
                article(QStringLiteral("%1").arg(n + 1, 4, 10, QLatin1Char('0')), questions.at(n)), 0}));
        IndexKeeper keeper(*store);
        QSignalSpy upToDate(&keeper, &IndexKeeper::upToDate);
        keeper.schedule();
        REQUIRE(waitFor([&] { return upToDate.count() == 1; }));
    }
};

} // namespace

TEST_CASE("A request is answered with the Q&As that fit")
{
    SearchDesk desk;
    QSignalSpy answered(&desk.session, &SearchSession::answered);
    desk.session.request({QStringLiteral("印鑑登録"), {}});
    REQUIRE(waitFor([&] { return answered.count() == 1; }));
    REQUIRE(desk.session.model().rowCount() >= 1);
    CHECK(desk.session.model().itemAt(0)->title == QStringLiteral("印鑑登録の手続き"));
    CHECK(desk.session.times().count() == 1);
}

TEST_CASE("However fast the keys come, the last request's answer is the one that stays")
{
    SearchDesk desk;
    const QStringList words = {QStringLiteral("印鑑登録"), QStringLiteral("転入届"),
                               QStringLiteral("粗大ごみ"), QStringLiteral("住民票"),
                               QStringLiteral("国民健康保険")};
    const QStringList titles = {QStringLiteral("印鑑登録の手続き"), QStringLiteral("転入届の出し方"),
                                QStringLiteral("粗大ごみの申込み"), QStringLiteral("住民票の写し"),
                                QStringLiteral("国民健康保険の加入")};
    QString expected;
    bool stale = false;
    QObject::connect(
        &desk.session, &SearchSession::answered, &desk.session,
        [&](const QList<ResultItem>& items) { stale |= items.isEmpty() || items.first().title != expected; });
    for (int n = 0; n < 300; ++n) {
        const int which = (n * 7) % 5;
        expected = titles.at(which);
        desk.session.request({words.at(which), {}});
        if (n % 3 == 0)
            QCoreApplication::processEvents();
        if (n % 11 == 0)
            QThread::msleep(1);
    }
    REQUIRE(waitFor([&] {
        const ResultItem* first = desk.session.model().itemAt(0);
        return first && first->title == expected;
    }));
    QCoreApplication::processEvents();
    CHECK_FALSE(stale);
}

TEST_CASE("An emptied field shows nothing, even if an answer was on its way")
{
    SearchDesk desk;
    desk.session.request({QStringLiteral("転入届"), {}});
    desk.session.request({QString(), {}});
    CHECK(desk.session.model().rowCount() == 0);
    QObject context;
    bool reached = false;
    desk.store->search().submit([](db::Connection&) { return Result<void>(); }, &context,
                                [&](const Result<void>&) { reached = true; });
    REQUIRE(waitFor([&] { return reached; }));
    CHECK(desk.session.model().rowCount() == 0);
}
