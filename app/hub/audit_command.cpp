// SPDX-License-Identifier: GPL-3.0-or-later
// The audit: verified, its head exported, listed, and kept from the hub's own role on a server.
#include "app/hub/audit_heads.h"
#include "app/hub/commands.h"
#include "kb/base/blake2b.h"
#include "kb/db/statement.h"
#include "kb/domain/service_hours.h"
#include "kb/hub/accounts.h"
#include "kb/hub/audit_check.h"
#include "kb/hub/audit_sight.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace madoguchi::hub {

namespace {

constexpr int atOnce = 500;

Result<std::vector<AuditHead>> headsOf(Context& context, const QString& path, bool mustBe)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        if (!mustBe && !file.exists())
            return std::vector<AuditHead>();
        return failure(ErrorCode::NotFound, QStringLiteral("file.missing"), path);
    }
    return headsIn(file.readAll(), context.config.municipality.code);
}

int verify(Context& context, const CommandLine& line)
{
    const QString named = line.option(QStringLiteral("head"));
    auto heads = headsOf(context, auditHeadsFile(context), false);
    if (heads && !named.isEmpty()) {
        const auto exported = headsOf(context, named, true);
        if (!exported)
            return report(exported.error());
        heads->insert(heads->end(), exported->begin(), exported->end());
    }
    if (!heads)
        return report(heads.error());
    const auto checked = checkAudit(context.store->connection(), context.config.municipality.code, *heads);
    if (!checked)
        return report(checked.error());
    for (const AuditProblem& problem : checked->problems)
        complain(QStringLiteral("%1 seq %2").arg(problem.key).arg(problem.seq));
    say(QStringLiteral("%1 rows, head %2 %3, %4 exported heads, %5 problems")
            .arg(checked->rows)
            .arg(checked->head.seq)
            .arg(QString::fromLatin1(checked->head.hash.toHex()))
            .arg(heads->size())
            .arg(checked->problems.size()));
    return checked->problems.empty() ? exitDone : exitBadInput;
}

int printHead(Context& context)
{
    const auto head = context.store->audit().head();
    if (!head)
        return report(head.error());
    say(QString::fromLatin1(
        headLine(*head, context.config.municipality.code, context.clock.now()).trimmed()));
    return exitDone;
}

void put(QJsonObject& object, const char* name, const QString& value)
{
    if (!value.isEmpty())
        object.insert(QLatin1String(name), value);
}

void put(QJsonObject& object, const char* name, const QUuid& id)
{
    if (!id.isNull())
        object.insert(QLatin1String(name), id.toString(QUuid::WithoutBraces));
}

void put(QJsonObject& object, const char* name, qint64 value)
{
    if (value != 0)
        object.insert(QLatin1String(name), value);
}

// What this machine's administrator may not know to exist is told by a digest: the same thing, the same
// digest, but no case's id.
QJsonObject lineOf(const AuditRow& row, bool hidden, const QByteArray& key)
{
    const AuditEntry& entry = row.entry;
    const auto digest = [&](const QByteArray& bytes) {
        return QString::fromLatin1(blake2b(bytes, key).left(16).toHex());
    };
    QJsonObject object{{QStringLiteral("seq"), row.seq},
                       {QStringLiteral("at"), row.at.toUtc().toString(Qt::ISODateWithMs)},
                       {QStringLiteral("act"), toWord(entry.act)}};
    put(object, "actor", entry.actor.value);
    put(object, "giver", entry.giver.value);
    put(object, "seat", entry.seat.value);
    put(object, "kind", static_cast<qint64>(entry.kind));
    put(object, "command", static_cast<qint64>(entry.command));
    put(object, "since", entry.since);
    put(object, "until", entry.until);
    put(object, "count", entry.count);
    put(object, "code", entry.code);
    if (!hidden) {
        put(object, "target", entry.target);
        put(object, "feed", entry.feed.value);
        put(object, "mark", QString::fromLatin1(entry.mark.toHex()));
        return object;
    }
    if (!entry.target.isNull())
        put(object, "target_digest", digest(entry.target.toRfc4122()));
    if (!entry.feed.value.isEmpty())
        put(object, "feed_digest", digest(entry.feed.value.toUtf8()));
    return object;
}

