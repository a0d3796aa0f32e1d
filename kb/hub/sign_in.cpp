// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/sign_in.h"

#include "kb/base/log.h"
#include "kb/base/password.h"
#include "kb/base/password_rules.h"
#include "kb/wire/revocation.h"

namespace madoguchi::hub {

namespace {

// A whole centre may sit behind one address.
constexpr ThrottlePolicy addressPolicy{.freeAttempts = 30};
constexpr qint64 busyRetryMs = 2'000;

// Takes 100 ms and 64 MiB: once for all services of a process.
const QByteArray& nobodysVerifier(const QByteArray& secret)
{
    static const QByteArray verifier =
        hashPassword(QString::fromLatin1(secret.toHex())).value_or(QByteArray());
    return verifier;
}

tl::unexpected<Refusal> refused()
{
    return tl::unexpected<Refusal>({{ErrorCode::SignedOut, QStringLiteral("sign-in.refused"), {}}, 0});
}

tl::unexpected<Refusal> busy(qint64 retryAfterMs)
{
    return tl::unexpected<Refusal>(
        {{ErrorCode::Busy, QStringLiteral("sign-in.throttled"), {}}, retryAfterMs});
}

tl::unexpected<Refusal> wrongPassword()
{
    return tl::unexpected<Refusal>({{ErrorCode::Refused, QStringLiteral("password.wrong"), {}}, 0});
}

tl::unexpected<Refusal> lockedOut(qint64 retryAfterMs)
{
    return tl::unexpected<Refusal>({{ErrorCode::Busy, QStringLiteral("sign-in.locked"), {}}, retryAfterMs});
}

tl::unexpected<Refusal> failed(const Error& error)
{
    return tl::unexpected<Refusal>({error, 0});
}

} // namespace

SignIn::SignIn(HubStore& store, const Clock& clock, RandomSource& random, PasswordChecker& checker,
               AuditBuffer& audit)
    : m_store(store)
    , m_accounts(store)
    , m_devices(store, clock, random)
    , m_sessions(store, clock, random)
    , m_checker(checker)
    , m_audit(audit)
    , m_lockout(store, clock)
    , m_logins(clock, {})
    , m_addresses(clock, addressPolicy)
    , m_nobody(nobodysVerifier(random.bytes(16)))
{
}

void SignIn::begin(const wire::SignIn& request, const QString& address,
                   std::function<void(Admission<Session>)> done)
{
    const QString login = normalLogin(request.user);
    const qint64 haste = std::max(m_logins.waitMs(login), m_addresses.waitMs(address));
    if (const auto may = mayTry(login, request.seat, haste); !may)
        return done(tl::unexpected<Refusal>(may.error()));
    const auto claim = claimOf(request);
    if (!claim)
        return done(failed(claim.error()));
    m_logins.attempt(login);
    m_addresses.attempt(address);
    const bool accepted =
        m_checker.check(claim->verifier, request.password.left(longestPassword),
                        [this, request, address, login, claim = *claim, done](bool matches) {
                            auto admitted = finish(request, claim, matches && claim.possible);
                            if (admitted) {
                                m_logins.succeeded(login);
                                m_addresses.takeBack(address);
                            } else if (admitted.error().error.code == ErrorCode::SignedOut) {
                                tellRefused(AuditAct::SignInRefused, login, admitted.error().error);
                            }
                            done(std::move(admitted));
                        });
    if (!accepted) {
        m_logins.takeBack(login);
        m_addresses.takeBack(address);
        done(busy(busyRetryMs));
    }
}

Admission<void> SignIn::mayTry(const QString& login, const SeatId& seat, qint64 hasteMs)
{
    const auto refuse = [&](tl::unexpected<Refusal> refusal) {
        tellRefused(AuditAct::SignInRefused, login, refusal.value().error);
        return refusal;
    };
    if (hasteMs > 0)
        return refuse(busy(hasteMs));
    const auto lockedMs = m_lockout.waitMs(login, seat);
    if (!lockedMs)
        return failed(lockedMs.error());
    if (*lockedMs > 0)
        return refuse(lockedOut(*lockedMs));
    return {};
}

Result<SignIn::Claim> SignIn::claimOf(const wire::SignIn& request)
{
    MADOGUCHI_TRY_ASSIGN(deviceValid, m_devices.isValid(request.seat, request.deviceSecret));
    MADOGUCHI_TRY_ASSIGN(account, m_accounts.byLogin(request.user));
    const bool possible = deviceValid && account && account->staff.active && !account->verifier.isEmpty() &&
                          request.password.size() <= longestPassword;
    return Claim{possible ? account->verifier : m_nobody, deviceValid, possible};
}

// Of desks the hub does not know nothing is noted: no password is right there.
Result<void> SignIn::note(const wire::SignIn& request, const Claim& claim, bool admitted)
{
    if (!claim.deviceValid)
        return {};
    return admitted ? m_lockout.succeeded(request.user) : m_lockout.failed(request.user, request.seat);
}

Admission<Session> SignIn::finish(const wire::SignIn& request, const Claim& claim, bool matches)
{
    if (const auto noted = note(request, claim, matches); !noted)
        return failed(noted.error());
    if (!matches)
        return refused();
    // While the password was checked, its owner may have been disabled or given another.
    const auto present = claimOf(request);
    if (!present)
        return failed(present.error());
    if (!present->possible || present->verifier != claim.verifier)
        return refused();
    const auto account = m_accounts.byLogin(request.user);
    if (!account)
        return failed(account.error());
    if (!*account)
        return refused();
    auto session = m_sessions.create(**account, request.seat);
    if (!session)
        return failed(session.error());
    if (isOutdatedVerifier((*account)->verifier))
        renewVerifier(**account, request.password);
    return *session;
}

// It is known only now. Whether it succeeds, or is put off to the next time, makes no difference to anybody.
void SignIn::renewVerifier(const Account& account, const QString& password)
{
    const auto keep = [this, user = account.staff.id,
                       former = account.verifier](const Result<QByteArray>& verifier) {
        if (!verifier)
            return;
        if (const auto kept = m_accounts.renewVerifier(user, former, *verifier); !kept)
            qCWarning(logHub).noquote() << "verifier not renewed:" << describe(kept.error());
    };
    (void)m_checker.hash(password, keep);
}

// Which desk it says it is, whoever is refused does not prove.
void SignIn::tellRefused(AuditAct act, const QString& login, const Error& error)
{
    AuditEntry entry;
    entry.act = act;
    entry.count = 1;
    entry.code = error.key;
    if (!login.isEmpty())
        entry.mark = m_audit.digestOf(login);
    m_audit.fold(entry, AuditBuffer::refusalsTogetherMs);
}

void SignIn::changePassword(const wire::ChangePassword& request, const Session& session,
                            std::function<void(Admission<void>)> done)
{
    const UserId user = session.account.staff.id;
    const SeatId seat = session.seat;
    const auto account = m_accounts.byId(user);
    if (!account)
        return done(failed(account.error()));
    if (!*account)
        return done(refused());
    const QString login = (*account)->login;
    if (auto may = mayTry(login, seat, m_logins.waitMs(login)); !may)
        return done(std::move(may));
    if (request.next == request.present)
        return done(failed({ErrorCode::InvalidInput, QStringLiteral("password.same"), {}}));
    if (const auto fit = checkNewPassword(request.next, {login, (*account)->staff.displayName}); !fit)
        return done(failed(fit.error()));
    m_logins.attempt(login);
    const auto keep = [this, user, done](const QByteArray& present) {
        return [this, user, done, present](const Result<QByteArray>& next) {
            done(keepPassword(user, present, next));
        };
    };
    const auto checked = [this, login, seat, done, keep, next = request.next,
                          present = (*account)->verifier](bool matches) {
        const auto noted = matches ? m_lockout.succeeded(login) : m_lockout.failed(login, seat);
        if (!noted)
            return done(failed(noted.error()));
        if (!matches) {
            tellRefused(AuditAct::SignInRefused, login, wrongPassword().value().error);
            return done(wrongPassword());
        }
        m_logins.succeeded(login);
        if (!m_checker.hash(next, keep(present)))
            done(busy(busyRetryMs));
    };
    if (!m_checker.check((*account)->verifier, request.present.left(longestPassword), checked)) {
        m_logins.takeBack(login);
        done(busy(busyRetryMs));
    }
}

Admission<void> SignIn::keepPassword(const UserId& user, const QByteArray& present,
                                     const Result<QByteArray>& next)
{
    if (!next)
        return failed(next.error());
    // While it was made, its owner may have been disabled or given another.
    const auto account = m_accounts.byId(user);
    if (!account)
        return failed(account.error());
    if (!*account || !(*account)->staff.active || (*account)->verifier != present)
        return wrongPassword();
    if (const auto set = m_accounts.setPassword((*account)->login, *next); !set)
        return failed(set.error());
    return {};
}

Admission<Session> SignIn::resume(const wire::Resume& request, const QString& address)
{
    if (const qint64 wait = m_addresses.waitMs(address); wait > 0)
        return busy(wait);
    const auto valid = m_devices.isValid(request.seat, request.deviceSecret);
    if (!valid)
        return failed(valid.error());
    auto session = m_sessions.find(request.sessionToken, request.seat);
    if (!session && session.error().code != ErrorCode::SignedOut)
        return failed(session.error());
    // An expired session of a known desk is every morning's, and no guess.
    if (!*valid)
        m_addresses.attempt(address);
    if (!session && wire::isRevocation(session.error().key)) {
        tellRefused(AuditAct::ResumeRefused, {}, session.error());
        return failed(session.error());
    }
    if (!*valid || !session) {
        auto refusal = refused();
        tellRefused(AuditAct::ResumeRefused, {}, refusal.value().error);
        return refusal;
    }
    return *session;
}

Admission<wire::Enrolled> SignIn::enrol(const wire::Enroll& request, const QString& address, IdMaker& ids)
{
    const QString key = QStringLiteral("enrol ") + address;
    if (const qint64 wait = m_logins.waitMs(key); wait > 0)
        return busy(wait);
    m_logins.attempt(key);
    const auto enrolment = m_devices.enrol(request.code, request.deviceName, ids);
    if (!enrolment) {
        tellRefused(AuditAct::EnrolRefused, {}, enrolment.error());
        return failed(enrolment.error());
    }
    m_logins.takeBack(key);
    return wire::Enrolled{enrolment->seat, enrolment->secret};
}

} // namespace madoguchi::hub
