// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/model.h"

#include "tests/simulator/desk.h"

namespace madoguchi::sim {

using wire::PushStatus;

namespace {

std::optional<Violation> twice(const QString& text)
{
    return Violation{QStringLiteral("I2"), text};
}

} // namespace

void Model::given(const SimDesk& desk, const Command& command)
{
    m_index.insert(command.id, all.size());
    all.push_back({command, desk.number, desk.install});
}

void Model::doubtful(const SimDesk& desk, const Command& command)
{
    given(desk, command);
    all.back().doubtful = true;
}

void Model::dismissed(const CommandId& command)
{
    if (const auto found = m_index.find(command); found != m_index.end())
        all[*found].dismissed = true;
}

void Model::wiped(int desk, int install)
{
    for (Given& given : all) {
        if (given.desk == desk && given.install == install)
            given.wiped = true;
    }
}

void Model::wasRestored(const Lineage& state)
{
    lineage = state;
    restored = true;
    for (Given& given : all)
        given.outlived = given.outlived || given.dismissed;
}

const Given* Model::find(const CommandId& id) const
{
    const auto found = m_index.find(id);
    return found == m_index.end() ? nullptr : &all[*found];
}

std::optional<Violation> Model::answered(const wire::Pushed& answer)
{
    for (const wire::PushResult& result : answer.results) {
        if (auto violation = answered(result))
            return violation;
    }
    return {};
}

std::optional<Violation> Model::answered(const wire::PushResult& result)
{
    if (find(result.command) == nullptr)
        return twice(QStringLiteral("an answer to a command nobody gave"));
    const auto known = lineage.applied.find(result.command);
    const bool wasApplied = known != lineage.applied.end();
    if (result.status == PushStatus::Retry)
        return {};
    if (result.status == PushStatus::Conflict || result.status == PushStatus::Rejected) {
        if (wasApplied)
            return twice(nameOf(result.command) + QStringLiteral(" was applied and then refused: ") +
                         result.error.key);
        return {};
    }
    if (wasApplied && result.status == PushStatus::Applied)
        return twice(nameOf(result.command) + QStringLiteral(" was applied twice"));
    // Who may not read a feed is not told where in it.
    if (wasApplied && known->second.revision != 0 && result.revision != 0 &&
        known->second.revision != result.revision)
        return twice(nameOf(result.command) + QStringLiteral(" changed its revision"));
    if (result.feed.value.isEmpty())
        all[m_index.value(result.command)].hidden = true;
    if (!wasApplied || result.revision != 0)
        lineage.applied[result.command] = {result.feed, result.revision};
    return {};
}

void Model::hubChanged(const std::map<FeedId, qint64>& before, const std::map<FeedId, qint64>& after)
{
    for (const auto& [feed, head] : after) {
        const auto found = before.find(feed);
        for (qint64 revision = (found == before.end() ? 0 : found->second) + 1; revision <= head; ++revision)
            lineage.own[feed].insert(revision);
    }
}

QString Model::nameOf(const EntityRef& ref)
{
    static const char* const kinds[] = {"?",      "article",  "contact", "unit",     "staff", "city",
                                        "lesson", "synonyms", "pin",     "searches", "hand",  "escalation",
                                        "seat",   "notice",   "receipt", "calendar", "script"};
    const auto number = m_names.emplace(ref.id, static_cast<int>(m_names.size()) + 1).first->second;
    return QStringLiteral("%1 %2").arg(QLatin1String(kinds[static_cast<size_t>(ref.kind)])).arg(number);
}

QString Model::nameOf(const CommandId& id) const
{
    const auto found = m_index.find(id);
    return found == m_index.end() ? QStringLiteral("an unknown command")
                                  : QStringLiteral("command %1").arg(*found + 1);
}

} // namespace madoguchi::sim
