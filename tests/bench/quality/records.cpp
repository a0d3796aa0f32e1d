// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/quality/records.h"

#include "kb/domain/names.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace madoguchi::bench {

namespace {

QList<QByteArray> linesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qUtf8Printable(path));
    QList<QByteArray> lines;
    while (!file.atEnd())
        lines += file.readLine().trimmed();
    return lines;
}

QStringList strings(const QJsonValue& value)
{
    QStringList list;
    for (const QJsonValue& item : value.toArray())
        list += item.toString();
    return list;
}

Article articleOf(const QJsonObject& json)
{
    Article article;
    article.number = json[QStringLiteral("number")].toString();
    article.language = languageFromWord(json[QStringLiteral("lang")].toString()).value_or(Language::Ja);
    article.id = {uuidForName(article.number + toWord(article.language))};
    article.question = json[QStringLiteral("question")].toString();
    article.answer = json[QStringLiteral("answer")].toString();
    article.keywords = strings(json[QStringLiteral("keywords")]);
    const QJsonObject card = json[QStringLiteral("card")].toObject();
    article.card.bring = card[QStringLiteral("bring")].toString();
    article.card.fee = card[QStringLiteral("fee")].toString();
    article.card.place = card[QStringLiteral("place")].toString();
    article.card.hours = card[QStringLiteral("hours")].toString();
    article.card.duration = card[QStringLiteral("duration")].toString();
    article.category = json[QStringLiteral("category")].toString();
    article.state =
        articleStateFromWord(json[QStringLiteral("state")].toString()).value_or(ArticleState::Published);
    return article;
}

QHash<QString, Judgments> judgmentsIn(const QString& path, const QSet<QString>& numbers)
{
    QHash<QString, Judgments> all;
    for (const QByteArray& line : linesOf(path)) {
        const QStringList fields = QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (fields.size() == 4 && fields[3].toInt() > 0 && numbers.contains(fields[2]))
            all[fields[0]].insert(fields[2], fields[3].toInt());
    }
    return all;
}

/// The same number for a text in every run.
quint16 lot(const QString& text)
{
    return qChecksum(text.toUtf8());
}

/// The share of a question's pairs of characters that stand in the title.
double ease(const Judged& question, const QHash<QString, QString>& titles)
{
    const QString title = titles.value(question.right.constBegin().key());
    int shared = 0;
    for (qsizetype i = 0; i + 1 < question.text.size(); ++i)
        shared += title.contains(QStringView(question.text).mid(i, 2));
    return shared / static_cast<double>(std::max<qsizetype>(1, question.text.size() - 1));
}

} // namespace

QList<Article> readArticles(const QString& path)
{
    QList<Article> articles;
    for (const QByteArray& line : linesOf(path)) {
        if (!line.isEmpty())
            articles += articleOf(QJsonDocument::fromJson(line).object());
    }
    return articles;
}

QList<Judged> readQuestions(const QString& questions, const QString& judgments, const QString& set,
                            const QSet<QString>& numbers)
{
    const QHash<QString, Judgments> right = judgmentsIn(judgments, numbers);
    QList<Judged> list;
    for (const QByteArray& line : linesOf(questions)) {
        const QStringList fields = QString::fromUtf8(line).split(QLatin1Char('\t'));
        if (fields.size() == 4 && (set.isEmpty() || fields[1] == set) && right.contains(fields[0]))
            list.append({fields[0], fields[3], right[fields[0]]});
    }
    return list;
}

QList<Judged> readContacts(const QString& path, const QSet<QString>& numbers)
{
    QList<Judged> list;
    for (const QByteArray& line : linesOf(path)) {
        const QJsonObject json = QJsonDocument::fromJson(line).object();
        Judged question{
            json[QStringLiteral("id")].toString(), json[QStringLiteral("inquiry")].toString(), {}};
        for (const QString& number : strings(json[QStringLiteral("articles")])) {
            if (numbers.contains(number))
                question.right.insert(number, 3);
        }
        if (!question.right.isEmpty())
            list += question;
    }
    return list;
}

QList<Judged> unevenly(const QList<Judged>& questions, const QList<Article>& articles)
{
    QHash<QString, QString> titles;
    for (const Article& article : articles)
        titles[article.number] += article.question;
    QList<Judged> kept;
    QSet<QString> rareOnes;
    for (const Judged& question : questions) {
        const QString number = question.right.constBegin().key();
        const int draw = lot(number) % 10;
        const bool rare = draw >= 2 && draw < 4 && !rareOnes.contains(number);
        if (rare)
            rareOnes.insert(number);
        if (draw < 2 || rare)
            kept += question;
    }
    std::stable_sort(kept.begin(), kept.end(),
                     [&](const Judged& a, const Judged& b) { return ease(a, titles) < ease(b, titles); });
    kept.resize(kept.size() * 2 / 3);
    std::stable_sort(kept.begin(), kept.end(),
                     [](const Judged& a, const Judged& b) { return lot(a.text) < lot(b.text); });
    return kept;
}

Contact contactOf(const Judged& question)
{
    constexpr int inGoodPart = 2;
    constexpr int mostUsed = 3;
    Contact contact;
    contact.id = {uuidForName(question.id)};
    contact.original.inquiry = question.text;
    QStringList numbers = question.right.keys();
    std::sort(numbers.begin(), numbers.end(), [&](const QString& a, const QString& b) {
        const int gradeOfA = question.right[a];
        const int gradeOfB = question.right[b];
        return gradeOfA != gradeOfB ? gradeOfA > gradeOfB : a < b;
    });
    for (const QString& number : numbers) {
        if (contact.original.articles.size() < mostUsed && question.right[number] >= inGoodPart)
            contact.original.articles += number;
    }
    return contact;
}

} // namespace madoguchi::bench
