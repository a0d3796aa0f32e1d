// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/actor.h"

#include <QString>

namespace madoguchi::bench {

/// Who looks at them: somebody of the hearing section.
[[nodiscard]] Actor hearingActor();

/// A desk's store with so many cases of many years, as the hub's feed of the hearing section brings them:
/// most of them answered, 5,000 a year, the rest in every state with units, due times and a timeline. Nothing
/// happens if it is there.
void makeCases(const QString& store, int count);

} // namespace madoguchi::bench
