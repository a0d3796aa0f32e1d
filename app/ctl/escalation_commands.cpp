// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/acting_user.h"
#include "app/ctl/contact_importer.h"
#include "app/ctl/moment_option.h"
#include "app/ctl/subcommand.h"
#include "kb/domain/names.h"
#include "kb/store/outbox_repository.h"
#include "kb/store/room_repository.h"
#include "kb/store/store.h"

#include <limits>

namespace madoguchi::ctl {

namespace {

void declareAdd(QCommandLineParser& parser)
{
    parser.addOptions({
        {QStringLiteral("kind"), QStringLiteral("question (otherwise), callback, email or fax."),
         QStringLiteral("K"), QStringLiteral("question")},
        {QStringLiteral("subject"), QStringLiteral("What it is about, in a line."), QStringLiteral("TEXT")},
        {QStringLiteral("inquiry"), QStringLiteral("What was asked."), QStringLiteral("TEXT")},
        {QStringLiteral("due"),
         QStringLiteral("When it is due: 15:30 (today), 2027-03-01T15:30, +90m, +2h or +3d."),
         QStringLiteral("T")},
        {QStringLiteral("name"), QStringLiteral("Of the citizen."), QStringLiteral("TEXT")},
        {QStringLiteral("telephone"), QStringLiteral("To call back."), QStringLiteral("TEXT")},
        {QStringLiteral("reply-to"), QStringLiteral("FAX number or e-mail address of the answer."),
         QStringLiteral("TEXT")},
        {QStringLiteral("article"), QStringLiteral("The number of a Q&A that goes with it. May be repeated."),
         QStringLiteral("NUMBER")},
        {QStringLiteral("lang"), QStringLiteral("ja (otherwise), en, zh or ko."), QStringLiteral("L"),
         QStringLiteral("ja")},
        {QStringLiteral("category"), QStringLiteral("Levels joined by ' > '."), QStringLiteral("PATH")},
    });
}

void declareList(QCommandLineParser& parser)
{
    parser.addOption({QStringLiteral("all"), QStringLiteral("Those that were resolved, too.")});
}

void declareResolve(QCommandLineParser& parser)
{
    parser.addOption({QStringLiteral("note"), QStringLiteral("How it ended."), QStringLiteral("TEXT")});
    parser.addPositionalArgument(QStringLiteral("id"), QStringLiteral("As 'escalations list' prints it."),
                                 QStringLiteral("ID"));
}

/// Nothing, and a message, if a word is not known.
std::optional<Escalation> describedIn(Context& context, const QCommandLineParser& parser)
{
    const auto kind = escalationKindFromWord(parser.value(QStringLiteral("kind")));
    const auto language = languageFromWord(parser.value(QStringLiteral("lang")));
    for (const auto& [known, option] : {std::pair(kind.has_value(), QStringLiteral("kind")),
                                        std::pair(language.has_value(), QStringLiteral("lang"))}) {
        if (!known) {
            misused(context, QStringLiteral("--%1 does not know '%2'").arg(option, parser.value(option)));
            return std::nullopt;
        }
    }
    const auto text = [&](const QString& option) { return parser.value(option).trimmed(); };
    Escalation escalation;
    escalation.kind = *kind;
    escalation.language = *language;
    escalation.subject = text(QStringLiteral("subject"));
    escalation.inquiry = text(QStringLiteral("inquiry"));
    escalation.category = text(QStringLiteral("category"));
    escalation.callerName = text(QStringLiteral("name"));
    escalation.callerTelephone = text(QStringLiteral("telephone"));
    escalation.replyTo = text(QStringLiteral("reply-to"));
    escalation.articles = parser.values(QStringLiteral("article"));
    return escalation;
}

Result<void> give(Context& context, db::Connection& connection, const CommandPayload& payload)
{
    MADOGUCHI_TRY_ASSIGN(actor, actingUser(context, connection));
    IdMaker ids(context.clock, context.random);
    return store::OutboxRepository(connection)
        .perform({ids.make<CommandId>(), actor.user, context.clock.now(), payload}, actor);
}

Result<EscalationId> open(Context& context, Escalation escalation)
{
    MADOGUCHI_TRY_ASSIGN(connection, store::openStore(context.storePath));
    MADOGUCHI_TRY_ASSIGN(seat, seatOf(*connection));
    IdMaker ids(context.clock, context.random);
    escalation.id = ids.make<EscalationId>();
    escalation.seat = seat;
    escalation.openedAt = context.clock.now();
    EscalationEntry entry;
    entry.id = ids.make<EntryId>();
    escalation.entries = {entry};
    MADOGUCHI_TRY(give(context, *connection, OpenEscalation{escalation}));
    return escalation.id;
}

ExitCode add(Context& context, const QCommandLineParser& parser, const QStringList& arguments)
{
    if (!arguments.isEmpty())
        return misused(
            context,
            QStringLiteral("'%1' is not understood; the text goes behind --subject").arg(arguments.first()));
    auto escalation = describedIn(context, parser);
    if (!escalation)
        return ExitCode::Usage;
    const auto due = momentIn(parser, QStringLiteral("due"), context.clock.now());
    if (!due)
        return context.fail(due.error());
    escalation->dueAt = *due;
    const auto id = open(context, *escalation);
    if (!id)
        return context.fail(id.error());
    context.out << id->toString() << Qt::endl;
    return ExitCode::Done;
}

// By due time; what has none comes last.
bool isDueBefore(const Escalation& a, const Escalation& b)
{
    const auto key = [](const Escalation& escalation) {
        return std::pair(escalation.dueAt.isSet() ? escalation.dueAt.ms : std::numeric_limits<qint64>::max(),
                         escalation.id);
    };
    return key(a) < key(b);
}

ExitCode list(Context& context, const QCommandLineParser& parser, const QStringList& arguments)
{
    if (!arguments.isEmpty())
        return misused(context, QStringLiteral("'%1' is not understood").arg(arguments.first()));
    const auto connection = store::openStore(context.storePath);
    if (!connection)
        return context.fail(connection.error());
    const Timestamp never{std::numeric_limits<qint64>::max()};
    auto found = store::RoomRepository(**connection)
                     .escalations(parser.isSet(QStringLiteral("all")) ? Timestamp{1} : never);
    if (!found)
        return context.fail(found.error());
    std::sort(found->begin(), found->end(), isDueBefore);
    for (const Escalation& escalation : *found)
        context.out << escalation.id.toString() << '\t' << toWord(escalation.kind) << '\t'
                    << toWord(escalation.state) << '\t' << printed(escalation.dueAt) << '\t'
                    << escalation.subject.simplified() << '\n';
    return ExitCode::Done;
}

Result<void> settle(Context& context, const QString& id, const QString& note)
{
    MADOGUCHI_TRY_ASSIGN(connection, store::openStore(context.storePath));
    IdMaker ids(context.clock, context.random);
    EscalationEntry entry;
    entry.id = ids.make<EntryId>();
    entry.act = EscalationAct::Resolve;
    entry.text = note;
    return give(context, *connection, ActOnEscalation{EscalationId::fromString(id), entry});
}

ExitCode resolve(Context& context, const QCommandLineParser& parser, const QStringList& arguments)
{
    if (arguments.size() != 1)
        return misused(context, QStringLiteral("one id is needed"));
    const auto settled = settle(context, arguments.first(), parser.value(QStringLiteral("note")));
    return settled ? ExitCode::Done : context.fail(settled.error());
}

} // namespace

Subcommand escalationsListCommand()
{
    return {QStringLiteral("escalations list"),
            QStringLiteral("Prints what waits in the room: id, kind, state, due time and subject."),
            declareList, list};
}

Subcommand escalationsAddCommand()
{
    return {QStringLiteral("escalations add"),
            QStringLiteral("Puts a FAX, an e-mail, a call-back or a question into the room; prints its id."),
            declareAdd, add};
}

Subcommand escalationsResolveCommand()
{
    return {QStringLiteral("escalations resolve"), QStringLiteral("Says how one of them ended."),
            declareResolve, resolve};
}

} // namespace madoguchi::ctl
