// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/article.h"
#include "kb/text/index_terms.h"

#include <QSet>

#include <array>

namespace madoguchi::learning {

/// The kinds of terms that are learned, in the order everything here lists them.
inline constexpr std::array termKinds{text::TermKind::Words, text::TermKind::Bigrams,
                                      text::TermKind::Characters};

/// The terms that stand in a Q&A: its question, keywords, answer, answer card and category.
[[nodiscard]] QSet<QString> termsIn(const Article& article, text::TermKind kind);

} // namespace madoguchi::learning
