// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/command_runner.h"
#include "app/desk/core/lease_state.h"
#include "kb/base/random.h"
#include "kb/store/sign_in_repository.h"

#include <QTimer>

namespace madoguchi::desk {

/// Signing in: at the hub while it is there, otherwise by what the last sign-in at the hub left here, for 72
/// hours, and for 14 days to Q&As alone (kb/store/lease.h). Passwords are checked and turned into verifiers
/// on a worker thread. UI thread.
class SignInSession final : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    SignInSession(CommandRunner& commands, RandomSource& random, QObject* parent = nullptr);

    /// How long the hub may take to answer before this desk does.
    static constexpr int patienceMs = 6'000;
    /// Someone who signed in here is signed in at the hub behind the scenes: the next attempt comes within
    /// this time, at no moment in particular, so that a room full of desks does not ask at once.
    static constexpr int retryMs = 15'000;
    /// How often it is looked whether one may still work without the hub, and the clock's place is written
    /// down.
    static constexpr int leaseCheckMs = 60'000;

    /// Whether there is a hub that can be asked, reachable or not.
    void setHasHub(bool hasHub) { m_hasHub = hasHub; }
    [[nodiscard]] bool hasHub() const { return m_hasHub; }
    /// Whether the store is a seat of a hub's: it holds that city's data, also while no hub is set here.
    void setIsSeat(bool isSeat) { m_isSeat = isSeat; }

    /// Asks the hub; if it cannot be reached, this desk. signedIn() or failed() follows. Who was signed in
    /// here without the hub is signed in there as soon as it is back, so that what they save flows without
    /// their doing.
    void signIn(const QString& login, const QString& password);
    /// The hub ended the session of whoever works here, and they gave their password again. Answered as
    /// signIn() is; whatever comes of it, the work goes on.
    void signInAgain(const QString& password);
    /// Waits for the hub with what was typed: nobody has to be asked.
    [[nodiscard]] bool isWaitingForHub() const { return !m_busy && !m_password.isEmpty(); }
    void signOut();
    /// Without any hub and without a password: the store of one person on one machine. failed() with
    /// Refused "hub.none" if it is a seat's.
    void signInAlone(const QString& login);
    /// While the store cannot be opened: calls can be taken under this name, unchecked, into the emergency
    /// journal.
    void signInForEmergency(const QString& login);
    [[nodiscard]] const std::optional<SignedInUser>& user() const { return m_commands.user(); }
    [[nodiscard]] bool isBusy() const { return m_busy; }

    /// How long this login may still be used without the hub, in milliseconds, for everything and for Q&As
    /// alone; 0 = it may not. Answer: offlineLeft().
    void askOfflineLeft(const QString& login);

    /// The hub ended the session: it is taken up again behind the scenes if that is possible.
    void hubSessionEnded();
    /// The hub's answers. @{
    void hubAccepted(const SignedInUser& user);
    void hubRefused(const Error& error);
    /// Whoever is signed in may nowhere any more, or not at this desk: they are signed out, and what they
    /// signed in by without the hub is forgotten. failed() says why.
    void hubRevoked(const Error& error);
    /// Notes how late it is. Whoever works too long without the hub sees Q&As alone from then on, and is
    /// signed out in the end; asked every leaseCheckMs.
    void checkLease();
    /// @}
    /// Of whoever is signed in at a desk with a hub; nothing: nobody is, or it is not known yet.
    [[nodiscard]] const std::optional<LeaseState>& lease() const { return m_leaseState; }

Q_SIGNALS:
    void askHub(const QString& login, const QString& password);
    void tellHubSignOut();
    void signedIn(const madoguchi::desk::SignedInUser& user);
    void signedOut();
    /// SignedOut "sign-in.wrong", "sign-in.unknown-here", "sign-in.offline-expired"; Busy: too many attempts;
    /// or the store's error.
    void failed(const madoguchi::Error& error);
    void offlineLeft(const QString& login, qint64 ms, qint64 articlesMs);
    /// lease() is another.
    void leaseChanged();

private:
    void onPatienceEnded();
    void signInOffline(const QString& login, const QString& password);
    void remember(const SignedInUser& user, const QString& password);
    void accept(const SignedInUser& user);
    void refuse(const Error& error);
    void retryLater();
    void forget(const QString& login);
    void forgetIfItFits(const QString& login, const QString& password);
    void watchLease(const SignedInUser& user);
    void noteHeard();
    void setLease(const std::optional<LeaseState>& lease);
    void takeLease(const SignedInUser& asked, const LeaseState& lease);

    CommandRunner& m_commands;
    RandomSource& m_random;
    QTimer m_patience;
    QTimer m_retry;
    QTimer m_lease; ///< while somebody is signed in
    std::optional<LeaseState> m_leaseState;
    std::optional<qint64> m_leaseCheckedAt; ///< Clock::steadyMs()
    QString m_login;
    /// Until the hub has accepted it; not kept longer.
    QString m_password;
    bool m_hasHub = false;
    bool m_isSeat = false;
    bool m_busy = false; ///< a person waits for an answer
    bool m_askingHub = false;
};

} // namespace madoguchi::desk
