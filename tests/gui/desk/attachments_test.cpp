// SPDX-License-Identifier: GPL-3.0-or-later
// Files of cases between desks and a hub: added, dropped and pasted at one, looked at and saved at another.
#include "app/desk/ui/cases/file/icon_text.h"
#include "app/desk/ui/cases/file/open_case_dialog.h"
#include "app/desk/ui/cases/file/picture_view.h"
#include "tests/gui/desk/file_desk.h"

#include <QClipboard>
#include <QFileDialog>
#include <QImage>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace madoguchi;
using namespace madoguchi::desk;
using namespace madoguchi::desk::test;

TEST_CASE("files dropped on a case at one desk are looked at and saved at another")
{
    FileHub world;
    FileDesk here(world, QStringLiteral("hirota"));
    FileDesk there(world, QStringLiteral("kubo"));
    const CaseId id = here.begin(QStringLiteral("街灯"));
    CHECK(here.label("noAttachments").startsWith(QStringLiteral("No files yet")));
    const QByteArray text = "夜は暗いです\n";
    const QByteArray paper = QByteArray::fromHex("504b0304") + QByteArray(400'000, '\1');
    drop(here.view->findChild<QWidget*>(QStringLiteral("casePage")),
         {world.files.makePicture(QStringLiteral("写真.png")),
          world.files.make(QStringLiteral("手紙.txt"), text),
          world.files.make(QStringLiteral("陳情.zip"), paper),
          world.files.make(QStringLiteral("空.txt"), {})});
    here.waitForRow(QStringLiteral("陳情.zip"));
    REQUIRE(here.isTakenIn()); // the one behind it is judged on its own
    CHECK(here.label("attachmentTroubles")
              .contains(QStringLiteral("空.txt: Only files with something in them")));
    here.press("troublesRead");
    CHECK(here.label("attachmentTroubles").isEmpty());
    CHECK(here.label("attachmentTitle") == QStringLiteral("Attachments (3)"));
    REQUIRE(here.isBrought());

    there.reach(id);
    there.waitForRow(QStringLiteral("陳情.zip"));
    // Who there is comes beside the case, and is read beside it.
    CHECK(waitFor([&] { return there.about(QStringLiteral("写真.png")).contains(QStringLiteral("広田")); },
                  patienceMs));
    there.open(QStringLiteral("写真.png"));
    REQUIRE(waitFor([&] { return there.viewer() && there.viewer()->isVisible(); }));
    auto* picture = there.viewer()->findChild<PictureView*>();
    REQUIRE(waitFor([&] { return picture->isVisible() && !picture->image().isNull(); }, patienceMs));
    CHECK(picture->image().size() == QSize(40, 20));
    CHECK(picture->image().pixelColor(3, 3) == QColor(Qt::red));
    there.open(QStringLiteral("手紙.txt"));
    auto* read = there.viewer()->findChild<QPlainTextEdit*>(QStringLiteral("viewerText"));
    REQUIRE(waitFor([&] { return read->isVisible(); }, patienceMs));
    CHECK(read->toPlainText() == QString::fromUtf8(text));
    CHECK(read->isReadOnly());

    // A kind that is not shown is offered to be saved, under its name and never under a path.
    there.open(QStringLiteral("陳情.zip"));
    auto* instead = there.viewer()->findChild<QWidget*>(QStringLiteral("viewerInstead"));
    REQUIRE(waitFor([&] { return instead->isVisible(); }));
    there.viewer()->findChild<QPushButton*>(QStringLiteral("viewerSave"))->click();
    auto* dialog = there.view->findChild<QFileDialog*>();
    REQUIRE(dialog);
    CHECK(QFileInfo(dialog->selectedFiles().value(0)).fileName() == QStringLiteral("陳情.zip"));
    const QString copy = world.files.directory.filePath(QStringLiteral("copy.zip"));
    dialog->selectFile(copy);
    REQUIRE(QMetaObject::invokeMethod(dialog, "accept"));
    REQUIRE(waitFor([&] { return Files::read(copy) == paper; }, patienceMs));
    REQUIRE(waitFor([&] { return there.label("attachmentSaved").contains(QStringLiteral("copy.zip")); }));
    there.viewer()->findChild<QPushButton*>(QStringLiteral("viewerClose"))->click();
    CHECK(there.core->caseFiles.viewing().state() == AttachmentViewing::State::Nothing);
    CHECK(here.core->refused.rowCount() == 0);
}

TEST_CASE("a picture is pasted into a case and a file is taken out by the keyboard with a reason")
{
    FileHub world;
    FileDesk here(world, QStringLiteral("hirota"));
    FileDesk there(world, QStringLiteral("kubo"));
    const CaseId id = here.begin(QStringLiteral("貼り付け"));
    QApplication::clipboard()->clear();
    auto* paste = here.view->findChild<QPushButton*>(QStringLiteral("pasteAttachment"));
    REQUIRE(waitFor([&] { return !paste->isEnabled(); }));
    QImage picture(8, 8, QImage::Format_RGB32);
    picture.fill(Qt::blue);
    QApplication::clipboard()->setImage(picture);
    REQUIRE(waitFor([&] { return paste->isEnabled(); }));
    here.view->activateWindow();
    REQUIRE(waitFor([&] { return here.view->isActiveWindow(); }));
    here.view->findChild<QPushButton*>(QStringLiteral("attachFile"))->setFocus();
    QTest::keyClick(here.view->focusWidget(), Qt::Key_V, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return here.core->caseFiles.lines().size() == 1; }, patienceMs));
    const QString name = here.core->caseFiles.lines()[0].attachment.name;
    CHECK(name.startsWith(QStringLiteral("Picture ")));
    CHECK(name.endsWith(QStringLiteral(".png")));
    REQUIRE(here.isBrought());
    there.reach(id);
    there.waitForRow(name);
    there.open(name);
    REQUIRE(waitFor([&] { return there.viewer() && there.viewer()->findChild<PictureView*>()->isVisible(); },
                    patienceMs));

    here.row(name)->findChild<LinkButton*>()->setFocus();
    QTest::keyClick(here.row(name)->findChild<LinkButton*>(), Qt::Key_Delete);
    here.press("detachNow");
    auto* reason = here.part<TextBox>("detachReason");
    CHECK(reason->property("invalid").toBool());
    CHECK(here.session().file().attachments.size() == 1);
    reason->setPlainText(QStringLiteral("別の人の写真"));
    here.press("detachNow");
    REQUIRE(waitFor([&] { return there.core->caseFiles.lines().empty(); }, patienceMs));
    // What is not of the case any more is not in sight any more.
    CHECK_FALSE(there.viewer()->isVisible());
    CHECK(there.session().file().entries.back().text == QStringLiteral("別の人の写真"));
    CHECK(there.label("noAttachments").startsWith(QStringLiteral("No files yet")));
}

