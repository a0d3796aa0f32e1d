// SPDX-License-Identifier: GPL-3.0-or-later
// The people and the cases of the case tests: a hearing section, two units with a clerk and a chief each, a
// section below the first, a deputy of its chief, and some who have nothing to do with it.
#pragma once

#include "kb/domain/case_rights.h"
#include "kb/domain/case_rulebook.h"

namespace madoguchi::test {

inline const QString roads = QStringLiteral("works/roads");
inline const QString lamps = QStringLiteral("works/roads/lamps");
inline const QString parks = QStringLiteral("parks");

[[nodiscard]] Actor personOf(int number, Role role, const QString& unit);

inline const Actor hearing = personOf(1, Role::HearingSection, QStringLiteral("pr"));
inline const Actor hearingToo = personOf(2, Role::HearingSection, QStringLiteral("pr"));
inline const Actor roadsClerk = personOf(3, Role::Department, roads);
inline const Actor roadsChief = personOf(4, Role::Department, roads);
inline const Actor parksClerk = personOf(5, Role::Department, parks);
inline const Actor parksChief = personOf(6, Role::Department, parks);
inline const Actor lampsClerk = personOf(7, Role::Department, lamps);
inline const Actor operatorA = personOf(8, Role::Operator, QStringLiteral("centre"));
inline const Actor administrator = personOf(9, Role::Administrator, QStringLiteral("it"));
/// Stands in for the roads' chief.
[[nodiscard]] Actor deputyOfRoads();

[[nodiscard]] EntryId nextEntry();
[[nodiscard]] PartId nextPart();
[[nodiscard]] CaseEntry entryOf(CaseAct act, const QString& text = QStringLiteral("理由"));
/// Proposes the case as it stands for publication, with each of the words blacked out wherever it is said.
[[nodiscard]] CaseEntry proposalOf(const Case& file, const QStringList& hidden = {});
/// An act about the publication that stands.
[[nodiscard]] CaseEntry ofPublication(const Case& file, CaseAct act);

/// A case that was handed in, not opened yet.
[[nodiscard]] Case handedIn(CaseFlow flow = CaseFlow::Centralised, const QString& unit = {});
/// Opened by `by`.
[[nodiscard]] Case opened(const Actor& by, CaseFlow flow = CaseFlow::Centralised, const QString& unit = {});

/// One act; the error's key if it is refused. @{
[[nodiscard]] Result<Case> act(const Case& file, const Actor& by, const CaseEntry& entry);
[[nodiscard]] Result<Case> draft(const Case& file, const Actor& by, const PartId& part, const QString& text);
[[nodiscard]] QString keyOf(const Result<Case>& result); ///< "fine" if it is a case
/// @}

/// Acts that must succeed. @{
[[nodiscard]] Case divided(const Case& file, const QString& unit, PartId* part);
[[nodiscard]] Case drafted(const Case& file, const Actor& by, const PartId& part, const QString& text);
[[nodiscard]] Case submitted(const Case& file, const Actor& by, const PartId& part,
                             const ApprovalRoute& route);
[[nodiscard]] Case approved(const Case& file, const Actor& by, const PartId& part);
[[nodiscard]] Case done(const Case& file, const Actor& by, const CaseEntry& entry);
/// @}

} // namespace madoguchi::test
