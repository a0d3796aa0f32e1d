// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/wording/attachment_text.h"

#include "app/desk/ui/wording/case_text.h"
#include "kb/domain/case_rulebook.h"

#include <QLocale>

namespace madoguchi::desk {

namespace {

bool isTable(const QString& type)
{
    return type == u"text/csv" || type.contains(u"spreadsheet") || type.contains(u"ms-excel");
}

bool isLetter(const QString& type)
{
    return type.contains(u"wordprocessing") || type.contains(u"msword") ||
           type.contains(u"opendocument.text") || type == u"application/rtf";
}

} // namespace

QString AttachmentText::kind(const QString& type)
{
    if (type.startsWith(u"image/"))
        return tr("Picture", "kind of file");
    if (type == u"application/pdf")
        return tr("PDF", "kind of file");
    if (isTable(type))
        return tr("Table", "kind of file");
    if (isLetter(type))
        return tr("Document", "kind of file");
    if (type == u"message/rfc822")
        return tr("E-mail", "kind of file");
    if (type.startsWith(u"text/"))
        return tr("Text", "kind of file");
    if (type.startsWith(u"audio/"))
        return tr("Sound", "kind of file");
    if (type.startsWith(u"video/"))
        return tr("Video", "kind of file");
    if (type == u"application/zip")
        return tr("Archive", "kind of file");
    return tr("File", "kind of file");
}

QString AttachmentText::icon(const QString& type)
{
    return type.startsWith(u"image/") ? QStringLiteral("picture") : QStringLiteral("file");
}

QString AttachmentText::size(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString AttachmentText::share(qint64 done, qint64 size)
{
    return tr("%1 %", "percent").arg(size > 0 ? int(done * 100 / size) : 0);
}

QString AttachmentText::state(const AttachmentLine& line, bool online)
{
    using State = AttachmentLine::State;
    const QString part = share(line.done, line.attachment.size);
    switch (line.state) {
    case State::Away:
    case State::Here:
        return {};
    case State::Fetching:
        if (line.trouble)
            return putOff(*line.trouble);
        return online ? tr("Being fetched: %1").arg(part)
                      : tr("Waits for the hub; fetched so far: %1").arg(part);
    case State::Sending:
        if (line.trouble && line.trouble->key != u"blob.absent")
            return putOff(*line.trouble);
        return online && line.done > 0 ? tr("On its way to the hub: %1").arg(part)
                                       : tr("Here only; the others see it once the hub has it.");
    }
    return {};
}

QString AttachmentText::putOff(const Error& error)
{
    if (error.key == u"blob.absent")
        return tr(
            "The hub does not have it yet: whoever added it has not brought it. It is asked for again.");
    if (error.key == u"blob.quota")
        return tr("The hub has no room for it: tell IT. It stays here and is offered again.");
    if (error.key == u"blob.hash" || error.key == u"blob.piece")
        return tr("It came damaged; it is fetched anew.");
    return of(error);
}

QString AttachmentText::of(const Error& error)
{
    const QString& key = error.key;
    if (key == u"attachment.size")
        return tr("Only files with something in them and of at most %1 can be attached.")
            .arg(size(mostAttachmentBytes));
    if (key == u"attachment.read")
        return tr("It cannot be read, or is no file.");
    if (key == u"attachment.changed")
        return tr("Another program changed it meanwhile: try again once it is saved.");
    if (key == u"attachment.name")
        return tr("Its name cannot be used: rename it first.");
    if (key == u"attachment.type")
        return tr("Files of this kind cannot be attached.");
    if (key == u"case.attachments.too-many")
        return tr("A case holds %n file(s) at most.", nullptr, limits::attachmentsPerCase);
    if (key == u"case.attachment.absent")
        return tr("Somebody else has removed it meanwhile.");
    if (key == u"case.attachment.exists")
        return tr("It is attached already.");
    if (key == u"case.role" || key == u"case.state")
        return tr("You may not change the files of this case.");
    if (key == u"attachment.write")
        return tr("It cannot be written there: choose another folder or name.");
    if (key == u"attachment.corrupt")
        return tr("It is damaged on this desk and was not saved: tell IT.");
    if (key == u"blob.piece")
        return tr("It is not here any more: open it again to fetch it.");
    if (key == u"picture.none")
        return tr("It is no picture that can be shown here, or too large: save it to look at it elsewhere.");
    if (key == u"picture.time")
        return tr("It takes too long to show: save it to look at it elsewhere.");
    if (key == u"picture.program")
        return tr("The program that shows pictures does not start on this desk: tell IT. It can be saved.");
    if (key == u"pdf.none")
        return tr("It is damaged, or no PDF: save it to try it with another program.");
    if (key == u"pdf.locked")
        return tr("It is locked with a password: save it to open it with another program that asks for it.");
    if (key == u"pdf.page")
        return tr("It is damaged: save it to try it with another program.");
    if (key == u"pdf.limits")
        return tr("It takes more time or memory than what comes from outside may take: save it to look at it "
                  "elsewhere, if you know who sent it.");
    if (key == u"pdf.unable")
        return tr("This computer cannot show PDFs here: save it to read it with another program.");
    if (key.startsWith(u"text.encoding"))
        return tr("Its characters cannot be read: save it to look at it elsewhere.");
    return CaseText::of(error);
}

} // namespace madoguchi::desk
