// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/room_drafts.h"

#include <QCborArray>
#include <QCborValue>

namespace madoguchi::desk {

namespace {

constexpr qint64 dayMs = 24LL * 3600 * 1000;

} // namespace

RoomDrafts::RoomDrafts(CommandRunner& commands, QObject* parent)
    : QObject(parent)
    , m_commands(commands)
    , m_keeper(commands.store(), commands.clock())
{
}

void RoomDrafts::setUser(const UserId& user)
{
    if (user == m_user)
        return;
    m_keeper.flush();
    m_user = user;
    m_drafts.clear();
    Q_EMIT replaced();
    if (user.isNull())
        return;
    m_keeper.setSlot(QStringLiteral("room:") + user.toString());
    m_keeper.load([this, user](const Result<std::optional<QByteArray>>& body) {
        if (user == m_user && body && *body)
            take(**body);
    });
}

void RoomDrafts::take(const QByteArray& body)
{
    const Timestamp oldest = m_commands.clock().now().plusMs(-daysKept * dayMs);
    const QCborArray all = QCborValue::fromCbor(body).toArray();
    for (const QCborValue& one : all) {
        const QCborArray fields = one.toArray();
        const QUuid subject = QUuid::fromRfc4122(fields.at(0).toByteArray());
        const Draft draft{fields.at(1).toString(), {fields.at(2).toInteger()}};
        // Who has begun to type meanwhile keeps what they typed.
        if (!subject.isNull() && draft.at >= oldest && !m_drafts.contains(subject))
            m_drafts.insert(subject, draft);
    }
    Q_EMIT replaced();
}

void RoomDrafts::set(const QUuid& subject, const QString& text)
{
    if (m_user.isNull() || text == of(subject))
        return;
    if (text.isEmpty())
        m_drafts.remove(subject);
    else
        m_drafts.insert(subject, {text, m_commands.clock().now()});
    keep();
}

void RoomDrafts::keep()
{
    QCborArray all;
    for (auto it = m_drafts.cbegin(); it != m_drafts.cend(); ++it)
        all.append(QCborArray{it.key().toRfc4122(), it->text, it->at.ms});
    m_keeper.put(all.isEmpty() ? QByteArray() : QCborValue(all).toCbor());
}

} // namespace madoguchi::desk
