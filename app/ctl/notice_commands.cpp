// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/acting_user.h"
#include "app/ctl/moment_option.h"
#include "app/ctl/subcommand.h"
#include "kb/domain/names.h"
#include "kb/store/notice_repository.h"
#include "kb/store/outbox_repository.h"
#include "kb/store/room_repository.h"
#include "kb/store/store.h"

#include <limits>

namespace madoguchi::ctl {

namespace {

void declareAdd(QCommandLineParser& parser)
{
    parser.addOptions({
        {QStringLiteral("title"), QStringLiteral("What everybody must know, in a line."),
         QStringLiteral("TEXT")},
        {QStringLiteral("text"), QStringLiteral("What more there is to say."), QStringLiteral("TEXT")},
        {QStringLiteral("importance"),
         QStringLiteral("normal (otherwise), important (in sight until it is acknowledged) or urgent."),
         QStringLiteral("I"), QStringLiteral("normal")},
        {QStringLiteral("from"),
         QStringLiteral("From when on it is shown: 15:30 (today), 2027-03-01T15:30, +90m, +2h or +3d; at "
                        "once otherwise."),
         QStringLiteral("T")},
        {QStringLiteral("until"), QStringLiteral("Until when; otherwise until it is removed."),
         QStringLiteral("T")},
        {QStringLiteral("article"), QStringLiteral("The number of a Q&A it is about. May be repeated."),
         QStringLiteral("NUMBER")},
        {QStringLiteral("seat"), QStringLiteral("Only for the seat of this name. May be repeated."),
         QStringLiteral("NAME")},
        {QStringLiteral("propose"), QStringLiteral("Leaves it to the room's leaders to pin it.")},
    });
}

void declareList(QCommandLineParser& parser)
{
    parser.addOption({QStringLiteral("all"), QStringLiteral("Those that were taken down, too.")});
}

void declareRemove(QCommandLineParser& parser)
{
    parser.addPositionalArgument(QStringLiteral("id"), QStringLiteral("As 'notices list' prints it."),
                                 QStringLiteral("ID"));
}

Result<void> give(Context& context, db::Connection& connection, const Notice& notice)
{
    MADOGUCHI_TRY_ASSIGN(actor, actingUser(context, connection));
    IdMaker ids(context.clock, context.random);
    const Command command{ids.make<CommandId>(), actor.user, context.clock.now(),
                          SaveNotice{notice, notice.version}};
    return store::OutboxRepository(connection).perform(command, actor);
}

/// The seats called so. Errors: NotFound "notice.seat.unknown", where: the name.
Result<QList<SeatId>> seatsCalled(db::Connection& connection, const QStringList& names)
{
    MADOGUCHI_TRY_ASSIGN(known, store::RoomRepository(connection).seats());
    QList<SeatId> seats;
    for (const QString& name : names) {
        const auto found = std::find_if(known.begin(), known.end(), [&](const SeatStatus& status) {
            return status.report.name == name.trimmed();
        });
        if (found == known.end())
            return failure(ErrorCode::NotFound, QStringLiteral("notice.seat.unknown"), name);
        if (!seats.contains(found->seat))
            seats += found->seat;
    }
    return seats;
}

Result<NoticeId> pin(Context& context, Notice notice, const QCommandLineParser& parser)
{
    const Timestamp now = context.clock.now();
    MADOGUCHI_TRY_ASSIGN(from, momentIn(parser, QStringLiteral("from"), now));
    MADOGUCHI_TRY_ASSIGN(until, momentIn(parser, QStringLiteral("until"), now));
    MADOGUCHI_TRY_ASSIGN(connection, store::openStore(context.storePath));
    MADOGUCHI_TRY_ASSIGN(seats, seatsCalled(*connection, parser.values(QStringLiteral("seat"))));
    notice.id = IdMaker(context.clock, context.random).make<NoticeId>();
    notice.from = from;
    notice.until = until;
    notice.seats = seats;
    MADOGUCHI_TRY(give(context, *connection, notice));
    return notice.id;
}

ExitCode add(Context& context, const QCommandLineParser& parser, const QStringList& arguments)
{
    if (!arguments.isEmpty())
        return misused(
            context,
            QStringLiteral("'%1' is not understood; the text goes behind --title").arg(arguments.first()));
    const QString word = parser.value(QStringLiteral("importance"));
    const auto importance = importanceFromWord(word);
    if (!importance)
        return misused(context, QStringLiteral("--importance does not know '%1'").arg(word));
    Notice notice;
    notice.title = parser.value(QStringLiteral("title")).simplified();
    notice.text = parser.value(QStringLiteral("text")).trimmed();
    notice.importance = *importance;
    notice.articles = parser.values(QStringLiteral("article"));
    if (parser.isSet(QStringLiteral("propose")))
        notice.state = NoticeState::Proposed;
    const auto pinned = pin(context, notice, parser);
    if (!pinned)
        return context.fail(pinned.error());
    context.out << pinned->toString() << Qt::endl;
    return ExitCode::Done;
}

ExitCode list(Context& context, const QCommandLineParser& parser, const QStringList& arguments)
{
    if (!arguments.isEmpty())
        return misused(context, QStringLiteral("'%1' is not understood").arg(arguments.first()));
    const auto connection = store::openStore(context.storePath);
    if (!connection)
        return context.fail(connection.error());
    const Timestamp never{std::numeric_limits<qint64>::max()};
    const auto notices =
        store::NoticeRepository(**connection).all(parser.isSet(QStringLiteral("all")) ? Timestamp{1} : never);
    if (!notices)
        return context.fail(notices.error());
    for (const Notice& notice : *notices)
        context.out << notice.id.toString() << '\t' << toWord(notice.state) << '\t'
                    << toWord(notice.importance) << '\t' << printed(notice.from) << '\t'
                    << printed(notice.until) << '\t' << notice.title.simplified() << '\n';
    return ExitCode::Done;
}

Result<void> takeDown(Context& context, const QString& id)
{
    MADOGUCHI_TRY_ASSIGN(connection, store::openStore(context.storePath));
    MADOGUCHI_TRY_ASSIGN(notice, store::NoticeRepository(*connection).byId(NoticeId::fromString(id)));
    if (!notice || notice->state == NoticeState::TakenDown)
        return failure(ErrorCode::NotFound, QStringLiteral("notice.absent"));
    notice->state = NoticeState::TakenDown;
    return give(context, *connection, *notice);
}

ExitCode remove(Context& context, const QCommandLineParser&, const QStringList& arguments)
{
    if (arguments.size() != 1)
        return misused(context, QStringLiteral("one id is needed"));
    const auto removed = takeDown(context, arguments.first());
    return removed ? ExitCode::Done : context.fail(removed.error());
}

} // namespace

Subcommand noticesListCommand()
{
    return {QStringLiteral("notices list"),
            QStringLiteral("Prints the notices to the booths: id, state, importance, from, until and title."),
            declareList, list};
}

Subcommand noticesAddCommand()
{
    return {QStringLiteral("notices add"),
            QStringLiteral("Pins a notice to all booths, or to some; prints its id."), declareAdd, add};
}

Subcommand noticesRemoveCommand()
{
    return {QStringLiteral("notices remove"), QStringLiteral("Takes a notice down."), declareRemove, remove};
}

} // namespace madoguchi::ctl
