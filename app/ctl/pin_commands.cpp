// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/acting_user.h"
#include "app/ctl/messages.h"
#include "app/ctl/subcommand.h"
#include "kb/store/article_repository.h"
#include "kb/store/outbox_repository.h"
#include "kb/store/pin_repository.h"
#include "kb/store/store.h"

namespace madoguchi::ctl {

namespace {

void declareNothing(QCommandLineParser&) {}

void declareNumber(QCommandLineParser& parser)
{
    parser.addPositionalArgument(QStringLiteral("number"), QStringLiteral("The number of a Q&A."),
                                 QStringLiteral("NUMBER"));
}

void declareAdd(QCommandLineParser& parser)
{
    parser.addOptions({
        {QStringLiteral("from"), QStringLiteral("The first day it is shown; at once otherwise."),
         QStringLiteral("D")},
        {QStringLiteral("until"),
         QStringLiteral("The last day it is shown; otherwise it stays until it is removed."),
         QStringLiteral("D")},
        {QStringLiteral("note"), QStringLiteral("Why, in a few words."), QStringLiteral("T")},
    });
    declareNumber(parser);
}

/// The day, nothing if the option is not given; a failure if it is none.
Result<QDate> dayIn(const QCommandLineParser& parser, const QString& option)
{
    const QString text = parser.value(option);
    QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        day = QDate::fromString(text, QStringLiteral("yyyy/M/d"));
    if (!text.isEmpty() && !day.isValid())
        return failure(ErrorCode::InvalidInput, QStringLiteral("pin.day"), option);
    return day;
}

Result<void> give(Context& context, db::Connection& connection, const Pin& pin)
{
    MADOGUCHI_TRY_ASSIGN(actor, actingUser(context, connection));
    IdMaker ids(context.clock, context.random);
    return store::OutboxRepository(connection)
        .perform({ids.make<CommandId>(), actor.user, context.clock.now(), SavePin{pin}}, actor);
}

Result<std::optional<Pin>> pinOf(const std::vector<Pin>& pins, const QString& number)
{
    const auto found =
        std::find_if(pins.begin(), pins.end(), [&](const Pin& pin) { return pin.number == number; });
    return found == pins.end() ? std::optional<Pin>() : std::optional(*found);
}

Result<void> addPin(Context& context, const QCommandLineParser& parser, const QString& number)
{
    MADOGUCHI_TRY_ASSIGN(connection, store::openStore(context.storePath));
    MADOGUCHI_TRY_ASSIGN(versions, store::ArticleRepository(*connection).translations(number));
    if (versions.empty())
        return failure(ErrorCode::NotFound, QStringLiteral("pin.article.absent"), number);
    MADOGUCHI_TRY_ASSIGN(pins, store::PinRepository(*connection).all());
    MADOGUCHI_TRY_ASSIGN(known, pinOf(pins, number));
    Pin pin;
    pin.number = number;
    MADOGUCHI_TRY_ASSIGN(from, dayIn(parser, QStringLiteral("from")));
    MADOGUCHI_TRY_ASSIGN(until, dayIn(parser, QStringLiteral("until")));
    pin.from = from;
    pin.until = until;
    pin.note = parser.value(QStringLiteral("note"));
    pin.position = known ? known->position : (pins.empty() ? 1 : pins.back().position + 1);
    return give(context, *connection, pin);
}

ExitCode add(Context& context, const QCommandLineParser& parser, const QStringList& arguments)
{
    if (arguments.size() != 1)
        return misused(context, QStringLiteral("one number is needed"));
    const auto added = addPin(context, parser, arguments.first());
    return added ? ExitCode::Done : context.fail(added.error());
}

Result<void> removePin(Context& context, const QString& number)
{
    MADOGUCHI_TRY_ASSIGN(connection, store::openStore(context.storePath));
    MADOGUCHI_TRY_ASSIGN(pins, store::PinRepository(*connection).all());
    MADOGUCHI_TRY_ASSIGN(known, pinOf(pins, number));
    if (!known)
        return failure(ErrorCode::NotFound, QStringLiteral("pin.absent"), number);
    known->removed = true;
    return give(context, *connection, *known);
}

ExitCode remove(Context& context, const QCommandLineParser&, const QStringList& arguments)
{
    if (arguments.size() != 1)
        return misused(context, QStringLiteral("one number is needed"));
    const auto removed = removePin(context, arguments.first());
    return removed ? ExitCode::Done : context.fail(removed.error());
}

QString dayOrDash(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QStringLiteral("-");
}

ExitCode list(Context& context, const QCommandLineParser&, const QStringList& arguments)
{
    if (!arguments.isEmpty())
        return misused(context, QStringLiteral("'%1' is not understood").arg(arguments.first()));
    const auto connection = store::openStore(context.storePath);
    if (!connection)
        return context.fail(connection.error());
    const auto pins = store::PinRepository(**connection).all();
    if (!pins)
        return context.fail(pins.error());
    for (const Pin& pin : *pins)
        context.out << pin.number << '\t' << dayOrDash(pin.from) << '\t' << dayOrDash(pin.until) << '\t'
                    << pin.note.simplified() << '\n';
    return ExitCode::Done;
}

} // namespace

Subcommand pinsListCommand()
{
    return {QStringLiteral("pins list"), QStringLiteral("Prints the Q&As the centre has pinned."),
            declareNothing, list};
}

Subcommand pinsAddCommand()
{
    return {QStringLiteral("pins add"), QStringLiteral("Pins a Q&A for everyone, or changes its pin."),
            declareAdd, add};
}

Subcommand pinsRemoveCommand()
{
    return {QStringLiteral("pins remove"), QStringLiteral("Takes a pin down."), declareNumber, remove};
}

} // namespace madoguchi::ctl
