// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/messages.h"

#include "app/words/ledger_words.h"

#include <iterator>

namespace madoguchi::ctl {

namespace {

/// %1 is the error's `where`.
struct Words
{
    QLatin1StringView key;
    QLatin1StringView text;
};

constexpr Words words[] = {
    {QLatin1StringView("import.json.syntax"), QLatin1StringView("not valid JSON (at %1 of the line)")},
    {QLatin1StringView("import.json.not-object"), QLatin1StringView("not a JSON object")},
    {QLatin1StringView("import.record.too-large"),
     QLatin1StringView("the record is larger than 1 MiB (in CSV: perhaps a quote that is never closed)")},
    {QLatin1StringView("import.encoding.invalid"), QLatin1StringView("bytes that are not %1")},
    {QLatin1StringView("import.nul"), QLatin1StringView("a NUL byte")},
    {QLatin1StringView("import.csv.quote"),
     QLatin1StringView(
         "a quote where none may be: quotes inside a cell are doubled, and the cell is quoted")},
    {QLatin1StringView("import.csv.unclosed"), QLatin1StringView("a quote that is never closed")},
    {QLatin1StringView("import.csv.columns"), QLatin1StringView("%1 columns, as the header has them")},
    {QLatin1StringView("import.header.absent"),
     QLatin1StringView("the file is empty: a header row is needed")},
    {QLatin1StringView("import.header.missing"),
     QLatin1StringView("no column for: %1 (name one with --column KEY=HEADER)")},
    {QLatin1StringView("import.header.duplicate"), QLatin1StringView("two columns for the same field: %1")},
    {QLatin1StringView("import.header.unknown-column"), QLatin1StringView("the header has no column %1")},
    {QLatin1StringView("import.header.unknown-key"), QLatin1StringView("there is no field %1")},
    {QLatin1StringView("import.field.missing"), QLatin1StringView("%1 is missing")},
    {QLatin1StringView("import.field.type"), QLatin1StringView("%1 has the wrong type")},
    {QLatin1StringView("import.field.value"), QLatin1StringView("%1 has a value that is not allowed")},
    {QLatin1StringView("import.field.nul"), QLatin1StringView("%1 has a NUL character in it")},
    {QLatin1StringView("import.field.surrogate"),
     QLatin1StringView("%1 has half a character (a lone surrogate) in it")},
    {QLatin1StringView("import.field.too-long"), QLatin1StringView("%1 is too long")},
    {QLatin1StringView("import.duplicate"), QLatin1StringView("the same record stands in %1 already")},
    {QLatin1StringView("import.contact.differs"),
     QLatin1StringView("a contact with this id is stored already, and says something else")},
    {QLatin1StringView("import.cancelled"), QLatin1StringView("interrupted; nothing was changed")},
    {QLatin1StringView("file.read"), QLatin1StringView("%1")},
    {QLatin1StringView("store.integrity"), QLatin1StringView("the database file is damaged")},
    {QLatin1StringView("store.references"), QLatin1StringView("rows refer to rows that are gone (%1)")},
    {QLatin1StringView("store.record"),
     QLatin1StringView("a record cannot be read, or is not what its columns say (%1)")},
    {QLatin1StringView("store.outbox"), QLatin1StringView("a waiting command cannot be read")},
    {QLatin1StringView("store.feed"), QLatin1StringView("a row is not what the hub sent (%1)")},
    {QLatin1StringView("import.file.read"), QLatin1StringView("the file cannot be read")},
    {QLatin1StringView("import.file.too-large"),
     QLatin1StringView("the file is too large for its encoding, %1")},
    {QLatin1StringView("export.write"), QLatin1StringView("the file cannot be written")},
    {QLatin1StringView("text.encoding.unmappable"),
     QLatin1StringView("the encoding has no such character: record %1")},
    {QLatin1StringView("text.encoding.unknown"),
     QLatin1StringView("the encoding is none of those known (%1)")},
    {QLatin1StringView("text.encoding.invalid"),
     QLatin1StringView("bytes that are not in the file's encoding (%1)")},
    {QLatin1StringView("article.validity.order"), QLatin1StringView("valid_until lies before valid_from")},
    {QLatin1StringView("article.keywords.too-many"),
     QLatin1StringView("keywords has more than 100 elements")},
    {QLatin1StringView("article.edit"), QLatin1StringView("this user may not change Q&As")},
    {QLatin1StringView("lessons.forget"),
     QLatin1StringView("this user may not have forgotten what was learned")},
    {QLatin1StringView("contact.operator"), QLatin1StringView("this user may not log contacts of others")},
    {QLatin1StringView("contact.articles.too-many"), QLatin1StringView("articles has more than 50 elements")},
    {QLatin1StringView("contact.satisfaction.range"),
     QLatin1StringView("satisfaction is not within 0 to 10")},
    {QLatin1StringView("synonyms.edit"), QLatin1StringView("this user may not change synonyms")},
    {QLatin1StringView("synonyms.words.too-few"),
     QLatin1StringView("a group needs two words (or one after \"-\")")},
    {QLatin1StringView("synonyms.words.too-many"), QLatin1StringView("a group has at most 50 words")},
    {QLatin1StringView("synonyms.words.switch-off"), QLatin1StringView("\"-\" without a word behind it")},
    {QLatin1StringView("pin.edit"), QLatin1StringView("this user may not pin Q&As")},
    {QLatin1StringView("pin.validity.order"), QLatin1StringView("--until lies before --from")},
    {QLatin1StringView("pin.day"), QLatin1StringView("--%1 needs a day such as 2027-03-01")},
    {QLatin1StringView("pin.article.absent"), QLatin1StringView("there is no Q&A %1")},
    {QLatin1StringView("pin.absent"), QLatin1StringView("the Q&A %1 is not pinned")},
    {QLatin1StringView("moment"),
     QLatin1StringView("--%1 needs a time such as 15:30, 2027-03-01T15:30 or +2h")},
    {QLatin1StringView("escalation.absent"), QLatin1StringView("there is no such escalation")},
    {QLatin1StringView("escalation.resolved"), QLatin1StringView("it is resolved already")},
    {QLatin1StringView("escalation.erased"), QLatin1StringView("it was erased at a person's request")},
    {QLatin1StringView("contact.erased"), QLatin1StringView("it was erased at a person's request")},
    {QLatin1StringView("escalation.role"), QLatin1StringView("this user may not do that")},
    {QLatin1StringView("escalation.subject.missing"), QLatin1StringView("--subject or --inquiry is needed")},
    {QLatin1StringView("escalation.due.missing"), QLatin1StringView("a call-back needs its time: --due")},
    {QLatin1StringView("escalation.note.missing"), QLatin1StringView("--note is needed: how it ended")},
    {QLatin1StringView("notice.absent"), QLatin1StringView("there is no such notice")},
    {QLatin1StringView("notice.role"), QLatin1StringView("this user may not pin notices")},
    {QLatin1StringView("notice.seat.unknown"), QLatin1StringView("no seat is called %1")},
    {QLatin1StringView("notice.articles.too-many"), QLatin1StringView("too many Q&As")},
    {QLatin1StringView("script.edit"), QLatin1StringView("this user may not change talk scripts")},
    {QLatin1StringView("notice.title.missing"), QLatin1StringView("--title is needed")},
    {QLatin1StringView("notice.times.order"), QLatin1StringView("--until is not after --from")},
    {QLatin1StringView("store.directory"), QLatin1StringView("the store's directory cannot be made: %1")},
    {QLatin1StringView("db.sqlite.too-old"),
     QLatin1StringView("SQLite %1 can damage the store: 3.51.3 or newer is needed")},
    {QLatin1StringView("db.sqlite.two-libraries"),
     QLatin1StringView("Qt's driver has another SQLite than this program (%1)")},
    {QLatin1StringView("db.sqlite.no-cipher"),
     QLatin1StringView("SQLite %1 cannot encrypt: the store is not opened with it")},
    {QLatin1StringView("db.plain"), QLatin1StringView("%1 is not encrypted: it is not opened")},
    {QLatin1StringView("db.key.missing"), QLatin1StringView("there is no key for %1")},
    {QLatin1StringView("db.key.unproven"),
     QLatin1StringView("%1 opens with a wrong key: it is not encrypted, and not used")},
    {QLatin1StringView("db.rekey.verify"),
     QLatin1StringView("the newly encrypted store is not what the old one was (%1): the old one stays")},
    {QLatin1StringView("vault.passphrase.needed"),
     QLatin1StringView("the store is encrypted: its passphrase is needed (MADOGUCHI_PASSPHRASE, "
                       "--passphrase-file FILE, or a terminal)")},
    {QLatin1StringView("vault.passphrase.wrong"), QLatin1StringView("that is not the store's passphrase")},
    {QLatin1StringView("vault.passphrase.choose"),
     QLatin1StringView("a new store is encrypted: give its passphrase (MADOGUCHI_PASSPHRASE, "
                       "--passphrase-file FILE, or a terminal); there is no keychain here")},
    {QLatin1StringView("vault.keychain.lost"),
     QLatin1StringView(
         "the keychain does not hold this store's key: 'madoguchictl key recover' opens it with the "
         "city's recovery key")},
    {QLatin1StringView("vault.keys.missing"),
     QLatin1StringView(
         "the store is encrypted, and its key file is gone: put %1 back from where it was kept")},
    {QLatin1StringView("vault.damaged"), QLatin1StringView("the key file is damaged: %1")},
    {QLatin1StringView("vault.too-new"), QLatin1StringView("the key file was made by a newer Madoguchi: %1")},
    {QLatin1StringView("vault.file"), QLatin1StringView("the key file cannot be read or written: %1")},
    {QLatin1StringView("vault.busy"), QLatin1StringView("another program is changing this store's keys")},
    {QLatin1StringView("vault.store.absent"), QLatin1StringView("there is no store, or it has no keys: %1")},
    {QLatin1StringView("vault.recovery.other"),
     QLatin1StringView("the store is not sealed to this recovery key")},
    {QLatin1StringView("vault.rotate.passphrase"),
     QLatin1StringView("the store has a passphrase too: give it, so that it opens the new key "
                       "(MADOGUCHI_PASSPHRASE or --passphrase-file FILE)")},
    {QLatin1StringView("vault.rotate.keychain"),
     QLatin1StringView("the store's key is in a keychain that cannot be reached")},
    {QLatin1StringView("vault.key-file.missing"), QLatin1StringView("there is no such key file: %1")},
    {QLatin1StringView("vault.key-file.mode"),
     QLatin1StringView("others than its owner may read the key file: chmod 600 %1")},
    {QLatin1StringView("vault.key-file.damaged"),
     QLatin1StringView("the key file is cut off or changed: %1")},
    {QLatin1StringView("vault.key-file.exists"), QLatin1StringView("there is such a file already: %1")},
    {QLatin1StringView("vault.key-file.write"), QLatin1StringView("the key file cannot be written: %1")},
    {QLatin1StringView("vault.key-file.wrong"),
     QLatin1StringView("the store opens with a key file of a hub alone")},
    {QLatin1StringView("recovery.key"),
     QLatin1StringView("this is no public recovery key as 'madoguchictl key pair' prints it: %1")},
    {QLatin1StringView("keychain.none"), QLatin1StringView("there is no keychain here, or it stays locked")},
    {QLatin1StringView("passphrase.empty"), QLatin1StringView("there is no passphrase in %1")},
    {QLatin1StringView("db.schema.too-new"), QLatin1StringView("the store was made by a newer Madoguchi")},
    {QLatin1StringView("search.index"),
     QLatin1StringView("the search index does not hold what the store holds (%1)")},
    {QLatin1StringView("user.unknown"),
     QLatin1StringView("no such user has signed in at the hub from this store: %1")},
    {QLatin1StringView("sync.hub.missing"), QLatin1StringView("--hub madoguchi://HOST:PORT is needed")},
    {QLatin1StringView("sync.authority.missing"),
     QLatin1StringView("--ca FILE, the hub's CA certificate, is needed")},
    {QLatin1StringView("password.missing"),
     QLatin1StringView("a password is needed: --password-file, MADOGUCHI_PASSWORD or a terminal")},
    {QLatin1StringView("hub.unreachable"), QLatin1StringView("the hub is not reachable")},
    {QLatin1StringView("sync.elsewhere"), QLatin1StringView("another program is synchronising this store")},
    {QLatin1StringView("hub.certificate"),
     QLatin1StringView("the hub's certificate is not one of the given authority")},
};

/// The rulebook's "article.question.too-long" and the like, by their last part.
constexpr Words endings[] = {
    {QLatin1StringView("missing"), QLatin1StringView("%1 is missing")},
    {QLatin1StringView("too-long"), QLatin1StringView("%1 is too long")},
};

QString generalWords(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidInput:
        return QStringLiteral("the input is wrong");
    case ErrorCode::NotFound:
        return QStringLiteral("not found");
    case ErrorCode::Refused:
        return QStringLiteral("refused");
    case ErrorCode::SignedOut:
        return QStringLiteral("wrong user name or password, or this seat is not known to the hub");
    case ErrorCode::Conflict:
        return QStringLiteral("changed elsewhere in the meantime");
    case ErrorCode::Busy:
        return QStringLiteral("busy; try again later");
    case ErrorCode::Unreachable:
        return QStringLiteral("not reachable");
    case ErrorCode::Cancelled:
        return QStringLiteral("interrupted");
    case ErrorCode::Corrupt:
        return QStringLiteral("damaged");
    case ErrorCode::TooNew:
        return QStringLiteral("made by a newer Madoguchi");
    case ErrorCode::Io:
        return QStringLiteral("cannot be read or written");
    case ErrorCode::Internal:
        break;
    }
    return QStringLiteral("an error inside Madoguchi");
}

} // namespace

