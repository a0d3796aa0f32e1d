// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/command_line.h"

#include <QSet>

#include <cstdio>

namespace madoguchi::hub {

namespace {

const QSet<QString> optionsWithValue{
    QStringLiteral("config"),        QStringLiteral("valid"),    QStringLiteral("name"),
    QStringLiteral("role"),          QStringLiteral("unit"),     QStringLiteral("languages"),
    QStringLiteral("password-file"), QStringLiteral("to"),       QStringLiteral("column"),
    QStringLiteral("kind"),          QStringLiteral("flow"),     QStringLiteral("ledger"),
    QStringLiteral("most"),          QStringLiteral("key-file"), QStringLiteral("recovery-key"),
    QStringLiteral("head"),          QStringLiteral("from"),     QStringLiteral("user"),
    QStringLiteral("act"),           QStringLiteral("reason"),   QStringLiteral("telephone"),
    QStringLiteral("email")};
const QSet<QString> flags{QStringLiteral("help"),
                          QStringLiteral("version"),
                          QStringLiteral("replace"),
                          QStringLiteral("check"),
                          QStringLiteral("now"),
                          QStringLiteral("anyway"),
                          keepFlag};

constexpr char help[] =
    "madoguchid [--config FILE]                   runs the hub\n"
    "madoguchid COMMAND … [--config FILE]         may be used while it runs:\n"
    "  check                                      verifies the store\n"
    "  check FILE                                 verifies a backup\n"
    "  backup FILE|DIRECTORY                      makes a backup while the hub runs, and verifies it;\n"
    "                                             of a store in a file: PostgreSQL has its own (pg_dump)\n"
    "                                             a backup opens with FILE.keys and the key file\n"
    "  restore FILE [--replace]                   puts a backup in the store's place; the hub is stopped\n"
    "    check FILE, restore FILE: [--key-file F] [--recovery-key F] where the configuration's does not open "
    "it\n"
    "  key show | key rotate                      what opens the store; gives it another key, the hub "
    "stopped\n"
    "  key recover --recovery-key F               opens it with the city's key, and makes a new key file\n"
    "  new-epoch                                  after PostgreSQL was put back to an earlier state\n"
    "  enrol-code [--valid MINUTES]               prints a code that makes one desk a seat\n"
    "  ca                                         prints the certificate desks are given\n"
    "  ca next | ca status                        makes the authority that is to follow; which desks have "
    "it\n"
    "  ca switch [--anyway]                       it signs from now on; refused while desks do not have it\n"
    "  ca forget [--anyway]                       the former one is trusted no longer\n"
    "  device list | device revoke SEAT\n"
    "  user list | user disable LOGIN | user unlock LOGIN\n"
    "  user password LOGIN [--password-file F] [--keep]\n"
    "  user add LOGIN --name NAME --role ROLE [--unit U] [--languages ja,en] [--password-file F] [--keep]\n"
    "                                             its owner is asked for another; with --keep they are not\n"
    "  load-units FILE | load-staff FILE [--keep] JSONL, all or nothing\n"
    "  import articles FILE | import contacts FILE\n"
    "  import cases FILE [--check] [--ledger NAME] [--kind K] [--flow F] [--column KEY=HEADER]…\n"
    "                                             a ledger; what ended there stays so\n"
    "  refresh                                    makes readings and glosses anew, after an upgrade\n"
    "  messages [--most N]                        what is to be told of cases by e-mail, JSONL\n"
    "  messages sent                              takes out what was sent: those lines on standard input\n"
    "  audit verify [--head FILE]                 who did what: that nothing of it was changed or taken out\n"
    "  audit head                                 the last row's number and hash: to be kept elsewhere\n"
    "  audit list [--from DAY] [--to DAY] [--user LOGIN] [--act ACT] [--most N]   JSONL, the latest first\n"
    "  audit protect                              what to tell PostgreSQL so that this hub cannot change it\n"
    "  retention --check | retention --now        what is older than keep_…_days; deletes it\n"
    "  hold add KIND ID --reason WORDS            keeps it whatever its age; KIND: contact case escalation\n"
    "                                             hand hand-over review; a case by its number, too\n"
    "  hold list | hold remove KIND ID\n"
    "  person find --telephone N | --name N | --email A   KIND, ID and day of what names somebody, no words\n"
    "  person erase KIND ID… --reason WORDS [--check]     takes everything written out of it, here, at the\n"
    "                                             desks and of all backups to come; figures stay. KINDs as\n"
    "                                             of hold; --check tells what would be erased\n"
    "  person list                                what was erased. erased.jsonl in the data directory says "
    "so\n"
    "                                             too (ids alone): keep it with the backups, restore and\n"
    "                                             every start erase by it what comes back from an older one\n"
    "  move --to URL|FILE                         carries the store over, verified, e.g. to "
    "postgresql://HOST/DATABASE\n"
    "Roles: operator leader supervisor department hearing administrator.\n"
    "Without --config: /etc/madoguchi/madoguchid.conf. A password file of - is standard input.\n";

// Columns are named one by one, a line each; of any other option the last one holds.
void addOption(CommandLine& line, const QString& name, const QString& value)
{
    QString& held = line.options[name];
    const bool grows = name == u"column" && !held.isEmpty();
    held = grows ? held + u'\n' + value : value;
}

} // namespace

std::optional<CommandLine> parseCommandLine(const QStringList& arguments)
{
    CommandLine line;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (!arguments[i].startsWith(QStringLiteral("--"))) {
            line.words.append(arguments[i]);
            continue;
        }
        QString name = arguments[i].mid(2);
        const qsizetype equals = name.indexOf(u'=');
        if (equals > 0 && optionsWithValue.contains(name.left(equals))) {
            addOption(line, name.left(equals), name.mid(equals + 1));
        } else if (flags.contains(name)) {
            line.options.insert(name, QString());
        } else if (optionsWithValue.contains(name) && i + 1 < arguments.size()) {
            addOption(line, name, arguments[++i]);
        } else {
            complain(QStringLiteral("madoguchid: --") + name +
                     QStringLiteral(": unknown option, or no value"));
            return std::nullopt;
        }
    }
    return line;
}

void say(const QString& line)
{
    std::fputs(qUtf8Printable(line + u'\n'), stdout);
    std::fflush(stdout);
}

void complain(const QString& line)
{
    std::fputs(qUtf8Printable(line + u'\n'), stderr);
}

int usage()
{
    std::fputs(help, stderr);
    return exitUsage;
}

} // namespace madoguchi::hub
