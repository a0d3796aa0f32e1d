// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/clock.h"
#include "kb/base/result.h"
#include "kb/domain/case_kinds.h"
#include "kb/domain/row.h"

#include <QList>

#include <map>
#include <optional>

namespace madoguchi::hub {

/// What is kept for how long. Not stored; the configuration names them.
enum class KeptClass { Contacts, Cases, Room, Reviews, Searches };

/// How many days the hub keeps what; 0 = for ever. What is still open is kept, however old it is.
struct Retention
{
    int contacts = 0;                     ///< after they ended, or were amended last
    int cases = 0;                        ///< after what happened last in one that was answered or closed
    std::map<CaseKind, int> casesOf = {}; ///< kinds that are kept otherwise
    int room = 0;     ///< raised hands, escalations and hand-overs, after what happened last in them
    int reviews = 0;  ///< and samples
    int searches = 0; ///< records of searches

    /// True if nothing of this class is ever deleted, or nothing at all.
    [[nodiscard]] bool isForEver(KeptClass of) const;
    [[nodiscard]] bool isForEver() const;
    bool operator==(const Retention&) const = default;
};

/// The kinds of rows that age, and which class each is in.
struct KeptKind
{
    EntityKind kind = EntityKind::Contact;
    KeptClass of = KeptClass::Contacts;
};
[[nodiscard]] const QList<KeptKind>& keptKinds();

/// What there is to know of a row's age.
struct Ageing
{
    Timestamp since;                ///< from when its days count; unset: unknown, it is kept
    bool isOpen = false;            ///< there is something to do about it
    std::optional<CaseKind> caseOf; ///< of a case
};
/// Corrupt if it cannot be read.
[[nodiscard]] Result<Ageing> ageingOf(const EntityRow& row);
/// For how many days a row like that is kept; 0 = for ever.
[[nodiscard]] int daysFor(const Retention& retention, KeptClass of, const Ageing& ageing);
/// True if its days are over.
[[nodiscard]] bool isOver(const Retention& retention, KeptClass of, const Ageing& ageing, Timestamp now);

} // namespace madoguchi::hub
