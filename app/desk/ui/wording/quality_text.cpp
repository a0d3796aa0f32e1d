// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/wording/quality_text.h"

#include "app/desk/ui/wording/domain_text.h"
#include "app/desk/ui/wording/error_text.h"
#include "app/desk/ui/wording/joined.h"

#include <QLocale>

#include <cmath>

namespace madoguchi::desk {

namespace {

const QString none = QStringLiteral("—");

} // namespace

QString QualityText::percent(double percent)
{
    return tr("%1 %", "a share").arg(QLocale().toString(int(std::lround(percent))));
}

QString QualityText::of(const ReviewTotal& total)
{
    if (!total.percent)
        return tr("No total yet: nothing is judged (0 of %1 criteria)").arg(total.criteria);
    return tr("Total %1 — %2 of %3 criteria apply (weight %4 of %5)", "share, judged, all, weight, of all")
        .arg(percent(*total.percent))
        .arg(total.judged)
        .arg(total.criteria)
        .arg(total.weight)
        .arg(total.weightOfAll);
}

QString QualityText::shortOf(const ReviewTotal& total)
{
    return total.percent ? tr("%1 (%2/%3)", "share, criteria judged, all")
                               .arg(percent(*total.percent))
                               .arg(total.judged)
                               .arg(total.criteria)
                         : none;
}

QString QualityText::points(const std::optional<int>& points, int most)
{
    return points ? tr("%1 of %2", "points").arg(*points).arg(most) : doesNotApply();
}

QString QualityText::doesNotApply()
{
    return tr("does not apply");
}

QString QualityText::of(const Agreement& agreement)
{
    QStringList parts;
    if (agreement.compared == 0)
        parts += tr("No score to compare yet");
    else
        parts += {tr("Mean difference %1 of the scale over %2 scores", "share, scores")
                      .arg(percent(agreement.meanDifference))
                      .arg(agreement.compared),
                  tr("equal: %1 of %2 (%3)", "equal ones, scores, share")
                      .arg(agreement.equal)
                      .arg(agreement.compared)
                      .arg(percent(100.0 * agreement.equal / agreement.compared))};
    if (agreement.oneSided > 0)
        parts += tr("%n judged by one alone", "criteria", agreement.oneSided);
    return joined(parts);
}

QString QualityText::difference(const ScorePair& scores)
{
    const auto difference = scores.difference();
    if (difference)
        return *difference < 1e-9 ? tr("= equal")
                                  : tr("≠ %1 of the scale", "share").arg(percent(*difference));
    if (scores.firstMost == 0 || scores.secondMost == 0)
        return tr("not on both forms");
    return scores.first.has_value() == scores.second.has_value() ? tr("= both: does not apply")
                                                                 : tr("judged by one alone");
}

QString QualityText::kind(bool calibration)
{
    return calibration ? tr("Second opinion") : tr("For the operator");
}

QString QualityText::of(const MonthMean& mean)
{
    return mean.reviews == 0
               ? none
               : tr("%1 (n=%2)", "mean, number of reviews").arg(percent(mean.mean)).arg(mean.reviews);
}

QString QualityText::month(QDate month)
{
    return QLocale().toString(month, tr("MMM yyyy", "format of a month"));
}

QString QualityText::moment(Timestamp at)
{
    return QLocale().toString(at.toLocal(), QLocale::ShortFormat);
}

QStringList QualityText::longestMoment()
{
    return {QLocale().toString(QDateTime(QDate(2026, 12, 28), QTime(22, 58)), QLocale::ShortFormat)};
}

QString QualityText::subject(const Contact* contact)
{
    if (contact && contact->erasedAt.isSet())
        return DomainText::erasedOn(contact->erasedAt);
    return contact ? contact->current().inquiry.simplified() : tr("(contact is not at this desk)");
}

QString QualityText::state(const Review& review)
{
    if (review.calibration)
        return kind(true);
    if (!review.replies.empty())
        return tr("%n answer(s)", nullptr, int(review.replies.size()));
    return review.seenAt.isSet() ? tr("seen %1", "moment").arg(moment(review.seenAt)) : tr("not seen yet");
}

QString QualityText::of(const Error& error)
{
    const QString& key = error.key;
    if (key == u"review.own")
        return tr("Nobody reviews their own contacts.");
    if (key == u"review.contact")
        return tr("This contact is not at this desk.");
    if (key == u"review.open")
        return tr("Choose points, or “does not apply”.");
    if (key == u"review.scores.missing")
        return tr("Give points for one criterion at least.");
    if (key == u"review.reply.missing")
        return tr("Write an answer first.");
    if (key == u"review-form.missing")
        return tr("The centre has no review form yet: a supervisor writes it under “Form”.");
    if (key == u"review-form.title.missing")
        return tr("Give the criterion a title.");
    if (key == u"review-form.criteria.missing")
        return tr("A form needs one criterion at least.");
    if (key == u"review-form.criteria.too-many")
        return tr("A form holds 50 criteria at most.");
    if (key == u"review-form.edit")
        return tr("Only a supervisor changes the form.");
    if (key == u"review-sample.contacts.missing")
        return tr("Nobody else has taken a contact in this period.");
    if (key == u"review-sample.contacts.too-many")
        return tr("This would draw more than 5,000 contacts: take fewer of each, or a shorter period.");
    if (key == u"review.role")
        return tr("Leaders and supervisors review contacts.");
    if (key == u"review.absent")
        return tr("It is not there any more.");
    if (key.startsWith(u"review") && key.endsWith(u".too-long"))
        return tr("This text is too long: shorten it.");
    return error.code == ErrorCode::InvalidInput ? DomainText::ofError(key) : ErrorText::of(error);
}

std::vector<Criterion> QualityText::proposal()
{
    const auto criterion = [](const QString& title, const QString& hint, int weight) {
        return Criterion{{}, title, hint, weight, 5};
    };
    return {
        criterion(tr("Greeting and name"), tr("Greets, says the centre and the own name, speaks clearly."),
                  1),
        criterion(tr("Grasps what is asked"),
                  tr("Lets the caller finish, asks back, says in a sentence what it is about."), 3),
        criterion(tr("The answer is right and whole"),
                  tr("Agrees with the Q&A; conditions, papers, fees and dates are all named."), 4),
        criterion(tr("Manner"), tr("Polite, calm, in words the caller knows; no needless waiting."), 2),
        criterion(tr("Put through or handed on properly"),
                  tr("The right unit; what was asked goes along; a promised call has a time."), 2),
        criterion(tr("What was written down"),
                  tr("Inquiry, category and outcome are right; the next one understands it."), 2),
    };
}

} // namespace madoguchi::desk
