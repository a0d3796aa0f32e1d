// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/text/personal_data.h"

#include "kb/text/personal/plain_text.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace madoguchi::text {

namespace {

/// Moves ranges, in ascending order, out to whole characters in one walk.
class Boundaries
{
public:
    explicit Boundaries(QStringView text)
        : m_finder(QTextBoundaryFinder::Grapheme, text)
        , m_size(text.size())
    {
    }

    [[nodiscard]] Range widened(Range range)
    {
        const qsizetype start = std::clamp<qsizetype>(range.start, 0, m_size);
        const qsizetype end = std::clamp<qsizetype>(range.start + range.length, start, m_size);
        const qsizetype first = start == m_size ? start : before(start);
        return {first, (end == start ? first : behind(end)) - first};
    }

private:
    qsizetype before(qsizetype at)
    {
        m_finder.setPosition(at);
        return m_finder.isAtBoundary() ? at : std::max<qsizetype>(m_finder.toPreviousBoundary(), 0);
    }
    qsizetype behind(qsizetype at)
    {
        m_finder.setPosition(at);
        if (m_finder.isAtBoundary())
            return at;
        const qsizetype next = m_finder.toNextBoundary();
        return next < 0 ? m_size : next;
    }

    QTextBoundaryFinder m_finder;
    qsizetype m_size;
};

qsizetype endOf(const PersonalData& one)
{
    return one.range.start + one.range.length;
}

// Where two meet, the one that begins first (the longer of two) goes on to where both end: nothing found is
// lost.
std::vector<PersonalData> merged(std::vector<PersonalData> found)
{
    std::stable_sort(found.begin(), found.end(), [](const PersonalData& a, const PersonalData& b) {
        return a.range.start != b.range.start ? a.range.start < b.range.start
                                              : a.range.length > b.range.length;
    });
    std::vector<PersonalData> whole;
    for (const PersonalData& one : found) {
        if (!whole.empty() && one.range.start < endOf(whole.back())) {
            PersonalData& last = whole.back();
            last.likely = last.likely || one.likely;
            last.range.length = std::max(endOf(last), endOf(one)) - last.range.start;
        } else if (one.range.length > 0) {
            whole.push_back(one);
        }
    }
    return whole;
}

} // namespace

std::vector<PersonalData> findPersonalData(QStringView text, const KnownPersonal& known)
{
    using namespace personal;
    const PlainText plain(text);
    Found found;
    findTelephones(plain, found);
    findNumbers(plain, found);
    findPlates(plain, found);
    findBirthDates(plain, found);
    findLinks(plain, found);
    findAddresses(plain, found);
    findForeignAddresses(plain, found);
    findNames(plain, found);
    findForeignNames(plain, found);
    findKnown(plain, known, found);
    Boundaries boundaries(text);
    for (PersonalData& one : found)
        one.range = boundaries.widened(one.range);
    return merged(std::move(found));
}

Range wholeCharacters(QStringView text, Range range)
{
    return Boundaries(text).widened(range);
}

} // namespace madoguchi::text
