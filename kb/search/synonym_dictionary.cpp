// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/synonym_dictionary.h"

#include <QFile>

#include <algorithm>

static void initSynonyms()
{
    Q_INIT_RESOURCE(search_synonyms);
}

namespace madoguchi::search {

SynonymDictionary::SynonymDictionary(QByteArray lines)
    : m_lines(std::move(lines))
{
    for (qsizetype begin = 0; begin < m_lines.size();) {
        const qsizetype end = m_lines.indexOf('\n', begin);
        if (end < 0)
            break;
        m_begins.push_back(begin);
        m_longest.add(QString::fromUtf8(m_lines.sliced(begin, m_lines.indexOf('\t', begin) - begin)));
        begin = end + 1;
    }
}

const SynonymDictionary& SynonymDictionary::builtIn()
{
    static const SynonymDictionary dictionary = [] {
        initSynonyms();
        QFile file(QStringLiteral(":/search/synonyms.txt"));
        return SynonymDictionary(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }();
    return dictionary;
}

QStringList SynonymDictionary::of(QStringView foldedWord) const
{
    const QByteArray wanted = foldedWord.toUtf8() + '\t';
    const auto rest = [this](qsizetype begin) { return QByteArrayView(m_lines).sliced(begin); };
    // The tab comes before every letter, so whole words sort as their beginnings do.
    const auto at = std::lower_bound(
        m_begins.begin(), m_begins.end(), wanted, [&](qsizetype begin, const QByteArray& word) {
            return rest(begin).first(std::min(word.size(), rest(begin).size())) < QByteArrayView(word);
        });
    if (at == m_begins.end() || !rest(*at).startsWith(wanted))
        return {};
    const qsizetype begin = *at + wanted.size();
    return QString::fromUtf8(m_lines.sliced(begin, m_lines.indexOf('\n', begin) - begin))
        .split(QLatin1Char('\t'));
}

} // namespace madoguchi::search
