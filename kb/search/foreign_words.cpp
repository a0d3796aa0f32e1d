// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/foreign_words.h"

#include "kb/text/fold.h"
#include "kb/text/segment.h"
#include "kb/text/stem.h"

#include <QFile>
#include <QHash>

#include <algorithm>

static void initSearchWords()
{
    Q_INIT_RESOURCE(search_words);
}

namespace madoguchi::search {

namespace {

// Columns of the file.
enum Column { Japanese, Chinese, Korean, Columns };

class Table
{
public:
    explicit Table(Column column)
    {
        initSearchWords();
        QFile file(QStringLiteral(":/words/search/everyday.tsv"));
        if (!file.open(QIODevice::ReadOnly))
            return;
        for (const QString& line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
            const QStringList cells = line.split(QLatin1Char('\t'));
            if (cells.size() != Columns || line.startsWith(QLatin1Char('#')))
                continue;
            const QStringList japanese = cells[Japanese].split(QLatin1Char(';'));
            for (const QString& word : cells[column].split(QLatin1Char(';'), Qt::SkipEmptyParts))
                add(text::fold(word), japanese);
            if (cells[column].size() == 1 && cells[Japanese].size() == 1)
                m_forms.insert(text::fold(cells[column]).front(), text::fold(cells[Japanese]).front());
        }
        addOtherForms();
    }

    /// The longest words of `text` from the left, then the words inside each.
    /// @param shortest shorter ones are not looked for
    void find(QStringView text, qsizetype shortest, QList<ForeignWord>& found) const
    {
        walk(text, shortest, m_longest, found);
    }

    [[nodiscard]] QStringList japaneseFor(const QString& word) const { return m_words.value(word); }

private:
    void add(const QString& word, const QStringList& japanese)
    {
        QStringList& known = m_words[word];
        known += japanese;
        known.removeDuplicates();
        m_longest = std::max(m_longest, word.size());
    }

    /// Folding leaves what Japanese itself writes; the traditional form of a word is to be found too.
    void addOtherForms()
    {
        const QHash<QString, QStringList> words = m_words;
        for (auto word = words.cbegin(); word != words.cend(); ++word) {
            QString other = word.key();
            for (QChar& c : other)
                c = m_forms.value(c, c);
            if (other.size() > 1 && other != word.key())
                add(other, *word);
        }
    }

    void walk(QStringView text, qsizetype shortest, qsizetype longest, QList<ForeignWord>& found) const
    {
        for (qsizetype place = 0; place < text.size();) {
            qsizetype length = std::min(longest, text.size() - place);
            while (length >= shortest && !m_words.contains(text.sliced(place, length).toString()))
                --length;
            if (length < shortest) {
                ++place;
                continue;
            }
            const QString word = text.sliced(place, length).toString();
            if (const ForeignWord match{word, m_words.value(word)}; !found.contains(match))
                found += match;
            if (length > shortest)
                walk(text.sliced(place, length), shortest, length - 1, found);
            place += length;
        }
    }

    QHash<QString, QStringList> m_words; ///< by the folded foreign word
    QHash<QChar, QChar> m_forms;         ///< one character for another
    qsizetype m_longest = 0;
};

/// Korean syllables mean something else inside a longer word, so a single one counts alone only.
QList<ForeignWord> koreanWords(const Table& table, const QString& query)
{
    QList<ForeignWord> found;
    for (const text::Token& token : text::segment(text::foldWithOffsets(query))) {
        if (token.kind != text::TokenKind::Hangul)
            continue;
        table.find(token.text, 2, found);
        if (const QStringList japanese = table.japaneseFor(token.text);
            token.text.size() == 1 && !japanese.isEmpty())
            found += {token.text, japanese};
    }
    return found;
}

} // namespace

QList<ForeignWord> everydayWords(const QString& query, Language language)
{
    if (language == Language::Zh) {
        static const Table table(Chinese);
        QList<ForeignWord> found;
        table.find(text::fold(query), 1, found);
        return found;
    }
    if (language == Language::Ko) {
        static const Table table(Korean);
        return koreanWords(table, query);
    }
    return {};
}

} // namespace madoguchi::search
