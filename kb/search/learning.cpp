// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/learning.h"

#include "kb/db/statement.h"
#include "kb/search/query_terms.h"

namespace madoguchi::search {

namespace {

/// A contact that used more Q&As than this was about everything, and teaches nothing of any.
constexpr int mostArticles = 20;

} // namespace

Lesson lessonOf(const ContactContent& content)
{
    return {content.inquiry, content.articles, content.outcome == Outcome::Answered};
}

Lessons::Lessons(db::Connection& connection, PostingWriter& postings)
    : m_connection(connection)
    , m_postings(postings)
    , m_taught(connection, Column::Taught)
    , m_answered(connection, Column::Answered)
    , m_find(connection, QStringLiteral("SELECT 1 FROM posting WHERE kind = ? AND term = ? LIMIT 1"))
{
}

Result<quint32> Lessons::idOf(const QString& number)
{
    if (const auto known = m_ids.constFind(number); known != m_ids.cend())
        return *known;
    MADOGUCHI_TRY(db::execute(m_connection,
                              QStringLiteral("INSERT INTO number (number) VALUES (?) ON CONFLICT DO NOTHING"),
                              number));
    MADOGUCHI_TRY_ASSIGN(
        id,
        db::selectInteger(m_connection, QStringLiteral("SELECT id FROM number WHERE number = ?"), number));
    m_ids.insert(number, static_cast<quint32>(id));
    return static_cast<quint32>(id);
}

Result<bool> Lessons::standsInArticle(PostingKind kind, const QString& term)
{
    const std::pair<int, QString> key{static_cast<int>(kind), term};
    if (const auto known = m_known.constFind(key); known != m_known.cend())
        return *known;
    m_find.bind(key.first).bind(term);
    MADOGUCHI_TRY(m_find.exec());
    const bool stands = m_find.next();
    MADOGUCHI_TRY(m_find.finish());
    m_known.insert(key, stands);
    return stands;
}

Result<void> Lessons::change(const Lesson& lesson, int delta)
{
    std::vector<quint32> numbers;
    for (const QString& number : lesson.articles) {
        MADOGUCHI_TRY_ASSIGN(id, idOf(number));
        numbers.push_back(id);
        if (lesson.answered)
            m_answered.add(id, delta);
    }
    if (numbers.empty() || numbers.size() > mostArticles)
        return {};
    for (const quint32 number : numbers)
        m_taught.add(number, delta);
    const QueryTerms terms = queryTerms(lesson.inquiry);
    struct Learned
    {
        PostingKind articles;
        PostingKind lessons;
        const QStringList& terms;
    };
    for (const Learned& kind :
         {Learned{PostingKind::Words, PostingKind::WordLessons, terms.words},
          Learned{PostingKind::Bigrams, PostingKind::BigramLessons, terms.bigrams},
          Learned{PostingKind::Characters, PostingKind::CharacterLessons, terms.characters}}) {
        for (const QString& term : kind.terms) {
            // Taken back are the terms that were learned, whether or not a Q&A still holds them.
            if (delta > 0) {
                MADOGUCHI_TRY_ASSIGN(stands, standsInArticle(kind.articles, term));
                if (!stands)
                    continue;
            }
            for (const quint32 number : numbers)
                m_postings.add(kind.lessons, term, number, delta);
        }
    }
    return {};
}

Result<void> Lessons::finish()
{
    MADOGUCHI_TRY(m_taught.flush());
    return m_answered.flush();
}

} // namespace madoguchi::search
