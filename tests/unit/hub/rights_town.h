// SPDX-License-Identifier: GPL-3.0-or-later
// A hub with somebody of every role in every relation to the unit city/roads, all of them connected, and
// those who make what they look at.
#pragma once

#include "kb/domain/deputy.h"
#include "kb/hub/accounts.h"
#include "kb/hub/case_blobs.h"
#include "kb/hub/organisation.h"
#include "kb/hub/peer.h"
#include "tests/support/blob_cases.h"
#include "tests/support/quick_passwords.h"
#include "tests/unit/hub/case_city.h"

namespace madoguchi::test {

/// Somebody at a desk of their own.
struct Somebody
{
    QString role; ///< as rights.tsv calls it
    QString unit; ///< how theirs stands to city/roads
    Actor actor;
    std::unique_ptr<Peer> peer = {};
    std::vector<wire::Message> heard = {};
    QList<FeedId> granted = {};
    SeatId seat = {};

    /// @return the last that was answered
    wire::Message ask(const wire::Message& message)
    {
        heard.clear();
        peer->handle(message);
        REQUIRE_FALSE(heard.empty());
        return heard.back();
    }
    /// The bytes of a Fault, nothing of another answer.
    std::optional<QByteArray> refusal(const wire::Message& message)
    {
        const auto answer = ask(message);
        const auto* fault = std::get_if<wire::Fault>(&answer);
        return fault ? std::optional(wire::encodeMessage(*fault)) : std::nullopt;
    }
};

class RightsTown : public City
{
public:
    RightsTown();

    Actor booth{ids.make<UserId>(), Role::Operator, QStringLiteral("booths")};
    Actor absent{ids.make<UserId>(), Role::Department, QStringLiteral("far")};  ///< until tomorrow
    Actor isBack{ids.make<UserId>(), Role::Department, QStringLiteral("far")};  ///< since today
    Actor drafter{ids.make<UserId>(), Role::Department, QStringLiteral("far")}; ///< stands in for nobody
    Actor stranger{ids.make<UserId>(), Role::Department, QStringLiteral("elsewhere")};
    std::vector<Somebody> people;

    OneWord checker;
    Service service{*store, clock, random, ids, checker, {}, {}, blobRightsOfCases(*store)};
    const QByteArray bytes = bytesOf(1000);
    const QByteArray sha = shaOf(bytes);

    /// Signs everybody in, each at a desk of their own where somebody of the hearing section sat before.
    void enter();
    /// Must be applied.
    void must(const Actor& actor, const CommandPayload& payload);
    /// A case with an attachment that is there.
    CaseId opened(const Actor& by, const QString& unitThatAnswers = {});
    PartId divided(const CaseId& file, const QString& unit);
    /// A part of the unit "far" waits for these.
    void submitted(const CaseId& file, const QList<UserId>& approvers);
    void restricted(const CaseId& file, const QList<UserId>& readers);
    [[nodiscard]] QList<UserId> everybody() const;

private:
    void standIn(const Actor& forWhom, int fromDay, int untilDay);
};

} // namespace madoguchi::test
