// SPDX-License-Identifier: GPL-3.0-or-later
// E-mail addresses, pages, and names in networks.
#include "kb/text/personal/plain_text.h"

namespace madoguchi::text::personal {

namespace {

constexpr qsizetype longestName = 64;  ///< RFC 5321 4.5.3.1.1
constexpr qsizetype longestHost = 255; ///< RFC 5321 4.5.3.1.2
constexpr qsizetype longestLink = 2'000;

bool isOfName(char16_t c)
{
    return isAsciiAlnum(c) || c == u'.' || c == u'_' || c == u'%' || c == u'+' || c == u'-';
}

bool isOfHost(char16_t c)
{
    return isAsciiAlnum(c) || c == u'.' || c == u'-';
}

bool isOfLink(char16_t c)
{
    return c > u' ' && c < 0x7F && c != u'"' && c != u'<' && c != u'>' && c != u'\\' && c != u'(' &&
           c != u')';
}

/// Where the host that begins here ends; `i` if it is none.
qsizetype hostAt(const PlainText& text, qsizetype i)
{
    qsizetype end = i;
    while (end - i < longestHost && isOfHost(text.at(end)))
        ++end;
    while (end > i && (text.at(end - 1) == u'.' || text.at(end - 1) == u'-'))
        --end;
    const QStringView host = QStringView(text.text()).mid(i, end - i);
    const qsizetype dot = host.lastIndexOf(u'.');
    return dot > 0 && host.size() - dot > 2 ? end : i;
}

void addAround(const PlainText& text, qsizetype at, Found& found)
{
    qsizetype start = at;
    while (at - start < longestName && isOfName(text.at(start - 1)))
        --start;
    while (start < at && text.at(start) == u'.')
        ++start;
    const qsizetype end = hostAt(text, at + 1);
    if (start < at && end > at + 1) {
        found.push_back({PersonalKind::Email, {start, end - start}, true});
        return;
    }
    // A name in a network.
    if (start < at || !text.isLetter(at + 1))
        return;
    qsizetype name = at + 1;
    while (name - at <= 30 && (isAsciiAlnum(text.at(name)) || text.at(name) == u'_'))
        ++name;
    if (name - at > 3 && name - at <= 30)
        found.push_back({PersonalKind::Link, {at, name - at}, true});
}

qsizetype schemeAt(const PlainText& text, qsizetype i)
{
    for (const QStringView scheme : {u"https://", u"http://", u"HTTP://", u"HTTPS://", u"www."}) {
        if (text.hasAt(i, scheme))
            return scheme.size();
    }
    return 0;
}

} // namespace

void findLinks(const PlainText& text, Found& found)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'@') {
            addAround(text, i, found);
            continue;
        }
        const char16_t c = text.at(i);
        if ((c != u'h' && c != u'H' && c != u'w') || text.isLetter(i - 1) || schemeAt(text, i) == 0)
            continue;
        qsizetype end = i;
        while (end - i < longestLink && isOfLink(text.at(end)))
            ++end;
        while (end > i && (text.at(end - 1) == u'.' || text.at(end - 1) == u','))
            --end;
        // What an office says itself is no secret.
        const qsizetype first = i + schemeAt(text, i);
        qsizetype hostEnd = first;
        while (hostEnd < end && isOfHost(text.at(hostEnd)))
            ++hostEnd;
        const bool office = text.hasBefore(hostEnd, u".lg.jp") || text.hasBefore(hostEnd, u".go.jp") ||
                            text.hasAt(first, u"city.") || text.hasAt(first, u"www.city.") ||
                            text.hasAt(first, u"pref.") || text.hasAt(first, u"www.pref.");
        if (hostEnd - first > 3)
            found.push_back({PersonalKind::Link, {i, end - i}, !office});
        i = end - 1;
    }
}

} // namespace madoguchi::text::personal
