// SPDX-License-Identifier: GPL-3.0-or-later
// What the case and the directory know of people, wherever it stands in the text.
#include "kb/text/personal/plain_text.h"

#include <QHash>

namespace madoguchi::text::personal {

namespace {

/// Shorter words are found in other words.
constexpr qsizetype shortestName = 2;
constexpr qsizetype shortestOther = 6;

bool isIgnored(char16_t c)
{
    return c == u' ' || c == u'-' || c == u'(' || c == u')' || c == u'.';
}

/// Without blanks, hyphens and brackets, in lower case and hiragana; with the way back.
struct Squeezed
{
    explicit Squeezed(const PlainText& source)
    {
        text.reserve(source.size());
        for (qsizetype i = 0; i < source.size(); ++i) {
            const char16_t c = source.at(i);
            if (isIgnored(c))
                continue;
            text.append(c < 0x80 ? QChar(c).toLower() : QChar(c));
            origin.push_back(i);
        }
        text = katakanaToHiragana(text);
    }

    QString text;
    std::vector<qsizetype> origin;
};

struct Needle
{
    QString text;
    PersonalKind kind;
};

bool isTitle(const QString& word)
{
    static const QStringList titles{u"課長"_qs, u"係長"_qs, u"部長"_qs,     u"次長"_qs, u"局長"_qs,
                                    u"主任"_qs, u"主査"_qs, u"主事"_qs,     u"主幹"_qs, u"室長"_qs,
                                    u"所長"_qs, u"補佐"_qs, u"課長補佐"_qs, u"担当"_qs};
    return titles.contains(word);
}

void addNeedle(std::vector<Needle>& needles, const QString& source, PersonalKind kind, qsizetype shortest)
{
    const QString text = Squeezed(PlainText(source)).text;
    if (text.size() >= shortest)
        needles.push_back({text, kind});
}

std::vector<Needle> needlesOf(const KnownPersonal& known)
{
    std::vector<Needle> needles;
    for (const QString& name : known.names) {
        addNeedle(needles, name, PersonalKind::Name, shortestName);
        const QString plain = PlainText(name).text();
        for (const QString& part : plain.split(u' ', Qt::SkipEmptyParts)) {
            // What somebody is, beside the name: no name.
            if (isTitle(part))
                continue;
            // A part in kana is a word as well.
            const bool kana = isKana(part.front().unicode());
            addNeedle(needles, part, PersonalKind::Name, kana ? 4 : shortestName);
        }
    }
    for (const QString& address : known.addresses)
        addNeedle(needles, address, PersonalKind::Address, shortestOther);
    for (const QString& other : known.others)
        addNeedle(needles, other, other.contains(u'@') ? PersonalKind::Email : PersonalKind::Telephone,
                  shortestOther);
    return needles;
}

quint32 keyOf(QStringView text)
{
    return quint32(text[0].unicode()) << 16 | text[1].unicode();
}

} // namespace

void findKnown(const PlainText& text, const KnownPersonal& known, Found& found)
{
    const std::vector<Needle> needles = needlesOf(known);
    if (needles.empty())
        return;
    QMultiHash<quint32, size_t> byBeginning;
    for (size_t i = 0; i < needles.size(); ++i)
        byBeginning.insert(keyOf(needles[i].text), i);
    const Squeezed squeezed(text);
    for (qsizetype i = 0; i + 1 < squeezed.text.size(); ++i) {
        const QStringView here = QStringView(squeezed.text).mid(i);
        const Needle* longest = nullptr;
        const auto [first, last] = byBeginning.equal_range(keyOf(here));
        for (auto it = first; it != last; ++it) {
            const Needle& needle = needles[it.value()];
            if (here.startsWith(needle.text) && (!longest || needle.text.size() > longest->text.size()))
                longest = &needle;
        }
        if (!longest)
            continue;
        const qsizetype start = squeezed.origin[size_t(i)];
        const qsizetype end = squeezed.origin[size_t(i + longest->text.size() - 1)] + 1;
        // Latin letters and digits are whole words or none of it.
        const bool cuts = (isAsciiAlnum(text.at(start)) && isAsciiAlnum(text.at(start - 1))) ||
                          (isAsciiAlnum(text.at(end - 1)) && isAsciiAlnum(text.at(end)));
        if (cuts)
            continue;
        found.push_back({longest->kind, {start, end - start}, true});
        i += longest->text.size() - 1;
    }
}

} // namespace madoguchi::text::personal
