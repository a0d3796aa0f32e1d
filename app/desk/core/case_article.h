// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/actor.h"
#include "kb/domain/article.h"
#include "kb/domain/case.h"

namespace madoguchi::desk {

/// True if a Q&A may be begun from that case by this one: it has an answer that was approved, it is not for
/// named persons alone, and they may write Q&As.
[[nodiscard]] bool mayBegetArticle(const Case& file, const Actor& actor);

/// What is read by everybody instead of what may say who asked.
inline constexpr QStringView blackedOut = u"■■■";

/// A Q&A as it begins from the answer to a case: for the unit that answered, or for the actor's own where
/// they may not write for that one. Who asked, and what else may say who or where somebody is, is blackedOut:
/// a person reads it over before it is everybody's. A draft, without number and sources. Any thread.
[[nodiscard]] Article articleFrom(const Case& file, const Actor& actor);

} // namespace madoguchi::desk
