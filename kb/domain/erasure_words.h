// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/command.h"

#include <functional>

namespace madoguchi {

// Every text of a record that somebody wrote about a citizen, in one place for taking it out and for looking
// for somebody in it. A field that is added to one of these structs belongs here, too.

using WordVisit = std::function<void(QString&)>;

/// @{
void eachWord(ContactContent& content, const WordVisit& visit);
void eachWord(Amendment& amendment, const WordVisit& visit);
void eachWord(Contact& contact, const WordVisit& visit);
void eachWord(HandEntry& entry, const WordVisit& visit);
void eachWord(Hand& hand, const WordVisit& visit);
void eachWord(EscalationEntry& entry, const WordVisit& visit);
void eachWord(Escalation& escalation, const WordVisit& visit);
void eachWord(HandOver& handOver, const WordVisit& visit);
void eachWord(ReviewReply& reply, const WordVisit& visit);
void eachWord(Review& review, const WordVisit& visit);
void eachWord(CaseFields& fields, const WordVisit& visit);
void eachWord(CasePart& part, const WordVisit& visit);
void eachWord(Publication& publication, const WordVisit& visit);
/// The names of attachments and the fields an Edit replaced are among them.
void eachWord(CaseEntry& entry, const WordVisit& visit);
void eachWord(Case& file, const WordVisit& visit);
/// @}

} // namespace madoguchi
