// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/commands.h"
#include "app/hub/glosses.h"
#include "app/hub/readings.h"
#include "app/hub/stored_articles.h"
#include "app/hub/stored_directory.h"
#include "app/words/ledger_words.h"
#include "kb/domain/command.h"
#include "kb/exchange/case_opening.h"
#include "kb/exchange/reader.h"
#include "kb/hub/accounts.h"
#include "kb/hub/erased_marks.h"
#include "kb/hub/teacher.h"

#include <QFile>

namespace madoguchi::hub {

namespace {

/// The commands a file comes to, and the line each stands for.
struct Import
{
    QList<QByteArray> commands;
    std::vector<qint64> lines;
    std::set<EntityKey> erased; ///< what is not to come back with the file it once came from
    qint64 good = 0;
    bool bad = false;
};

Actor importActor()
{
    return {importerId(), Role::Administrator, {}};
}

// Whoever sees to the citizens' voices: an administrator divides nothing among units.
Actor ledgerActor()
{
    return {importerId(), Role::HearingSection, {}};
}

void complainAt(const QString& path, qint64 line, const Error& error)
{
    if (const QString words = caseImportMessage(error); !words.isEmpty())
        return complain(path + u':' + QString::number(line) + QStringLiteral(": ") + words);
    const QString where = error.where.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(error.where);
    complain(path + u':' + QString::number(line) + QStringLiteral(": ") + error.key + where);
}

void add(Context& context, Import& import, qint64 line, CommandPayload payload)
{
    const Command command{context.ids.make<CommandId>(), importActor().user, context.clock.now(),
                          std::move(payload)};
    import.commands.append(encode(command));
    import.lines.push_back(line);
}

QString keyOf(Language language, const QString& number)
{
    return QString::number(static_cast<int>(language)) + u' ' + number;
}

QString keyOf(const Article& article)
{
    return keyOf(article.language, article.number);
}

// A translation that comes in was checked against the Japanese Q&A as it stands, the lines above included.
void markChecked(Article& article, const QHash<QString, Article>& present)
{
    const auto original = present.constFind(keyOf(Language::Ja, article.number));
    if (article.language != Language::Ja && original != present.cend())
        article.originalVersion = original->version;
}

Result<void> readArticles(Context& context, QIODevice& file, const exchange::ReadOptions& options,
                          exchange::Handler<exchange::ArticleRecord> handler, Import& import)
{
    MADOGUCHI_TRY_ASSIGN(stored, storedArticles(*context.store));
    QHash<QString, Article> present;
    for (const Article& article : stored)
        present.insert(keyOf(article), article);
    const ReadingOf readingOf = makeReadings();
    const GlossesOf glossesOf = makeGlosses();
    handler.record = [&](qint64 line, const exchange::ArticleRecord& record) {
        const auto found = present.constFind(keyOf(record.article));
        const auto current = found == present.cend() ? std::nullopt : std::optional(*found);
        Article article = record.appliedTo(current);
        // Before the transaction: a thousand readings take longer than a desk should wait for its turn.
        article.reading = readingOf(article);
        article.glosses = glossesOf(article);
        ++import.good;
        if (current && article == *current)
            return true;
        if (!current)
            article.id = context.ids.make<ArticleId>();
        markChecked(article, present);
        const qint64 base = current ? current->version : 0;
        add(context, import, line, SaveArticle{article, base});
        article.version = base + 1;
        present.insert(keyOf(article), article);
        return true;
    };
    MADOGUCHI_TRY(exchange::readArticles(file, options, handler));
    return {};
}

// A file names its operators by login; kb/exchange, which knows no accounts, has made ids of the names.
Result<QHash<QUuid, UserId>> operatorsByName(HubStore& store)
{
    MADOGUCHI_TRY_ASSIGN(accounts, Accounts(store).all());
    QHash<QUuid, UserId> operators;
    for (const Account& account : accounts)
        operators.insert(uuidForName(account.login), account.staff.id);
    return operators;
}

Result<void> readContacts(Context& context, QIODevice& file, const exchange::ReadOptions& options,
                          exchange::Handler<Contact> handler, Import& import, const QString& path)
{
    MADOGUCHI_TRY_ASSIGN(operators, operatorsByName(*context.store));
    std::optional<Error> fatal;
    handler.record = [&](qint64 line, const Contact& record) {
        ++import.good;
        if (import.erased.contains({EntityKind::Contact, record.id.value}))
            return true;
        const auto stored = context.store->row({EntityKind::Contact, record.id.value});
        if (!stored) {
            fatal = stored.error();
            return false;
        }
        if (*stored) {
            const auto contact = decodeContact((*stored)->row.body);
            if (!contact || !(contact->original == record.original)) {
                import.bad = true;
                complainAt(path, line, {ErrorCode::Conflict, QStringLiteral("import.contact.differs"), {}});
            }
            return true;
        }
        Contact contact = record;
        if (contact.operatorId.isNull())
            contact.operatorId = importActor().user;
        contact.operatorId = operators.value(contact.operatorId.value, contact.operatorId);
        if (!contact.endedAt.isSet())
            contact.startedAt = contact.endedAt = context.clock.now();
        add(context, import, line, LogContact{contact});
        return true;
    };
    const auto read = exchange::readContacts(file, options, handler);
    if (fatal)
        return tl::unexpected<Error>(*fatal);
    MADOGUCHI_TRY(read);
    return {};
}

// Cases are looked at beside each other: a number twice in the file is found by the reader.
Result<void> takeCase(Context& context, const exchange::CaseOpening& opening, qint64 line,
                      const exchange::CaseRecord& record, Import& import)
{
    ++import.good;
    if (import.erased.contains({EntityKind::Case, opening.idOf(record).value}))
        return {};
    MADOGUCHI_TRY_ASSIGN(stored, context.store->row({EntityKind::Case, opening.idOf(record).value}));
    if (stored) {
        MADOGUCHI_TRY_ASSIGN(file, decodeCase(stored->row.body));
        return opening.checkSame(record, file);
    }
    MADOGUCHI_TRY_ASSIGN(payloads, opening.commandsFor(record, context.clock.now()));
    for (CommandPayload& payload : payloads)
        add(context, import, line, std::move(payload));
    return {};
}

Result<void> readCases(Context& context, const CommandLine& call, QIODevice& file,
                       exchange::ReadOptions options, exchange::Handler<exchange::CaseRecord> handler,
                       Import& import, const QString& path)
{
    exchange::Ledger ledger;
    ledger.name = call.option(QStringLiteral("ledger")).simplified();
    if (const QString kind = call.option(QStringLiteral("kind")); !kind.isEmpty())
        options.defaultKind = exchange::parseCaseKind(kind);
    if (const auto flow = exchange::parseCaseFlow(call.option(QStringLiteral("flow"))))
        ledger.flow = *flow;
    MADOGUCHI_TRY_ASSIGN(units, storedUnits(*context.store));
    MADOGUCHI_TRY_ASSIGN(calendar, storedCalendar(*context.store));
    const exchange::CaseOpening opening(ledger, exchange::UnitFinder(std::move(units)), calendar);
    std::optional<Error> fatal;
    handler.record = [&](qint64 line, const exchange::CaseRecord& record) {
        const auto taken = takeCase(context, opening, line, record, import);
        if (taken)
            return true;
        if (taken.error().code != ErrorCode::InvalidInput) {
            fatal = taken.error();
            return false;
        }
        import.bad = true;
        complainAt(path, line, taken.error());
        return true;
    };
    const auto read = exchange::readCases(file, options, handler);
    if (fatal)
        return tl::unexpected<Error>(*fatal);
    MADOGUCHI_TRY(read);
    for (const QString& header : read->unread)
        complain(path + QStringLiteral(":1: nothing is taken from the column ") + header +
                 QStringLiteral(" (name its field with --column KEY=") + header + u')');
    return {};
}

// The key of each --column KEY=HEADER, which the parser has put a line each.
exchange::ColumnNames columnsIn(const CommandLine& call)
{
    exchange::ColumnNames columns;
    for (const QString& named : call.option(QStringLiteral("column")).split(u'\n', Qt::SkipEmptyParts))
        columns.insert(named.section(u'=', 0, 0), named.section(u'=', 1));
    return columns;
}

Result<void> readFile(Context& context, const CommandLine& call, const QString& path, Import& import)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, QStringLiteral("file.missing"), path);
    const auto format = exchange::formatOfFile(path);
    if (!format)
        return failure(ErrorCode::InvalidInput, QStringLiteral("import.format.unknown"), path);
    MADOGUCHI_TRY_ASSIGN(marks, ErasedMarks(*context.store).all());
    for (const ErasedMark& mark : marks)
        import.erased.insert({mark.about.kind, mark.about.id});
    const exchange::ReadOptions options{
        .format = *format, .encoding = {}, .columns = columnsIn(call), .defaultLanguage = {}};
    const auto bad = [&](const exchange::BadLine& line) {
        import.bad = true;
        complainAt(path, line.line, line.error);
    };
    if (call.word(1) == u"cases")
        return readCases(context, call, file, options, {.record = {}, .bad = bad, .progress = {}}, import,
                         path);
    if (call.word(1) == u"articles")
        return readArticles(context, file, options, {.record = {}, .bad = bad, .progress = {}}, import);
    return readContacts(context, file, options, {.record = {}, .bad = bad, .progress = {}}, import, path);
}

