// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/wording/audit_text.h"

#include "app/desk/ui/wording/error_text.h"

#include <QDateTime>
#include <QLocale>

namespace madoguchi::desk {

namespace {

QString shortId(const QUuid& id)
{
    return QStringLiteral("…") + id.toString(QUuid::WithoutBraces).right(8);
}

QString fullId(const QUuid& id)
{
    return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces);
}

QString moment(Timestamp at)
{
    const QDateTime local = at.toLocal();
    return QLocale().toString(local.date(), QLocale::ShortFormat) + u' ' +
           local.time().toString(QStringLiteral("HH:mm:ss"));
}

QString isoMoment(Timestamp at)
{
    return at.isSet() ? at.toLocal().toString(Qt::ISODate) : QString();
}

// "csv", "publications.csv": in capitals what a file is called by.
QString formOf(const QString& code)
{
    return code.section(u'.', -1).toUpper();
}

} // namespace

QList<AuditAct> AuditText::acts()
{
    QList<AuditAct> all;
    for (int act = static_cast<int>(AuditAct::SignedIn);
         act <= static_cast<int>(AuditAct::AuthorityForgotten); ++act) {
        // Numbers are left free.
        if (auditActFromWord(toWord(static_cast<AuditAct>(act))))
            all.append(static_cast<AuditAct>(act));
    }
    return all;
}

QString AuditText::of(AuditAct act)
{
    switch (act) {
    case AuditAct::SignedIn:
        return tr("Signed in");
    case AuditAct::SignInRefused:
        return tr("Sign-in refused");
    case AuditAct::SignedOut:
        return tr("Signed out");
    case AuditAct::SessionEnded:
        return tr("Session ended");
    case AuditAct::Resumed:
        return tr("Connection taken up again");
    case AuditAct::ResumeRefused:
        return tr("Connection refused");
    case AuditAct::EnrolCodeMade:
        return tr("Code for a desk made");
    case AuditAct::Enrolled:
        return tr("Desk enrolled");
    case AuditAct::EnrolRefused:
        return tr("Enrolment refused");
    case AuditAct::DeviceRevoked:
        return tr("Desk taken out of service");
    case AuditAct::UserAdded:
        return tr("User added");
    case AuditAct::RoleChanged:
        return tr("Role changed");
    case AuditAct::UserDisabled:
        return tr("User disabled");
    case AuditAct::UserEnabled:
        return tr("User enabled");
    case AuditAct::UserChanged:
        return tr("User changed");
    case AuditAct::PasswordSet:
        return tr("Password set");
    case AuditAct::FeedsGranted:
        return tr("Rights given");
    case AuditAct::Pulled:
        return tr("Read by the desk");
    case AuditAct::Applied:
        return tr("Saved");
    case AuditAct::Rejected:
        return tr("Refused");
    case AuditAct::InConflict:
        return tr("In conflict");
    case AuditAct::BlobBrought:
        return tr("Attachment brought");
    case AuditAct::BlobRead:
        return tr("Attachment fetched");
    case AuditAct::Imported:
        return tr("Imported");
    case AuditAct::BackedUp:
        return tr("Backed up");
    case AuditAct::Restored:
        return tr("Restored from a backup");
    case AuditAct::Moved:
        return tr("Store moved");
    case AuditAct::EpochBegun:
        return tr("New life of the store");
    case AuditAct::AuditRead:
        return tr("Audit looked at");
    case AuditAct::Viewed:
        return tr("Opened");
    case AuditAct::BlobShown:
        return tr("Attachment looked at");
    case AuditAct::BlobSaved:
        return tr("Attachment saved to a file");
    case AuditAct::Exported:
        return tr("Exported");
    case AuditAct::Printed:
        return tr("Printed");
    case AuditAct::Erased:
        return tr("Erased at a person's request");
    case AuditAct::HoldAdded:
        return tr("Hold put on");
    case AuditAct::HoldRemoved:
        return tr("Hold taken off");
    case AuditAct::AgedOut:
        return tr("Deleted, its days were over");
    case AuditAct::LoginUnlocked:
        return tr("Login unlocked");
    case AuditAct::AuthorityMade:
        return tr("Next certificate authority made");
    case AuditAct::AuthoritySwitched:
        return tr("Certificate authority changed");
    case AuditAct::AuthorityForgotten:
        return tr("Former certificate authority trusted no longer");
    }
    return toWord(act);
}

