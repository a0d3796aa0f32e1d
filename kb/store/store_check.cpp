// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/store/store_check.h"

#include "kb/db/statement.h"
#include "kb/domain/article.h"
#include "kb/domain/command.h"
#include "kb/domain/contact.h"

namespace madoguchi::store {

using db::Statement;

namespace {

tl::unexpected<Error> damage(const QString& key, const QString& where = {})
{
    return failure(ErrorCode::Corrupt, key, where);
}

bool isArticle(const QUuid& id, const QByteArray& body, const QString& number)
{
    const auto article = decodeArticle(body);
    return article && article->id.value == id && article->number == number;
}

bool isContact(const QUuid& id, const QByteArray& body)
{
    const auto contact = decodeContact(body);
    return contact && contact->id.value == id;
}

} // namespace

Result<void> StoreCheck::integrity()
{
    Statement check(m_connection, QStringLiteral("PRAGMA integrity_check(1)"));
    MADOGUCHI_TRY(check.exec());
    const bool sound = check.next() && check.text(0) == QStringLiteral("ok");
    MADOGUCHI_TRY(check.finish());
    if (!sound)
        return damage(QStringLiteral("store.integrity"));
    Statement references(m_connection, QStringLiteral("PRAGMA foreign_key_check"));
    MADOGUCHI_TRY(references.exec());
    if (references.next())
        return damage(QStringLiteral("store.references"), references.text(0));
    return references.finish();
}

Result<void> StoreCheck::records()
{
    Statement articles(m_connection, QStringLiteral("SELECT id, body, number FROM article"));
    MADOGUCHI_TRY(articles.exec());
    while (articles.next()) {
        if (!isArticle(articles.uuid(0), articles.bytes(1), articles.text(2)))
            return damage(QStringLiteral("store.record"), QStringLiteral("article"));
    }
    MADOGUCHI_TRY(articles.finish());
    Statement contacts(m_connection, QStringLiteral("SELECT id, body FROM contact"));
    MADOGUCHI_TRY(contacts.exec());
    while (contacts.next()) {
        if (!isContact(contacts.uuid(0), contacts.bytes(1)))
            return damage(QStringLiteral("store.record"), QStringLiteral("contact"));
    }
    return contacts.finish();
}

Result<void> StoreCheck::outbox()
{
    Statement rows(m_connection, QStringLiteral("SELECT id, kind, entity, body FROM outbox UNION ALL "
                                                "SELECT id, kind, entity, body FROM sent"));
    MADOGUCHI_TRY(rows.exec());
    while (rows.next()) {
        const auto command = decodeCommand(rows.bytes(3));
        if (!command || command->id.value != rows.uuid(0) ||
            targetOf(*command) != EntityRef{static_cast<EntityKind>(rows.integer(1)), rows.uuid(2)})
            return damage(QStringLiteral("store.outbox"));
    }
    return rows.finish();
}

Result<void> StoreCheck::feeds()
{
    Statement rows(m_connection, QStringLiteral("SELECT truth.kind, truth.id, truth.body, truth.revision, "
                                                "truth.digest, truth.feed, feed_cursor.revision "
                                                "FROM truth LEFT JOIN feed_cursor USING (feed)"));
    MADOGUCHI_TRY(rows.exec());
    while (rows.next()) {
        const EntityRow row{static_cast<EntityKind>(rows.integer(0)), rows.uuid(1), rows.bytes(2)};
        const bool followed = !rows.isNull(6) && rows.integer(3) <= rows.integer(6);
        if (!followed || rowDigest(row, rows.integer(3)) != rows.integer(4))
            return damage(QStringLiteral("store.feed"), rows.text(5));
    }
    return rows.finish();
}

} // namespace madoguchi::store
