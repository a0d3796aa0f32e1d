// SPDX-License-Identifier: GPL-3.0-or-later
// Not a test: pictures of one case, to be looked at. Run by name; see tests/gui/support/pictures.h.
#include "app/desk/case_file_wiring.h"
#include "app/desk/ui/cases/file/attachment_box.h"
#include "app/desk/ui/cases/file/attachment_viewer.h"
#include "app/desk/ui/cases/file/case_act_form.h"
#include "app/desk/ui/cases/file/case_file_view.h"
#include "app/desk/ui/cases/file/deputies_dialog.h"
#include "app/desk/ui/cases/file/open_case_dialog.h"
#include "app/desk/ui/cases/publish/publication_pane.h"
#include "app/desk/ui/cases/publish/redaction_dialog.h"
#include "app/desk/ui/room/scroll_body.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/theme/window_language.h"
#include "app/desk/ui/widgets/segment.h"
#include "kb/store/outbox_repository.h"
#include "tests/gui/desk/real_desk.h"
#include "tests/gui/desk/room_sample.h"
#include "tests/gui/support/pictures.h"
#include "tests/support/pdf_file.h"

#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QScrollBar>

using namespace madoguchi;
using namespace madoguchi::desk;
using namespace madoguchi::desk::test;

namespace {

constexpr qint64 dayMs = 24LL * 3600 * 1000;

UserId idOfPerson(const char* login)
{
    return idOf<UserId>(QString::fromLatin1(login));
}

/// Two pages, as somebody's word processor makes them.
QByteArray petition()
{
    QBuffer buffer;
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(144);
    QPainter painter(&writer);
    for (const char* lines : {"中央公園の照明についての陳情書\n\n葉月市長 様\n\n中央公園は夜になると暗く、"
                              "通る人がこわい思いをしています。\n園内の灯りを増やしてください。",
                              "署名簿\n\n山田 花子　中央1丁目\n佐藤 一郎　中央1丁目\n鈴木 薫　中央2丁目"}) {
        if (QByteArrayView(lines).startsWith("署名"))
            writer.newPage();
        QFont font(QStringLiteral("Noto Serif CJK JP"));
        font.setPointSize(14);
        painter.setFont(font);
        painter.drawText(QRect(60, 60, 900, 1400), Qt::TextWordWrap, QString::fromUtf8(lines));
        painter.drawRect(40, 40, 940, 700);
    }
    painter.end();
    return buffer.data();
}

struct CaseDesk
{
    QTemporaryDir directory;
    RealDesk desk{directory.filePath(QStringLiteral("desk.db")),
                  directory.filePath(QStringLiteral("desk.conf"))};
    Shortcuts shortcuts;
    std::unique_ptr<CaseFileView> view;
    Actor hearing{idOfPerson("hirota"), Role::HearingSection, QStringLiteral("pr")};
    Actor clerk{idOfPerson("doi"), Role::Department, QStringLiteral("works/roads")};
    Actor colleague{idOfPerson("mori"), Role::Department, QStringLiteral("works/roads")};
    Case file;

