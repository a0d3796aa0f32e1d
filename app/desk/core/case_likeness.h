// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/case.h"

namespace madoguchi::desk {

/// How much two cases are one another's double, by what a person can check: the requester's telephone number
/// or e-mail address, and the words.
struct CaseLikeness
{
    bool sameTelephone = false;
    bool sameEmail = false;
    /// Share of pairs of neighbouring characters that both have (Dice), 0 to 100; 100 = the same words.
    int textPercent = 0;

    /// Worth showing to whoever opens a case.
    [[nodiscard]] bool isNear() const { return sameTelephone || sameEmail || textPercent >= nearPercent; }
    /// From here on a text is near-equal. Two random inquiries about one subject stay below 40.
    static constexpr int nearPercent = 60;
    /// Shorter texts ("道路") prove nothing.
    static constexpr int fewestCharacters = 8;

    bool operator==(const CaseLikeness&) const = default;
};

/// Text is subject and words together, folded, without blanks and signs. Any thread.
[[nodiscard]] CaseLikeness likenessOf(const CaseFields& a, const CaseFields& b);

/// An open case that may be the same as another.
struct AlikeCase
{
    CaseId id;
    QString number;
    QString subject;
    CaseLikeness likeness;

    bool operator==(const AlikeCase&) const = default;
};

} // namespace madoguchi::desk
