// SPDX-License-Identifier: GPL-3.0-or-later
// What in a text may say who somebody is or where: proposals for a person who blacks it out, nothing more.
#pragma once

#include "kb/text/fold.h"

#include <QStringList>

namespace madoguchi::text {

/// Kept in drafts; frozen.
enum class PersonalKind : int {
    Telephone = 1, ///< FAX too
    Email = 2,
    PostalCode = 3,
    Address = 4,
    Name = 5,
    Number = 6, ///< My Number, insurance, licence, customer and card numbers
    Plate = 7,  ///< of a car
    Account = 8,
    BirthDate = 9,
    Link = 10,          ///< a page, a name in a network
    ServiceNumber = 11, ///< 0120 and the like: who rings there finds an office
    Other = 12          ///< chosen by a person, or the same words as something that was
};
inline constexpr PersonalKind lastPersonalKind = PersonalKind::Other;

struct PersonalData
{
    PersonalKind kind = PersonalKind::Other;
    Range range;
    bool likely = true; ///< false: rather an office's than a person's, or an area rather than a house

    bool operator==(const PersonalData&) const = default;
};

/// What is known of the people a text is about; found however it is spaced, in either kana and either width.
struct KnownPersonal
{
    QStringList names = {}; ///< a name with a blank between is looked for by its parts too
    QStringList addresses = {};
    QStringList others = {}; ///< telephone numbers, e-mail addresses: whole, whatever stands between digits
};

/// Proposals in the order of the text, none overlapping, none cutting a character in two. Written rules for
/// Japanese, English, Chinese and Korean; rather too few than too many: sections, dates and amounts are none.
/// Linear in the length of the text and of what is known. Any thread.
[[nodiscard]] std::vector<PersonalData> findPersonalData(QStringView text, const KnownPersonal& known = {});

/// Widened to whole characters as people see them. Out of range is cut to what is there.
[[nodiscard]] Range wholeCharacters(QStringView text, Range range);

} // namespace madoguchi::text
