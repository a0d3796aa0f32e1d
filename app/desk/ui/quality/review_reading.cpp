// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/quality/review_reading.h"

#include "app/desk/core/quality_session.h"
#include "app/desk/ui/room/fact_list.h"
#include "app/desk/ui/wording/domain_text.h"
#include "app/desk/ui/wording/joined.h"
#include "app/desk/ui/wording/quality_text.h"

#include <QCoreApplication>

namespace madoguchi::desk {

namespace {

struct ReviewReading
{
    Q_DECLARE_TR_FUNCTIONS(ReviewReading)
};

} // namespace

void readReview(FactList& list, const Review& review, const QualitySession& session, const PersonName& names)
{
    const Contact* contact = session.contact(review.contact);
    list.begin();
    list.addHeading(QualityText::of(totalWithShare(review)));
    list.add(ReviewReading::tr("Reviewed"),
             joined({names ? names(review.reviewer) : QString(), QualityText::moment(review.reviewedAt)}));
    list.add(ReviewReading::tr("Contact", "that was reviewed"),
             contact
                 ? joined({QualityText::moment(contact->endedAt), DomainText::of(contact->current().outcome)})
                 : QualityText::subject(nullptr));
    if (review.erasedAt.isSet())
        list.addHeading(DomainText::erasedOn(review.erasedAt));
    if (contact) {
        list.add(ReviewReading::tr("Inquiry"), contact->current().inquiry);
        list.add(ReviewReading::tr("Q&As used"), session.titlesOf(contact->current().articles).join(u'\n'));
    }
    list.add(ReviewReading::tr("Comment"), review.comment, FactList::Strong);
    for (const Criterion& criterion : review.criteria)
        list.add(criterion.title, QualityText::points(pointsFor(review, criterion.id), criterion.points));
}

} // namespace madoguchi::desk
