// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/localized_name.h"
#include "kb/domain/names.h"
#include "tests/support/printers.h"

using namespace madoguchi;

namespace {

template <typename Enum, typename FromWord>
void frozen(std::initializer_list<Enum> values, FromWord fromWord, const char* words)
{
    QStringList list;
    for (const Enum value : values) {
        list.append(toWord(value));
        CHECK(fromWord(list.last()) == value);
        CHECK(fromWord(list.last().toUpper()) == value);
    }
    CHECK(list.join(u' ') == QString::fromLatin1(words));
    CHECK_FALSE(fromWord(QStringLiteral("no such word")));
    CHECK_FALSE(fromWord(QString()));
}

} // namespace

TEST_CASE("the words of files and command lines are frozen, and read without regard to case")
{
    frozen({Language::Ja, Language::En, Language::Zh, Language::Ko}, languageFromWord, "ja en zh ko");
    frozen({ArticleState::Draft, ArticleState::Published, ArticleState::Retired}, articleStateFromWord,
           "draft published retired");
    frozen({Channel::Phone, Channel::Fax, Channel::Email, Channel::Letter, Channel::Counter}, channelFromWord,
           "phone fax email letter counter");
    frozen({Outcome::Answered, Outcome::Transferred, Outcome::CallBack, Outcome::Escalated,
            Outcome::Complaint, Outcome::OutOfScope, Outcome::Abandoned},
           outcomeFromWord, "answered transferred callback escalated complaint out_of_scope abandoned");
    frozen({AgeBand::NotAsked, AgeBand::Under20, AgeBand::Twenties, AgeBand::Thirties, AgeBand::Forties,
            AgeBand::Fifties, AgeBand::Sixties, AgeBand::Seventies, AgeBand::Over80},
           ageBandFromWord, "not_asked under20 20s 30s 40s 50s 60s 70s 80plus");
    frozen({Sex::NotAsked, Sex::Female, Sex::Male, Sex::Other}, sexFromWord, "not_asked female male other");
    frozen({Role::Operator, Role::Leader, Role::Supervisor, Role::Department, Role::HearingSection,
            Role::Administrator},
           roleFromWord, "operator leader supervisor department hearing administrator");
}

TEST_CASE("a name missing in a language falls back to Japanese")
{
    const LocalizedName name{QStringLiteral("ja"), QStringLiteral("en"), {}, QStringLiteral("ko")};
    CHECK(name.in(Language::En) == QStringLiteral("en"));
    CHECK(name.in(Language::Zh) == QStringLiteral("ja"));
    CHECK(name.in(Language::Ko) == QStringLiteral("ko"));
}
