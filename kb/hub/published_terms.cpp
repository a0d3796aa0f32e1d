// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/published_terms.h"

#include "kb/db/statement.h"
#include "kb/learning/article_terms.h"

#include <QCborArray>
#include <QCborValue>

namespace madoguchi::hub {

namespace {

constexpr size_t kinds = learning::termKinds.size();
using Terms = std::array<QSet<QString>, kinds>;

// As stored; frozen.
int codeOf(text::TermKind kind)
{
    switch (kind) {
    case text::TermKind::Words:
        return 0;
    case text::TermKind::Bigrams:
        return 1;
    case text::TermKind::Characters:
        break;
    }
    return 2;
}

Terms termsOf(const Article& article)
{
    Terms terms;
    for (const text::TermKind kind : learning::termKinds)
        terms[static_cast<size_t>(codeOf(kind))] = learning::termsIn(article, kind);
    return terms;
}

QByteArray pack(const Terms& terms)
{
    QCborArray lists;
    for (const QSet<QString>& kind : terms)
        lists.append(QCborArray::fromStringList(QStringList(kind.begin(), kind.end())));
    return qCompress(QCborValue(lists).toCbor());
}

Terms unpack(const QByteArray& packed)
{
    const QCborArray lists = QCborValue::fromCbor(qUncompress(packed)).toArray();
    Terms terms;
    for (size_t i = 0; i < kinds; ++i) {
        for (const QCborValue& term : lists.at(static_cast<qsizetype>(i)).toArray())
            terms[i].insert(term.toString());
    }
    return terms;
}

} // namespace

struct PublishedTerms::Known
{
    QString number;
    Terms terms;
};

Result<std::optional<PublishedTerms::Known>> PublishedTerms::known(const ArticleId& id)
{
    db::Statement row(
        m_store.connection(),
        QStringLiteral("SELECT number, terms FROM published_article WHERE municipality = ? AND article = ?"));
    row.bind(m_store.municipality()).bind(id.value);
    MADOGUCHI_TRY(row.exec());
    std::optional<Known> known;
    if (row.next())
        known = Known{row.text(0), unpack(row.bytes(1))};
    MADOGUCHI_TRY(row.finish());
    return known;
}

Result<QStringList> PublishedTerms::take(const ArticleId& id, const std::optional<Article>& article)
{
    MADOGUCHI_TRY_ASSIGN(before, known(id));
    std::optional<Known> after;
    if (article && article->state == ArticleState::Published)
        after = Known{article->number, termsOf(*article)};
    for (size_t kind = 0; kind < kinds; ++kind) {
        const QSet<QString> gone = before ? before->terms[kind] : QSet<QString>();
        const QSet<QString> present = after ? after->terms[kind] : QSet<QString>();
        for (const QString& term : gone - present)
            MADOGUCHI_TRY(count(static_cast<int>(kind), term, -1));
        for (const QString& term : present - gone)
            MADOGUCHI_TRY(count(static_cast<int>(kind), term, 1));
    }
    MADOGUCHI_TRY(
        db::execute(m_store.connection(),
                    QStringLiteral("DELETE FROM published_article WHERE municipality = ? AND article = ?"),
                    m_store.municipality(), id.value));
    if (after)
        MADOGUCHI_TRY(db::execute(m_store.connection(),
                                  QStringLiteral("INSERT INTO published_article (municipality, article, "
                                                 "number, terms) VALUES (?, ?, ?, ?)"),
                                  m_store.municipality(), id.value, after->number, pack(after->terms)));
    QStringList numbers;
    if (before && (!after || after->number != before->number))
        numbers += before->number;
    if (after && (!before || after->number != before->number))
        numbers += after->number;
    return numbers;
}

Result<void> PublishedTerms::count(int kind, const QString& term, int change)
{
    if (change > 0)
        return db::execute(
            m_store.connection(),
            QStringLiteral("INSERT INTO published_term (municipality, kind, term, articles) VALUES (?, "
                           "?, ?, 1) ON CONFLICT (municipality, kind, term) DO UPDATE SET articles = "
                           "published_term.articles + 1"),
            m_store.municipality(), kind, term);
    MADOGUCHI_TRY(db::execute(m_store.connection(),
                              QStringLiteral("UPDATE published_term SET articles = articles - 1 WHERE "
                                             "municipality = ? AND kind = ? AND term = ?"),
                              m_store.municipality(), kind, term));
    return db::execute(m_store.connection(),
                       QStringLiteral("DELETE FROM published_term WHERE municipality = ? AND kind = ? AND "
                                      "term = ? AND articles <= 0"),
                       m_store.municipality(), kind, term);
}

Result<bool> PublishedTerms::holds(text::TermKind kind, const QString& term)
{
    const auto found = db::selectInteger(
        m_store.connection(),
        QStringLiteral(
            "SELECT articles FROM published_term WHERE municipality = ? AND kind = ? AND term = ?"),
        m_store.municipality(), codeOf(kind), term);
    if (!found && found.error().code == ErrorCode::NotFound)
        return false;
    MADOGUCHI_TRY(found);
    return true;
}

Result<bool> PublishedTerms::hasNumber(const QString& number)
{
    MADOGUCHI_TRY_ASSIGN(
        articles,
        db::selectInteger(
            m_store.connection(),
            QStringLiteral("SELECT count(*) FROM published_article WHERE municipality = ? AND number = ?"),
            m_store.municipality(), number));
    return articles > 0;
}

Result<void> PublishedTerms::clear()
{
    MADOGUCHI_TRY(db::execute(m_store.connection(),
                              QStringLiteral("DELETE FROM published_term WHERE municipality = ?"),
                              m_store.municipality()));
    return db::execute(m_store.connection(),
                       QStringLiteral("DELETE FROM published_article WHERE municipality = ?"),
                       m_store.municipality());
}

} // namespace madoguchi::hub
