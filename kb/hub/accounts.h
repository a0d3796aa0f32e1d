// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/staff.h"
#include "kb/hub/hub_store.h"

#include <vector>

namespace madoguchi::hub {

/// Somebody who may sign in: what others see of them, and what they sign in with.
struct Account
{
    Staff staff;
    QString login;            ///< as normalLogin() gives it
    QByteArray verifier;      ///< of hashPassword(); empty = cannot sign in yet
    bool passwordDue = false; ///< somebody else set it: its owner is asked for one of their own

    [[nodiscard]] Actor actor() const { return {staff.id, staff.role, staff.unit}; }
};

/// A login as it is stored and compared: NFKC, case folded, without surrounding spaces.
[[nodiscard]] QString normalLogin(const QString& login);
/// Under which a login stands in the audit. @param key HubStore::auditKey()
[[nodiscard]] QByteArray loginDigest(const QString& login, const QByteArray& key);

/// The people of the hub. Each change also writes the Staff row desks see, in the same transaction.
class Accounts
{
public:
    explicit Accounts(HubStore& store)
        : m_store(store)
    {
    }

    [[nodiscard]] Result<std::optional<Account>> byLogin(const QString& login);
    [[nodiscard]] Result<std::optional<Account>> byId(const UserId& id);
    [[nodiscard]] Result<std::vector<Account>> all();

    /// Adds or changes accounts, all or none; who is there already (by login) keeps id, and password with
    /// what is due of it unless a new one is given. What changed is in the audit. Errors: InvalidInput
    /// "account.login.missing", "account.name.missing".
    [[nodiscard]] Result<void> save(const std::vector<Account>& accounts);
    /// Its owner chose it: nothing is due any more. Errors: NotFound "account.absent".
    [[nodiscard]] Result<void> setPassword(const QString& login, const QByteArray& verifier);
    /// The same password in a verifier with the limits of today; nothing if it is not `former` any more.
    [[nodiscard]] Result<void> renewVerifier(const UserId& user, const QByteArray& former,
                                             const QByteArray& verifier);
    [[nodiscard]] Result<void> disable(const QString& login);

private:
    [[nodiscard]] Result<std::vector<Account>> select(const QString& where, const QVariant& value);
    [[nodiscard]] Result<void> write(const Account& account);
    [[nodiscard]] Result<void> endSessions(const UserId& user);

    HubStore& m_store;
};

} // namespace madoguchi::hub
