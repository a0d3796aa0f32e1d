// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/ui/quality/person_names.h"
#include "kb/domain/review.h"

namespace madoguchi::desk {

class FactList;
class QualitySession;

/// Writes a review into a list to be read: the contact, what was given for each criterion, total and comment.
void readReview(FactList& list, const Review& review, const QualitySession& session, const PersonName& names);

} // namespace madoguchi::desk
