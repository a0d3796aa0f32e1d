// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/accounts.h"

#include "kb/base/blake2b.h"
#include "kb/db/statement.h"
#include "kb/db/transaction.h"
#include "kb/domain/names.h"
#include "kb/hub/revision_writer.h"

namespace madoguchi::hub {

namespace {

QString toText(const QList<Language>& languages)
{
    QStringList words;
    for (const Language language : languages)
        words.append(toWord(language));
    return words.join(u',');
}

QList<Language> languagesFrom(const QString& text)
{
    QList<Language> languages;
    for (const QString& word : text.split(u',', Qt::SkipEmptyParts)) {
        if (const auto language = languageFromWord(word))
            languages.append(*language);
    }
    return languages;
}

Account accountAt(const db::Statement& row)
{
    Account account;
    account.staff.id = {row.uuid(0)};
    account.login = row.text(1);
    account.staff.displayName = row.text(2);
    account.staff.role = static_cast<Role>(row.integer(3));
    account.staff.unit = row.text(4);
    account.staff.languages = languagesFrom(row.text(5));
    account.verifier = row.text(6).toLatin1();
    account.staff.active = row.integer(7) != 0;
    account.passwordDue = row.integer(8) != 0;
    return account;
}

Result<std::optional<Account>> firstOf(Result<std::vector<Account>> found)
{
    MADOGUCHI_TRY(found);
    return found->empty() ? std::optional<Account>() : std::optional(found->front());
}

AuditEntry about(const Account& account, AuditAct act)
{
    AuditEntry entry;
    entry.act = act;
    entry.kind = static_cast<int>(EntityKind::Staff);
    entry.target = account.staff.id.value;
    entry.code = toWord(account.staff.role);
    return entry;
}

// Of everybody the first thing that is true, and the password.
void tell(std::vector<AuditEntry>& acts, const std::optional<Account>& before, const Account& after)
{
    const Staff& now = after.staff;
    if (!before)
        acts.push_back(about(after, AuditAct::UserAdded));
    else if (before->staff.active != now.active)
        acts.push_back(about(after, now.active ? AuditAct::UserEnabled : AuditAct::UserDisabled));
    if (before && (before->staff.role != now.role || before->staff.unit != now.unit))
        acts.push_back(about(after, AuditAct::RoleChanged));
    else if (before && !(before->staff == now) && before->staff.active == now.active)
        acts.push_back(about(after, AuditAct::UserChanged));
    if (before && before->verifier != after.verifier)
        acts.push_back(about(after, AuditAct::PasswordSet));
}

} // namespace

QString normalLogin(const QString& login)
{
    return login.normalized(QString::NormalizationForm_KC).toCaseFolded().trimmed();
}

QByteArray loginDigest(const QString& login, const QByteArray& key)
{
    return blake2b(normalLogin(login).toUtf8(), key);
}

Result<std::vector<Account>> Accounts::select(const QString& where, const QVariant& value)
{
    db::Statement select(m_store.connection(),
                         QStringLiteral("SELECT id, login, display_name, role, unit, languages, verifier, "
                                        "active, password_due FROM account WHERE municipality = ?") +
                             where + QStringLiteral(" ORDER BY login"));
    select.bind(m_store.municipality());
    if (value.typeId() == QMetaType::QByteArray)
        select.bind(value.toByteArray());
    else if (value.isValid())
        select.bind(value.toString());
    MADOGUCHI_TRY(select.exec());
    std::vector<Account> accounts;
    while (select.next())
        accounts.push_back(accountAt(select));
    MADOGUCHI_TRY(select.finish());
    return accounts;
}

Result<std::optional<Account>> Accounts::byLogin(const QString& login)
{
    return firstOf(select(QStringLiteral(" AND login = ?"), normalLogin(login)));
}

Result<std::optional<Account>> Accounts::byId(const UserId& id)
{
    return firstOf(select(QStringLiteral(" AND id = ?"), id.toBytes()));
}

Result<std::vector<Account>> Accounts::all()
{
    return select({}, {});
}

Result<void> Accounts::save(const std::vector<Account>& accounts)
{
    MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(m_store.connection()));
    RevisionWriter writer(m_store);
    std::vector<AuditEntry> acts;
    for (Account account : accounts) {
        account.login = normalLogin(account.login);
        if (account.login.isEmpty())
            return failure(ErrorCode::InvalidInput, QStringLiteral("account.login.missing"));
        if (account.staff.displayName.trimmed().isEmpty())
            return failure(ErrorCode::InvalidInput, QStringLiteral("account.name.missing"));
        MADOGUCHI_TRY_ASSIGN(present, byLogin(account.login));
        if (present) {
            account.staff.id = present->staff.id;
            const bool newPassword = !account.verifier.isEmpty();
            if (!newPassword) {
                account.verifier = present->verifier;
                account.passwordDue = present->passwordDue;
            }
            // Those of a disabled account stay until they run out, so that whoever holds one hears why it is
            // over.
            if (newPassword || (account.staff.active && !present->staff.active))
                MADOGUCHI_TRY(endSessions(account.staff.id));
        }
        MADOGUCHI_TRY(write(account));
        tell(acts, present, account);
        if (!present || !(present->staff == account.staff))
            writer.put({EntityKind::Staff, account.staff.id.value, encode(account.staff)});
    }
    MADOGUCHI_TRY(m_store.touchAccess());
    MADOGUCHI_TRY(writer.number());
    MADOGUCHI_TRY(m_store.audit().add(acts, m_store.clock().now()));
    return transaction.commit();
}

Result<void> Accounts::write(const Account& account)
{
    return db::execute(
        m_store.connection(),
        QStringLiteral(
            "INSERT INTO account (municipality, id, login, display_name, role, unit, languages, verifier, "
            "active, password_due) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (municipality, id) DO UPDATE SET login = "
            "excluded.login, "
            "display_name = excluded.display_name, role = excluded.role, unit = excluded.unit, "
            "languages = excluded.languages, verifier = excluded.verifier, active = excluded.active, "
            "password_due = excluded.password_due"),
        m_store.municipality(), account.staff.id.value, account.login, account.staff.displayName,
        static_cast<int>(account.staff.role), account.staff.unit, toText(account.staff.languages),
        QString::fromLatin1(account.verifier), account.staff.active, account.passwordDue);
}

Result<void> Accounts::setPassword(const QString& login, const QByteArray& verifier)
{
    MADOGUCHI_TRY_ASSIGN(account, byLogin(login));
    if (!account)
        return failure(ErrorCode::NotFound, QStringLiteral("account.absent"));
    account->verifier = verifier;
    account->passwordDue = false;
    return save({*account});
}

Result<void> Accounts::renewVerifier(const UserId& user, const QByteArray& former, const QByteArray& verifier)
{
    return db::execute(
        m_store.connection(),
        QStringLiteral("UPDATE account SET verifier = ? WHERE municipality = ? AND id = ? AND verifier = ?"),
        QString::fromLatin1(verifier), m_store.municipality(), user.value, QString::fromLatin1(former));
}

Result<void> Accounts::disable(const QString& login)
{
    MADOGUCHI_TRY_ASSIGN(account, byLogin(login));
    if (!account)
        return failure(ErrorCode::NotFound, QStringLiteral("account.absent"));
    account->staff.active = false;
    account->verifier.clear(); // as it is
    return save({*account});
}

Result<void> Accounts::endSessions(const UserId& user)
{
    return db::execute(m_store.connection(),
                       QStringLiteral("DELETE FROM session WHERE municipality = ? AND account = ?"),
                       m_store.municipality(), user.value);
}

} // namespace madoguchi::hub
