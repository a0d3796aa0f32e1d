// SPDX-License-Identifier: GPL-3.0-or-later
// Readings (ふりがな) by MeCab with IPADIC, for whoever brings Q&As in. Linux only; never in the desk.
#pragma once

#include "kb/base/result.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <memory>

namespace madoguchi::reading {

/// Reads Japanese aloud, in hiragana. One instance is for one thread at a time; they share nothing.
class Reader
{
public:
    /// Opens a UTF-8 IPADIC: `dictionary` if given, else where the build found it or MeCab's own default.
    /// Error "reading.dictionary.missing" (NotFound) if there is none, "reading.dictionary.charset" (Corrupt)
    /// if it is not UTF-8.
    [[nodiscard]] static Result<Reader> create(const QString& dictionary = {});

    Reader(Reader&&) noexcept;
    Reader& operator=(Reader&&) noexcept;
    ~Reader();

    /// The reading in hiragana (ー kept; width and letter case folded): 住民票の写し to
    /// じゅうみんひょうのうつし. Letters without a reading are spelled (DVD to でぃーぶいでぃー) if they are
    /// an abbreviation, else stay; digits stay; kana and punctuation stay.
    [[nodiscard]] QString reading(QStringView text) const;

    /// Other ways to read parts of the text, the likeliest first: words with more than one reading (市場:
    /// いちば, しじょう), numbers as they are said, abbreviations spelled. What is not at the beginning of
    /// the text or of a bracket begins with …. A few for each phrase, bounded for the whole.
    [[nodiscard]] QStringList otherReadings(QStringView text) const;

    /// What is stored with an article, for the search index: line by line the reading of the question, the
    /// other ways to read it and its keywords, and last, a line each, the readings of the keywords.
    [[nodiscard]] QString articleReading(const QString& question, const QStringList& keywords) const;

private:
    struct Mecab;
    explicit Reader(std::unique_ptr<Mecab> mecab);
    std::unique_ptr<Mecab> m_mecab;
};

} // namespace madoguchi::reading
