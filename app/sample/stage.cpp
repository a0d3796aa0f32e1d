// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/stage.h"

#include "kb/hub/accounts.h"
#include "kb/hub/command_intake.h"
#include "kb/hub/standing.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace madoguchi::sample {

Result<UserId> Stage::user(const QString& login) const
{
    MADOGUCHI_TRY_ASSIGN(account, hub::Accounts(m_store).byLogin(login));
    if (!account)
        return failure(ErrorCode::NotFound, QStringLiteral("account.absent"), login);
    return account->staff.id;
}

Result<QList<UserId>> Stage::users(const QJsonValue& logins) const
{
    QList<UserId> users;
    for (const QJsonValue& login : logins.isArray() ? logins.toArray() : QJsonArray{logins}) {
        MADOGUCHI_TRY_ASSIGN(one, user(login.toString()));
        users += one;
    }
    return users;
}

Result<Case> Stage::file(const QString& name) const
{
    MADOGUCHI_TRY_ASSIGN(stored, m_store.row({EntityKind::Case, caseId(name).value}));
    if (!stored)
        return failure(ErrorCode::NotFound, QStringLiteral("case.absent"), name);
    return decodeCase(stored->row.body);
}

CaseId Stage::caseId(const QString& name)
{
    return {uuidForName(u"sample-case:" + name)};
}

PartId Stage::partId(const QString& file, const QString& part)
{
    return {uuidForName(u"sample-part:" + file + u'/' + part)};
}

QUuid Stage::idOf(const QJsonObject& act, const QString& what)
{
    return uuidForName(u"sample-" + what + u':' +
                       QString::fromUtf8(QJsonDocument(act).toJson(QJsonDocument::Compact)));
}

Result<void> Stage::give(const QJsonObject& act, const QString& login, Timestamp at, CommandPayload payload)
{
    MADOGUCHI_TRY_ASSIGN(account, hub::Accounts(m_store).byLogin(login));
    if (!account)
        return failure(ErrorCode::NotFound, QStringLiteral("account.absent"), login);
    m_clock.setWall(at);
    MADOGUCHI_TRY_ASSIGN(actor, hub::standingOf(m_store, m_clock, *account));
    const Command command{{idOf(act, QStringLiteral("command"))}, actor.user, at, std::move(payload)};
    MADOGUCHI_TRY_ASSIGN(outcome, hub::CommandIntake(m_store, m_clock, {}).push({encode(command)}, actor));
    const wire::PushResult& result = outcome.results.front();
    if (result.status == wire::PushStatus::Applied)
        ++m_given;
    if (result.status == wire::PushStatus::Applied || result.status == wire::PushStatus::Duplicate)
        return {};
    return failure(result.error.code, result.error.key, result.error.where);
}

} // namespace madoguchi::sample
