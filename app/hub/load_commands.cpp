// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/commands.h"
#include "kb/base/password.h"
#include "kb/hub/organisation.h"

namespace madoguchi::hub {

namespace {

// All or nothing: one bad line, and nothing is changed.
bool complainAbout(const QString& path, const std::vector<LineError>& errors)
{
    QStringList advices;
    for (const LineError& error : errors) {
        complain(path + u':' + QString::number(error.line) + QStringLiteral(": ") + error.key);
        advices += adviceOn(error.key);
    }
    advices.removeDuplicates();
    advices.removeAll(QString());
    for (const QString& advice : std::as_const(advices))
        complain(advice);
    return !errors.empty();
}

} // namespace

int runLoadUnits(Context& context, const CommandLine& line)
{
    if (line.words.size() != 2)
        return usage();
    const auto content = readUnits(line.word(1));
    if (!content)
        return report(content.error());
    if (complainAbout(line.word(1), content->errors))
        return exitBadInput;
    const auto changed = saveUnits(*context.store, content->items);
    if (!changed)
        return report(changed.error());
    say(QStringLiteral("%1 units, %2 changed").arg(content->items.size()).arg(*changed));
    return exitDone;
}

int runLoadStaff(Context& context, const CommandLine& line)
{
    if (line.words.size() != 2)
        return usage();
    const auto content = readStaff(line.word(1), context.ids);
    if (!content)
        return report(content.error());
    if (complainAbout(line.word(1), content->errors))
        return exitBadInput;
    std::vector<Account> accounts;
    for (const StaffEntry& entry : content->items) {
        accounts.push_back(entry.account);
        if (entry.password.isEmpty())
            continue;
        const auto verifier = hashPassword(entry.password);
        if (!verifier)
            return report(verifier.error());
        accounts.back().verifier = *verifier;
        accounts.back().passwordDue = !line.options.contains(keepFlag);
    }
    const auto saved = Accounts(*context.store).save(accounts);
    if (!saved)
        return report(saved.error());
    say(QStringLiteral("%1 people").arg(accounts.size()));
    return exitDone;
}

} // namespace madoguchi::hub
