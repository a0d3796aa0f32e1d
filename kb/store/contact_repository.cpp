// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/store/contact_repository.h"

#include "kb/db/statement.h"

namespace madoguchi::store {

using db::Statement;

namespace {

/// The WHERE clause of a filter: its text, and how its values are bound.
class Condition
{
public:
    explicit Condition(const ContactFilter& filter)
    {
        if (filter.from.isSet())
            add(QStringLiteral("ended_at >= ?"), [=](Statement& s) { s.bind(filter.from); });
        if (filter.until.isSet())
            add(QStringLiteral("ended_at < ?"), [=](Statement& s) { s.bind(filter.until); });
        if (!filter.operatorId.isNull())
            add(QStringLiteral("operator = ?"), [=](Statement& s) { s.bind(filter.operatorId.value); });
        if (!filter.category.isEmpty())
            addCategory(filter.category);
        addEnum(QStringLiteral("outcome = ?"), filter.outcome);
        addEnum(QStringLiteral("channel = ?"), filter.channel);
        addEnum(QStringLiteral("lang = ?"), filter.language);
        if (filter.rows)
            addRows(*filter.rows);
    }

    void addBefore(const ContactEntry& entry)
    {
        add(QStringLiteral("(ended_at, row) < (?, ?)"),
            [=](Statement& s) { s.bind(entry.contact.endedAt).bind(entry.row); });
    }

    [[nodiscard]] QString sql() const
    {
        return m_parts.isEmpty() ? QString()
                                 : QStringLiteral(" WHERE ") + m_parts.join(QStringLiteral(" AND "));
    }
    void bindTo(Statement& statement) const
    {
        for (const auto& bindValues : m_bindings)
            bindValues(statement);
    }

private:
    void add(const QString& sql, std::function<void(Statement&)> bindValues)
    {
        m_parts += sql;
        m_bindings.push_back(std::move(bindValues));
    }

    template <typename Enum>
    void addEnum(const QString& sql, const std::optional<Enum>& value)
    {
        if (value)
            add(sql, [number = static_cast<int>(*value)](Statement& s) { s.bind(number); });
    }

    void addCategory(const QString& category)
    {
        // "A" and everything from "A > " up to the next possible character: a range, so that the index serves
        // it.
        const QString below = category + QStringLiteral(" > ");
        add(QStringLiteral("(category = ? OR (category >= ? AND category < ?))"),
            [=](Statement& s) { s.bind(category).bind(below).bind(QString(below + QChar(0xffff))); });
    }

    void addRows(const std::vector<qint64>& rows)
    {
        QStringList numbers;
        for (const qint64 row : rows)
            numbers += QString::number(row);
        add(QStringLiteral("row IN (%1)").arg(numbers.join(QLatin1Char(','))), [](Statement&) {});
    }

    QStringList m_parts;
    std::vector<std::function<void(Statement&)>> m_bindings;
};

} // namespace

Result<std::optional<Contact>> ContactRepository::byId(const ContactId& id)
{
    Statement row(m_connection, QStringLiteral("SELECT body FROM contact WHERE id = ?"));
    row.bind(id.value);
    MADOGUCHI_TRY(row.exec());
    if (!row.next()) {
        MADOGUCHI_TRY(row.finish());
        return std::optional<Contact>();
    }
    MADOGUCHI_TRY_ASSIGN(contact, decodeContact(row.bytes(0)));
    return std::optional<Contact>(contact);
}

Result<std::vector<ContactEntry>> ContactRepository::page(const ContactFilter& filter, int limit,
                                                          const std::optional<ContactEntry>& before)
{
    Condition condition(filter);
    if (before)
        condition.addBefore(*before);
    Statement rows(m_connection, QStringLiteral("SELECT row, body FROM contact") + condition.sql() +
                                     QStringLiteral(" ORDER BY ended_at DESC, row DESC LIMIT ?"));
    condition.bindTo(rows);
    rows.bind(limit);
    MADOGUCHI_TRY(rows.exec());
    std::vector<ContactEntry> list;
    while (rows.next()) {
        MADOGUCHI_TRY_ASSIGN(contact, decodeContact(rows.bytes(1)));
        list.push_back({rows.integer(0), contact});
    }
    MADOGUCHI_TRY(rows.finish());
    return list;
}

Result<std::vector<ContactEntry>> ContactRepository::byRows(const std::vector<qint64>& rows)
{
    Statement body(m_connection, QStringLiteral("SELECT body FROM contact WHERE row = ?"));
    std::vector<ContactEntry> list;
    for (const qint64 row : rows) {
        body.bind(row);
        MADOGUCHI_TRY(body.exec());
        if (body.next()) {
            MADOGUCHI_TRY_ASSIGN(contact, decodeContact(body.bytes(0)));
            list.push_back({row, contact});
        }
        MADOGUCHI_TRY(body.finish());
    }
    return list;
}

Result<int> ContactRepository::count(const ContactFilter& filter)
{
    const Condition condition(filter);
    Statement row(m_connection, QStringLiteral("SELECT count(*) FROM contact") + condition.sql());
    condition.bindTo(row);
    MADOGUCHI_TRY(row.exec());
    const int number = row.next() ? static_cast<int>(row.integer(0)) : 0;
    MADOGUCHI_TRY(row.finish());
    return number;
}

Result<void> ContactRepository::forEach(const ContactFilter& filter,
                                        const std::function<bool(const Contact&)>& visit)
{
    const Condition condition(filter);
    Statement rows(m_connection, QStringLiteral("SELECT body FROM contact") + condition.sql() +
                                     QStringLiteral(" ORDER BY ended_at, row"));
    condition.bindTo(rows);
    MADOGUCHI_TRY(rows.exec());
    while (rows.next()) {
        MADOGUCHI_TRY_ASSIGN(contact, decodeContact(rows.bytes(0)));
        if (!visit(contact))
            return {};
    }
    return rows.finish();
}

Result<int> ContactRepository::answeredWith(const QString& articleNumber)
{
    MADOGUCHI_TRY_ASSIGN(
        number,
        db::selectInteger(
            m_connection,
            QStringLiteral(
                "SELECT count(*) FROM contact_article JOIN contact ON contact.row = contact_article.contact "
                "WHERE number = ? AND outcome = ?"),
            articleNumber, static_cast<int>(Outcome::Answered)));
    return static_cast<int>(number);
}

} // namespace madoguchi::store
