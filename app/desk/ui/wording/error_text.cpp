// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/wording/error_text.h"

#include "kb/domain/erasure.h"
#include "kb/wire/revocation.h"

namespace madoguchi::desk {

namespace {

QString ofPassword(const QString& key)
{
    if (key == u"password.short")
        return ErrorText::tr(
            "Too short: at least 12 characters. Four or five words are long and easy to remember.");
    if (key == u"password.long")
        return ErrorText::tr("Too long: at most 1024 characters.");
    if (key == u"password.repeated")
        return ErrorText::tr("This is one piece over and over: choose another.");
    if (key == u"password.run")
        return ErrorText::tr("This runs along the keyboard or the alphabet: choose another.");
    if (key == u"password.name")
        return ErrorText::tr("This is your name and little else: choose another.");
    if (key == u"password.known")
        return ErrorText::tr("This, or the word it is built on, is among those tried first: choose another.");
    if (key == u"password.same")
        return ErrorText::tr("This is the present password: choose another.");
    if (key == u"password.again")
        return ErrorText::tr("The two are not the same: type it once more.");
    if (key == u"password.present.missing")
        return ErrorText::tr("Type the present password first.");
    if (key == u"password.wrong")
        return ErrorText::tr("This is not the present password.");
    if (key == u"password.unanswered")
        return ErrorText::tr(
            "The connection broke off before the hub answered: sign in with the new password, and if "
            "it is refused, with the former one.");
    if (key == u"password.older-hub")
        return ErrorText::tr("The hub is older than this program and cannot change passwords: ask IT.");
    return {};
}

QString ofLock(const QString& key)
{
    if (key == u"lock.pin-wrong")
        return ErrorText::tr(
            "This is not the PIN. After five wrong ones only the password opens the window.");
    if (key == u"lock.pin-spent")
        return ErrorText::tr("Too many wrong PINs: only the password opens the window now.");
    if (key == u"lock.password-unknown")
        return ErrorText::tr(
            "This desk does not know your password any more: sign out, and in again at the hub.");
    if (key == u"lock.pin-weak")
        return ErrorText::tr("Choose 4 to 8 digits of at least three kinds, not in order and nothing twice.");
    if (key == u"lock.pin-again")
        return ErrorText::tr("The two are not the same: type it once more.");
    if (key == u"lock.password-missing")
        return ErrorText::tr("Type your password.");
    if (key == u"lock.password-wrong")
        return ErrorText::tr("This is not your password.");
    return {};
}

} // namespace

QString ErrorText::of(const Error& error)
{
    const QString& key = error.key;
    if (key == u"sign-in.wrong")
        return tr("User name or password is wrong.");
    if (key == u"sign-in.unknown-here")
        return tr("The hub cannot be reached, and nobody of this name has signed in at this desk before.");
    if (key == u"sign-in.offline-expired")
        return tr(
            "The hub cannot be reached, and the last sign-in at the hub is more than 14 days ago, or this "
            "computer's clock was set back.");
    if (key == u"sign-in.locked")
        return tr(
            "This login or this desk is locked after too many wrong passwords. Wait a quarter of an hour "
            "or longer, or ask your administrator.");
    if (key == wire::userRevoked)
        return tr("This account may no longer sign in. Ask your administrator.");
    if (key == wire::deviceRevoked)
        return tr("This desk was taken out of service: what it held of the city's data is removed. Ask IT.");
    if (key == u"desk.signed-out")
        return tr("Sign in first.");
    if (key == u"seat.not-enrolled")
        return tr("This desk is not enrolled at the hub yet.");
    if (key == u"hub.address")
        return tr("This is no address of a hub: write host or host:port.");
    if (key == u"hub.ca-file")
        return tr("The certificate file cannot be read: %1").arg(error.where);
    if (key == u"hub.certificate")
        return tr(
            "The hub shows another certificate than the one this desk trusts. Nothing was sent. Tell IT.");
    if (key == u"hub.none")
        return tr("No hub is set.");
    if (key == u"sync.elsewhere")
        return tr("Another program works on this desk's store: contacts wait until it has ended.");
    if (key == u"db.busy")
        return tr("Another program holds this desk's store.");
    if (key == u"db.disk-full")
        return tr("The disk is full.");
    if (key == u"desk.emergency")
        return tr("Until the store works again contacts can be taken, and nothing else.");
    if (key == u"hub.older")
        return tr(
            "The hub is older than this program: what it does not know yet waits here, and is sent once "
            "the hub is updated.");
    if (key == u"wire.protocol")
        return tr("The hub speaks another version. Tell IT to update.");
    if (key == u"article.edit")
        return tr("You may not change this Q&A.");
    if (key == u"article.version")
        return tr("Somebody else has changed this Q&A meanwhile.");
    if (key == u"synonyms.edit")
        return tr("You may not change the words.");
    if (key == u"synonyms.version")
        return tr("Somebody else has changed this group meanwhile; it is shown as it is now.");
    if (key == u"script.edit")
        return tr("You may not change talk scripts.");
    if (key == u"pin.edit")
        return tr("You may not pin Q&As.");
    if (isErasedKey(key))
        return tr("This was erased at the person's request. Nothing can be added to it any more.");
    if (const QString text = ofRoom(key); !text.isEmpty())
        return text;
    if (const QString text = ofPassword(key); !text.isEmpty())
        return text;
    if (const QString text = ofLock(key); !text.isEmpty())
        return text;
    if (key == u"import.file.read")
        return tr("The file cannot be read: %1").arg(error.where);
    if (key == u"contact.amend")
        return tr("You may not correct this contact.");
    if (key == u"export.file" || key == u"export.write")
        return tr("The file cannot be written: %1").arg(error.where);
    return byCode(error);
}

QString ErrorText::ofRoom(const QString& key)
{
    if (key == u"hand.question.missing")
        return tr("Write the question first.");
    if (key == u"hand.answer.missing")
        return tr("Write the answer first.");
    if (key == u"hand.reason.missing")
        return tr("Say why the hand is taken down.");
    if (key == u"hand.closed")
        return tr("This hand was settled meanwhile; it is shown as it is now.");
    if (key == u"hand.act" || key == u"escalation.act")
        return tr("This is not possible any more: somebody was quicker. It is shown as it is now.");
    if (key == u"hand.role")
        return tr("Only whoever leads the room may do this with a raised hand.");
    if (key == u"escalation.role")
        return tr("You may not do this with what waits in the room.");
    if (key == u"escalation.taken")
        return tr("Somebody else has taken it meanwhile.");
    if (key == u"escalation.resolved")
        return tr("It was resolved meanwhile.");
    if (key == u"escalation.note.missing")
        return tr("Write a word about it first.");
    if (key == u"escalation.due.missing")
        return tr("Set the time that was promised.");
    if (key == u"escalation.subject.missing")
        return tr("Write down what was asked.");
    const bool ofRoom = key.startsWith(u"hand.") || key.startsWith(u"escalation.");
    if (ofRoom && key.endsWith(u".too-long"))
        return tr("This text is too long: shorten it.");
    if (ofRoom && key.endsWith(u".too-many"))
        return tr("Too many Q&As: remove some.");
    if (key == u"hand.absent" || key == u"escalation.absent")
        return tr("It is not there any more.");
    return {};
}

QString ErrorText::byCode(const Error& error)
{
    switch (error.code) {
    case ErrorCode::SignedOut:
        return tr("User name or password is wrong.");
    case ErrorCode::Refused:
        return tr("You may not do this (%1).").arg(error.key);
    case ErrorCode::Conflict:
        return tr("It was changed by somebody else meanwhile (%1).").arg(error.key);
    case ErrorCode::Busy:
        return tr("Too many attempts: wait a little and try again.");
    case ErrorCode::Unreachable:
        return tr("The hub cannot be reached.");
    case ErrorCode::Cancelled:
        return tr("Stopped.");
    case ErrorCode::TooNew:
        return tr("This was made by a newer version of Madoguchi: update this one.");
    case ErrorCode::Io:
        return tr("The disk or a file refused (%1).").arg(error.key);
    case ErrorCode::NotFound:
        return tr("It is not there any more.");
    case ErrorCode::Corrupt:
        return tr("The stored data is damaged (%1). Tell IT.").arg(error.key);
    case ErrorCode::InvalidInput:
    case ErrorCode::Internal:
        break;
    }
    return tr("This did not work (%1).").arg(error.key);
}

QString ErrorText::of(Role role)
{
    switch (role) {
    case Role::Operator:
        return tr("Operator");
    case Role::Leader:
        return tr("Leader");
    case Role::Supervisor:
        return tr("Supervisor");
    case Role::Department:
        return tr("Department");
    case Role::HearingSection:
        return tr("Hearing section");
    case Role::Administrator:
        return tr("Administrator");
    }
    return {};
}

} // namespace madoguchi::desk
