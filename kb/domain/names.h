// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/actor.h"
#include "kb/domain/article.h"
#include "kb/domain/contact.h"
#include "kb/domain/escalation.h"
#include "kb/domain/language.h"
#include "kb/domain/notice.h"

#include <optional>

namespace madoguchi {

// The words files and command lines use for enum values: "ja", "phone", "answered", "20s" … Part of the
// command-line contract; frozen. The inverse functions return nothing for a word they do not know.

[[nodiscard]] QString toWord(Language value);
[[nodiscard]] QString toWord(ArticleState value);
[[nodiscard]] QString toWord(Channel value);
[[nodiscard]] QString toWord(Outcome value);
[[nodiscard]] QString toWord(AgeBand value);
[[nodiscard]] QString toWord(Sex value);
[[nodiscard]] QString toWord(Role value);
[[nodiscard]] QString toWord(EscalationKind value);
[[nodiscard]] QString toWord(EscalationState value);
[[nodiscard]] QString toWord(Importance value);
[[nodiscard]] QString toWord(NoticeState value);

[[nodiscard]] std::optional<Language> languageFromWord(QStringView word);
[[nodiscard]] std::optional<ArticleState> articleStateFromWord(QStringView word);
[[nodiscard]] std::optional<Channel> channelFromWord(QStringView word);
[[nodiscard]] std::optional<Outcome> outcomeFromWord(QStringView word);
[[nodiscard]] std::optional<AgeBand> ageBandFromWord(QStringView word);
[[nodiscard]] std::optional<Sex> sexFromWord(QStringView word);
[[nodiscard]] std::optional<Role> roleFromWord(QStringView word);
[[nodiscard]] std::optional<EscalationKind> escalationKindFromWord(QStringView word);
[[nodiscard]] std::optional<Importance> importanceFromWord(QStringView word);

} // namespace madoguchi
