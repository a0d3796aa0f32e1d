// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/glossary/edict_line.h"

#include <algorithm>

namespace madoguchi::glossary {

namespace {

/// Further ones are rarer meanings.
constexpr qsizetype mostGlosses = 6;
/// Longer ones explain instead of translating.
constexpr qsizetype mostWords = 4;

/// Tags, numbers of senses and remarks: whatever stands in brackets.
QString withoutBrackets(QStringView text)
{
    QString plain;
    int depth = 0;
    for (const QChar c : text) {
        if (c == u'(' || c == u'{')
            ++depth;
        else if (c == u')' || c == u'}')
            depth = std::max(0, depth - 1);
        else if (depth == 0)
            plain += c;
    }
    return plain.simplified();
}

/// Meanings nobody searches a city hall for.
bool isOutOfUse(QStringView gloss)
{
    return gloss.contains(u"(arch)") || gloss.contains(u"(obs)") || gloss.contains(u"(sl)") ||
           gloss.contains(u"(derog)");
}

QString cleanGloss(QStringView raw)
{
    QString gloss = withoutBrackets(raw);
    if (gloss.startsWith(u"to "))
        gloss.remove(0, 3);
    const bool ascii = std::all_of(gloss.begin(), gloss.end(), [](QChar c) { return c < QChar(0x250); });
    return ascii && !gloss.startsWith(u"kanji radical") && gloss.count(u' ') < mostWords ? gloss : QString();
}

} // namespace

std::optional<EdictLine> parseEdictLine(QStringView line)
{
    const qsizetype slash = line.indexOf(u'/');
    if (slash <= 0)
        return std::nullopt;
    const QStringView head = line.left(slash).trimmed();
    const QStringView body = line.sliced(slash + 1);
    EdictLine entry;
    const qsizetype bracket = head.indexOf(u'[');
    entry.headword = (bracket < 0 ? head : head.left(bracket)).trimmed();
    if (bracket >= 0)
        entry.reading = head.sliced(bracket + 1, std::max<qsizetype>(0, head.indexOf(u']') - bracket - 1));
    entry.common = body.contains(u"/(P)/");
    entry.mostlyKana = body.contains(u"(uk)");
    for (const QStringView raw : body.split(u'/', Qt::SkipEmptyParts)) {
        const QString gloss = isOutOfUse(raw) ? QString() : cleanGloss(raw);
        if (gloss.isEmpty() || gloss.startsWith(u"EntL") || entry.glosses.contains(gloss))
            continue;
        entry.glosses += gloss;
        if (entry.glosses.size() == mostGlosses)
            break;
    }
    if (entry.headword.isEmpty() || entry.glosses.isEmpty())
        return std::nullopt;
    return entry;
}

} // namespace madoguchi::glossary
