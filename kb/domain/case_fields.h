// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/clock.h"
#include "kb/base/result.h"
#include "kb/domain/case_kinds.h"
#include "kb/domain/language.h"

#include <QCborMap>

namespace madoguchi {

/// Who asks. Never part of what is published.
struct Requester
{
    bool anonymous = false; ///< did not want to say; the other fields are empty then
    QString name = {};
    QString reading = {}; ///< of the name, in kana
    QString address = {};
    QString telephone = {};
    QString fax = {};
    QString email = {};
    ReplyChannel wantsReplyBy = ReplyChannel::None; ///< None: no reply is wanted

    bool operator==(const Requester&) const = default;
};

/// What was said, and by whom: what a person may correct. The former text stays in the timeline.
struct CaseFields
{
    CaseKind kind = CaseKind::Inquiry;
    QString subject = {}; ///< a line
    QString text = {};    ///< the citizen's words
    Language language = Language::Ja;
    Requester requester = {};
    QString category = {};
    QString place = {};    ///< an address, or words that lead there
    QCborMap unknown = {}; ///< fields of a newer version, kept and handed on

    bool operator==(const CaseFields&) const = default;
};

[[nodiscard]] QByteArray encode(const CaseFields& fields);
[[nodiscard]] Result<CaseFields> decodeCaseFields(const QByteArray& body);

} // namespace madoguchi
