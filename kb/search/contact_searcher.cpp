// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/contact_searcher.h"

#include "kb/db/raw_statement.h"
#include "kb/db/transaction.h"
#include "kb/search/contact_columns.h"
#include "kb/search/contact_index.h"
#include "kb/search/packed_postings.h"
#include "kb/text/fold.h"
#include "kb/text/index_terms.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace madoguchi::search {

namespace {

constexpr qsizetype longestText = 200; // a list for each of its pairs at most: fewer than 255
// So many are looked at whether their pairs stand one behind the other, for the sake of an exact number.
constexpr size_t mostVerified = 500;

using Rows = std::vector<quint32>; ///< falling, so that the newest come first or nearly

/// The words of a query, each as its pairs in their order.
std::vector<QStringList> wordsOf(const QString& text)
{
    std::vector<QStringList> words;
    for (const QString& word : text::fold(text.left(longestText))
                                   .left(longestText)
                                   .split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts)) {
        QStringList pairs;
        for (const text::Term& term : text::terms(word, text::TermKind::Bigrams))
            pairs += term.text;
        if (!pairs.isEmpty())
            words.push_back(pairs);
    }
    return words;
}

/// All words' lists of rows, met: each row counts the lists it was in, one after the other, so that however
/// long they are nothing is sorted, merged or copied.
class Meeting
{
public:
    Meeting(db::Connection& connection, const ContactColumns& columns)
        : m_connection(connection)
        , m_reader(connection, nullptr, PostingKind::ContactPairs)
        , m_met(columns.time.size())
    {
    }

    [[nodiscard]] Result<Rows> of(const std::vector<QStringList>& words)
    {
        QSet<QString> met;
        for (const QStringList& pairs : words) {
            // What is one term may be the beginning of a longer one: a single kanji, a word being typed.
            if (pairs.size() == 1) {
                m_needles += needleOfBeginning(pairs.front());
                MADOGUCHI_TRY(m_reader.visitBeginningWith(PostingKind::ContactPairs, pairs.front(),
                                                          [this](QByteArrayView block) { meet(block); }));
                ++m_lists;
                continue;
            }
            for (const QString& pair : pairs) {
                if (met.contains(pair))
                    continue;
                met.insert(pair);
                m_needles += needleOf(pair);
                MADOGUCHI_TRY_ASSIGN(list, m_reader.read(PostingKind::ContactPairs, pair));
                list.forEachBlock([this](QByteArrayView block) { meet(block); });
                ++m_lists;
            }
        }
        MADOGUCHI_TRY(meetTail());
        return rows();
    }

private:
    void meet(QByteArrayView block)
    {
        unsigned char* const met = m_met.data();
        const size_t rows = m_met.size();
        const auto lists = m_lists;
        walkPostings(block, [=](quint32 row, quint32) {
            if (row < rows) [[likely]]
                met[row] = static_cast<unsigned char>(met[row] + (met[row] == lists ? 1 : 0));
        });
    }

    /// What is not among the lists yet.
    Result<void> meetTail()
    {
        db::RawStatement tail(m_connection, "SELECT row, pairs FROM contact_tail");
        while (tail.next()) {
            const QString pairs = tail.text(1);
            const auto row = static_cast<size_t>(tail.integer(0));
            if (row < m_met.size() &&
                std::all_of(m_needles.begin(), m_needles.end(),
                            [&](const QString& needle) { return pairs.contains(needle); }))
                m_met[row] = m_lists;
        }
        return tail.reset();
    }

    Rows rows() const
    {
        Rows rows(static_cast<size_t>(std::count(m_met.begin(), m_met.end(), m_lists)));
        auto next = rows.begin();
        // The newest first, as they are wanted, or nearly.
        for (size_t row = m_met.size(); row-- > 0 && next != rows.end();) {
            if (m_met[row] == m_lists)
                *next++ = static_cast<quint32>(row);
        }
        return rows;
    }

