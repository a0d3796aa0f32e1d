// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/vocabulary.h"

#include "kb/db/statement.h"
#include "kb/search/phrase_collector.h"
#include "kb/store/article_repository.h"
#include "kb/store/contact_repository.h"

namespace madoguchi::search {

namespace {

/// Enough to know what is asked these months.
constexpr int contactsLookedAt = 2000;

Result<QHash<QString, int>> contactsByNumber(db::Connection& connection)
{
    db::Statement rows(connection,
                       QStringLiteral("SELECT number, count(*) FROM contact_article GROUP BY number"));
    MADOGUCHI_TRY(rows.exec());
    QHash<QString, int> contacts;
    while (rows.next())
        contacts.insert(rows.text(0), static_cast<int>(rows.integer(1)));
    MADOGUCHI_TRY(rows.finish());
    return contacts;
}

} // namespace

Result<Vocabulary> Vocabulary::read(db::Connection& connection)
{
    MADOGUCHI_TRY_ASSIGN(contacts, contactsByNumber(connection));
    PhraseCollector collector;
    MADOGUCHI_TRY(store::ArticleRepository(connection).forEach([&](const Article& article) {
        if (article.state == ArticleState::Published)
            collector.add(article, contacts.value(article.number));
        return true;
    }));
    MADOGUCHI_TRY_ASSIGN(newest, store::ContactRepository(connection).page({}, contactsLookedAt));
    for (const store::ContactEntry& entry : newest)
        collector.count(entry.contact.current().inquiry);

    Vocabulary vocabulary;
    vocabulary.m_phrases = collector.take();
    vocabulary.sort();
    return vocabulary;
}

void Vocabulary::sort()
{
    m_byKey.resize(m_phrases.size());
    m_all += QLatin1Char('\n');
    for (quint32 i = 0; i < m_phrases.size(); ++i) {
        m_byKey[i] = i;
        m_all += m_phrases[i].key + QLatin1Char('\n');
        if (m_phrases[i].reading.isEmpty())
            continue;
        m_byReading.push_back(i);
        m_all += m_phrases[i].reading + QLatin1Char('\n');
    }
    std::sort(m_byKey.begin(), m_byKey.end(),
              [this](quint32 a, quint32 b) { return m_phrases[a].key < m_phrases[b].key; });
    std::sort(m_byReading.begin(), m_byReading.end(),
              [this](quint32 a, quint32 b) { return m_phrases[a].reading < m_phrases[b].reading; });
}

void Vocabulary::forKeysBeginning(const QString& beginning, const Visit& visit) const
{
    auto at = std::lower_bound(m_byKey.begin(), m_byKey.end(), beginning,
                               [this](quint32 i, const QString& text) { return m_phrases[i].key < text; });
    for (; at != m_byKey.end() && m_phrases[*at].key.startsWith(beginning); ++at)
        visit(m_phrases[*at]);
}

void Vocabulary::forReadingsBeginning(const QString& beginning, const Visit& visit) const
{
    auto at =
        std::lower_bound(m_byReading.begin(), m_byReading.end(), beginning,
                         [this](quint32 i, const QString& text) { return m_phrases[i].reading < text; });
    for (; at != m_byReading.end() && m_phrases[*at].reading.startsWith(beginning); ++at)
        visit(m_phrases[*at]);
}

bool Vocabulary::holds(const QString& folded) const
{
    return !folded.isEmpty() && m_all.contains(folded);
}

} // namespace madoguchi::search
