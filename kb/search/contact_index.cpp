// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/contact_index.h"

#include "kb/text/index_terms.h"

namespace madoguchi::search {

namespace {

// No pair holds a control character.
constexpr QChar tailMark = u'\n';

} // namespace

QString needleOf(const QString& pair)
{
    return tailMark + pair + tailMark;
}

QString needleOfBeginning(const QString& beginning)
{
    return tailMark + beginning;
}

QString textOf(const Contact& contact)
{
    const ContactContent& content = contact.current();
    return QStringList{content.inquiry, content.wish, content.noteForUnits}.join(QLatin1Char('\n'));
}

QSet<QString> pairsOf(const QString& text)
{
    QSet<QString> pairs;
    for (const text::Term& term : text::terms(text, text::TermKind::Bigrams))
        pairs.insert(term.text);
    return pairs;
}

quint32 traitsOf(Outcome outcome, Channel channel, Language language)
{
    return static_cast<quint32>(outcome) | static_cast<quint32>(channel) << 8 |
           static_cast<quint32>(language) << 16;
}

QString labelOf(const UserId& user)
{
    return QLatin1Char('o') + user.value.toString(QUuid::WithoutBraces);
}

QString labelOfCategory(const QString& category)
{
    return QLatin1Char('c') + category;
}

ContactIndex::ContactIndex(db::Connection& connection, PostingWriter& postings)
    : m_connection(connection)
    , m_postings(postings)
    , m_time(connection, Column::ContactTime)
    , m_traits(connection, Column::ContactTraits)
    , m_operator(connection, Column::ContactOperator)
    , m_category(connection, Column::ContactCategory)
{
}

Result<quint32> ContactIndex::idOf(const QString& label)
{
    if (const auto known = m_ids.constFind(label); known != m_ids.cend())
        return *known;
    MADOGUCHI_TRY(db::execute(
        m_connection, QStringLiteral("INSERT INTO label (label) VALUES (?) ON CONFLICT DO NOTHING"), label));
    MADOGUCHI_TRY_ASSIGN(
        id, db::selectInteger(m_connection, QStringLiteral("SELECT id FROM label WHERE label = ?"), label));
    m_ids.insert(label, static_cast<quint32>(id));
    return static_cast<quint32>(id);
}

Result<void> ContactIndex::changeText(qint64 row, const std::optional<QString>& text)
{
    db::Statement old(m_connection, QStringLiteral("SELECT text FROM contact_text WHERE row = ?"));
    MADOGUCHI_TRY(old.bind(row).exec());
    std::optional<QString> indexed;
    if (old.next())
        indexed = old.text(0);
    MADOGUCHI_TRY(old.finish());
    // An answer from the hub changes what a contact teaches here, not what it says.
    if (indexed == text)
        return {};
    const auto document = static_cast<quint32>(row);
    if (indexed) {
        MADOGUCHI_TRY_ASSIGN(inTail, leaveTail(row));
        for (const QString& pair : inTail ? QSet<QString>() : pairsOf(*indexed))
            m_postings.add(PostingKind::ContactPairs, pair, document, -1);
        MADOGUCHI_TRY(
            db::execute(m_connection, QStringLiteral("DELETE FROM contact_text WHERE row = ?"), row));
    }
    if (!text)
        return {};
    MADOGUCHI_TRY(addPairs(row, pairsOf(*text)));
    return db::execute(m_connection, QStringLiteral("INSERT INTO contact_text (row, text) VALUES (?, ?)"),
                       row, *text);
}

Result<void> ContactIndex::addPairs(qint64 row, const QSet<QString>& pairs)
{
    if (!m_useTail) {
        for (const QString& pair : pairs)
            m_postings.add(PostingKind::ContactPairs, pair, static_cast<quint32>(row), 1);
        return {};
    }
    QString joined(tailMark);
    for (const QString& pair : pairs)
        joined += pair + tailMark;
    return db::execute(m_connection, QStringLiteral("INSERT INTO contact_tail (row, pairs) VALUES (?, ?)"),
                       row, joined);
}

/// @return whether it was in it
Result<bool> ContactIndex::leaveTail(qint64 row)
{
    MADOGUCHI_TRY_ASSIGN(
        waiting, db::selectInteger(m_connection,
                                   QStringLiteral("SELECT count(*) FROM contact_tail WHERE row = ?"), row));
    if (waiting > 0)
        MADOGUCHI_TRY(
            db::execute(m_connection, QStringLiteral("DELETE FROM contact_tail WHERE row = ?"), row));
    return waiting > 0;
}

Result<qint64> ContactIndex::takeTail()
{
    db::Statement rows(m_connection,
                       QStringLiteral("SELECT row, pairs FROM contact_tail ORDER BY row LIMIT ?"));
    MADOGUCHI_TRY(rows.bind(longTail).exec());
    qint64 taken = 0;
    qint64 last = 0;
    while (rows.next()) {
        last = rows.integer(0);
        for (const QString& pair : rows.text(1).split(tailMark, Qt::SkipEmptyParts))
            m_postings.add(PostingKind::ContactPairs, pair, static_cast<quint32>(last), 1);
        ++taken;
    }
    MADOGUCHI_TRY(rows.finish());
    MADOGUCHI_TRY(db::execute(m_connection, QStringLiteral("DELETE FROM contact_tail WHERE row <= ?"), last));
    return taken;
}

Result<void> ContactIndex::put(qint64 row, const Contact& contact)
{
    const auto document = static_cast<quint32>(row);
    const ContactContent& content = contact.current();
    MADOGUCHI_TRY_ASSIGN(user, idOf(labelOf(contact.operatorId)));
    quint32 category = 0;
    if (!content.category.isEmpty()) {
        MADOGUCHI_TRY_ASSIGN(id, idOf(labelOfCategory(content.category)));
        category = id;
    }
    m_time.set(document, static_cast<quint32>(std::max<qint64>(1, contact.endedAt.ms / 1000)));
    m_traits.set(document, traitsOf(content.outcome, content.channel, content.language));
    m_operator.set(document, user);
    m_category.set(document, category);
    return changeText(row, textOf(contact));
}

Result<void> ContactIndex::remove(qint64 row)
{
    m_time.set(static_cast<quint32>(row), 0);
    return changeText(row, {});
}

Result<void> ContactIndex::finish()
{
    MADOGUCHI_TRY(m_time.flush());
    MADOGUCHI_TRY(m_traits.flush());
    MADOGUCHI_TRY(m_operator.flush());
    return m_category.flush();
}

} // namespace madoguchi::search
