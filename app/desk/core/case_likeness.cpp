// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/case_likeness.h"

#include "kb/text/fold.h"

#include <QHash>

namespace madoguchi::desk {

namespace {

QString digitsOf(const QString& telephone)
{
    QString digits;
    const QString folded = text::fold(telephone);
    for (const QChar each : folded) {
        if (each.isDigit())
            digits.append(each);
    }
    // With and without the country: 03-1234-5678 is +81 3 1234 5678.
    if (folded.trimmed().startsWith(u'+') && digits.startsWith(u"81"))
        digits.replace(0, 2, QStringLiteral("0"));
    return digits;
}

QString lettersOf(const CaseFields& fields)
{
    QString letters;
    const QString folded = text::fold(QString(fields.subject + u' ' + fields.text));
    for (const QChar each : folded) {
        if (each.isLetterOrNumber() || each.isSurrogate())
            letters.append(each);
    }
    return letters;
}

QHash<QString, int> pairsOf(const QString& letters)
{
    QHash<QString, int> pairs;
    for (qsizetype i = 0; i + 1 < letters.size(); ++i)
        ++pairs[letters.mid(i, 2)];
    return pairs;
}

int percentOf(const QString& a, const QString& b)
{
    if (a.size() < CaseLikeness::fewestCharacters || b.size() < CaseLikeness::fewestCharacters)
        return 0;
    const QHash<QString, int> pairs = pairsOf(a);
    const QHash<QString, int> others = pairsOf(b);
    qsizetype shared = 0;
    for (auto pair = pairs.cbegin(); pair != pairs.cend(); ++pair)
        shared += std::min(pair.value(), others.value(pair.key()));
    return int(200 * shared / (a.size() - 1 + b.size() - 1));
}

} // namespace

CaseLikeness likenessOf(const CaseFields& a, const CaseFields& b)
{
    CaseLikeness likeness;
    const QString telephone = digitsOf(a.requester.telephone);
    likeness.sameTelephone = telephone.size() >= 6 && telephone == digitsOf(b.requester.telephone);
    const QString email = text::fold(a.requester.email).trimmed();
    likeness.sameEmail = email.contains(u'@') && email == text::fold(b.requester.email).trimmed();
    likeness.textPercent = percentOf(lettersOf(a), lettersOf(b));
    return likeness;
}

} // namespace madoguchi::desk