    CaseDesk()
    {
        REQUIRE(desk.enter());
        RoomSample people(desk.core->clock.now());
        people.person("hirota", "広田 恵", Role::HearingSection);
        people.person("doi", "土井 健", Role::Department);
        people.person("mori", "森 あかり", Role::Department);
        people.person("kacho", "道 一郎", Role::Department);
        people.unit("parks", "公園緑地課", "Parks Division");
        people.unit("pr", "広聴課", "Public Hearing Section");
        REQUIRE(people.into(desk));
        sitDown(hearing);
        view.reset(makeCaseFileView(*desk.core, shortcuts));
    }
    void sitDown(const Actor& actor)
    {
        desk.core->commands.setUser(SignedInUser{QStringLiteral("x"), QStringLiteral("x"), actor, true});
    }
    template <typename Payload>
    void give(const Actor& actor, const Payload& payload)
    {
        Command command = *desk.core->commands.make(payload);
        command.actor = actor.user;
        std::optional<Result<void>> answer;
        desk.core->store.writes().submit(
            [command, actor](db::Connection& connection) {
                return store::OutboxRepository(connection).perform(command, actor);
            },
            desk.core.get(), [&](const Result<void>& got) { answer = got; });
        REQUIRE(waitFor([&] { return answer.has_value(); }));
        REQUIRE(*answer);
    }
    CaseEntry entry(CaseAct act, const PartId& part = {}, const QString& text = {})
    {
        CaseEntry made;
        made.id = desk.core->ids.make<EntryId>();
        made.act = act;
        made.part = part;
        made.text = text;
        return made;
    }
    void open()
    {
        file.id = desk.core->ids.make<CaseId>();
        file.fields.kind = CaseKind::Opinion;
        file.fields.subject = QStringLiteral("中央公園の照明が暗い");
        file.fields.text = QStringLiteral("夜に中央公園を通ると照明が暗くて怖いです。園内の灯りと、公園沿いの"
                                          "道路の街路灯を増やしてください。");
        file.fields.requester.name = QStringLiteral("山田 花子");
        file.fields.requester.telephone = QStringLiteral("090-0000-0001");
        file.fields.requester.wantsReplyBy = ReplyChannel::Letter;
        file.fields.category = QStringLiteral("まちづくり > 公園");
        file.fields.place = QStringLiteral("中央1丁目 中央公園");
        file.cameBy = ReplyChannel::Letter;
        file.receivedAt = desk.core->clock.now().plusMs(-9 * dayMs);
        file.dueAt = desk.core->clock.now().plusMs(-2 * dayMs);
        file.entries = {entry(CaseAct::Open)};
        give(hearing, OpenCase{file});
    }
    PartId divide(const char* unit, const char* task)
    {
        CaseEntry made = entry(CaseAct::Divide, desk.core->ids.make<PartId>(), QString::fromUtf8(task));
        made.unit = QString::fromLatin1(unit);
        give(hearing, ActOnCase{file.id, made});
        return made.part;
    }
    void show()
    {
        view->show();
        view->showCase(file.id);
        REQUIRE(waitFor([&] { return desk.core->caseFile.isOpen(); }));
    }
};

void shoot(QWidget& window, const char* name, QSize size)
{
    const QString folder = qEnvironmentVariable("MADOGUCHI_PICTURES", QStringLiteral("/tmp"));
    const QStringList wanted = qEnvironmentVariable("MADOGUCHI_PICTURES_OF").split(u' ', Qt::SkipEmptyParts);
    WindowLanguage words;
    for (const int percent : {100, 200}) {
        for (const Look look : {Look::Light, Look::Dark}) {
            for (const Language language : allLanguages) {
                const QString file =
                    QStringLiteral("%1-%2-%3-%4.png")
                        .arg(QString::fromLatin1(name), toWord(language),
                             look == Look::Light ? QStringLiteral("light") : QStringLiteral("dark"))
                        .arg(percent);
                if (!wanted.isEmpty() && std::none_of(wanted.begin(), wanted.end(), [&](const QString& word) {
                        return file.contains(word);
                    }))
                    continue;
                words.use(language);
                theme().apply({look, percent, language});
                metrics::reapply(&window);
                window.resize(size);
                (void)waitFor([] { return false; }, 700);
                // A box that grew asks the ones around it one after the other.
                for (int turn = 0; turn < 20; ++turn)
                    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
                CHECK(window.grab().save(folder + u'/' + file));
            }
        }
    }
}

} // namespace

