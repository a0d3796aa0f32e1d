// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/clock.h"
#include "kb/base/ids.h"
#include "kb/base/result.h"
#include "kb/domain/approval_route.h"
#include "kb/domain/attachment.h"
#include "kb/domain/case_kinds.h"
#include "kb/domain/publication.h"
#include "kb/domain/redaction.h"

#include <QCborMap>
#include <QList>

#include <optional>

namespace madoguchi {

/// One line of a case's timeline, which only grows; and what one gives to have it written: the fields an act
/// needs are said at CaseAct, the others stay empty.
struct CaseEntry
{
    EntryId id;
    CaseAct act = CaseAct::Note;
    UserId by = {};    ///< set by the rulebook
    Timestamp at = {}; ///< set by the rulebook
    PartId part = {};
    QString unit = {};
    QString fromUnit = {}; ///< set by the rulebook: who had it before
    QString text = {};     ///< a reason, a task, a note, a text submitted
    QList<UserId> users = {};
    UserId onBehalfOf = {}; ///< set by the rulebook: for whom a deputy approved or returned
    Timestamp dueAt = {};
    CaseFlow flow = CaseFlow::Centralised;
    ReplyChannel channel = ReplyChannel::None;
    CaseId other = {}; ///< the case a link leads to
    CaseLinkKind link = CaseLinkKind::Related;
    /// Of Submit, Approve: the draft's; of Join: the reply's; of ApprovePublication and Publish: the
    /// publication's.
    qint64 baseVersion = 0;
    ApprovalRoute route = {}; ///< of Submit
    QByteArray former = {};   ///< set by the rulebook: what an Edit replaced; caseFieldsFrom() reads it
    std::optional<Attachment> attachment = {};   ///< of Attach, Detach
    std::optional<Publication> publication = {}; ///< of ProposePublication; the rulebook makes its texts
    std::optional<Redaction> redaction = {};     ///< of ProposePublication
    QCborMap unknown = {};                       ///< fields of a newer version, kept and handed on

    bool operator==(const CaseEntry&) const = default;
};

[[nodiscard]] QCborMap toCbor(const CaseEntry& entry);
[[nodiscard]] Result<CaseEntry> caseEntryFromCbor(const QCborMap& map);

} // namespace madoguchi
