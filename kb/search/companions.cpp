// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/companions.h"

#include "kb/db/statement.h"
#include "kb/domain/contact.h"
#include "kb/search/searcher.h"

#include <cmath>

namespace madoguchi::search {

namespace {

/// Older contacts tell of another year.
constexpr int contactsLookedAt = 2000;
constexpr int quickContacts = 300;
constexpr int leastContacts = 2;

struct Company
{
    double weight = 0;
    int contacts = 0;
};

/// How much a Q&A says about another one by where it stands in the contact; `distance` is 1 for the next.
double weightOf(qsizetype distance)
{
    constexpr double atOnce = 2;
    constexpr double later = 1.5;
    constexpr double before = 0.5;
    return distance == 1 ? atOnce : distance > 1 ? later : before;
}

Result<QHash<QString, Company>> companyOf(db::Connection& connection, const QString& number)
{
    db::Statement rows(
        connection,
        QStringLiteral("SELECT body FROM contact WHERE row IN (SELECT contact FROM contact_article AS this "
                       "WHERE number = ? AND EXISTS (SELECT 1 FROM contact_article AS other "
                       "WHERE other.contact = this.contact AND other.number <> this.number) "
                       "ORDER BY contact DESC LIMIT ?)"));
    rows.bind(number).bind(quickContacts);
    MADOGUCHI_TRY(rows.exec());
    QHash<QString, Company> company;
    while (rows.next()) {
        MADOGUCHI_TRY_ASSIGN(contact, decodeContact(rows.bytes(0)));
        const QStringList& used = contact.current().articles;
        const qsizetype place = used.indexOf(number);
        for (qsizetype i = 0; place >= 0 && i < used.size(); ++i) {
            if (used.at(i) == number || used.indexOf(used.at(i)) != i)
                continue;
            Company& other = company[used.at(i)];
            other.weight += weightOf(i - place);
            ++other.contacts;
        }
    }
    MADOGUCHI_TRY(rows.finish());
    return company;
}

QStringList bestOf(const std::vector<std::pair<double, QString>>& scored, int limit)
{
    auto sorted = scored;
    std::sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) {
        return a.first != b.first ? a.first > b.first : a.second < b.second;
    });
    QStringList numbers;
    for (const auto& [score, number] : sorted) {
        if (numbers.size() < limit)
            numbers += number;
    }
    return numbers;
}

} // namespace

Result<QStringList> usedTogether(db::Connection& connection, const QString& number, int limit)
{
    db::Statement rows(
        connection,
        QStringLiteral("SELECT number FROM contact_article WHERE contact IN (SELECT contact FROM "
                       "contact_article WHERE number = ? ORDER BY contact DESC LIMIT ?) AND number <> ? "
                       "GROUP BY number HAVING count(*) >= ? ORDER BY count(*) DESC, number LIMIT ?"));
    rows.bind(number).bind(quickContacts).bind(number).bind(leastContacts).bind(limit);
    MADOGUCHI_TRY(rows.exec());
    QStringList numbers;
    while (rows.next())
        numbers += rows.text(0);
    MADOGUCHI_TRY(rows.finish());
    return numbers;
}

Result<QStringList> askedNext(db::Connection& connection, const QString& number, int limit)
{
    MADOGUCHI_TRY_ASSIGN(company, companyOf(connection, number));
    std::vector<std::pair<double, QString>> scored;
    for (auto other = company.cbegin(); other != company.cend(); ++other) {
        if (other->contacts < leastContacts)
            continue;
        MADOGUCHI_TRY_ASSIGN(
            uses, db::selectInteger(connection,
                                    QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM contact_article "
                                                   "WHERE number = ? LIMIT ?)"),
                                    other.key(), contactsLookedAt));
        scored.emplace_back(other->weight / std::sqrt(static_cast<double>(std::max<qint64>(uses, 1))),
                            other.key());
    }
    return bestOf(scored, limit);
}

Result<QStringList> relatedTo(db::Connection& connection, const Article& article, const QStringList& without,
                              int limit)
{
    constexpr int candidates = 20;
    constexpr double leastAlike = 0.15;
    constexpr double ofCategory = 0.25;
    constexpr double ofCompany = 0.2;
    SearchRequest alike;
    alike.text = article.question;
    alike.language = article.language;
    alike.limit = candidates + 1;
    MADOGUCHI_TRY_ASSIGN(found, Searcher(connection).search(alike));
    MADOGUCHI_TRY_ASSIGN(together, usedTogether(connection, article.number, candidates));
    double best = 0;
    for (const SearchHit& hit : found.hits) {
        if (hit.article.number != article.number)
            best = std::max(best, hit.score);
    }
    std::vector<std::pair<double, QString>> scored;
    for (const SearchHit& hit : found.hits) {
        const QString& number = hit.article.number;
        const double share = best > 0 ? hit.score / best : 0;
        if (number == article.number || without.contains(number) || share < leastAlike)
            continue;
        const bool sameCategory = !article.category.isEmpty() && hit.article.category == article.category;
        scored.emplace_back(
            share + (sameCategory ? ofCategory : 0) + (together.contains(number) ? ofCompany : 0), number);
    }
    return bestOf(scored, limit);
}

} // namespace madoguchi::search