TEST_CASE("pictures of a case", "[.pictures]")
{
    CaseDesk desk;
    desk.open();
    const PartId roads = desk.divide("works/roads", "街路灯の増設ができるか");
    const PartId parks = desk.divide("parks", "園内灯の点検と増設");
    desk.sitDown(desk.clerk);
    desk.show();
    desk.desk.core->caseFile.setText(roads, QStringLiteral("公園沿いの街路灯を二基増やします。"));
    desk.give(desk.colleague, SaveCaseDraft{desk.file.id,
                                            roads,
                                            QStringLiteral("街路灯は来年度に三基増やす予定です。"),
                                            {},
                                            0,
                                            desk.desk.core->ids.make<EntryId>()});
    desk.give(desk.colleague, ActOnCase{desk.file.id, desk.entry(CaseAct::BeginEditing, roads)});
    desk.desk.core->caseFile.refresh();
    REQUIRE(waitFor([&] { return desk.desk.core->caseFile.isInConflict(roads); }));
    shoot(*desk.view, "case-head", {700, 900});
    auto* bar = desk.view->findChild<ScrollBody*>()->verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    shoot(*desk.view, "case-conflict", {700, 900});
    desk.desk.core->caseFile.keepMine(roads);
    desk.desk.core->caseFile.saveText(roads);
    REQUIRE(waitFor(
        [&] { return !desk.desk.core->caseFile.isUnsaved(roads) && !desk.desk.core->caseFile.isBusy(); }));
    auto* form = desk.view->findChild<CaseActForm*>();
    REQUIRE(waitFor([&] { return desk.desk.core->caseFile.may(CaseAct::Submit, roads); }));
    form->begin(CaseAct::Submit, roads);
    shoot(*desk.view, "case-route", {700, 900});
    desk.sitDown(desk.hearing);
    desk.show();
    form->begin(CaseAct::Restrict, {});
    shoot(*desk.view, "case-restrict", {700, 900});
    form->begin(CaseAct::Divide, {});
    shoot(*desk.view, "case-divide", {700, 900});
    (void)parks;
}

TEST_CASE("pictures of opening a case, and of deputies", "[.pictures]")
{
    CaseDesk desk;
    desk.open();
    const CaseNames names(desk.desk.core->caseFile, desk.desk.core->directory);
    OpenCaseDialog dialog(desk.desk.core->newCase, names, desk.shortcuts);
    desk.desk.core->newCase.begin();
    REQUIRE(waitFor([&] { return dialog.isVisible(); }));
    Case file = desk.desk.core->newCase.file();
    file.fields = desk.file.fields;
    desk.desk.core->newCase.edit(file);
    REQUIRE(waitFor([&] { return desk.desk.core->newCase.alike().size() == 1; }));
    Q_EMIT desk.desk.core->newCase.began();
    shoot(dialog, "case-open", {620, 800});
    DeputiesDialog deputies(desk.desk.core->deputies, names);
    deputies.begin();
    const QDate today = desk.desk.core->deputies.today();
    desk.desk.core->deputies.add(idOfPerson("kacho"), idOfPerson("doi"), today, today.addDays(7));
    REQUIRE(waitFor([&] { return !desk.desk.core->deputies.deputies().empty(); }));
    shoot(deputies, "case-deputies", {520, 560});
}

