// SPDX-License-Identifier: GPL-3.0-or-later
// Readings (ふりがな) by MeCab with IPADIC, for whoever brings Q&As in. Linux only; never in the desk.
#pragma once

#include "kb/base/result.h"

#include <QString>
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
    /// an abbreviation, else stay; digits stay; kana stay.
    [[nodiscard]] QString reading(QStringView text) const;

    /// reading(), and where MeCab sees other ways to read a sentence, up to two more, all joined by spaces.
    /// For the search index: the rarer reading helps to find, and does not harm.
    [[nodiscard]] QString readings(QStringView text) const;

private:
    struct Mecab;
    explicit Reader(std::unique_ptr<Mecab> mecab);
    std::unique_ptr<Mecab> m_mecab;
};

} // namespace madoguchi::reading
