// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/first_start.h"

#include "kb/base/password.h"
#include "kb/hub/accounts.h"

#include <QFile>
#include <QHostInfo>
#include <QSaveFile>

namespace madoguchi::hub {

namespace {

Result<void> writeSecret(const QString& path, const QByteArray& text)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(text) != text.size() || !file.commit())
        return failure(ErrorCode::Io, QStringLiteral("file.write"), path);
    return {};
}

} // namespace

Result<void> ensureAdministrator(Context& context)
{
    Accounts accounts(*context.store);
    MADOGUCHI_TRY_ASSIGN(present, accounts.all());
    if (!present.empty())
        return {};
    const QString password = randomPassword(context.random);
    Account administrator;
    administrator.login = QStringLiteral("admin");
    administrator.staff.id = context.ids.make<UserId>();
    administrator.staff.displayName = QStringLiteral("Administrator");
    administrator.staff.role = Role::Administrator;
    MADOGUCHI_TRY_ASSIGN(verifier, hashPassword(password));
    administrator.verifier = verifier;
    administrator.passwordDue = true;
    // The file first: an account whose password nobody knows would lock everybody out.
    const QString path = context.dataFile(QStringLiteral("first-administrator.txt"));
    MADOGUCHI_TRY(writeSecret(path, "login: admin\npassword: " + password.toLatin1() + "\n"));
    MADOGUCHI_TRY(accounts.save({administrator}));
    // Under systemd, what is said is kept in the journal: no place for a password.
    const bool kept = qEnvironmentVariableIsSet("JOURNAL_STREAM");
    say(QStringLiteral("first administrator: login admin") +
        (kept ? QString() : QStringLiteral(", password ") + password));
    say(QStringLiteral("written to ") + path + QStringLiteral("; change the password and delete the file"));
    return {};
}

QStringList certificateNames(const Config& config)
{
    if (!config.names.isEmpty())
        return config.names;
    QStringList names{QHostInfo::localHostName(), QStringLiteral("localhost"), QStringLiteral("127.0.0.1"),
                      QStringLiteral("::1")};
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

} // namespace madoguchi::hub