TEST_CASE("pictures of a publication", "[.pictures]")
{
    CaseDesk desk;
    desk.file.ledgerNumber = QStringLiteral("R8-1");
    desk.file.state = CaseState::Answered;
    desk.file.reply.text = QStringLiteral(
        "山田 花子 "
        "様\n\nご意見をお寄せいただきありがとうございます。中央公園の北口の照明は12月中に替え、公園沿いの"
        "道路には街路灯を二基増やします。\n\n公園緑地課 担当 森");
    desk.file.reply.sentAt = desk.desk.core->clock.now();
    desk.open();
    desk.file.fields.text +=
        QStringLiteral(" 返事は090-0000-0001か hanako@example.jp まで。中央1丁目2-3 山田");
    desk.give(desk.hearing,
              EditCase{desk.file.id, desk.file.fields, 1, desk.desk.core->ids.make<EntryId>(), {}});
    desk.show();
    RedactionSession& redaction = desk.desk.core->redaction;
    redaction.begin(RedactionSession::Mode::Write);
    auto* dialog = desk.view->findChild<RedactionDialog*>();
    REQUIRE(waitFor([&] { return dialog->isVisible(); }));
    redaction.blackOut(RedactionSession::Text::Opinion, {2, 4});
    redaction.setFields({QStringLiteral("夜の公園の照明"), desk.file.fields.category, QStringLiteral("parks"),
                         QDate(2026, 12, 1)});
    shoot(*dialog, "publication-write", {1'000, 780});
    redaction.takeAll();
    for (int tries = 0; tries < 50 && !redaction.suggestions().empty(); ++tries) {
        const RedactionSession::Suggestion first = redaction.suggestions().front();
        redaction.take(first);
    }
    redaction.propose();
    REQUIRE(waitFor(
        [&] { return desk.desk.core->caseFile.file().publication.state == PublicationState::Proposed; }));
    desk.sitDown(Actor{idOfPerson("abe"), Role::HearingSection, QStringLiteral("pr")});
    desk.show();
    REQUIRE(waitFor([&] { return desk.desk.core->caseFile.may(CaseAct::ApprovePublication); }));
    shoot(*desk.view, "publication-box", {700, 1'400});
    redaction.begin(RedactionSession::Mode::Look);
    REQUIRE(waitFor([&] { return dialog->isVisible(); }));
    shoot(*dialog, "publication-look", {1'000, 780});
    PublicationPane pane(desk.desk.core->publications, desk.desk.core->clock);
    pane.show();
    REQUIRE(waitFor([&] { return !desk.desk.core->publications.lines().empty(); }));
    shoot(pane, "publication-list", {1'000, 500});
}

TEST_CASE("pictures of the files of a case", "[.pictures]")
{
    CaseDesk desk;
    desk.open();
    desk.show();
    const QDir folder(desk.directory.path());
    const auto make = [&](const QString& name, const QByteArray& bytes) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return file.fileName();
    };
    QImage photo(900, 600, QImage::Format_RGB32);
    QPainter painter(&photo);
    painter.fillRect(photo.rect(), QColor(20, 30, 60));
    painter.fillRect(QRect(400, 120, 40, 400), QColor(90, 90, 100));
    painter.setBrush(QColor(255, 220, 120));
    painter.drawEllipse(QPoint(420, 120), 70, 50);
    painter.end();
    const QString picture = folder.filePath(QStringLiteral("中央公園の夜の写真.png"));
    REQUIRE(photo.save(picture));
    AttachmentList& files = desk.desk.core->caseFiles;
    files.addFiles(
        {picture, make(QStringLiteral("陳情書（自治会長より・署名簿つき）.pdf"), petition()),
         make(QStringLiteral("聞き取り.txt"), QByteArray("街路灯が切れたまま二週間です。\n").repeated(40)),
         make(QStringLiteral("書庫.zip"), QByteArray::fromHex("504b0304") + QByteArray(700'000, '\1')),
         make(QStringLiteral("鍵つき.pdf"), madoguchi::test::lockedPdf()),
         make(QStringLiteral("空.csv"), {})});
    REQUIRE(waitFor([&] { return files.lines().size() == 5 && files.adding().empty(); }));
    auto* bar = desk.view->findChild<ScrollBody*>()->verticalScrollBar();
    auto* box = desk.view->findChild<AttachmentBox*>();
    (void)waitFor([] { return false; }, 300);
    bar->setValue(box->y());
    shoot(*desk.view, "case-files", {700, 900});
    files.open(files.lines()[0].attachment.id);
    AttachmentViewer viewer(files.viewing());
    files.open(files.lines()[0].attachment.id);
    REQUIRE(waitFor([&] { return files.viewing().state() == AttachmentViewing::State::Picture; }, 20'000));
    shoot(viewer, "case-file-picture", {760, 640});
    files.open(files.lines()[2].attachment.id);
    REQUIRE(waitFor([&] { return files.viewing().state() == AttachmentViewing::State::Text; }));
    shoot(viewer, "case-file-text", {760, 640});
    files.open(files.lines()[1].attachment.id);
    DocumentPages& pages = files.viewing().pages();
    const auto isShown = [&] {
        return waitFor([&] { return pages.state() == DocumentPages::State::Shown; }, 20'000);
    };
    REQUIRE(isShown());
    pages.turnTo(2);
    REQUIRE(isShown());
    shoot(viewer, "case-file-pdf", {800, 800});
    viewer.findChild<Segment*>(QStringLiteral("segment0"))->click();
    shoot(viewer, "case-file-whole-page", {800, 800});
    files.open(files.lines()[4].attachment.id);
    REQUIRE(waitFor([&] { return files.viewing().state() == AttachmentViewing::State::Failed; }, 20'000));
    shoot(viewer, "case-file-locked", {760, 640});
    files.open(files.lines()[3].attachment.id);
    shoot(viewer, "case-file-other", {760, 640});
}
