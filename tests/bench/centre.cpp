// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/centre.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace madoguchi::bench {

Material materialOf(const QStringList& files)
{
    Material material;
    for (const QString& path : files) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qUtf8Printable(path));
        while (!file.atEnd()) {
            const QJsonObject json = QJsonDocument::fromJson(file.readLine()).object();
            if (json.contains(QStringLiteral("inquiry"))) {
                material.inquiries += json[QStringLiteral("inquiry")].toString();
            } else if (json[QStringLiteral("lang")] == QStringLiteral("ja")) {
                material.titles += json[QStringLiteral("question")].toString();
                material.sentences += json[QStringLiteral("answer")].toString().split(
                    QRegularExpression(QStringLiteral("(?<=。)|\\n")), Qt::SkipEmptyParts);
            }
        }
    }
    return material;
}

Article Maker::article(int i)
{
    Article article;
    article.number = QStringLiteral("%1").arg(i, 5, 10, QLatin1Char('0'));
    article.id = {uuidForName(QStringLiteral("article") + article.number)};
    article.question = any(m_material.titles) + QStringLiteral(" その%1").arg(i);
    QStringList sentences;
    for (int n = 0; n < 8; ++n)
        sentences += any(m_material.sentences);
    article.answer = sentences.join(QString());
    article.category = QStringLiteral("分類%1").arg(i % 40);
    article.state = ArticleState::Published;
    return article;
}

Contact Maker::contact(int i, int articles)
{
    Contact contact;
    contact.id = {uuidForName(QStringLiteral("contact%1").arg(i))};
    contact.operatorId = importer.user;
    contact.startedAt = {1'750'000'000'000 + i};
    contact.endedAt = {1'750'000'060'000 + i};
    contact.original.inquiry = question();
    const double chance = m_chance(m_random);
    contact.original.articles = {
        QStringLiteral("%1").arg(static_cast<int>(chance * chance * articles), 5, 10, QLatin1Char('0'))};
    return contact;
}

QString Maker::question()
{
    return any(m_material.inquiries).left(30) + any(m_material.inquiries).right(12);
}

const QString& Maker::any(const QStringList& list)
{
    return list[static_cast<qsizetype>(m_random() % static_cast<quint64>(list.size()))];
}

} // namespace madoguchi::bench
