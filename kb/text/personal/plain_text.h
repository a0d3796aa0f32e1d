// SPDX-License-Identifier: GPL-3.0-or-later
// For the sources of kb/text/personal alone: a text in which one spelling is left of each sign.
#pragma once

#include "kb/text/characters.h"
#include "kb/text/personal_data.h"

namespace madoguchi::text::personal {

/// Unit for unit as long as its source: full-width letters, digits and signs as ASCII, every hyphen and dash
/// as
/// '-' (ー only between digits), every blank as ' '.
class PlainText
{
public:
    explicit PlainText(QStringView source);

    [[nodiscard]] qsizetype size() const { return m_text.size(); }
    /// A null character outside.
    [[nodiscard]] char16_t at(qsizetype i) const
    {
        return i < 0 || i >= m_text.size() ? u'\0' : m_text[i].unicode();
    }
    [[nodiscard]] bool isDigit(qsizetype i) const { return at(i) >= u'0' && at(i) <= u'9'; }
    [[nodiscard]] bool isLetter(qsizetype i) const { return isAsciiAlnum(at(i)) && !isDigit(i); }
    [[nodiscard]] bool isUpper(qsizetype i) const { return at(i) >= u'A' && at(i) <= u'Z'; }
    [[nodiscard]] bool isHan(qsizetype i) const { return isKanji(at(i)); }
    [[nodiscard]] bool isKatakanaOrMark(qsizetype i) const
    {
        return isKatakana(at(i)) || (at(i) == longMark && (isKatakana(at(i - 1)) || at(i - 1) == longMark));
    }
    /// @{ Whether the word begins here, or ends right before here.
    [[nodiscard]] bool hasAt(qsizetype i, QStringView word) const;
    [[nodiscard]] bool hasBefore(qsizetype end, QStringView word) const;
    /// @}
    /// The longest of the words that begins here, or ends right before here; 0 if none does. @{
    [[nodiscard]] qsizetype anyAt(qsizetype i, const std::vector<QStringView>& words) const;
    [[nodiscard]] qsizetype anyBefore(qsizetype end, const std::vector<QStringView>& words) const;
    /// @}
    /// True if one of the words stands within so many units before here, on the same line.
    [[nodiscard]] bool isCuedBy(qsizetype start, const std::vector<QStringView>& words,
                                qsizetype within) const;
    /// Digits from here on; at most `most` are counted.
    [[nodiscard]] qsizetype digitsAt(qsizetype i, qsizetype most = 20) const;
    [[nodiscard]] qsizetype digitsBefore(qsizetype end, qsizetype most = 20) const;
    [[nodiscard]] const QString& text() const { return m_text; }

private:
    QString m_text;
};

using Found = std::vector<PersonalData>;

// Each adds what it finds; they may overlap. @{
void findTelephones(const PlainText& text, Found& found);
void findNumbers(const PlainText& text, Found& found);
void findPlates(const PlainText& text, Found& found);
void findBirthDates(const PlainText& text, Found& found);
void findLinks(const PlainText& text, Found& found);
void findAddresses(const PlainText& text, Found& found);
void findForeignAddresses(const PlainText& text, Found& found);
void findNames(const PlainText& text, Found& found);
void findForeignNames(const PlainText& text, Found& found);
void findKnown(const PlainText& text, const KnownPersonal& known, Found& found);
/// @}

/// Surnames borne by the most people; without them a name cannot be told from the word before it.
[[nodiscard]] bool isCommonSurname(QStringView word);

} // namespace madoguchi::text::personal
