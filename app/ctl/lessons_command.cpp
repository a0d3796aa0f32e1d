// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/acting_user.h"
#include "app/ctl/subcommand.h"
#include "kb/search/indexer.h"
#include "kb/search/learned_terms.h"
#include "kb/store/outbox_repository.h"
#include "kb/store/store.h"

namespace madoguchi::ctl {

namespace {

void declareNumber(QCommandLineParser& parser)
{
    parser.addPositionalArgument(QStringLiteral("number"), QStringLiteral("The number of a Q&A."),
                                 QStringLiteral("NUMBER"));
}

void declareShow(QCommandLineParser& parser)
{
    parser.addOption({QStringLiteral("limit"),
                      QStringLiteral("How many terms, heaviest first; 30 otherwise."), QStringLiteral("N"),
                      QStringLiteral("30")});
    declareNumber(parser);
}

QString wordFor(text::TermKind kind)
{
    switch (kind) {
    case text::TermKind::Words:
        return QStringLiteral("word");
    case text::TermKind::Bigrams:
        return QStringLiteral("pair");
    case text::TermKind::Characters:
        break;
    }
    return QStringLiteral("character");
}

QString dayOf(Timestamp at)
{
    return at.toLocal().toString(Qt::ISODate);
}

/// A line about all of it, then columns separated by tabs: weight in contacts of today, kind, term.
void print(Context& context, const QString& number, const search::LearnedTerms& learned)
{
    context.out << number << ": learned from " << learned.contacts << " contacts (worth "
                << QString::number(learned.weight, 'f', 2) << " of today), " << learned.answered
                << " answered on the spot";
    if (learned.newest.isSet())
        context.out << ", newest " << dayOf(learned.newest);
    if (learned.forgottenUntil.isSet())
        context.out << ", forgotten until " << dayOf(learned.forgottenUntil);
    context.out << '\n';
    for (const search::LearnedTerm& term : learned.terms)
        context.out << QString::number(term.weight, 'f', 2) << '\t' << wordFor(term.kind) << '\t' << term.term
                    << '\n';
    context.out.flush();
}

ExitCode show(Context& context, const QCommandLineParser& parser, const QStringList& arguments)
{
    if (arguments.size() != 1)
        return misused(context, QStringLiteral("one number is needed"));
    const auto limit = positiveOption(context, parser, QStringLiteral("limit"));
    if (!limit)
        return ExitCode::Usage;
    const auto connection = store::openStore(context.storePath);
    if (!connection)
        return context.fail(connection.error());
    if (const auto indexed = search::Indexer(**connection).bringUpToDate(); !indexed)
        return context.fail(indexed.error());
    const auto learned = search::learnedTerms(**connection, arguments.first(), *limit);
    if (!learned)
        return context.fail(learned.error());
    print(context, arguments.first(), *learned);
    return ExitCode::Done;
}

Result<void> forgetNumber(Context& context, db::Connection& connection, const QString& number)
{
    MADOGUCHI_TRY_ASSIGN(actor, actingUser(context, connection));
    IdMaker ids(context.clock, context.random);
    const Command command{ids.make<CommandId>(), actor.user, context.clock.now(), ForgetLessons{number}};
    MADOGUCHI_TRY(store::OutboxRepository(connection).perform(command, actor));
    return search::Indexer(connection).bringUpToDate();
}

ExitCode forget(Context& context, const QCommandLineParser&, const QStringList& arguments)
{
    if (arguments.size() != 1)
        return misused(context, QStringLiteral("one number is needed"));
    const auto connection = store::openStore(context.storePath);
    if (!connection)
        return context.fail(connection.error());
    if (const auto forgotten = forgetNumber(context, **connection, arguments.first()); !forgotten)
        return context.fail(forgotten.error());
    context.out << arguments.first() << ": what was learned is forgotten; contacts from now on teach anew"
                << Qt::endl;
    return ExitCode::Done;
}

} // namespace

Subcommand lessonsShowCommand()
{
    return {QStringLiteral("lessons show"), QStringLiteral("Prints what past contacts taught about a Q&A."),
            declareShow, show};
}

Subcommand lessonsForgetCommand()
{
    return {QStringLiteral("lessons forget"),
            QStringLiteral("Forgets what past contacts taught about a Q&A."), declareNumber, forget};
}

} // namespace madoguchi::ctl
