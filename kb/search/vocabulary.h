// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/connection.h"
#include "kb/domain/language.h"

#include <QHash>
#include <QStringList>

#include <functional>
#include <vector>

namespace madoguchi::search {

/// A word or a few that stand in published Q&As, as an operator may want to type them.
struct Phrase
{
    enum class Kind {
        Words,   ///< neighbouring words of a title
        Keyword, ///< a keyword of a Q&A
        Title    ///< a whole title
    };

    QString text;    ///< as it stands in the Q&A
    QString key;     ///< folded, without spaces at its ends
    QString reading; ///< hiragana; empty if it is not known or no other than the key
    Kind kind = Kind::Words;
    Language language = Language::Ja;
    float use = 0; ///< how much it is used: greater comes first
};

/// The phrases of all published Q&As, held in memory and ordered by what contacts were about: what completes
/// a query and what a misspelt one is compared with. Of contacts only counts are kept of phrases that stand
/// in Q&As, so nothing of a citizen's words is in it. Constant once read; any thread.
class Vocabulary
{
public:
    /// Reads all published Q&As and the newest contacts: some tenths of a second for thousands, so it belongs
    /// into the background. Cancelled if the connection's token said so.
    [[nodiscard]] static Result<Vocabulary> read(db::Connection& connection);

    [[nodiscard]] const std::vector<Phrase>& phrases() const { return m_phrases; }
    [[nodiscard]] bool isEmpty() const { return m_phrases.empty(); }

    /// Calls `visit` with each phrase whose key or whose reading begins so. @{
    using Visit = std::function<void(const Phrase&)>;
    void forKeysBeginning(const QString& beginning, const Visit& visit) const;
    void forReadingsBeginning(const QString& beginning, const Visit& visit) const;
    /// @}

    /// Whether a key or a reading holds this, wherever.
    [[nodiscard]] bool holds(const QString& folded) const;

private:
    void sort();

    std::vector<Phrase> m_phrases;
    std::vector<quint32> m_byKey;     ///< indexes of m_phrases by key
    std::vector<quint32> m_byReading; ///< of those that have a reading, by reading
    QString m_all;                    ///< keys and readings, a line feed around each
};

} // namespace madoguchi::search
