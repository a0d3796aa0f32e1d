// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace madoguchi::learning {

/// One operator's contacts about one Q&A count whole up to this many …
inline constexpr double wholeContacts = 5;
/// … and all together never as many as this: who answers everything with the same Q&A is one voice.
inline constexpr double mostContacts = 10;

/// What share of their weight an operator's contacts about one Q&A keep, if they are worth `contacts` recent
/// ones: 1 up to wholeContacts, then less, so that the sum still grows, and stays below mostContacts.
[[nodiscard]] double operatorShare(double contacts);

} // namespace madoguchi::learning
