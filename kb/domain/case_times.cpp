// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/case_times.h"

#include "kb/domain/service_hours.h"

#include <algorithm>

namespace madoguchi {

namespace {

QStringList unitsOf(const Case& file)
{
    QStringList units;
    for (const CasePart& part : file.parts) {
        if (part.counts() && !units.contains(part.unit))
            units.append(part.unit);
    }
    return units.isEmpty() ? QStringList{file.flow == CaseFlow::Centralised ? QString() : file.unit} : units;
}

bool isMerged(const Case& file)
{
    return std::any_of(file.links.begin(), file.links.end(),
                       [](const CaseLink& link) { return link.kind == CaseLinkKind::MergedInto; });
}

bool isReckonable(Timestamp at)
{
    const int year = centreDay(at).year();
    return at.isSet() && year >= 1900 && year < 3000;
}

CaseLeftOut reasonOf(const Case& file)
{
    if (file.isRestricted())
        return CaseLeftOut::Restricted;
    if (file.summary)
        return CaseLeftOut::Summary;
    return isMerged(file) ? CaseLeftOut::Merged : CaseLeftOut::None;
}

Timestamp earliest(Timestamp a, Timestamp b)
{
    if (!a.isSet() || !b.isSet())
        return a.isSet() ? a : b;
    return std::min(a, b);
}

} // namespace

CaseTimes timesOf(const Case& file)
{
    CaseTimes times;
    times.id = file.id;
    times.kind = file.fields.kind;
    times.flow = file.flow;
    times.receivedAt = file.receivedAt.isSet() ? file.receivedAt : file.openedAt;
    times.leftOut = reasonOf(file);
    if (times.leftOut != CaseLeftOut::None)
        return times;
    std::optional<CaseCourse> course = courseOf(file);
    if (!course) {
        times.leftOut = CaseLeftOut::NoTimeline;
        return times;
    }
    const Timestamp answer = earliest(course->firstApproved, course->firstSent);
    if (!isReckonable(times.receivedAt) || (answer.isSet() && answer < times.receivedAt)) {
        times.leftOut = CaseLeftOut::WrongDates;
        return times;
    }
    times.units = unitsOf(file);
    times.open = file.isOpen();
    times.firstAnswer = answer;
    times.firstReply = course->firstSent;
    times.lastReply = file.isOpen() ? Timestamp() : course->lastSent;
    times.waits = std::move(course->waits);
    return times;
}

} // namespace madoguchi
