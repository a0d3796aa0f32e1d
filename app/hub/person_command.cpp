// SPDX-License-Identifier: GPL-3.0-or-later
// One person's records: found, erased, and which were.
#include "app/hub/commands.h"
#include "app/hub/record_names.h"
#include "kb/base/blake2b.h"
#include "kb/domain/case.h"
#include "kb/domain/service_hours.h"
#include "kb/hub/erasure.h"
#include "kb/hub/person_search.h"

namespace madoguchi::hub {

namespace {

QString dayOf(Timestamp at)
{
    return at.isSet() ? centreDay(at).toString(Qt::ISODate) : QString();
}

QString idOf(const EntityRef& ref)
{
    return ref.id.toString(QUuid::WithoutBraces);
}

// As in the audit's listing: this machine's administrator may not know which restricted case it is.
Result<QString> digestOf(HubStore& store, const EntityRef& ref)
{
    MADOGUCHI_TRY_ASSIGN(key, store.auditKey());
    return QString::fromLatin1(blake2b(ref.id.toRfc4122(), key).left(16).toHex());
}

void tellOfRestricted(qsizetype count)
{
    if (count == 0)
        return;
    complain(QStringLiteral("%1 restricted: nobody but those named in such a case may know which it is. "
                            "Whoever of them takes the request says its number; it is then erased by "
                            "'person erase case NUMBER'.")
                 .arg(count));
}

int find(Context& context, const CommandLine& line)
{
    const PersonQuery query{line.option(QStringLiteral("telephone")), line.option(QStringLiteral("name")),
                            line.option(QStringLiteral("email"))};
    if (line.words.size() != 2)
        return usage();
    const auto found = findPerson(*context.store, query);
    if (!found)
        return found.error().key == u"person.missing" ? usage() : report(found.error());
    qsizetype restricted = 0;
    for (const PersonFound& each : *found) {
        if (!each.restricted) {
            say(QStringList{wordOfKind(each.about.kind), idOf(each.about), dayOf(each.at)}.join(u'\t'));
            continue;
        }
        const auto digest = digestOf(*context.store, each.about);
        if (!digest)
            return report(digest.error());
        say(QStringList{wordOfKind(each.about.kind), QStringLiteral("digest:") + *digest, QString()}.join(
            u'\t'));
        ++restricted;
    }
    tellOfRestricted(restricted);
    return exitDone;
}

Result<std::vector<EntityRef>> asked(Context& context, const CommandLine& line)
{
    std::vector<EntityRef> refs;
    for (const QString& name : line.words.mid(3)) {
        MADOGUCHI_TRY_ASSIGN(ref, recordOf(*context.store, line.word(2), name));
        refs.push_back(ref);
    }
    return refs;
}

void sayRecord(const char* what, const EntityRef& ref)
{
    say(QStringList{QLatin1String(what), wordOfKind(ref.kind), idOf(ref)}.join(u'\t'));
}

int check(Erasure& erasure, const std::vector<EntityRef>& refs)
{
    const auto plan = erasure.plan(refs);
    if (!plan)
        return report(plan.error());
    for (const StoredRow& row : plan->rows)
        sayRecord("to be erased", {row.row.kind, row.row.id});
    for (const EntityRef& ref : plan->held)
        sayRecord("held", ref);
    for (const EntityRef& ref : plan->open)
        sayRecord("open", ref);
    say(QStringLiteral("%1 records to be erased, %2 held, %3 open, %4 erased before")
            .arg(plan->rows.size())
            .arg(plan->held.size())
            .arg(plan->open.size())
            .arg(plan->before));
    tellOfRestricted(plan->restricted);
    return plan->held.empty() && plan->open.empty() ? exitDone : exitRefused;
}

int erase(Context& context, const CommandLine& line)
{
    const QString reason = line.option(QStringLiteral("reason")).simplified();
    const bool checks = line.options.contains(QStringLiteral("check"));
    if (line.words.size() < 4 || (reason.isEmpty() && !checks))
        return usage();
    const auto refs = asked(context, line);
    if (!refs)
        return report(refs.error());
    Erasure erasure(*context.store, context.clock, ErasedList(context.dataFile(erasedListName)));
    if (checks)
        return check(erasure, *refs);
    const auto erased = erasure.erase(*refs, reason);
    if (!erased)
        return report(erased.error());
    for (const EntityRef& ref : erased->records)
        sayRecord("erased", ref);
    say(QStringLiteral("%1 records and %2 attachments erased; desks follow when they are next connected")
            .arg(erased->records.size())
            .arg(erased->attachments));
    tellOfRestricted(erased->restricted);
    if (!erased->overwritten)
        complain(
            QStringLiteral("Somebody reads the store just now, and its log still holds what was: run this "
                           "command once more."));
    if (context.store->connection().engine() != db::Engine::Sqlite)
        complain(
            QStringLiteral("PostgreSQL: VACUUM was run. What its disk and its own log (WAL) and archives "
                           "hold is overwritten when those are used again; VACUUM FULL writes the tables "
                           "anew."));
    complain(
        QStringLiteral("Backups made before, and stores put aside by a restore, still hold it until they "
                       "are deleted; what is restored from them is erased again by %1.")
            .arg(context.dataFile(erasedListName)));
    return exitDone;
}

int list(Context& context)
{
    const auto marks = ErasedMarks(*context.store).all();
    if (!marks)
        return report(marks.error());
    for (const ErasedMark& mark : *marks) {
        QString name = idOf(mark.about);
        const auto row = context.store->row(mark.about);
        if (!row)
            return report(row.error());
        const auto file = decodeCase(*row && !(*row)->deleted ? (*row)->row.body : QByteArray());
        if (mark.about.kind == EntityKind::Case && (!file || file->isRestricted())) {
            const auto digest = digestOf(*context.store, mark.about);
            if (!digest)
                return report(digest.error());
            name = QStringLiteral("digest:") + *digest;
        }
        say(QStringList{wordOfKind(mark.about.kind), name, mark.at.toUtc().toString(Qt::ISODate), mark.reason}
                .join(u'\t'));
    }
    return exitDone;
}

} // namespace

int runPerson(Context& context, const CommandLine& line)
{
    if (line.word(1) == u"find")
        return find(context, line);
    if (line.word(1) == u"erase")
        return erase(context, line);
    if (line.words.size() == 2 && line.word(1) == u"list")
        return list(context);
    return usage();
}

} // namespace madoguchi::hub
