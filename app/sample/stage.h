// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/clock.h"
#include "kb/domain/case.h"
#include "kb/domain/command.h"
#include "kb/hub/hub_store.h"

#include <QJsonObject>

namespace madoguchi::sample {

/// Where the story is played: the hub's store, its people, and a clock that is set to each act's moment. The
/// commands go through the hub's own intake, judged as those of whoever gives them. All ids follow from the
/// story's names: played again, nothing is doubled.
class Stage
{
public:
    Stage(hub::HubStore& store, ManualClock& clock, Timestamp now)
        : m_store(store)
        , m_clock(clock)
        , m_now(now)
    {
    }

    [[nodiscard]] hub::HubStore& store() const { return m_store; }
    [[nodiscard]] Timestamp now() const { return m_now; }
    /// NotFound "account.absent".
    [[nodiscard]] Result<UserId> user(const QString& login) const;
    [[nodiscard]] Result<QList<UserId>> users(const QJsonValue& logins) const;
    /// As it is now; NotFound "case.absent".
    [[nodiscard]] Result<Case> file(const QString& name) const;
    [[nodiscard]] static CaseId caseId(const QString& name);
    [[nodiscard]] static PartId partId(const QString& file, const QString& part);
    /// The act's own id, for whatever it needs one for.
    [[nodiscard]] static QUuid idOf(const QJsonObject& act, const QString& what);

    /// Gives the command in that person's name, at that moment.
    [[nodiscard]] Result<void> give(const QJsonObject& act, const QString& login, Timestamp at,
                                    CommandPayload payload);
    [[nodiscard]] int given() const { return m_given; }

private:
    hub::HubStore& m_store;
    ManualClock& m_clock;
    Timestamp m_now;
    int m_given = 0; ///< those that were new
};

} // namespace madoguchi::sample