    db::Connection& m_connection;
    PostingReader m_reader;
    std::vector<unsigned char> m_met; ///< by row: lists it was in, as long as it was in all of them
    unsigned char m_lists = 0;        ///< so far; longestText is less than it can hold
    QStringList m_needles;            ///< the lists', for the tail
};

/// The filters, over the columns.
class Filter
{
public:
    [[nodiscard]] static Result<Filter> of(db::Connection& connection, const store::ContactFilter& filter)
    {
        Filter made;
        const auto second = [](Timestamp time) { return static_cast<quint32>(time.ms / 1000); };
        if (filter.from.isSet())
            made.m_from = second({filter.from.ms + 999});
        if (filter.until.isSet())
            made.m_until = second({filter.until.ms + 999});
        const auto ask = [&](quint32 bits, quint32 value) {
            made.m_mask |= bits;
            made.m_traits |= value;
        };
        if (filter.outcome)
            ask(outcomeBits, traitsOf(*filter.outcome, Channel{}, Language{}) & outcomeBits);
        if (filter.channel)
            ask(channelBits, traitsOf(Outcome{}, *filter.channel, Language{}) & channelBits);
        if (filter.language)
            ask(languageBits, traitsOf(Outcome{}, Channel{}, *filter.language) & languageBits);
        if (!filter.operatorId.isNull()) {
            const QString label = labelOf(filter.operatorId);
            MADOGUCHI_TRY_ASSIGN(users, labels(connection, label, label, label));
            made.m_users = std::move(users);
        }
        if (!filter.category.isEmpty()) {
            const QString label = labelOfCategory(filter.category);
            const QString below = label + QStringLiteral(" > ");
            MADOGUCHI_TRY_ASSIGN(categories, labels(connection, label, below, below + QChar(0xffff)));
            made.m_categories = std::move(categories);
        }
        return made;
    }

    [[nodiscard]] bool passes(const ContactColumns& columns, quint32 row) const
    {
        const quint32 time = columns.time[row];
        return time != 0 && time >= m_from && time < m_until &&
               (columns.traits[row] & m_mask) == (m_traits & m_mask) && isIn(m_users, columns.user[row]) &&
               isIn(m_categories, columns.category[row]);
    }

private:
    using Labels = std::optional<std::vector<quint32>>;

    static bool isIn(const Labels& labels, quint32 label)
    {
        return !labels || std::binary_search(labels->begin(), labels->end(), label);
    }

    static Result<Labels> labels(db::Connection& connection, const QString& one, const QString& from,
                                 const QString& until)
    {
        db::RawStatement rows(
            connection, "SELECT id FROM label WHERE label = ? OR (label >= ? AND label < ?) ORDER BY id");
        rows.bind(QStringView(one)).bind(QStringView(from)).bind(QStringView(until));
        std::vector<quint32> ids;
        while (rows.next())
            ids.push_back(static_cast<quint32>(rows.integer(0)));
        MADOGUCHI_TRY(rows.reset());
        return Labels(std::move(ids));
    }

    quint32 m_from = 0;
    quint32 m_until = 0xffffffff;
    quint32 m_mask = 0;
    quint32 m_traits = 0;
    Labels m_users;
    Labels m_categories;
};

/// Whether the pairs of the longer words stand one behind the other.
class Verifier
{
public:
    Verifier(db::Connection& connection, const std::vector<QStringList>& words)
        : m_text(connection, "SELECT text FROM contact_text WHERE row = ?")
    {
        std::copy_if(words.begin(), words.end(), std::back_inserter(m_phrases),
                     [](const QStringList& pairs) { return pairs.size() > 1; });
    }

    [[nodiscard]] bool isNeeded() const { return !m_phrases.empty(); }

