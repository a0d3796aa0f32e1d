// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/wire/pushed.h"

#include <QList>

namespace madoguchi::hub {

/// A push as the log tells it: counts by kind and by what became of them, nothing anybody typed.
/// "commands=3 log-contact=2 save-article=1 applied=3"
[[nodiscard]] QString pushFigures(const QList<QByteArray>& commands,
                                  const std::vector<wire::PushResult>& results);

} // namespace madoguchi::hub