TEST_CASE("without the hub a file waits and says so until the cable is in again")
{
    FileHub world;
    FileDesk here(world, QStringLiteral("hirota"));
    FileDesk there(world, QStringLiteral("kubo"));
    const CaseId id = here.begin(QStringLiteral("離線"));
    there.reach(id);
    here.cable.pull();
    REQUIRE(waitFor([&] { return here.core->sync.state() != HubState::Connected; }, patienceMs));
    const QByteArray text = "離線で付けた";
    drop(here.box(), {world.files.make(QStringLiteral("offline.txt"), text)});
    here.waitForRow(QStringLiteral("offline.txt"));
    const auto stateOf = [](FileDesk& desk) {
        return desk.row(QStringLiteral("offline.txt"))
            ->findChild<IconText*>(QStringLiteral("attachmentState"))
            ->text();
    };
    REQUIRE(waitFor([&] { return stateOf(here).startsWith(QStringLiteral("Here only")); }));
    // What is here is looked at without the hub.
    here.open(QStringLiteral("offline.txt"));
    REQUIRE(
        waitFor([&] { return here.core->caseFiles.viewing().state() == AttachmentViewing::State::Text; }));
    here.cable.plug();
    REQUIRE(here.isBrought());
    CHECK(stateOf(here).isEmpty());

    there.waitForRow(QStringLiteral("offline.txt"));
    there.cable.pull();
    REQUIRE(waitFor([&] { return there.core->sync.state() != HubState::Connected; }, patienceMs));
    there.open(QStringLiteral("offline.txt"));
    REQUIRE(waitFor(
        [&] { return there.viewer()->findChild<QLabel*>(QStringLiteral("viewerWaiting"))->isVisible(); }));
    CHECK(stateOf(there).startsWith(QStringLiteral("Waits for the hub")));
    there.of(QStringLiteral("offline.txt"), "stopFetching")->click();
    CHECK_FALSE(there.viewer()->isVisible());
    CHECK(stateOf(there).isEmpty());
    there.open(QStringLiteral("offline.txt"));
    there.cable.plug();
    REQUIRE(waitFor([&] { return there.core->caseFiles.viewing().state() == AttachmentViewing::State::Text; },
                    2 * patienceMs));
    CHECK(there.core->caseFiles.viewing().text().text == QString::fromUtf8(text));
}

