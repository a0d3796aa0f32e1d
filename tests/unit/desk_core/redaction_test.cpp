// SPDX-License-Identifier: GPL-3.0-or-later
// A case is blacked out at the desk: chosen, taken, undone, kept over a crash, followed where the texts
// change, proposed by one and approved or returned by another, listed and written to a file.
#include "app/desk/core/publication_list.h"
#include "app/desk/core/redaction_session.h"
#include "tests/support/printers.h"
#include "tests/unit/desk_core/case_fixture.h"

#include <QFile>

using namespace madoguchi;
using namespace madoguchi::desk;
using namespace madoguchi::desk::test;

namespace {

using Text = RedactionSession::Text;
using Mode = RedactionSession::Mode;

const QString opinion = QStringLiteral("村田由美です。北町の北公園が暗い。電話は055-000-1234です。");
const QString reply = QStringLiteral("村田由美様 北公園の灯りを増やします。");

struct RedactionDesk : CaseDesk
{
    CaseId id;
    std::unique_ptr<RedactionSession> redaction;

    RedactionDesk()
    {
        Case file = handedIn(ids, opinion);
        id = file.id;
        file.fields.requester.name = QStringLiteral("村田 由美");
        file.fields.category = QStringLiteral("公園");
        file.unit = roads;
        file.flow = CaseFlow::Distributed;
        file.ledgerNumber = QStringLiteral("R8-12");
        file.state = CaseState::Answered;
        file.receivedAt = {1'000};
        file.reply.text = reply;
        file.reply.sentAt = {2'000};
        REQUIRE(perform(OpenCase{file}));
        open(id);
        restart();
    }
    /// As after a crash: nothing is in memory.
    void restart() { redaction = std::make_unique<RedactionSession>(session); }
    void begin(Mode mode = Mode::Write)
    {
        QSignalSpy began(redaction.get(), &RedactionSession::began);
        redaction->begin(mode);
        REQUIRE(waitFor([&] { return began.count() > 0; }));
    }
    [[nodiscard]] TextSpan spanOf(Text which, const QString& words) const
    {
        const auto at = redaction->source(which).indexOf(words);
        REQUIRE(at >= 0);
        return {int(at), int(words.size())};
    }
    void blackOut(Text which, const QString& words) { redaction->blackOut(which, spanOf(which, words)); }
    [[nodiscard]] QStringList suggested(Text which) const
    {
        QStringList words;
        for (const RedactionSession::Suggestion& one : redaction->suggestions()) {
            if (one.which == which)
                words.append(one.words);
        }
        return words;
    }
    void propose()
    {
        QSignalSpy proposed(redaction.get(), &RedactionSession::proposed);
        QSignalSpy refused(redaction.get(), &RedactionSession::failed);
        redaction->propose();
        REQUIRE(waitFor([&] { return proposed.count() + refused.count() > 0; }));
        REQUIRE(proposed.count() == 1);
        settle();
    }
    void blackOutAll()
    {
        for (const QString& words : {QStringLiteral("村田由美"), QStringLiteral("北公園")}) {
            blackOut(Text::Opinion, words);
            blackOut(Text::Answer, words);
        }
        blackOut(Text::Opinion, QStringLiteral("055-000-1234"));
    }
    bool keepsDraft(const char* login)
    {
        const QString slot =
            QStringLiteral("case:%1:%2:publication").arg(id.toString(), person(login).toString());
        const auto draft =
            run([&](db::Connection& connection) { return store::DraftRepository(connection).load(slot); });
        REQUIRE(draft);
        return draft->has_value();
    }
    void correctElsewhere(const std::function<void(CaseFields&)>& change)
    {
        CaseFields fields = session.file().fields;
        change(fields);
        saveElsewhere("other", EditCase{id, fields, session.file().fieldsVersion, ids.make<EntryId>(), {}});
        REQUIRE(waitFor([&] { return session.file().fields == fields; }));
    }
};

} // namespace

TEST_CASE("what says who somebody is is proposed, taken one by one or all, and undone step by step")
{
    RedactionDesk desk;
    desk.begin();
    RedactionSession& redaction = *desk.redaction;
    CHECK(desk.suggested(Text::Opinion).contains(QStringLiteral("055-000-1234")));
    CHECK(desk.suggested(Text::Opinion).contains(QStringLiteral("村田由美")));
    CHECK(desk.suggested(Text::Answer).contains(QStringLiteral("村田由美")));
    CHECK_FALSE(redaction.canUndo());
    const auto phone =
        std::find_if(redaction.suggestions().begin(), redaction.suggestions().end(),
                     [](const auto& one) { return one.kind == text::PersonalKind::Telephone; });
    REQUIRE(phone != redaction.suggestions().end());
    const RedactionSession::Suggestion taken = *phone;
    redaction.take(taken);
    CHECK(redaction.result(Text::Opinion).endsWith(QStringLiteral("電話は■■です。")));
    CHECK_FALSE(desk.suggested(Text::Opinion).contains(QStringLiteral("055-000-1234")));
    redaction.takeAll();
    CHECK(redaction.result(Text::Opinion).startsWith(QStringLiteral("■■です。")));
    CHECK(redaction.result(Text::Answer).startsWith(QStringLiteral("■■様")));
    redaction.undo();
    CHECK(redaction.result(Text::Answer) == reply);
    CHECK(redaction.spans(Text::Opinion).size() == 1);
    redaction.redo();
    CHECK(redaction.result(Text::Answer).startsWith(QStringLiteral("■■様")));
    CHECK_FALSE(redaction.canRedo());
    redaction.undo();
    redaction.undo();
    CHECK(redaction.result(Text::Opinion) == opinion);
    // Something else than what was undone: that is not there any more.
    desk.blackOut(Text::Opinion, QStringLiteral("北町"));
    CHECK_FALSE(redaction.canRedo());
}

TEST_CASE(
    "what is chosen by hand is blacked out in whole characters, lifted, and proposed where it is said again")
{
    RedactionDesk desk;
    desk.begin();
    RedactionSession& redaction = *desk.redaction;
    desk.blackOut(Text::Opinion, QStringLiteral("北公園"));
    CHECK(desk.suggested(Text::Answer).contains(QStringLiteral("北公園")));
    CHECK(redaction.saidElsewhere() == QStringLiteral("北公園"));
    const TextSpan span = redaction.spans(Text::Opinion).front();
    redaction.lift(Text::Opinion, span.end());
    CHECK(redaction.spans(Text::Opinion).size() == 1); // beside it
    redaction.lift(Text::Opinion, span.end() - 1);
    CHECK(redaction.spans(Text::Opinion).empty());
    redaction.blackOut(Text::Answer, {desk.spanOf(Text::Answer, QStringLiteral(" ")).start, 1});
    CHECK(redaction.spans(Text::Answer).empty()); // a blank says nothing
    redaction.blackOut(Text::Answer, {-5, 1'000});
    CHECK(redaction.result(Text::Answer) == QStringLiteral("■■"));
}

TEST_CASE("I3 what was begun is there again after a crash, and its bytes say where but not what")
{
    RedactionDesk desk;
    desk.begin();
    desk.blackOutAll();
    desk.redaction->setFields(
        {QStringLiteral("夜の灯り"), QStringLiteral("公園"), roads, QDate(2026, 12, 1)});
    REQUIRE(waitFor([&] { return desk.keepsDraft("hearing"); }));
    desk.redaction->flush();
    desk.restart();
    desk.begin();
    CHECK(desk.redaction->result(Text::Opinion) == QStringLiteral("■■です。北町の■■が暗い。電話は■■です。"));
    CHECK(desk.redaction->fields().title == QStringLiteral("夜の灯り"));
    CHECK(desk.redaction->fields().date == QDate(2026, 12, 1));
    CHECK_FALSE(desk.redaction->areTextsChanged());
    const auto bytes = desk.run([&](db::Connection& connection) {
        return store::DraftRepository(connection)
            .load(QStringLiteral("case:%1:%2:publication")
                      .arg(desk.id.toString(), person("hearing").toString()));
    });
    REQUIRE(bytes);
    CHECK_FALSE(bytes->value().body.contains(QStringLiteral("北公園").toUtf8()));
    desk.redaction->discard();
    REQUIRE(waitFor([&] { return !desk.keepsDraft("hearing"); }));
}

TEST_CASE("opening the same case again leaves a redaction as it is, another case puts it by")
{
    RedactionDesk desk;
    desk.begin();
    desk.blackOutAll();
    desk.session.open(desk.id);
    Q_EMIT desk.session.opened();
    CHECK(desk.redaction->isActive());
    CHECK(desk.redaction->spans(Text::Opinion).size() == 3);
    const CaseId other = desk.addCase();
    desk.open(other);
    CHECK_FALSE(desk.redaction->isActive());
    desk.open(desk.id);
    desk.begin();
    CHECK(desk.redaction->spans(Text::Opinion).size() == 3);
}

TEST_CASE(
    "where the text is corrected meanwhile it is said, and what was blacked out is found in the new one")
{
    RedactionDesk desk;
    desk.begin();
    desk.blackOutAll();
    desk.correctElsewhere([](CaseFields& fields) { fields.requester.telephone = QStringLiteral("1"); });
    CHECK_FALSE(desk.redaction->areTextsChanged());
    desk.correctElsewhere([](CaseFields& fields) { fields.text = QStringLiteral("はい。") + fields.text; });
    CHECK(desk.redaction->areTextsChanged());
    CHECK(desk.redaction->result(Text::Opinion) ==
          QStringLiteral("はい。■■です。北町の■■が暗い。電話は■■です。"));
    desk.redaction->setFields(
        {QStringLiteral("夜の灯り"), QStringLiteral("公園"), roads, QDate(2026, 12, 1)});
    desk.propose();
    CHECK(desk.session.file().publication.opinion ==
          QStringLiteral("はい。■■です。北町の■■が暗い。電話は■■です。"));
}

TEST_CASE("a draft of a text that is another by now is not laid over it")
{
    RedactionDesk desk;
    desk.begin();
    desk.blackOutAll();
    desk.redaction->end();
    desk.correctElsewhere([](CaseFields& fields) { fields.text = QStringLiteral("短い文。"); });
    desk.begin();
    CHECK(desk.redaction->areTextsChanged());
    CHECK(desk.redaction->result(Text::Opinion) == QStringLiteral("短い文。"));
    CHECK(desk.redaction->spans(Text::Answer).size() == 2);
}

TEST_CASE("one proposes, another sees what was blacked out and returns it, the first begins where it was")
{
    RedactionDesk desk;
    desk.begin();
    desk.blackOutAll();
    desk.redaction->setFields(
        {QStringLiteral("夜の灯り"), QStringLiteral("公園"), roads, QDate(2026, 12, 1)});
    desk.propose();
    CHECK_FALSE(desk.redaction->isActive());
    REQUIRE(waitFor([&] { return !desk.keepsDraft("hearing"); }));
    CHECK(desk.session.file().publication.state == PublicationState::Proposed);
    CHECK_FALSE(desk.session.may(CaseAct::ApprovePublication));

    desk.signIn("second");
    desk.open(desk.id);
    desk.begin(Mode::Look);
    CHECK(desk.redaction->spans(Text::Opinion).size() == 3);
    desk.redaction->lift(Text::Opinion, 0); // looking changes nothing
    CHECK(desk.redaction->spans(Text::Opinion).size() == 3);
    QSignalSpy refused(desk.redaction.get(), &RedactionSession::failed);
    desk.redaction->act(CaseAct::ReturnPublication);
    REQUIRE(waitFor([&] { return refused.count() == 1; }));
    CHECK(refused[0][0].value<Error>().key == QStringLiteral("case.reason.missing"));
    QSignalSpy acted(desk.redaction.get(), &RedactionSession::acted);
    desk.redaction->act(CaseAct::ReturnPublication, QStringLiteral("北町も伏せる"));
    REQUIRE(waitFor([&] { return acted.count() == 1; }));
    desk.settle();

    desk.signIn("hearing");
    desk.open(desk.id);
    desk.begin();
    CHECK(desk.redaction->spans(Text::Opinion).size() == 3);
    CHECK(desk.redaction->fields().title == QStringLiteral("夜の灯り"));
    desk.blackOut(Text::Opinion, QStringLiteral("北町"));
    desk.propose();

    desk.signIn("second");
    desk.open(desk.id);
    desk.begin(Mode::Look);
    desk.redaction->act(CaseAct::ApprovePublication);
    REQUIRE(waitFor([&] { return desk.session.file().publication.state == PublicationState::Approved; }));
    desk.settle();
    desk.redaction->act(CaseAct::Publish);
    REQUIRE(waitFor([&] { return desk.session.file().publication.state == PublicationState::Published; }));
}

TEST_CASE("a proposal that took the place of another is shown anew before anybody approves it")
{
    RedactionDesk desk;
    desk.begin();
    desk.blackOutAll();
    const PublicationFields fields{QStringLiteral("夜の灯り"), QStringLiteral("公園"), roads,
                                   QDate(2026, 12, 1)};
    desk.redaction->setFields(fields);
    desk.propose();
    desk.signIn("second");
    desk.open(desk.id);
    desk.begin(Mode::Look);
    CHECK(desk.redaction->spans(Text::Answer).size() == 2);
    CaseEntry other = CaseDesk::entryOf(CaseAct::ProposePublication);
    other.id = desk.ids.make<EntryId>();
    other.publication = Publication{.title = QStringLiteral("別の題"),
                                    .category = fields.category,
                                    .unit = fields.unit,
                                    .date = fields.date};
    other.redaction = Redaction{{}, {}, desk.session.file().fieldsVersion, desk.session.file().reply.version};
    desk.saveElsewhere("hearing", ActOnCase{desk.id, other});
    REQUIRE(waitFor([&] { return desk.redaction->fields().title == QStringLiteral("別の題"); }));
    CHECK(desk.redaction->spans(Text::Answer).empty());
}

TEST_CASE("the title is looked at too, and what is still said elsewhere is refused")
{
    RedactionDesk desk;
    desk.begin();
    desk.blackOut(Text::Opinion, QStringLiteral("北公園"));
    const PublicationFields fields{QStringLiteral("北公園の灯り"), QStringLiteral("公園"), roads,
                                   QDate(2026, 12, 1)};
    desk.redaction->setFields(fields);
    CHECK(desk.redaction->isTitleTelling());
    QSignalSpy refused(desk.redaction.get(), &RedactionSession::failed);
    desk.redaction->propose();
    REQUIRE(waitFor([&] { return refused.count() == 1; }));
    CHECK(refused[0][0].value<Error>().key == QStringLiteral("case.publication.said"));
    CHECK(desk.redaction->isActive());
    CHECK(waitFor([&] { return desk.keepsDraft("hearing"); }));
}

TEST_CASE("publications are listed and written to a file that a spreadsheet does not calculate")
{
    RedactionDesk desk;
    PublicationList list(*desk.commands);
    list.refresh();
    REQUIRE(waitFor([&] { return list.isLoaded(); }));
    CHECK(list.lines().empty());
    desk.begin();
    desk.blackOutAll();
    desk.redaction->setFields({QStringLiteral("=1+1"), QStringLiteral("公園"), roads, QDate(2026, 12, 1)});
    desk.propose();
    REQUIRE(waitFor([&] { return list.lines().size() == 1; }));
    CHECK(list.lines().front().state == PublicationState::Proposed);

    const QString path = desk.directory.filePath(QStringLiteral("out.csv"));
    const PublicationSheet sheet{{QStringLiteral("title"), QStringLiteral("opinion")},
                                 [](const store::PublicationLine& line, const Publication& publication) {
                                     return QStringList{line.title, publication.opinion};
                                 }};
    const auto write = [&] {
        QSignalSpy written(&list, &PublicationList::written);
        list.write(sheet, path, text::Encoding::Utf8Bom);
        REQUIRE(waitFor([&] { return written.count() == 1; }));
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    CHECK_FALSE(write().contains("■")); // only what is published
    desk.signIn("second");
    desk.open(desk.id);
    desk.begin(Mode::Look);
    desk.redaction->act(CaseAct::ApprovePublication);
    REQUIRE(waitFor([&] { return desk.session.file().publication.state == PublicationState::Approved; }));
    desk.settle();
    desk.redaction->act(CaseAct::Publish);
    REQUIRE(waitFor([&] { return desk.session.file().publication.state == PublicationState::Published; }));
    desk.settle();
    const QByteArray bytes = write();
    CHECK(bytes.contains(QStringLiteral("■■です。北町の■■が暗い。").toUtf8()));
    CHECK_FALSE(bytes.contains(QStringLiteral("村田").toUtf8()));
    CHECK_FALSE(bytes.contains("\n=1+1"));
    list.refresh();
    REQUIRE(waitFor([&] {
        return list.lines().size() == 1 && list.lines().front().state == PublicationState::Published;
    }));
    desk.commands->setUser(std::nullopt);
    CHECK(list.lines().empty());
}
