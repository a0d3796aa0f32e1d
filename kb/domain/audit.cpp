// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/audit.h"

#include "kb/base/blake2b.h"

#include <QCborStreamWriter>

#include <algorithm>
#include <iterator>

namespace madoguchi {

namespace {

struct Word
{
    AuditAct act;
    QLatin1StringView word;
};

constexpr Word words[] = {
    {AuditAct::SignedIn, QLatin1StringView("signed-in")},
    {AuditAct::SignInRefused, QLatin1StringView("sign-in-refused")},
    {AuditAct::SignedOut, QLatin1StringView("signed-out")},
    {AuditAct::SessionEnded, QLatin1StringView("session-ended")},
    {AuditAct::Resumed, QLatin1StringView("resumed")},
    {AuditAct::ResumeRefused, QLatin1StringView("resume-refused")},
    {AuditAct::EnrolCodeMade, QLatin1StringView("enrol-code-made")},
    {AuditAct::Enrolled, QLatin1StringView("enrolled")},
    {AuditAct::EnrolRefused, QLatin1StringView("enrol-refused")},
    {AuditAct::DeviceRevoked, QLatin1StringView("device-revoked")},
    {AuditAct::UserAdded, QLatin1StringView("user-added")},
    {AuditAct::RoleChanged, QLatin1StringView("role-changed")},
    {AuditAct::UserDisabled, QLatin1StringView("user-disabled")},
    {AuditAct::UserEnabled, QLatin1StringView("user-enabled")},
    {AuditAct::UserChanged, QLatin1StringView("user-changed")},
    {AuditAct::PasswordSet, QLatin1StringView("password-set")},
    {AuditAct::FeedsGranted, QLatin1StringView("feeds-granted")},
    {AuditAct::Pulled, QLatin1StringView("pulled")},
    {AuditAct::Applied, QLatin1StringView("applied")},
    {AuditAct::Rejected, QLatin1StringView("rejected")},
    {AuditAct::InConflict, QLatin1StringView("in-conflict")},
    {AuditAct::BlobBrought, QLatin1StringView("attachment-brought")},
    {AuditAct::BlobRead, QLatin1StringView("attachment-read")},
    {AuditAct::Imported, QLatin1StringView("imported")},
    {AuditAct::BackedUp, QLatin1StringView("backed-up")},
    {AuditAct::Restored, QLatin1StringView("restored")},
    {AuditAct::Moved, QLatin1StringView("moved")},
    {AuditAct::EpochBegun, QLatin1StringView("epoch-begun")},
    {AuditAct::AuditRead, QLatin1StringView("audit-read")},
    {AuditAct::Viewed, QLatin1StringView("viewed")},
    {AuditAct::BlobShown, QLatin1StringView("attachment-shown")},
    {AuditAct::BlobSaved, QLatin1StringView("attachment-saved")},
    {AuditAct::Exported, QLatin1StringView("exported")},
    {AuditAct::Printed, QLatin1StringView("printed")},
    {AuditAct::Erased, QLatin1StringView("erased")},
    {AuditAct::HoldAdded, QLatin1StringView("hold-added")},
    {AuditAct::HoldRemoved, QLatin1StringView("hold-removed")},
    {AuditAct::AgedOut, QLatin1StringView("aged-out")},
    {AuditAct::LoginUnlocked, QLatin1StringView("login-unlocked")},
    {AuditAct::AuthorityMade, QLatin1StringView("authority-made")},
    {AuditAct::AuthoritySwitched, QLatin1StringView("authority-switched")},
    {AuditAct::AuthorityForgotten, QLatin1StringView("authority-forgotten")},
};

} // namespace

QString toWord(AuditAct act)
{
    const auto found =
        std::find_if(std::begin(words), std::end(words), [act](const Word& word) { return word.act == act; });
    return found == std::end(words) ? QString::number(static_cast<int>(act)) : QString(found->word);
}

std::optional<AuditAct> auditActFromWord(QStringView word)
{
    const auto found = std::find_if(std::begin(words), std::end(words),
                                    [word](const Word& each) { return each.word == word; });
    return found == std::end(words) ? std::nullopt : std::optional(found->act);
}

bool isOfDesk(AuditAct act)
{
    return act >= AuditAct::Viewed && act <= AuditAct::Printed;
}

QByteArray canonical(const AuditRow& row, const QString& municipality)
{
    constexpr quint64 fields = 16;
    const AuditEntry& entry = row.entry;
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(fields);
    writer.append(municipality);
    writer.append(row.seq);
    writer.append(row.at.ms);
    writer.append(static_cast<qint64>(entry.act));
    writer.append(entry.actor.toBytes());
    writer.append(entry.giver.toBytes());
    writer.append(entry.seat.toBytes());
    writer.append(static_cast<qint64>(entry.kind));
    writer.append(entry.target.toRfc4122());
    writer.append(entry.feed.value);
    writer.append(static_cast<qint64>(entry.command));
    writer.append(entry.since);
    writer.append(entry.until);
    writer.append(entry.count);
    writer.append(entry.code);
    writer.append(entry.mark);
    writer.endArray();
    return bytes;
}

QByteArray auditHash(const QByteArray& previous, const AuditRow& row, const QString& municipality)
{
    return blake2b(previous + canonical(row, municipality));
}

QByteArray auditBeginning()
{
    return QByteArray(32, 0);
}

} // namespace madoguchi
