// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/desk_core/desk_fixture.h"

#include "app/desk/core/call_backs_model.h"

#include <QAbstractItemModelTester>

using namespace madoguchi;
using namespace madoguchi::desk;
using desk::test::Desk;
using desk::test::waitFor;

namespace {

constexpr qint64 minute = 60'000;

struct Booth : Desk
{
    std::unique_ptr<CallBacksModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;

    Booth()
    {
        model = std::make_unique<CallBacksModel>(*commands);
        tester = std::make_unique<QAbstractItemModelTester>(
            model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        model->setText([](const Escalation& one, CallBackStage) { return one.subject; });
        REQUIRE(waitFor([this] { return store->isOpen(); }));
    }
    ~Booth()
    {
        tester.reset();
        model.reset();
    }

    EscalationId promise(const QString& subject, qint64 inMinutes,
                         EscalationKind kind = EscalationKind::CallBack)
    {
        Escalation one;
        one.id = ids.make<EscalationId>();
        one.kind = kind;
        one.subject = subject;
        one.inquiry = subject + QStringLiteral("について");
        one.dueAt = clock.now().plusMs(inMinutes * minute);
        one.articles = {QStringLiteral("0311")};
        one.callerName = QStringLiteral("山田");
        one.callerTelephone = QStringLiteral("090-0000-0000");
        one.entries = {{ids.make<EntryId>(), EscalationAct::Open, {}, {}, {}, {}, {}, {}}};
        REQUIRE(perform(OpenEscalation{one}));
        return one.id;
    }
    void act(const EscalationId& id, EscalationEntry entry)
    {
        entry.id = ids.make<EntryId>();
        REQUIRE(perform(ActOnEscalation{id, entry}));
    }
    [[nodiscard]] QStringList shown() const
    {
        QStringList subjects;
        for (int row = 0; row < model->rowCount(); ++row)
            subjects += model->index(row).data().toString();
        return subjects;
    }
};

} // namespace

TEST_CASE("The calls an operator may make are shown, the next one first")
{
    Booth booth;
    booth.promise(QStringLiteral("b"), 60);
    booth.promise(QStringLiteral("a"), 30);
    booth.promise(QStringLiteral("question"), 10, EscalationKind::Question);
    const EscalationId others = booth.promise(QStringLiteral("somebody else's"), 20);
    EscalationEntry assigned;
    assigned.act = EscalationAct::Assign;
    assigned.assignee.user = {uuidForName(QStringLiteral("suzuki"))};
    booth.act(others, assigned);
    const EscalationId done = booth.promise(QStringLiteral("done"), 5);
    EscalationEntry resolved;
    resolved.act = EscalationAct::Resolve;
    resolved.text = QStringLiteral("済み");
    booth.act(done, resolved);
    CHECK(waitFor([&] { return booth.shown() == QStringList{QStringLiteral("a"), QStringLiteral("b")}; }));
}

TEST_CASE("The reminder comes ten minutes before, once, and what is late is said to be")
{
    Booth booth;
    QSignalSpy reminded(booth.model.get(), &CallBacksModel::reminded);
    const EscalationId id = booth.promise(QStringLiteral("a"), 30);
    REQUIRE(waitFor([&] { return booth.model->rowCount() == 1; }));
    CHECK(booth.model->stage(*booth.model->rowAt(0)) == CallBackStage::Later);
    booth.clock.advance(20 * minute - 1);
    booth.model->tick();
    CHECK(reminded.count() == 0);
    booth.clock.advance(1);
    booth.model->tick();
    booth.model->tick();
    CHECK(reminded.count() == 1);
    CHECK(booth.model->countFrom(CallBackStage::Soon) == 1);
    CHECK(booth.model->countFrom(CallBackStage::Overdue) == 0);
    booth.clock.advance(10 * minute);
    booth.model->tick();
    CHECK(booth.model->countFrom(CallBackStage::Overdue) == 1);
    CHECK(reminded.count() == 1);

    EscalationEntry later;
    later.act = EscalationAct::Reschedule;
    later.dueAt = booth.clock.now().plusMs(60 * minute);
    booth.act(id, later);
    REQUIRE(waitFor([&] { return booth.model->countFrom(CallBackStage::Soon) == 0; }));
    booth.clock.advance(55 * minute);
    booth.model->tick();
    CHECK(reminded.count() == 2); // another time was promised
}

TEST_CASE("A call is taken once, and what is known of it goes into the contact")
{
    Booth booth;
    const EscalationId id = booth.promise(QStringLiteral("国保"), 5);
    REQUIRE(waitFor([&] { return booth.model->rowCount() == 1; }));
    QSignalSpy taken(booth.model.get(), &CallBacksModel::taken);
    booth.model->take(id);
    REQUIRE(waitFor([&] { return taken.count() == 1 && booth.model->isMine(*booth.model->rowAt(0)); }));
    booth.model->take(id); // taken already: nothing more is written
    CHECK(taken.count() == 2);
    CHECK(booth.model->rowAt(0)->entries.size() == 2);

    const ContactDraft draft = CallBacksModel::draftOf(*booth.model->rowAt(0), booth.clock.now());
    CHECK(draft.callBack == id);
    CHECK(draft.startedAt == booth.clock.now());
    CHECK(draft.content.inquiry == QStringLiteral("国保について"));
    CHECK(draft.content.callerTelephone == QStringLiteral("090-0000-0000"));
    CHECK(draft.content.articles == QStringList{QStringLiteral("0311")});
    CHECK(draft.used.size() == 1);
}

TEST_CASE("What is handed back needs a word for the next shift and is nobody's again")
{
    Booth booth;
    const EscalationId id = booth.promise(QStringLiteral("国保"), 5);
    REQUIRE(waitFor([&] { return booth.model->rowCount() == 1; }));
    booth.model->take(id);
    REQUIRE(waitFor([&] { return booth.model->isMine(*booth.model->rowAt(0)); }));
    QSignalSpy failed(booth.model.get(), &CallBacksModel::failed);
    booth.model->handBack(id, QStringLiteral("  "));
    REQUIRE(failed.count() == 1);
    CHECK(failed.first().first().value<Error>().key == QStringLiteral("escalation.note.missing"));
    booth.model->handBack(id, QStringLiteral("夜にもう一度"));
    REQUIRE(waitFor([&] { return !booth.model->isMine(*booth.model->rowAt(0)); }));
    CHECK(booth.model->rowAt(0)->assignee.isNobody());
    CHECK(booth.model->rowAt(0)->entries.back().text == QStringLiteral("夜にもう一度"));
}

TEST_CASE("Whoever signs out leaves no citizen's number on the screen")
{
    Booth booth;
    booth.promise(QStringLiteral("国保"), 5);
    REQUIRE(waitFor([&] { return booth.model->rowCount() == 1; }));
    booth.commands->setUser({});
    CHECK(booth.model->rowCount() == 0);
}
