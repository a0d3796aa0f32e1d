// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/hub/audit_buffer.h"
#include "kb/hub/devices.h"
#include "kb/hub/lockout.h"
#include "kb/hub/password_pool.h"
#include "kb/hub/sessions.h"
#include "kb/hub/throttle.h"
#include "kb/wire/change_password.h"
#include "kb/wire/enroll.h"
#include "kb/wire/enrolled.h"
#include "kb/wire/resume.h"
#include "kb/wire/sign_in.h"

namespace madoguchi::hub {

/// Why somebody is not in, and how long to wait before trying again.
struct Refusal
{
    Error error;
    qint64 retryAfterMs = 0; ///< 0 = says nothing about it
};
template <typename T>
using Admission = tl::expected<T, Refusal>;

/// The door. Whatever is wrong — login, password, device, a disabled account — the answer is the same
/// SignedOut "sign-in.refused", after the same time; guessing is slowed down per login and per address, and
/// ends with a login that is locked: Busy "sign-in.locked", whether there is such a login or not.
class SignIn
{
public:
    /// @param address where the desk connects from, as the throttle counts it
    SignIn(HubStore& store, const Clock& clock, RandomSource& random, PasswordChecker& checker,
           AuditBuffer& audit);

    /// Calls `done` later (or at once, if refused for haste), never more than once.
    void begin(const wire::SignIn& request, const QString& address,
               std::function<void(Admission<Session>)> done);
    /// Gives whoever is signed in another password, and ends their sessions. Guessing the present one is
    /// slowed down as at signing in, and locks their login out. Calls `done` later or at once, never more
    /// than once: Refused "password.wrong", InvalidInput "password.same" and those of checkNewPassword(),
    /// Busy.
    void changePassword(const wire::ChangePassword& request, const Session& session,
                        std::function<void(Admission<void>)> done);
    [[nodiscard]] Admission<Session> resume(const wire::Resume& request, const QString& address);
    [[nodiscard]] Admission<wire::Enrolled> enrol(const wire::Enroll& request, const QString& address,
                                                  IdMaker& ids);

    [[nodiscard]] Lockout& lockout() { return m_lockout; }

private:
    /// Refuses, and has it in the audit, if this login has to wait at this seat. @param hasteMs what the
    /// throttles say
    [[nodiscard]] Admission<void> mayTry(const QString& login, const SeatId& seat, qint64 hasteMs);
    [[nodiscard]] Admission<void> keepPassword(const UserId& user, const QByteArray& present,
                                               const Result<QByteArray>& next);
    /// What a password is checked against.
    struct Claim
    {
        QByteArray verifier;
        bool deviceValid = false;
        bool possible = false; ///< it is somebody's who may sign in
    };
    [[nodiscard]] Admission<Session> finish(const wire::SignIn& request, const Claim& claim, bool matches);
    [[nodiscard]] Result<Claim> claimOf(const wire::SignIn& request);
    [[nodiscard]] Result<void> note(const wire::SignIn& request, const Claim& claim, bool admitted);
    void renewVerifier(const Account& account, const QString& password);
    void tellRefused(AuditAct act, const QString& login, const Error& error);

    HubStore& m_store;
    Accounts m_accounts;
    Devices m_devices;
    Sessions m_sessions;
    PasswordChecker& m_checker;
    AuditBuffer& m_audit;
    Lockout m_lockout;
    Throttle m_logins;
    Throttle m_addresses;
    QByteArray m_nobody; ///< the verifier of nobody's password, for the time it takes
};

} // namespace madoguchi::hub
