// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/person_search.h"

#include "kb/db/statement.h"
#include "kb/domain/erasure.h"
#include "kb/hub/retention.h"
#include "kb/text/fold.h"

namespace madoguchi::hub {

namespace {

constexpr int rowsAtOnce = 200;
constexpr int fewestDigits = 6;
constexpr int fewestLetters = 2;

// Between the digits of a number as people write it.
bool isBetweenDigits(QChar sign)
{
    // Hyphens, dashes, the minus, the kana's long sound and its dot.
    return sign.isSpace() ||
           QStringView(u"-()./\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u30fb\u30fc").contains(sign);
}

// Each number of a text by itself, its digits alone: two that stand side by side are not one.
QString digitsOf(const QString& text)
{
    QString digits;
    for (const QChar sign : text.normalized(QString::NormalizationForm_KC)) {
        if (sign.isDigit())
            digits.append(QChar(u'0' + sign.digitValue()));
        else if (!isBetweenDigits(sign))
            digits.append(u' ');
    }
    return digits;
}

QString withoutBlanks(const QString& text)
{
    QString folded = text::fold(text);
    folded.removeIf([](QChar sign) { return sign.isSpace(); });
    return folded;
}

// As it is dialled from abroad it has 81 in the place of the first 0.
QString numberOf(const QString& telephone)
{
    QString digits = digitsOf(telephone).remove(u' ');
    if (telephone.trimmed().startsWith(u'+') && digits.startsWith(QStringLiteral("81")))
        digits = digits.mid(2);
    else if (digits.startsWith(u'0'))
        digits = digits.mid(1);
    return digits;
}

Result<void> check(const PersonQuery& query)
{
    if (query.telephone.isEmpty() && query.name.isEmpty() && query.email.isEmpty())
        return failure(ErrorCode::InvalidInput, QStringLiteral("person.missing"));
    if (!query.telephone.isEmpty() && numberOf(query.telephone).size() < fewestDigits - 1)
        return failure(ErrorCode::InvalidInput, QStringLiteral("person.telephone.short"));
    if (!query.name.isEmpty() && withoutBlanks(query.name).size() < fewestLetters)
        return failure(ErrorCode::InvalidInput, QStringLiteral("person.name.short"));
    if (!query.email.isEmpty() && !query.email.trimmed().contains(u'@'))
        return failure(ErrorCode::InvalidInput, QStringLiteral("person.email"));
    return {};
}

Result<void> searchKind(HubStore& store, EntityKind kind, const PersonQuery& query,
                        std::vector<PersonFound>& found)
{
    QUuid after;
    for (int read = rowsAtOnce; read == rowsAtOnce;) {
        db::Statement rows(store.connection(),
                           QStringLiteral("SELECT id, body FROM entity WHERE municipality = ? AND kind = ? "
                                          "AND id > ? AND deleted = 0 ORDER BY id LIMIT ?"));
        rows.bind(store.municipality()).bind(static_cast<int>(kind)).bind(after).bind(rowsAtOnce);
        MADOGUCHI_TRY(rows.exec());
        for (read = 0; rows.next(); ++read) {
            const EntityRow row{kind, rows.uuid(0), rows.bytes(1)};
            after = row.id;
            if (!namesPerson(personalWords(row), query))
                continue;
            const auto ageing = ageingOf(row);
            const auto file = kind == EntityKind::Case ? decodeCase(row.body) : Result<Case>(Case());
            found.push_back(
                {{kind, row.id}, ageing ? ageing->since : Timestamp(), file && file->isRestricted()});
        }
        MADOGUCHI_TRY(rows.finish());
    }
    return {};
}

} // namespace

bool namesPerson(const QStringList& texts, const PersonQuery& query)
{
    const QString number = numberOf(query.telephone);
    const QString name = withoutBlanks(query.name);
    const QString email = withoutBlanks(query.email);
    return std::any_of(texts.begin(), texts.end(), [&](const QString& text) {
        const QString folded = withoutBlanks(text);
        return (!number.isEmpty() && digitsOf(text).contains(number)) ||
               (!name.isEmpty() && folded.contains(name)) || (!email.isEmpty() && folded.contains(email));
    });
}

Result<std::vector<PersonFound>> findPerson(HubStore& store, const PersonQuery& query)
{
    MADOGUCHI_TRY(check(query));
    std::vector<PersonFound> found;
    for (const EntityKind kind : {EntityKind::Contact, EntityKind::Case, EntityKind::Escalation,
                                  EntityKind::Hand, EntityKind::HandOver, EntityKind::Review})
        MADOGUCHI_TRY(searchKind(store, kind, query, found));
    return found;
}

} // namespace madoguchi::hub
