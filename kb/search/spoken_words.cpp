// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/spoken_words.h"

#include "kb/text/characters.h"

#include <QFile>

#include <algorithm>

static void initSpokenWords()
{
    Q_INIT_RESOURCE(search_words);
}

namespace madoguchi::search {

namespace {

bool cutsKatakana(const QString& script, qsizetype start, qsizetype end)
{
    const auto within = [&](qsizetype i) {
        return i > 0 && i < script.size() && text::isKatakana(script[i - 1].unicode()) &&
               text::isKatakana(script[i].unicode());
    };
    return within(start) || within(end);
}

} // namespace

SpokenWords::SpokenWords(const QString& lines)
{
    for (const QString& line : lines.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const QStringList cells = line.split(QLatin1Char('\t'));
        if (cells.size() != 2 || line.startsWith(QLatin1Char('#')))
            continue;
        for (const QString& said : cells[0].split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
            const QString folded = text::fold(said);
            QStringList& official = m_words[folded];
            official += cells[1].split(QLatin1Char(';'), Qt::SkipEmptyParts);
            official.removeDuplicates();
            official.removeAll(said);
            m_longest.add(folded);
        }
    }
}

const SpokenWords& SpokenWords::builtIn()
{
    static const SpokenWords words = [] {
        initSpokenWords();
        QFile file(QStringLiteral(":/words/search/spoken.tsv"));
        return SpokenWords(file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString());
    }();
    return words;
}

QList<SpokenWords::Found> SpokenWords::in(const text::FoldedText& question) const
{
    QList<Found> found;
    for (qsizetype start = 0; start < question.text.size();) {
        qsizetype length = std::min(m_longest.from(question.text[start]), question.text.size() - start);
        for (; length > 0; --length) {
            const auto word = m_words.constFind(question.text.mid(start, length));
            if (word == m_words.cend() || cutsKatakana(question.script, start, start + length))
                continue;
            found.append({word.key(), *word});
            break;
        }
        start += std::max<qsizetype>(1, length);
    }
    return found;
}

} // namespace madoguchi::search
