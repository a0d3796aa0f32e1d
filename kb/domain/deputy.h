// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/ids.h"
#include "kb/base/result.h"

#include <QCborMap>
#include <QDate>

#include <vector>

namespace madoguchi {

/// That somebody stands in for somebody else (代理) from one day to another: approves in their name, and
/// reads what waits for them. The whistle-blower class is nobody's to stand in for.
struct Deputy
{
    DeputyId id;
    UserId absent;         ///< who is away
    UserId deputy;         ///< who stands in
    QDate from;            ///< first day, where the centre is
    QDate until;           ///< last day
    bool removed = false;  ///< taken back; the row goes on, so that all hear of it
    UserId givenBy = {};   ///< set by the rulebook
    QCborMap unknown = {}; ///< fields of a newer version, kept and handed on

    [[nodiscard]] bool holdsOn(QDate day) const { return !removed && from <= day && day <= until; }
    bool operator==(const Deputy&) const = default;
};

/// For whom `user` stands in on that day.
[[nodiscard]] QList<UserId> absentFor(const std::vector<Deputy>& deputies, const UserId& user, QDate day);

[[nodiscard]] QByteArray encode(const Deputy& deputy);
/// @return Corrupt if the bytes are not a deputy.
[[nodiscard]] Result<Deputy> decodeDeputy(const QByteArray& body);

} // namespace madoguchi
