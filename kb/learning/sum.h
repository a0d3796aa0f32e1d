// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/lesson.h"

namespace madoguchi::learning {

/// What two groups of contacts, none in both, teach together about the same Q&A.
[[nodiscard]] Lesson sum(const Lesson& a, const Lesson& b);

/// True if there is nothing to be learned from it and nothing to be told.
[[nodiscard]] bool isEmpty(const Lesson& lesson);

} // namespace madoguchi::learning