QString AuditText::of(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Article:
        return tr("Q&A");
    case EntityKind::Contact:
        return tr("Contact");
    case EntityKind::Unit:
        return tr("Unit");
    case EntityKind::Staff:
        return tr("User");
    case EntityKind::Municipality:
        return tr("Municipality");
    case EntityKind::Lesson:
        return tr("Learned words");
    case EntityKind::Synonyms:
        return tr("Words");
    case EntityKind::Pin:
        return tr("Pinned Q&A");
    case EntityKind::SearchRecord:
        return tr("Search record");
    case EntityKind::Hand:
        return tr("Raised hand");
    case EntityKind::Escalation:
        return tr("Escalation");
    case EntityKind::SeatStatus:
        return tr("Seat");
    case EntityKind::Notice:
        return tr("Notice");
    case EntityKind::NoticeReceipt:
        return tr("Notice seen");
    case EntityKind::CentreCalendar:
        return tr("Service hours");
    case EntityKind::TalkScript:
        return tr("Talk script");
    case EntityKind::ReviewForm:
        return tr("Review form");
    case EntityKind::Review:
        return tr("Review");
    case EntityKind::ReviewSample:
        return tr("Sample for review");
    case EntityKind::HandOver:
        return tr("Shift hand-over");
    case EntityKind::Case:
    case EntityKind::CaseShare:
        return tr("Case");
    case EntityKind::Deputy:
        return tr("Deputy");
    case EntityKind::ReplyTemplate:
        return tr("Reply template");
    case EntityKind::MessageChoice:
        return tr("What one is told of cases");
    case EntityKind::ActBatch:
        return tr("Acts of a desk");
    }
    return {};
}

QString AuditText::header(AuditModel::Column column)
{
    switch (column) {
    case AuditModel::When:
        return tr("When");
    case AuditModel::Who:
        return tr("Who");
    case AuditModel::Act:
        return tr("What was done");
    case AuditModel::What:
        return tr("With what");
    case AuditModel::Count:
        return tr("Number");
    case AuditModel::ColumnCount:
        break;
    }
    return {};
}

QStringList AuditText::actTexts()
{
    QStringList texts;
    for (const AuditAct act : acts())
        texts += of(act);
    return texts;
}

QStringList AuditText::nobodies()
{
    return {tr("At the hub itself"), tr("Nobody signed in")};
}

QString AuditText::person(const UserId& user, const AuditNames& names)
{
    const QString name = names.person ? names.person(user) : QString();
    return name.isEmpty() ? shortId(user.value) : name;
}

QString AuditText::who(const wire::AuditLine& line, const AuditNames& names)
{
    if (!line.giver.isNull())
        return person(line.giver, names);
    if (!line.actor.isNull())
        return person(line.actor, names);
    return nobodies().at(line.seat.isNull() ? 0 : 1);
}

QString AuditText::feed(const FeedId& feed, const AuditNames& names)
{
    const QString name = feed.value.section(u'/', 1, 1);
    const QString of = feed.value.section(u'/', 2);
    if (name == u"qa")
        return tr("Q&As and what everybody reads");
    if (name == u"centre")
        return tr("Contacts and the room");
    if (name == u"insight")
        return tr("Search records");
    if (name == u"quality")
        return tr("Reviews");
    if (name == u"cases")
        return tr("Cases");
    if (name == u"unit") {
        const QString unit = names.unit ? names.unit(of) : QString();
        return tr("Cases of %1").arg(unit.isEmpty() ? of : unit);
    }
    if (name == u"person")
        return tr("Reviews of %1").arg(person(UserId::fromString(of), names));
    if (name == u"inbox")
        return tr("Inbox of %1").arg(person(UserId::fromString(of), names));
    if (name == u"confidential")
        return tr("Restricted cases of %1").arg(person(UserId::fromString(of), names));
    return name;
}

