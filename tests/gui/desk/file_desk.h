// SPDX-License-Identifier: GPL-3.0-or-later
// Desks whose cases have files: made, dropped, and found again by their names.
#pragma once

#include "app/desk/ui/cases/file/attachment_box.h"
#include "app/desk/ui/cases/file/attachment_row.h"
#include "app/desk/ui/cases/file/attachment_viewer.h"
#include "app/desk/ui/widgets/link_button.h"
#include "tests/gui/desk/case_desks.h"

#include <QDropEvent>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>

namespace madoguchi::desk::test {

inline constexpr int patienceMs = 30'000;

struct Files
{
    QTemporaryDir directory;

    [[nodiscard]] QString make(const QString& name, const QByteArray& bytes) const
    {
        const QString path = directory.filePath(name);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return path;
    }
    [[nodiscard]] QString makePicture(const QString& name) const
    {
        QImage picture(40, 20, QImage::Format_RGB32);
        picture.fill(Qt::red);
        const QString path = directory.filePath(name);
        REQUIRE(picture.save(path, "PNG"));
        return path;
    }
    [[nodiscard]] static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

inline void drop(QWidget* target, const QStringList& paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(target, &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent event({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(target, &event);
    CHECK(event.isAccepted());
}

/// A desk and the files of the case it looks at.
struct FileDesk : CaseDesk
{
    using CaseDesk::CaseDesk;

    [[nodiscard]] AttachmentBox* box() { return view->findChild<AttachmentBox*>(); }
    [[nodiscard]] AttachmentViewer* viewer() { return view->findChild<AttachmentViewer*>(); }
    [[nodiscard]] AttachmentRow* row(const QString& name)
    {
        for (AttachmentRow* one : view->findChildren<AttachmentRow*>()) {
            if (one->isVisibleTo(view.get()) && one->findChild<LinkButton*>()->fullText() == name)
                return one;
        }
        return nullptr;
    }
    void waitForRow(const QString& name)
    {
        INFO(name.toStdString());
        REQUIRE(waitFor([&] { return row(name) != nullptr; }, patienceMs));
    }
    /// Every file that was dropped or pasted is in the case, or among the troubles.
    [[nodiscard]] bool isTakenIn()
    {
        return waitFor([&] { return core->caseFiles.adding().empty(); }, patienceMs);
    }
    [[nodiscard]] QString about(const QString& name)
    {
        const AttachmentRow* found = row(name);
        REQUIRE(found);
        return found->findChild<QLabel*>(QStringLiteral("attachmentAbout"))->text();
    }
    [[nodiscard]] QPushButton* of(const QString& name, const char* button)
    {
        return row(name)->findChild<QPushButton*>(QString::fromLatin1(button));
    }
    void open(const QString& name) { row(name)->findChild<LinkButton*>()->click(); }
    [[nodiscard]] QString label(const char* name)
    {
        const auto* found = view->findChild<QLabel*>(QString::fromLatin1(name));
        REQUIRE(found);
        return found->isVisibleTo(view.get()) ? found->text() : QString();
    }
    /// The hub has what was added here.
    [[nodiscard]] bool isBrought()
    {
        return waitFor(
            [&] {
                const auto& lines = core->caseFiles.lines();
                return !lines.empty() &&
                       std::all_of(lines.begin(), lines.end(), [](const AttachmentLine& line) {
                           return line.state == AttachmentLine::State::Here;
                       });
            },
            patienceMs);
    }
    CaseId begin(const QString& subject)
    {
        Case file;
        file.id = core->ids.make<CaseId>();
        file.fields.subject = subject;
        CaseEntry line;
        line.id = core->ids.make<EntryId>();
        line.act = CaseAct::Open;
        file.entries = {line};
        std::optional<Result<void>> answer;
        core->commands.perform(OpenCase{file}, core.get(), [&](const Result<void>& got) { answer = got; });
        REQUIRE(waitFor([&] { return answer.has_value(); }));
        REQUIRE(*answer);
        reach(file.id);
        return file.id;
    }
};

/// Two people of the hearing section.
struct FileHub : CaseHub
{
    FileHub()
    {
        hireFor(QStringLiteral("hirota"), QStringLiteral("広田"), Role::HearingSection, QStringLiteral("pr"));
        hireFor(QStringLiteral("kubo"), QStringLiteral("久保"), Role::HearingSection, QStringLiteral("pr"));
    }
    Files files;
};

} // namespace madoguchi::desk::test
