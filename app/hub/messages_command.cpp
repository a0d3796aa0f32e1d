// SPDX-License-Identifier: GPL-3.0-or-later
// What a gateway to e-mail takes from the hub: it reads lines, sends, and hands back the lines it has sent.
#include "app/hub/commands.h"
#include "kb/hub/outgoing.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace madoguchi::hub {

namespace {

constexpr int usualMost = 1000;

QString wordOf(CaseMessageKind kind)
{
    switch (kind) {
    case CaseMessageKind::Arrival:
        return QStringLiteral("arrival");
    case CaseMessageKind::Drafting:
        return QStringLiteral("drafting");
    case CaseMessageKind::Approval:
        return QStringLiteral("approval");
    case CaseMessageKind::Return:
        return QStringLiteral("return");
    case CaseMessageKind::Finishing:
        return QStringLiteral("finishing");
    case CaseMessageKind::DueSoon:
        return QStringLiteral("due-soon");
    case CaseMessageKind::Overdue:
        return QStringLiteral("overdue");
    case CaseMessageKind::Publication:
        return QStringLiteral("publication");
    }
    return QString::number(static_cast<int>(kind));
}

// What the queue knows a message by; nobody else has to understand it.
QString idOf(const CaseId& file, const CaseMessage& message)
{
    return QStringList{file.toString(), QString::number(static_cast<int>(message.kind)),
                       QString::number(static_cast<int>(message.duty)), message.part.toString(),
                       QString::number(message.at.ms)}
        .join(u'/');
}

std::optional<std::pair<CaseId, CaseMessage>> messageOf(const QString& id)
{
    const QStringList words = id.split(u'/');
    if (words.size() != 5)
        return std::nullopt;
    const CaseId file{QUuid(words[0])};
    const CaseMessage message{static_cast<CaseMessageKind>(words[1].toInt()),
                              static_cast<DutyKind>(words[2].toInt()), PartId{QUuid(words[3])},
                              Timestamp{words[4].toLongLong()}};
    return idOf(file, message) == id ? std::optional(std::pair(file, message)) : std::nullopt;
}

QString timeOf(Timestamp at)
{
    return at.isSet() ? at.toUtc().toString(Qt::ISODate) : QString();
}

QString lineOf(const OutgoingMessage& message)
{
    QJsonArray to;
    for (const Account& account : message.to)
        to.append(QJsonObject{{QStringLiteral("login"), account.login},
                              {QStringLiteral("name"), account.staff.displayName}});
    const QJsonObject line{{QStringLiteral("id"), idOf(message.file, message.message)},
                           {QStringLiteral("kind"), wordOf(message.message.kind)},
                           {QStringLiteral("case"), message.number},
                           {QStringLiteral("since"), timeOf(message.message.at)},
                           {QStringLiteral("due"), timeOf(message.dueAt)},
                           {QStringLiteral("to"), to}};
    return QString::fromUtf8(QJsonDocument(line).toJson(QJsonDocument::Compact));
}

int list(Context& context, const CommandLine& line)
{
    bool isNumber = true;
    const int most = line.options.contains(QStringLiteral("most"))
                         ? line.option(QStringLiteral("most")).toInt(&isNumber)
                         : usualMost;
    if (!isNumber || most < 1) {
        complain(QStringLiteral("madoguchid: --most: a number from 1"));
        return exitUsage;
    }
    const auto messages = Outgoing(*context.store).waiting(context.clock.now(), most);
    if (!messages)
        return report(messages.error());
    for (const OutgoingMessage& message : *messages)
        say(lineOf(message));
    return exitDone;
}

// Whole lines as they were read, or their ids alone.
std::optional<std::pair<CaseId, CaseMessage>> messageOfLine(const QByteArray& line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    return messageOf(document.isObject() ? document[QStringLiteral("id")].toString()
                                         : QString::fromUtf8(line.trimmed()));
}

int takeOut(Context& context)
{
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return report({ErrorCode::Io, QStringLiteral("file.read"), QStringLiteral("-")});
    Outgoing outgoing(*context.store);
    int number = 0;
    int taken = 0;
    while (!in.atEnd()) {
        const QByteArray line = in.readLine();
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        const auto message = messageOfLine(line);
        if (!message) {
            complain(QStringLiteral("madoguchid: line %1: not a message's id; %2 before it taken out")
                         .arg(number)
                         .arg(taken));
            return exitBadInput;
        }
        if (const auto sent = outgoing.sent(message->first, message->second); !sent)
            return report(sent.error());
        ++taken;
    }
    say(QStringLiteral("%1 messages taken out").arg(taken));
    return exitDone;
}

} // namespace

int runMessages(Context& context, const CommandLine& line)
{
    if (line.words.size() == 1)
        return list(context, line);
    if (line.words.size() == 2 && line.word(1) == u"sent")
        return takeOut(context);
    return usage();
}

} // namespace madoguchi::hub