QString AuditText::what(const wire::AuditLine& line, const AuditNames& names)
{
    const auto kind = static_cast<EntityKind>(line.kind);
    const bool isFile = line.act == static_cast<int>(AuditAct::Exported);
    if (isFile && line.code == u"audit.csv")
        return tr("Audit · %1").arg(formOf(line.code));
    if (line.target.isNull()) {
        if (!line.feed.value.isEmpty())
            return feed(line.feed, names);
        const QString name = of(kind);
        return isFile && !name.isEmpty() ? name + QStringLiteral(" · ") + formOf(line.code) : name;
    }
    if (kind == EntityKind::Staff)
        return person({line.target}, names);
    const QString name = of(kind);
    const QString id = line.number.isEmpty() ? shortId(line.target) : line.number;
    return name.isEmpty() ? id : name + u' ' + id;
}

QString AuditText::cell(const wire::AuditLine& line, AuditModel::Column column, const AuditNames& names)
{
    switch (column) {
    case AuditModel::When:
        return moment(line.at);
    case AuditModel::Who:
        return who(line, names);
    case AuditModel::Act:
        return of(static_cast<AuditAct>(line.act));
    case AuditModel::What:
        return what(line, names);
    case AuditModel::Count:
        return line.count > 0 ? QLocale().toString(line.count) : QString();
    case AuditModel::ColumnCount:
        break;
    }
    return {};
}

QString AuditText::tip(const wire::AuditLine& line, AuditModel::Column column, const AuditNames& names)
{
    QStringList lines{cell(line, column, names)};
    if (column == AuditModel::When && line.done.isSet())
        lines += tr("By the desk's clock: %1").arg(moment(line.done));
    if (column == AuditModel::Who && !line.giver.isNull())
        lines += tr("Handed in while %1 was signed in").arg(person(line.actor, names));
    if (column == AuditModel::Who && !line.seat.isNull())
        lines += tr("At the desk %1").arg(fullId(line.seat.value));
    if (column == AuditModel::Act && !line.code.isEmpty())
        lines += line.code;
    if (column == AuditModel::What && !line.target.isNull())
        lines += fullId(line.target);
    return lines.join(u'\n');
}

QStringList AuditText::sheetHeader()
{
    return {header(AuditModel::When),
            tr("By the desk's clock"),
            header(AuditModel::Who),
            header(AuditModel::Act),
            header(AuditModel::What),
            header(AuditModel::Count),
            tr("Id of the person"),
            tr("Id of who handed it in"),
            tr("Id of the desk"),
            tr("Id of the thing"),
            tr("Code")};
}

QStringList AuditText::sheetLine(const wire::AuditLine& line, const AuditNames& names)
{
    const bool given = !line.giver.isNull();
    return {isoMoment(line.at),
            isoMoment(line.done),
            who(line, names),
            of(static_cast<AuditAct>(line.act)),
            what(line, names),
            QString::number(line.count),
            fullId(given ? line.giver.value : line.actor.value),
            given ? fullId(line.actor.value) : QString(),
            fullId(line.seat.value),
            fullId(line.target),
            line.code};
}

QString AuditText::of(wire::AuditChain chain, Timestamp checkedAt)
{
    switch (chain) {
    case wire::AuditChain::Whole:
        return tr("The hub went over all of it and found every row as it was written: %1.")
            .arg(moment(checkedAt));
    case wire::AuditChain::Broken:
        return tr("The audit was changed behind the hub: found %1. Tell whoever is responsible for security; "
                  "'madoguchid audit verify' names the row.")
            .arg(moment(checkedAt));
    case wire::AuditChain::Unknown:
        break;
    }
    return tr("The hub has not been through all of it since it was started.");
}

QString AuditText::of(const Error& error)
{
    if (error.key == u"hub.unreachable")
        return tr("The audit is at the hub, and the hub cannot be reached just now.");
    if (error.key == u"audit.older-hub")
        return tr("The hub is older than this program and does not show its audit: ask IT.");
    if (error.key == u"audit.read")
        return tr("The audit is for administrators.");
    if (error.key == u"export.cancelled")
        return tr("Stopped; there is no file.");
    return ErrorText::of(error);
}

} // namespace madoguchi::desk
