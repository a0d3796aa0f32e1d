// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/clock.h"
#include "kb/domain/hand.h"

#include <QCoreApplication>

#include <functional>

namespace madoguchi::desk {

/// The name of a user; empty if nobody knows it.
using PersonName = std::function<QString(const UserId&)>;

/// What an operator reads of their own raised hand.
class HandText
{
    Q_DECLARE_TR_FUNCTIONS(HandText)
public:
    /// Where it stands: "Waiting 01:23", "Answered by 高橋 誠".
    [[nodiscard]] static QString state(const Hand& hand, const PersonName& names, Timestamp now);
    /// The last answer; empty if there is none yet.
    [[nodiscard]] static QString answer(const Hand& hand);
    /// What was said besides the last answer, a line each.
    [[nodiscard]] static QString dialogue(const Hand& hand, const PersonName& names);
    /// Why nobody else sees it; empty if somebody does. `raised`: it is up already.
    [[nodiscard]] static QString trouble(bool connected, bool arrived, bool raised);
    /// Minutes and seconds, with hours where there are any.
    [[nodiscard]] static QString clockFace(qint64 ms);

private:
    [[nodiscard]] static QString who(const Hand& hand, const UserId& user, const PersonName& names);
    [[nodiscard]] static QString line(const Hand& hand, const HandEntry& entry, const PersonName& names);
};

} // namespace madoguchi::desk
