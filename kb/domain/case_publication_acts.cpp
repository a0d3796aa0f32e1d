// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/case_acts.h"
#include "kb/domain/case_rulebook.h"
#include "kb/domain/field_checks.h"

namespace madoguchi {

namespace {

QString fieldOf(const char* name)
{
    return QStringLiteral("case.publication.") + QLatin1String(name);
}

Result<void> checkProposal(const Publication& publication)
{
    const auto check = [](const QString& text, const char* name, int most) -> Result<void> {
        MADOGUCHI_TRY(checkFilled(text, fieldOf(name)));
        return checkLength(text, most, fieldOf(name));
    };
    MADOGUCHI_TRY(check(publication.title, "title", 500));
    MADOGUCHI_TRY(check(publication.opinion, "opinion", limits::caseText));
    MADOGUCHI_TRY(check(publication.answer, "answer", limits::caseText));
    MADOGUCHI_TRY(check(publication.category, "category", 500));
    MADOGUCHI_TRY(check(publication.unit, "unit", 500));
    if (!publication.date.isValid())
        return failure(ErrorCode::InvalidInput, fieldOf("date") + QStringLiteral(".missing"));
    return {};
}

// What was blacked out in one place is not read in another.
Result<void> checkNothingSaid(const Publication& publication, const QStringList& hidden)
{
    const auto check = [&](const QString& text, const char* name) -> Result<void> {
        if (!stillSaid(text, hidden).isEmpty())
            return failure(ErrorCode::InvalidInput, fieldOf("said"), QLatin1String(name));
        return {};
    };
    MADOGUCHI_TRY(check(publication.title, "title"));
    MADOGUCHI_TRY(check(publication.opinion, "opinion"));
    return check(publication.answer, "answer");
}

Result<void> checkBase(const Case& file, const CaseEntry& entry)
{
    if (entry.baseVersion != file.publication.version)
        return failure(ErrorCode::Conflict, fieldOf("version"));
    return {};
}

} // namespace

// The texts are made here, of those of the case: whatever a desk says, what was blacked out is not in them.
Result<void> proposePublication(Case& file, CaseEntry& entry, Timestamp now)
{
    if (!entry.publication || !entry.redaction)
        return failure(ErrorCode::InvalidInput, QStringLiteral("case.publication.missing"));
    const Redaction& redaction = *entry.redaction;
    if (redaction.fieldsVersion != file.fieldsVersion || redaction.replyVersion != file.reply.version)
        return failure(ErrorCode::Conflict, fieldOf("version"));
    MADOGUCHI_TRY(checkSpans(file.fields.text, redaction.opinion));
    MADOGUCHI_TRY(checkSpans(file.reply.text, redaction.answer));
    Publication& made = *entry.publication;
    made.state = PublicationState::Proposed;
    made.opinion = redacted(file.fields.text, redaction.opinion);
    made.answer = redacted(file.reply.text, redaction.answer);
    made.proposedBy = entry.by;
    made.approvedBy = {};
    made.publishedAt = {};
    made.changedAt = now;
    made.version = file.publication.version + 1;
    MADOGUCHI_TRY(checkProposal(made));
    MADOGUCHI_TRY(checkNothingSaid(made, hiddenWords(file.fields.text, redaction.opinion) +
                                             hiddenWords(file.reply.text, redaction.answer)));
    file.publication = made;
    return {};
}

Result<void> approvePublication(Case& file, const CaseEntry& entry, Timestamp now)
{
    MADOGUCHI_TRY(checkBase(file, entry));
    file.publication.state = PublicationState::Approved;
    file.publication.approvedBy = entry.by;
    file.publication.changedAt = now;
    return {};
}

Result<void> returnPublication(Case& file, const CaseEntry& entry, Timestamp now)
{
    MADOGUCHI_TRY(checkFilled(entry.text, QStringLiteral("case.reason")));
    takeBackPublication(file, now);
    return {};
}

Result<void> publish(Case& file, const CaseEntry& entry, Timestamp now)
{
    MADOGUCHI_TRY(checkBase(file, entry));
    file.publication.state = PublicationState::Published;
    file.publication.publishedAt = now;
    file.publication.changedAt = now;
    return {};
}

void withdrawPublication(Case& file, Timestamp now)
{
    if (file.publication.state == PublicationState::None ||
        file.publication.state == PublicationState::Withdrawn)
        return;
    file.publication.state = PublicationState::Withdrawn;
    file.publication.changedAt = now;
}

void takeBackPublication(Case& file, Timestamp now)
{
    if (file.publication.state != PublicationState::Proposed &&
        file.publication.state != PublicationState::Approved)
        return;
    file.publication.state = PublicationState::Returned;
    file.publication.approvedBy = {};
    file.publication.changedAt = now;
}

} // namespace madoguchi
