// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/case_fields.h"
#include "kb/exchange/case_words.h"
#include "kb/exchange/fields.h"

#include <QStringList>

namespace madoguchi::exchange {

/// A row of a ledger of cases. Its units are still as they are written there: UnitFinder knows which they
/// are.
struct CaseRecord
{
    QString number; ///< in the ledger
    CaseFields fields;
    Timestamp receivedAt;
    ReplyChannel cameBy = ReplyChannel::None;
    std::optional<CaseFlow> flow; ///< nothing: the row does not say
    QStringList units;            ///< as written
    QString unitLabel;            ///< what the file calls their column
    Timestamp dueAt;              ///< unset: the row does not say
    LedgerState state = LedgerState::Open;
    QString reply;
    Timestamp repliedAt; ///< set if Answered
    ReplyChannel replyChannel = ReplyChannel::None;
    QString note;

    bool operator==(const CaseRecord&) const = default;
};

/// What holds where a row says nothing.
struct CaseDefaults
{
    std::optional<CaseKind> kind;
    std::optional<Language> language;
};

/// Reads a row: number, received, kind and inquiry (or subject) are required. A row with a reply and no state
/// is answered. Errors: "import.field.…", "import.case.…" with the column and what stands there (never a
/// citizen's name or words), and those of checkCaseFields().
[[nodiscard]] Result<CaseRecord> readCase(const Fields& fields, const CaseDefaults& defaults = {});

} // namespace madoguchi::exchange
