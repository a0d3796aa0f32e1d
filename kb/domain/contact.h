// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/ids.h"
#include "kb/base/result.h"
#include "kb/domain/language.h"

#include <QCborMap>
#include <QStringList>

#include <optional>
#include <vector>

namespace madoguchi {

// All enums here are stored and sent; their values are frozen.

enum class Channel : int { Phone = 1, Fax = 2, Email = 3, Letter = 4, Counter = 5 };

enum class Outcome : int {
    Answered = 1,    ///< answered on the spot
    Transferred = 2, ///< put through to a unit
    CallBack = 3,    ///< promised to call back, with a time
    Escalated = 4,   ///< given to the supervisor
    Complaint = 5,   ///< complaint handed over
    OutOfScope = 6,  ///< not a matter of the city
    Abandoned = 7    ///< the caller hung up
};

enum class AgeBand : int {
    NotAsked = 0,
    Under20 = 1,
    Twenties = 2,
    Thirties = 3,
    Forties = 4,
    Fifties = 5,
    Sixties = 6,
    Seventies = 7,
    Over80 = 8
};

enum class Sex : int { NotAsked = 0, Female = 1, Male = 2, Other = 3 };

/// What is written down about one contact; an amendment replaces it as a whole.
struct ContactContent
{
    Channel channel = Channel::Phone;
    Language language = Language::Ja;
    QString inquiry;      ///< what was asked, in the operator's words
    QString category;     ///< path in the category tree, " > " between levels; may be empty
    QStringList articles; ///< numbers of the Q&As used, in the order used
    Outcome outcome = Outcome::Answered;
    QString transferUnit; ///< id of the unit, if transferred
    Timestamp callBackAt; ///< promised time, if CallBack
    AgeBand ageBand = AgeBand::NotAsked;
    Sex sex = Sex::NotAsked;
    QString ward;                    ///< empty = not asked
    QString callerName;              ///< optional
    QString callerTelephone;         ///< optional
    std::optional<int> satisfaction; ///< 0 to 10; nothing = not asked
    QString wish;                    ///< the citizen's wish or criticism
    QString noteForUnits;            ///< a note for the departments
    QCborMap unknown = {};           ///< fields of a newer version, kept and handed on

    bool operator==(const ContactContent&) const = default;
};

/// A correction. The first text is kept; what holds is the last amendment's content.
struct Amendment
{
    AmendmentId id;
    UserId by;
    Timestamp at;
    QString reason;
    ContactContent content;
    QCborMap unknown = {}; ///< fields of a newer version, kept and handed on

    bool operator==(const Amendment&) const = default;
};

/// One call, FAX, e-mail, letter or visit. Append-only.
struct Contact
{
    ContactId id;
    UserId operatorId;
    SeatId seat;
    Timestamp startedAt; ///< first key, or "call begins"
    Timestamp endedAt;   ///< wrap-up
    ContactContent original;
    std::vector<Amendment> amendments;
    Timestamp erasedAt = {}; ///< when the citizen's words were taken out of it (erasure.h)
    QCborMap unknown = {};   ///< fields of a newer version, kept and handed on

    /// What holds now.
    [[nodiscard]] const ContactContent& current() const
    {
        return amendments.empty() ? original : amendments.back().content;
    }
    bool operator==(const Contact&) const = default;
};

[[nodiscard]] QCborMap toCbor(const ContactContent& content);
[[nodiscard]] Result<ContactContent> contactContentFromCbor(const QCborMap& map);

[[nodiscard]] QByteArray encode(const Contact& contact);
/// @return Corrupt if the bytes are not a contact.
[[nodiscard]] Result<Contact> decodeContact(const QByteArray& body);

} // namespace madoguchi
