// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/hand/hand_text.h"

namespace madoguchi::desk {

namespace {

/// The place of the last answer; -1 = none.
int lastAnswer(const Hand& hand)
{
    int found = -1;
    for (size_t i = 0; i < hand.entries.size(); ++i) {
        if (hand.entries[i].act == HandAct::Answer)
            found = static_cast<int>(i);
    }
    return found;
}

} // namespace

QString HandText::clockFace(qint64 ms)
{
    const qint64 seconds = std::max<qint64>(0, ms) / 1000;
    const QLatin1Char zero('0');
    const QString minutesAndSeconds =
        QStringLiteral("%1:%2").arg(seconds / 60 % 60, 2, 10, zero).arg(seconds % 60, 2, 10, zero);
    return seconds < 3600 ? minutesAndSeconds
                          : QStringLiteral("%1:%2").arg(seconds / 3600).arg(minutesAndSeconds);
}

QString HandText::who(const Hand& hand, const UserId& user, const PersonName& names)
{
    if (user == hand.raisedBy)
        return tr("You");
    const QString name = names ? names(user) : QString();
    return name.isEmpty() ? tr("The supervisor") : name;
}

QString HandText::state(const Hand& hand, const PersonName& names, Timestamp now)
{
    const HandEntry& last = hand.entries.back();
    const QString person = who(hand, last.by, names);
    switch (hand.state) {
    case HandState::Raised:
        return tr("Waiting for an answer %1", "minutes and seconds")
            .arg(clockFace(now.ms - hand.raisedAt.ms));
    case HandState::Answered:
        return tr("Answered by %1").arg(person);
    case HandState::Accepted:
        return tr("Answer accepted");
    case HandState::TakenOver:
        return tr("%1 takes the call over").arg(person);
    case HandState::Escalated:
        return last.by == hand.raisedBy ? tr("Goes on as an escalation")
                                        : tr("%1 made it an escalation").arg(person);
    case HandState::Withdrawn:
        return last.by == hand.raisedBy ? tr("Taken down") : tr("%1 took the hand down").arg(person);
    }
    return {};
}

QString HandText::answer(const Hand& hand)
{
    const int place = lastAnswer(hand);
    return place < 0 ? QString() : hand.entries[static_cast<size_t>(place)].text;
}

QString HandText::line(const Hand& hand, const HandEntry& entry, const PersonName& names)
{
    const QString text = entry.text.simplified();
    return text.isEmpty() ? QString()
                          : tr("%1: %2", "who, what they said").arg(who(hand, entry.by, names), text);
}

QString HandText::dialogue(const Hand& hand, const PersonName& names)
{
    QStringList lines;
    const int apart = lastAnswer(hand);
    for (size_t i = 0; i < hand.entries.size(); ++i) {
        const QString text = line(hand, hand.entries[i], names);
        if (static_cast<int>(i) != apart && !text.isEmpty())
            lines += text;
    }
    return lines.join(u'\n');
}

QString HandText::trouble(bool connected, bool arrived, bool raised)
{
    if (!raised)
        return connected ? QString() : tr("▲ No connection to the hub: no supervisor sees this.");
    if (arrived)
        return {};
    return connected
               ? tr("On its way to the hub …")
               : tr("▲ Not arrived yet: no connection to the hub. It goes by itself once there is one.");
}

} // namespace madoguchi::desk
