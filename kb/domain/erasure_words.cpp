// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/erasure_words.h"

namespace madoguchi {

void eachWord(ContactContent& content, const WordVisit& visit)
{
    visit(content.inquiry);
    visit(content.ward);
    visit(content.callerName);
    visit(content.callerTelephone);
    visit(content.wish);
    visit(content.noteForUnits);
}

void eachWord(Amendment& amendment, const WordVisit& visit)
{
    visit(amendment.reason);
    eachWord(amendment.content, visit);
}

void eachWord(Contact& contact, const WordVisit& visit)
{
    eachWord(contact.original, visit);
    for (Amendment& amendment : contact.amendments)
        eachWord(amendment, visit);
}

void eachWord(HandEntry& entry, const WordVisit& visit)
{
    visit(entry.text);
}

void eachWord(Hand& hand, const WordVisit& visit)
{
    visit(hand.inquiry);
    for (HandEntry& entry : hand.entries)
        eachWord(entry, visit);
}

void eachWord(EscalationEntry& entry, const WordVisit& visit)
{
    visit(entry.text);
}

void eachWord(Escalation& escalation, const WordVisit& visit)
{
    visit(escalation.subject);
    visit(escalation.inquiry);
    visit(escalation.callerName);
    visit(escalation.callerTelephone);
    visit(escalation.replyTo);
    for (EscalationEntry& entry : escalation.entries)
        eachWord(entry, visit);
}

void eachWord(HandOver& handOver, const WordVisit& visit)
{
    visit(handOver.text);
}

void eachWord(ReviewReply& reply, const WordVisit& visit)
{
    visit(reply.text);
}

void eachWord(Review& review, const WordVisit& visit)
{
    visit(review.comment);
    for (ReviewReply& reply : review.replies)
        eachWord(reply, visit);
}

void eachWord(CaseFields& fields, const WordVisit& visit)
{
    visit(fields.subject);
    visit(fields.text);
    visit(fields.requester.name);
    visit(fields.requester.reading);
    visit(fields.requester.address);
    visit(fields.requester.telephone);
    visit(fields.requester.fax);
    visit(fields.requester.email);
    visit(fields.place);
}

void eachWord(CasePart& part, const WordVisit& visit)
{
    visit(part.task);
    visit(part.draft);
    visit(part.returnedFor);
}

void eachWord(Publication& publication, const WordVisit& visit)
{
    visit(publication.title);
    visit(publication.opinion);
    visit(publication.answer);
}

void eachWord(CaseEntry& entry, const WordVisit& visit)
{
    visit(entry.text);
    if (entry.attachment)
        visit(entry.attachment->name);
    if (entry.publication)
        eachWord(*entry.publication, visit);
    if (entry.former.isEmpty())
        return;
    if (auto former = decodeCaseFields(entry.former)) {
        eachWord(*former, visit);
        entry.former = encode(*former);
    }
}

void eachWord(Case& file, const WordVisit& visit)
{
    eachWord(file.fields, visit);
    for (CasePart& part : file.parts)
        eachWord(part, visit);
    visit(file.reply.text);
    if (file.publication.state != PublicationState::Published)
        eachWord(file.publication, visit);
    for (Attachment& attachment : file.attachments)
        visit(attachment.name);
    for (CaseEntry& entry : file.entries)
        eachWord(entry, visit);
}

} // namespace madoguchi
