// SPDX-License-Identifier: GPL-3.0-or-later
// The hub of a city where something is about to be taken away from somebody, and what they could read until
// then.
#pragma once

#include "kb/hub/blob_store.h"
#include "kb/hub/case_blobs.h"
#include "kb/hub/peer.h"
#include "tests/unit/hub/rights_town.h"

#include <QTemporaryDir>

namespace madoguchi::test {

/// What is taken away, and how.
enum class Withdrawal {
    OfHearingSection, ///< the role: cases, room and insight
    OfRoom,           ///< the role: contacts
    OfReviewers,      ///< the role: what is said of others' work
    OfUnit,           ///< the unit: its cases
    OfPart,           ///< a part goes to another unit
    Restricted,       ///< a case becomes somebody else's alone
    OfReader,         ///< who reads a restricted case is another now
    OfDeputy,         ///< somebody stands in no more
    OfAge,            ///< contacts are deleted because their days are over
    OfPerson          ///< a person's words are erased from contacts and cases
};
inline constexpr int withdrawals = 10;

class WithdrawalCity : public City
{
protected:
    explicit WithdrawalCity(quint64 seed);

    void takeAway();
    /// A word that stands nowhere else: "away" in all that will be taken, "stays" in what will not.
    [[nodiscard]] QString word(const QString& what) const;

    const quint64 m_seed;
    const Withdrawal m_what;
    Actor m_me{ids.make<UserId>(), Role::Department, QStringLiteral("roads")};
    Actor m_absent{ids.make<UserId>(), Role::Department, QStringLiteral("far")};
    Actor m_stranger{ids.make<UserId>(), Role::Department, QStringLiteral("elsewhere")};
    std::vector<CaseId> m_cases;
    std::vector<EntityRef> m_records; ///< that tell of the person
    std::vector<PartId> m_parts;
    DeputyId m_deputy;
    const QByteArray m_file;
    OneWord m_checker;
    hub::Service m_service{*store, clock, random, ids, m_checker, {}, {}, hub::blobRightsOfCases(*store)};

private:
    QTemporaryDir m_beside; ///< where the list of what was erased is

    [[nodiscard]] Account account(Role role, const QString& unit) const;
    void giveAll(const Actor& actor, const std::vector<CommandPayload>& payloads);
    void fill();
    void fillCases();
    [[nodiscard]] CaseId fillCase(const QList<UserId>& readers);
    void changeAccount(Role role, const QString& unit);
    void erasePerson();
};

} // namespace madoguchi::test
