// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/phrase_collector.h"

#include <QRegularExpression>

#include <cmath>

namespace madoguchi::search {

namespace {

constexpr qsizetype longestPhrase = 16;
constexpr qsizetype longestTitle = 40;

bool isNoun(const text::Token& token)
{
    switch (token.kind) {
    case text::TokenKind::Kanji:
    case text::TokenKind::Katakana:
    case text::TokenKind::Number:
        return true;
    case text::TokenKind::Latin:
        return token.length > 2;
    case text::TokenKind::Hangul:
        return token.length > 1;
    default:
        return false;
    }
}

bool joins(const text::Token& token)
{
    return token.kind == text::TokenKind::Kanji || token.kind == text::TokenKind::Katakana;
}

bool isKana(QChar c)
{
    return (c >= QChar(0x3041) && c <= QChar(0x3096)) || c == QChar(0x30fc);
}

/// Whether the kana of a folded text stand in the reading in their order: what a reading that belongs to
/// another text seldom has.
bool couldBeReadingOf(const QString& folded, const QString& reading)
{
    qsizetype at = 0;
    for (const QChar c : folded) {
        if (!isKana(c))
            continue;
        at = reading.indexOf(c, at);
        if (at < 0)
            return false;
        ++at;
    }
    return !reading.isEmpty();
}

} // namespace

QStringList nounPhrases(const QString& text)
{
    const text::FoldedText folded = text::foldWithOffsets(text);
    QStringList phrases;
    text::Range run;
    qsizetype words = 0;
    bool open = false;
    const auto close = [&] {
        if (run.length > 1 && (words == 1 || run.length <= longestPhrase)) {
            const text::Range source = folded.sourceOf(run);
            phrases += text.mid(source.start, source.length);
        }
        run = {};
        words = 0;
        open = false;
    };
    for (const text::Token& token : text::segment(folded)) {
        const bool follows = open && joins(token) && run.start + run.length == token.start;
        if (!follows)
            close();
        if (!isNoun(token))
            continue;
        if (!follows)
            run = {token.start, 0};
        run.length += token.length;
        ++words;
        open = joins(token);
    }
    close();
    return phrases;
}

QStringList keywordReadings(const Article& article)
{
    // The question's readings come first and may be several; the keywords' stand at the end, one for each.
    static const QRegularExpression spaces(QStringLiteral("\\s+"));
    const QStringList parts = article.reading.split(spaces, Qt::SkipEmptyParts);
    QStringList readings;
    qsizetype at = parts.size();
    for (auto keyword = article.keywords.crbegin(); keyword != article.keywords.crend(); ++keyword) {
        const QString folded = text::fold(*keyword).trimmed();
        const qsizetype words = folded.split(spaces, Qt::SkipEmptyParts).size();
        at -= words;
        if (at < 0)
            break;
        const QString reading = QStringList(parts.mid(at, words)).join(QLatin1Char(' '));
        readings.prepend(couldBeReadingOf(folded, reading) ? reading : QString());
    }
    while (readings.size() < article.keywords.size())
        readings.prepend(QString());
    return readings;
}

void PhraseCollector::addPhrase(const QString& text, const QString& reading, Phrase::Kind kind,
                                Language language, int contacts)
{
    const QString key = text::fold(text).trimmed();
    if (key.size() < 2)
        return;
    const auto known = m_byKey.constFind(key);
    if (known == m_byKey.cend()) {
        m_byKey.insert(key, static_cast<quint32>(m_phrases.size()));
        m_phrases.push_back({text.trimmed(), key, reading == key ? QString() : reading, kind, language, 0});
        m_contacts.push_back(static_cast<quint32>(contacts));
        m_inquiries.push_back(0);
        return;
    }
    Phrase& phrase = m_phrases[*known];
    if (phrase.reading.isEmpty() && reading != key)
        phrase.reading = reading;
    phrase.kind = std::max(phrase.kind, kind == Phrase::Kind::Title ? phrase.kind : kind);
    m_contacts[*known] += static_cast<quint32>(contacts);
}

void PhraseCollector::add(const Article& article, int contacts)
{
    const QStringList readings = keywordReadings(article);
    for (qsizetype i = 0; i < article.keywords.size(); ++i)
        addPhrase(article.keywords.at(i), readings.at(i), Phrase::Kind::Keyword, article.language, contacts);
    for (const QString& phrase : nounPhrases(article.question))
        addPhrase(phrase, {}, Phrase::Kind::Words, article.language, contacts);
    if (article.question.size() > longestTitle)
        return;
    const QString reading = article.reading.section(QRegularExpression(QStringLiteral("\\s")), 0, 0);
    addPhrase(article.question, reading, Phrase::Kind::Title, article.language, contacts);
}

void PhraseCollector::count(const QString& inquiry)
{
    for (const QString& phrase : nounPhrases(inquiry)) {
        if (const auto known = m_byKey.constFind(text::fold(phrase).trimmed()); known != m_byKey.cend())
            ++m_inquiries[*known];
    }
}

std::vector<Phrase> PhraseCollector::take()
{
    for (size_t i = 0; i < m_phrases.size(); ++i) {
        Phrase& phrase = m_phrases[i];
        phrase.use = std::log1p(static_cast<float>(m_contacts[i])) +
                     2 * std::log1p(static_cast<float>(m_inquiries[i]));
    }
    return std::move(m_phrases);
}

} // namespace madoguchi::search