QString message(const Error& error)
{
    const auto* exact = std::find_if(std::begin(words), std::end(words),
                                     [&](const Words& entry) { return error.key == entry.key; });
    if (exact != std::end(words))
        return exact->text.contains(QLatin1StringView("%1")) ? QString(exact->text).arg(error.where)
                                                             : QString(exact->text);
    if (const QString ofCases = caseImportMessage(error); !ofCases.isEmpty())
        return ofCases;
    const QStringList parts = error.key.split(u'.');
    for (const Words& ending : endings) {
        if (parts.size() >= 3 && parts.last() == ending.key)
            return QString(ending.text).arg(QString(parts.at(parts.size() - 2)).replace(u'-', u'_'));
    }
    const QString where = error.where.isEmpty() ? QString() : QString(u": " + error.where);
    return generalWords(error.code) + u" (" + error.key + where + u')';
}

ExitCode exitCodeFor(const Error& error)
{
    switch (error.code) {
    case ErrorCode::InvalidInput:
    case ErrorCode::NotFound:
    case ErrorCode::Conflict:
    case ErrorCode::Corrupt:
        return ExitCode::BadInput;
    case ErrorCode::Cancelled:
        return ExitCode::Interrupted;
    case ErrorCode::Refused:
    case ErrorCode::SignedOut:
    case ErrorCode::Busy:
    case ErrorCode::Unreachable:
    case ErrorCode::TooNew:
    case ErrorCode::Io:
    case ErrorCode::Internal:
        break;
    }
    return ExitCode::Refused;
}

} // namespace madoguchi::ctl
