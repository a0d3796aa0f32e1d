// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/contact_uses.h"

#include "kb/db/statement.h"

namespace madoguchi::hub {

Result<QStringList> ContactUses::numbersOf(const ContactId& id)
{
    db::Statement rows(
        m_store.connection(),
        QStringLiteral("SELECT number FROM contact_use WHERE municipality = ? AND contact = ?"));
    rows.bind(m_store.municipality()).bind(id.value);
    MADOGUCHI_TRY(rows.exec());
    QStringList numbers;
    while (rows.next())
        numbers += rows.text(0);
    MADOGUCHI_TRY(rows.finish());
    return numbers;
}

Result<QStringList> ContactUses::take(const ContactId& id, const std::optional<Contact>& contact,
                                      Timestamp now)
{
    MADOGUCHI_TRY_ASSIGN(numbers, numbersOf(id));
    MADOGUCHI_TRY(
        db::execute(m_store.connection(),
                    QStringLiteral("DELETE FROM contact_use WHERE municipality = ? AND contact = ?"),
                    m_store.municipality(), id.value));
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
    return db::selectInteger(
        m_store.connection(),
        QStringLiteral(
            "SELECT count(*) FROM contact_use WHERE municipality = ? AND number = ? AND answered = 1"),
        m_store.municipality(), number);
}

Result<void> ContactUses::clear()
{
    return db::execute(m_store.connection(), QStringLiteral("DELETE FROM contact_use WHERE municipality = ?"),
                       m_store.municipality());
}

} // namespace madoguchi::hub
