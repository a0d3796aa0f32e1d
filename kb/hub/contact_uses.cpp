// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/contact_uses.h"

#include "kb/db/statement.h"

namespace madoguchi::hub {

Result<QStringList> ContactUses::takeOut(const ContactId& id)
{
    db::Statement rows(
        m_store.connection(),
        QStringLiteral("SELECT number, answered FROM contact_use WHERE municipality = ? AND contact = ?"));
    rows.bind(m_store.municipality()).bind(id.value);
    MADOGUCHI_TRY(rows.exec());
    QStringList numbers;
    QStringList answered;
    while (rows.next()) {
        numbers += rows.text(0);
        if (rows.integer(1) != 0)
            answered += rows.text(0);
    }
    MADOGUCHI_TRY(rows.finish());
    if (numbers.isEmpty())
        return numbers;
    for (const QString& number : answered)
        MADOGUCHI_TRY(countAnswered(number, -1));
    MADOGUCHI_TRY(
        db::execute(m_store.connection(),
                    QStringLiteral("DELETE FROM contact_use WHERE municipality = ? AND contact = ?"),
                    m_store.municipality(), id.value));
    return numbers;
}

Result<void> ContactUses::countAnswered(const QString& number, int more)
{
    return db::execute(
        m_store.connection(),
        QStringLiteral("INSERT INTO number_use (municipality, number, answered) VALUES (?, ?, ?) "
                       "ON CONFLICT (municipality, number) DO UPDATE SET answered = "
                       "number_use.answered + excluded.answered"),
        m_store.municipality(), number, more);
}

Result<QStringList> ContactUses::take(const ContactId& id, const std::optional<Contact>& contact,
                                      Timestamp now)
{
    MADOGUCHI_TRY_ASSIGN(numbers, takeOut(id));
    if (!contact)
        return numbers;
    const ContactContent& content = contact->current();
    QStringList used = content.articles;
    used.removeDuplicates();
    db::Statement insert(
        m_store.connection(),
        QStringLiteral("INSERT INTO contact_use (municipality, number, contact, at, teaches, "
                       "answered) VALUES (?, ?, ?, ?, ?, ?)"));
    for (const QString& number : used) {
        insert.bind(m_store.municipality()).bind(number).bind(id.value).bind(learning::endOf(*contact, now));
        insert.bind(learning::teaches(content)).bind(content.outcome == Outcome::Answered);
        MADOGUCHI_TRY(insert.exec());
        if (content.outcome == Outcome::Answered)
            MADOGUCHI_TRY(countAnswered(number, 1));
    }
    numbers += used;
    numbers.removeDuplicates();
    return numbers;
}

Result<std::vector<learning::TeachingContact>> ContactUses::teaching(const QString& number,
                                                                     Timestamp forgetBefore)
{
    db::Statement rows(
        m_store.connection(),
        QStringLiteral("SELECT entity.body, contact_use.at FROM contact_use JOIN entity ON "
                       "entity.municipality = contact_use.municipality AND entity.kind = ? AND "
                       "entity.id = contact_use.contact "
                       "WHERE contact_use.municipality = ? AND contact_use.number = ? AND teaches = 1 "
                       "AND contact_use.at > ? ORDER BY contact_use.at DESC, contact_use.contact LIMIT ?"));
    rows.bind(static_cast<int>(EntityKind::Contact)).bind(m_store.municipality()).bind(number);
    rows.bind(forgetBefore).bind(learning::contactsPerLesson);
    MADOGUCHI_TRY(rows.exec());
    std::vector<learning::TeachingContact> contacts;
    while (rows.next()) {
        if (const auto contact = decodeContact(rows.bytes(0)))
            contacts.push_back(learning::teachingOf(*contact, rows.time(1)));
    }
    MADOGUCHI_TRY(rows.finish());
    return contacts;
}

Result<qint64> ContactUses::answered(const QString& number)
{
    return db::selectInteger(m_store.connection(),
                             QStringLiteral("SELECT COALESCE(MAX(answered), 0) FROM number_use WHERE "
                                            "municipality = ? AND number = ?"),
                             m_store.municipality(), number);
}

Result<void> ContactUses::clear()
{
    for (const char* table : {"contact_use", "number_use"})
        MADOGUCHI_TRY(
            db::execute(m_store.connection(),
                        QStringLiteral("DELETE FROM %1 WHERE municipality = ?").arg(QLatin1String(table)),
                        m_store.municipality()));
    return {};
}

} // namespace madoguchi::hub
