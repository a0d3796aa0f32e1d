// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/room_drafts.h"

#include "kb/domain/erasure.h"
#include "kb/store/projection.h"
#include "kb/store/withdrawal.h"

#include <QCborArray>
#include <QCborValue>

namespace madoguchi::desk {

namespace {

constexpr qint64 dayMs = 24LL * 3600 * 1000;

Result<QList<QUuid>> erasedAmong(db::Connection& connection, const QList<QUuid>& subjects)
{
    QList<QUuid> erased;
    for (const QUuid& subject : subjects) {
        for (const EntityKind kind : {EntityKind::Hand, EntityKind::Escalation}) {
            MADOGUCHI_TRY_ASSIGN(row, store::visibleRow(connection, {kind, subject}));
            if (row && erasedAt(*row).isSet())
                erased.append(subject);
        }
    }
    return erased;
}

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
    dropErased();
}

void RoomDrafts::dropErased()
{
    if (m_drafts.isEmpty())
        return;
    m_commands.store().writes().submit(
        [subjects = m_drafts.keys()](db::Connection& connection) {
            return erasedAmong(connection, subjects);
        },
        this,
        [this](const Result<QList<QUuid>>& erased) {
            if (erased && !erased->isEmpty())
                drop(*erased);
        });
}

void RoomDrafts::drop(const QList<QUuid>& subjects)
{
    for (const QUuid& subject : subjects)
        m_drafts.remove(subject);
    keep();
    m_keeper.flush();
    // Behind that: until the log is emptied it holds the page as it was.
    m_commands.store().writes().submit(
        [](db::Connection& connection) { return store::noteWithdrawal(connection); }, this,
        [](const Result<void>&) {});
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