    [[nodiscard]] Result<bool> holds(quint32 row)
    {
        QString text;
        if (m_text.bind(static_cast<qint64>(row)).next())
            text = m_text.text(0);
        MADOGUCHI_TRY(m_text.reset());
        const std::vector<text::Term> terms = text::terms(text, text::TermKind::Bigrams);
        return std::all_of(m_phrases.begin(), m_phrases.end(), [&](const QStringList& phrase) {
            return std::search(terms.begin(), terms.end(), phrase.begin(), phrase.end(),
                               [](const text::Term& term, const QString& pair) {
                                   return term.text == pair;
                               }) != terms.end();
        });
    }

private:
    std::vector<QStringList> m_phrases;
    db::RawStatement m_text;
};

/// The first of `rows` (newest first, as far as sorted) that hold the words.
class Page
{
public:
    Page(const ContactColumns& columns, Rows rows)
        : m_columns(columns)
        , m_rows(std::move(rows))
    {
    }

    [[nodiscard]] Result<std::vector<qint64>> first(size_t limit, Verifier& verifier)
    {
        std::vector<qint64> page;
        size_t sorted = 0;
        for (size_t i = 0; i < m_rows.size() && page.size() < limit; ++i) {
            if (i == sorted) {
                sorted = std::min(m_rows.size(), sorted + std::max<size_t>(limit, 64));
                std::partial_sort(m_rows.begin() + static_cast<qint64>(i),
                                  m_rows.begin() + static_cast<qint64>(sorted), m_rows.end(),
                                  [this](quint32 a, quint32 b) { return isNewer(a, b); });
            }
            bool holds = true;
            if (verifier.isNeeded()) {
                MADOGUCHI_TRY_ASSIGN(held, verifier.holds(m_rows[i]));
                holds = held;
            }
            if (holds)
                page.push_back(m_rows[i]);
        }
        return page;
    }

private:
    bool isNewer(quint32 a, quint32 b) const
    {
        const quint32 timeOfA = m_columns.time[a];
        const quint32 timeOfB = m_columns.time[b];
        return timeOfA != timeOfB ? timeOfA > timeOfB : a > b;
    }

    const ContactColumns& m_columns;
    Rows m_rows;
};

Result<int> countOf(const Rows& rows, Verifier& verifier)
{
    if (!verifier.isNeeded() || rows.size() > mostVerified)
        return static_cast<int>(rows.size());
    int count = 0;
    for (const quint32 row : rows) {
        MADOGUCHI_TRY_ASSIGN(holds, verifier.holds(row));
        count += holds;
    }
    return count;
}

} // namespace

Result<ContactsFound> findContacts(db::Connection& connection, const ContactQuestion& question, int limit,
                                   const std::optional<store::ContactEntry>& before)
{
    ContactsFound found;
    const std::vector<QStringList> words = wordsOf(question.text);
    if (words.empty())
        return found;
    MADOGUCHI_TRY_ASSIGN(snapshot, db::Snapshot::begin(connection));
    MADOGUCHI_TRY_ASSIGN(columns, ContactColumns::of(connection, !snapshot.isWithinTransaction()));
    MADOGUCHI_TRY_ASSIGN(rows, Meeting(connection, *columns).of(words));
    MADOGUCHI_TRY_ASSIGN(filter, Filter::of(connection, question.filter));
    std::erase_if(rows,
                  [&](quint32 row) { return row >= columns->time.size() || !filter.passes(*columns, row); });
    Verifier verifier(connection, words);
    if (before) {
        const auto row = static_cast<quint32>(before->row);
        const quint32 second = row < columns->time.size() ? columns->time[row] : 0;
        std::erase_if(rows, [&](quint32 other) {
            const quint32 time = columns->time[other];
            return time > second || (time == second && other >= row);
        });
    } else {
        MADOGUCHI_TRY_ASSIGN(total, countOf(rows, verifier));
        found.total = total;
    }
    MADOGUCHI_TRY_ASSIGN(
        page, Page(*columns, std::move(rows)).first(static_cast<size_t>(std::max(0, limit)), verifier));
    found.rows = std::move(page);
    return found;
}

} // namespace madoguchi::search
