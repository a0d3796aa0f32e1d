// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/article.h"
#include "kb/search/vocabulary.h"
#include "kb/text/segment.h"

namespace madoguchi::search {

/// Gathers the phrases of Q&As, each spelling once, and how much each is used.
class PhraseCollector
{
public:
    /// @param contacts how many contacts used it
    void add(const Article& article, int contacts);
    /// Counts the phrases that stand in a contact's inquiry; all of the Q&As have to be there before. What
    /// stands in no Q&A is not kept.
    void count(const QString& inquiry);
    [[nodiscard]] std::vector<Phrase> take();

private:
    void addPhrase(const QString& text, const QString& reading, Phrase::Kind kind, Language language,
                   int contacts);

    std::vector<Phrase> m_phrases;
    QHash<QString, quint32> m_byKey;
    std::vector<quint32> m_contacts;  ///< by phrase: contacts of the Q&As it stands in
    std::vector<quint32> m_inquiries; ///< by phrase: inquiries it stands in
};

/// The noun phrases of a text: neighbouring words of kanji, katakana, letters or numbers as one, as they
/// stand in it. Single characters are left out.
[[nodiscard]] QStringList nounPhrases(const QString& text);

/// The readings of the keywords, in their order, as far as the article's reading tells them apart; empty
/// where it does not.
[[nodiscard]] QStringList keywordReadings(const Article& article);

} // namespace madoguchi::search