// Beside a row for each of its commands: that they came in with a file.
Result<void> tellImport(Context& context, const QString& subject, qsizetype commands)
{
    const EntityKind kind = subject == u"cases"      ? EntityKind::Case
                            : subject == u"articles" ? EntityKind::Article
                                                     : EntityKind::Contact;
    return context.store->audit().addAlone(
        {.act = AuditAct::Imported, .kind = static_cast<int>(kind), .count = commands}, context.clock.now());
}

} // namespace

int runImport(Context& context, const CommandLine& line)
{
    const QStringList subjects{QStringLiteral("articles"), QStringLiteral("contacts"),
                               QStringLiteral("cases")};
    if (line.words.size() != 3 || !subjects.contains(line.word(1)))
        return usage();
    for (const auto& [option, isWord] :
         {std::pair(QStringLiteral("kind"),
                    exchange::parseCaseKind(line.option(QStringLiteral("kind"))).has_value()),
          std::pair(QStringLiteral("flow"),
                    exchange::parseCaseFlow(line.option(QStringLiteral("flow"))).has_value())}) {
        if (line.options.contains(option) && !isWord)
            return usage();
    }
    const QString path = line.word(2);
    Import import;
    if (const auto read = readFile(context, line, path, import); !read)
        return report(read.error());
    if (import.bad)
        return exitBadInput;
    if (line.options.contains(QStringLiteral("check"))) {
        say(QStringLiteral("would be: %1 %2, %3 commands")
                .arg(import.good)
                .arg(line.word(1))
                .arg(import.commands.size()));
        return exitDone;
    }
    const Actor actor = line.word(1) == u"cases" ? ledgerActor() : importActor();
    const auto outcome = CommandIntake(*context.store, context.clock, {}).pushWhole(import.commands, actor);
    if (!outcome) {
        bool isPlace = false;
        const auto place = outcome.error().where.toULongLong(&isPlace);
        if (!isPlace || place >= import.lines.size())
            return report(outcome.error());
        complainAt(path, import.lines[place], {outcome.error().code, outcome.error().key, {}});
        return exitBadInput;
    }
    if (const auto told = tellImport(context, line.word(1), import.commands.size()); !told)
        return report(told.error());
    // They are in whatever becomes of this; a daemon that runs takes it up.
    if (const auto learned = Teacher(*context.store, context.clock).finish(); !learned)
        complain(QStringLiteral("madoguchid: learning: ") + learned.error().key);
    say(QStringLiteral("%1 %2, %3 new or changed")
            .arg(import.good)
            .arg(line.word(1))
            .arg(import.commands.size()));
    return exitDone;
}

} // namespace madoguchi::hub