// A day where the centre is.
std::optional<Timestamp> dayAt(const QString& text, int plus)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        return std::nullopt;
    return Timestamp{day.addDays(plus).startOfDay(japanTime()).toMSecsSinceEpoch()};
}

Result<AuditFilter> filterOf(Context& context, const CommandLine& line)
{
    AuditFilter filter;
    const QString from = line.option(QStringLiteral("from"));
    const QString to = line.option(QStringLiteral("to"));
    const auto first = dayAt(from, 0);
    const auto last = dayAt(to, 1);
    if ((!from.isEmpty() && !first) || (!to.isEmpty() && !last))
        return failure(ErrorCode::InvalidInput, QStringLiteral("audit.day"), first ? to : from);
    filter.from = first.value_or(Timestamp());
    filter.to = last.value_or(Timestamp());
    if (const QString word = line.option(QStringLiteral("act")); !word.isEmpty()) {
        filter.act = auditActFromWord(word);
        if (!filter.act)
            return failure(ErrorCode::InvalidInput, QStringLiteral("audit.act"), word);
    }
    const QString user = line.option(QStringLiteral("user"));
    if (user.isEmpty())
        return filter;
    MADOGUCHI_TRY_ASSIGN(account, Accounts(*context.store).byLogin(user));
    filter.user = account ? account->staff.id : UserId::fromString(user);
    MADOGUCHI_TRY_ASSIGN(key, context.store->auditKey());
    filter.login = blake2b(normalLogin(user).toUtf8(), key);
    // Somebody without an account: what was tried under that login.
    if (filter.user.isNull())
        filter.user = {uuidForName(QStringLiteral("nobody"))};
    return filter;
}

Result<void> printRows(Context& context, const AuditFilter& filter, qint64 most)
{
    MADOGUCHI_TRY_ASSIGN(key, context.store->auditKey());
    for (qint64 before = 0, left = most; left > 0;) {
        MADOGUCHI_TRY_ASSIGN(rows, context.store->audit().before(
                                       before, static_cast<int>(std::min<qint64>(left, atOnce)), filter));
        if (rows.empty())
            break;
        MADOGUCHI_TRY_ASSIGN(hidden, hiddenOf(*context.store, rows, {}));
        for (size_t i = 0; i < rows.size(); ++i)
            say(QString::fromUtf8(
                QJsonDocument(lineOf(rows[i], hidden[i], key)).toJson(QJsonDocument::Compact)));
        before = rows.back().seq;
        left -= static_cast<qint64>(rows.size());
        // Nothing stands before the first row, and 0 would begin at the end again.
        if (before <= 1)
            break;
    }
    return {};
}

int list(Context& context, const CommandLine& line)
{
    constexpr qint64 all = 1'000'000'000;
    bool isNumber = true;
    const QString most = line.option(QStringLiteral("most"));
    const qint64 count = most.isEmpty() ? all : most.toLongLong(&isNumber);
    if (!isNumber || count < 1)
        return usage();
    const auto filter = filterOf(context, line);
    if (!filter)
        return report(filter.error());
    const auto printed = printRows(context, *filter, count);
    return printed ? exitDone : report(printed.error());
}

// Whoever owns a table may do anything with it: it is given to a role nobody signs in as.
int protect(Context& context)
{
    if (context.store->connection().engine() == db::Engine::Sqlite)
        return report({ErrorCode::Refused, QStringLiteral("audit.file"), {}});
    db::Statement role(context.store->connection(),
                       QStringLiteral("SELECT quote_ident(current_user), quote_ident(current_schema())"));
    if (const auto asked = role.exec(); !asked)
        return report(asked.error());
    if (!role.next())
        return exitRefused;
    for (const QString& statement : auditProtection(role.text(0), role.text(1)))
        say(statement + u';');
    return exitDone;
}

} // namespace

int runAudit(Context& context, const CommandLine& line)
{
    if (line.words.size() != 2)
        return usage();
    const QString what = line.word(1);
    if (what == u"verify")
        return verify(context, line);
    if (what == u"head")
        return printHead(context);
    if (what == u"list")
        return list(context, line);
    if (what == u"protect")
        return protect(context);
    return usage();
}

} // namespace madoguchi::hub