TEST_CASE("a case is opened with its files and what is split off it and merged has them at every desk")
{
    FileHub world;
    FileDesk here(world, QStringLiteral("hirota"));
    FileDesk there(world, QStringLiteral("kubo"));
    const CaseNames names(here.core->caseFile, here.core->directory);
    OpenCaseDialog dialog(here.core->newCase, names, here.shortcuts);
    dialog.showFiles(here.core->newCaseFiles);
    here.core->newCase.begin();
    REQUIRE(waitFor([&] { return dialog.isVisible(); }));
    auto* subject = dialog.findChild<QLineEdit*>(QStringLiteral("caseSubjectField"));
    subject->setText(QStringLiteral("写真つきの要望"));
    Q_EMIT subject->textEdited(subject->text());
    auto* open = dialog.findChild<QPushButton*>(QStringLiteral("openCaseNow"));
    const QByteArray text = QByteArray("証拠 ").repeated(300'000);
    drop(&dialog, {world.files.make(QStringLiteral("証拠.txt"), text),
                   world.files.make(QStringLiteral("間違い.txt"), "wrong")});
    CHECK_FALSE(open->isEnabled()); // not without what was just added
    REQUIRE(waitFor([&] { return here.core->newCaseFiles.lines().size() == 2 && open->isEnabled(); }));
    for (AttachmentRow* row : dialog.findChildren<AttachmentRow*>()) {
        if (row->findChild<LinkButton*>()->fullText() == QStringLiteral("間違い.txt"))
            row->findChild<QPushButton*>(QStringLiteral("removeAttachment"))->click();
    }
    REQUIRE(here.core->newCaseFiles.lines().size() == 1);
    QSignalSpy saved(&here.core->newCase, &NewCase::saved);
    open->click();
    REQUIRE(waitFor([&] { return saved.count() == 1; }));
    const auto first = saved[0][0].value<CaseId>();
    const auto readsIt = [&](const CaseId& id) {
        there.reach(id);
        there.waitForRow(QStringLiteral("証拠.txt"));
        there.open(QStringLiteral("証拠.txt"));
        const AttachmentViewing& viewing = there.core->caseFiles.viewing();
        return waitFor([&] { return viewing.state() == AttachmentViewing::State::Text; }, patienceMs) &&
               viewing.text().text.startsWith(QStringLiteral("証拠 証拠")) && viewing.text().cut;
    };
    here.reach(first);
    REQUIRE(here.isBrought());

    // Split off by the other desk, which never looked at the file.
    there.reach(first);
    there.waitForRow(QStringLiteral("証拠.txt"));
    QSignalSpy piece(&there.core->newCase, &NewCase::saved);
    there.core->newCase.beginFrom(there.session().file());
    REQUIRE(waitFor([&] { return there.core->newCase.isBegun(); }));
    there.core->newCase.save();
    REQUIRE(waitFor([&] { return piece.count() == 1; }));
    const auto second = piece[0][0].value<CaseId>();
    CHECK(readsIt(second));

    const CaseId other = here.begin(QStringLiteral("同じ要望"));
    here.reach(first);
    QSignalSpy done(&here.session(), &CaseSession::done);
    here.session().linkWith(other, CaseLinkKind::MergedInto, QStringLiteral("同じ"));
    REQUIRE(waitFor([&] { return done.count() == 1; }));
    CHECK(readsIt(other));
    CHECK(here.core->refused.rowCount() == 0);
    CHECK(there.core->refused.rowCount() == 0);
}
