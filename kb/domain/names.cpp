// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/names.h"

#include <iterator>

namespace madoguchi {

namespace {

template <typename Enum>
struct Word
{
    Enum value;
    QLatin1StringView word;
};

constexpr Word<Language> languageWords[] = {
    {Language::Ja, QLatin1StringView("ja")},
    {Language::En, QLatin1StringView("en")},
    {Language::Zh, QLatin1StringView("zh")},
    {Language::Ko, QLatin1StringView("ko")},
};
constexpr Word<ArticleState> stateWords[] = {
    {ArticleState::Draft, QLatin1StringView("draft")},
    {ArticleState::Published, QLatin1StringView("published")},
    {ArticleState::Retired, QLatin1StringView("retired")},
};
constexpr Word<Channel> channelWords[] = {
    {Channel::Phone, QLatin1StringView("phone")},     {Channel::Fax, QLatin1StringView("fax")},
    {Channel::Email, QLatin1StringView("email")},     {Channel::Letter, QLatin1StringView("letter")},
    {Channel::Counter, QLatin1StringView("counter")},
};
constexpr Word<Outcome> outcomeWords[] = {
    {Outcome::Answered, QLatin1StringView("answered")},
    {Outcome::Transferred, QLatin1StringView("transferred")},
    {Outcome::CallBack, QLatin1StringView("callback")},
    {Outcome::Escalated, QLatin1StringView("escalated")},
    {Outcome::Complaint, QLatin1StringView("complaint")},
    {Outcome::OutOfScope, QLatin1StringView("out_of_scope")},
    {Outcome::Abandoned, QLatin1StringView("abandoned")},
};
constexpr Word<AgeBand> ageWords[] = {
    {AgeBand::NotAsked, QLatin1StringView("not_asked")}, {AgeBand::Under20, QLatin1StringView("under20")},
    {AgeBand::Twenties, QLatin1StringView("20s")},       {AgeBand::Thirties, QLatin1StringView("30s")},
    {AgeBand::Forties, QLatin1StringView("40s")},        {AgeBand::Fifties, QLatin1StringView("50s")},
    {AgeBand::Sixties, QLatin1StringView("60s")},        {AgeBand::Seventies, QLatin1StringView("70s")},
    {AgeBand::Over80, QLatin1StringView("80plus")},
};
constexpr Word<Sex> sexWords[] = {
    {Sex::NotAsked, QLatin1StringView("not_asked")},
    {Sex::Female, QLatin1StringView("female")},
    {Sex::Male, QLatin1StringView("male")},
    {Sex::Other, QLatin1StringView("other")},
};
constexpr Word<Role> roleWords[] = {
    {Role::Operator, QLatin1StringView("operator")},
    {Role::Leader, QLatin1StringView("leader")},
    {Role::Supervisor, QLatin1StringView("supervisor")},
    {Role::Department, QLatin1StringView("department")},
    {Role::HearingSection, QLatin1StringView("hearing")},
    {Role::Administrator, QLatin1StringView("administrator")},
};
constexpr Word<EscalationKind> escalationKindWords[] = {
    {EscalationKind::Question, QLatin1StringView("question")},
    {EscalationKind::CallBack, QLatin1StringView("callback")},
    {EscalationKind::Email, QLatin1StringView("email")},
    {EscalationKind::Fax, QLatin1StringView("fax")},
};
constexpr Word<EscalationState> escalationStateWords[] = {
    {EscalationState::Open, QLatin1StringView("open")},
    {EscalationState::Taken, QLatin1StringView("taken")},
    {EscalationState::Resolved, QLatin1StringView("resolved")},
};
constexpr Word<Importance> importanceWords[] = {
    {Importance::Normal, QLatin1StringView("normal")},
    {Importance::Important, QLatin1StringView("important")},
    {Importance::Urgent, QLatin1StringView("urgent")},
};
constexpr Word<NoticeState> noticeStateWords[] = {
    {NoticeState::Proposed, QLatin1StringView("proposed")},
    {NoticeState::Pinned, QLatin1StringView("pinned")},
    {NoticeState::TakenDown, QLatin1StringView("taken_down")},
};

template <typename Enum, size_t N>
QString wordFor(const Word<Enum> (&table)[N], Enum value)
{
    const auto* found =
        std::find_if(std::begin(table), std::end(table), [&](const auto& w) { return w.value == value; });
    return found == std::end(table) ? QString() : QString(found->word);
}

template <typename Enum, size_t N>
std::optional<Enum> valueFor(const Word<Enum> (&table)[N], QStringView word)
{
    const auto* found = std::find_if(std::begin(table), std::end(table), [&](const auto& w) {
        return word.compare(w.word, Qt::CaseInsensitive) == 0;
    });
    return found == std::end(table) ? std::nullopt : std::optional<Enum>(found->value);
}

} // namespace

QString toWord(Language value)
{
    return wordFor(languageWords, value);
}
QString toWord(ArticleState value)
{
    return wordFor(stateWords, value);
}
QString toWord(Channel value)
{
    return wordFor(channelWords, value);
}
QString toWord(Outcome value)
{
    return wordFor(outcomeWords, value);
}
QString toWord(AgeBand value)
{
    return wordFor(ageWords, value);
}
QString toWord(Sex value)
{
    return wordFor(sexWords, value);
}
QString toWord(Role value)
{
    return wordFor(roleWords, value);
}
QString toWord(EscalationKind value)
{
    return wordFor(escalationKindWords, value);
}
QString toWord(EscalationState value)
{
    return wordFor(escalationStateWords, value);
}
QString toWord(Importance value)
{
    return wordFor(importanceWords, value);
}
QString toWord(NoticeState value)
{
    return wordFor(noticeStateWords, value);
}

std::optional<Language> languageFromWord(QStringView word)
{
    return valueFor(languageWords, word);
}
std::optional<ArticleState> articleStateFromWord(QStringView word)
{
    return valueFor(stateWords, word);
}
std::optional<Channel> channelFromWord(QStringView word)
{
    return valueFor(channelWords, word);
}
std::optional<Outcome> outcomeFromWord(QStringView word)
{
    return valueFor(outcomeWords, word);
}
std::optional<AgeBand> ageBandFromWord(QStringView word)
{
    return valueFor(ageWords, word);
}
std::optional<Sex> sexFromWord(QStringView word)
{
    return valueFor(sexWords, word);
}
std::optional<Role> roleFromWord(QStringView word)
{
    return valueFor(roleWords, word);
}
std::optional<EscalationKind> escalationKindFromWord(QStringView word)
{
    return valueFor(escalationKindWords, word);
}
std::optional<Importance> importanceFromWord(QStringView word)
{
    return valueFor(importanceWords, word);
}

} // namespace madoguchi
