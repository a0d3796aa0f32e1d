// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/case.h"
#include "kb/domain/deputy.h"
#include "kb/domain/message_choice.h"
#include "kb/domain/reply_template.h"

namespace madoguchi {

/// Opens a case: from a contact, an escalation, by hand, or from a ledger.
struct OpenCase
{
    Case file; ///< with one entry (CaseAct::Open); in the distributed flow with the unit that answers
    bool operator==(const OpenCase&) const = default;
};

/// Corrects what was said, and by whom.
struct EditCase
{
    CaseId file;
    CaseFields fields;      ///< as they are to be
    qint64 baseVersion = 0; ///< Case::fieldsVersion the change was made on
    EntryId entry;          ///< of the timeline's line
    QString reason = {};
    bool operator==(const EditCase&) const = default;
};

/// Saves a part's draft.
struct SaveCaseDraft
{
    CaseId file;
    PartId part;
    QString text;
    QStringList articles;   ///< numbers of the Q&As it took from
    qint64 baseVersion = 0; ///< CasePart::draftVersion the change was made on
    EntryId entry;          ///< of the timeline's line
    bool operator==(const SaveCaseDraft&) const = default;
};

/// Does something about a case that was opened.
struct ActOnCase
{
    CaseId file;
    CaseEntry entry;
    bool operator==(const ActOnCase&) const = default;
};

/// Says who stands in for whom, changes it, or takes it back (Deputy::removed).
struct SaveDeputy
{
    Deputy deputy;
    bool operator==(const SaveDeputy&) const = default;
};

/// Says what of cases one is told where.
struct ChooseMessages
{
    MessageChoice choice;
    bool operator==(const ChooseMessages&) const = default;
};

/// Creates or changes a reply template; without a text it is deleted.
struct SaveReplyTemplate
{
    ReplyTemplate replyTemplate; ///< as it is to be
    qint64 baseVersion = 0;      ///< the version the change was made on; 0 = new
    bool operator==(const SaveReplyTemplate&) const = default;
};

} // namespace madoguchi
