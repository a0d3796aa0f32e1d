// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/sign_in.h"

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
    , m_logins(clock, {})
    , m_addresses(clock, addressPolicy)
    , m_nobody(nobodysVerifier(random.bytes(16)))
{
}

void SignIn::begin(const wire::SignIn& request, const QString& address,
                   std::function<void(Admission<Session>)> done)
{
    const QString login = normalLogin(request.user);
    if (const qint64 wait = std::max(m_logins.waitMs(login), m_addresses.waitMs(address)); wait > 0) {
        auto throttled = busy(wait);
        tellRefused(AuditAct::SignInRefused, login, throttled.value().error);
        return done(std::move(throttled));
    }
    bool possible = false;
    const auto verifier = verifierFor(request, possible);
    if (!verifier)
        return done(failed(verifier.error()));
    m_logins.attempt(login);
    m_addresses.attempt(address);
    const bool accepted =
        m_checker.check(*verifier, request.password.left(longestPassword),
                        [this, request, address, login, verifier = *verifier, possible, done](bool matches) {
                            auto admitted = finish(request, verifier, matches && possible);
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

Result<QByteArray> SignIn::verifierFor(const wire::SignIn& request, bool& possible)
{
    MADOGUCHI_TRY_ASSIGN(deviceValid, m_devices.isValid(request.seat, request.deviceSecret));
    MADOGUCHI_TRY_ASSIGN(account, m_accounts.byLogin(request.user));
    possible = deviceValid && account && account->staff.active && !account->verifier.isEmpty() &&
               request.password.size() <= longestPassword;
    return possible ? account->verifier : m_nobody;
}

Admission<Session> SignIn::finish(const wire::SignIn& request, const QByteArray& verifier, bool matches)
{
    if (!matches)
        return refused();
    // While the password was checked, its owner may have been disabled or given another.
    bool possible = false;
    const auto present = verifierFor(request, possible);
    if (!present)
        return failed(present.error());
    if (!possible || *present != verifier)
        return refused();
    const auto account = m_accounts.byLogin(request.user);
    if (!account)
        return failed(account.error());
    if (!*account)
        return refused();
    auto session = m_sessions.create(**account, request.seat);
    if (!session)
        return failed(session.error());
    return *session;
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

void SignIn::changePassword(const wire::ChangePassword& request, const UserId& user,
                            std::function<void(Admission<void>)> done)
{
    const auto account = m_accounts.byId(user);
    if (!account)
        return done(failed(account.error()));
    if (!*account)
        return done(refused());
    const QString login = (*account)->login;
    if (const qint64 wait = m_logins.waitMs(login); wait > 0)
        return done(busy(wait));
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
    const auto checked = [this, login, done, keep, next = request.next,
                          present = (*account)->verifier](bool matches) {
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
