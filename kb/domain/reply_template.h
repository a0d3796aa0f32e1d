// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/ids.h"
#include "kb/base/result.h"
#include "kb/domain/case_kinds.h"
#include "kb/domain/language.h"

#include <QCborMap>

namespace madoguchi {

/// A text replies begin from, by kind and language, with placeholders: "{name}", "{number}", "{received}",
/// "{unit}", "{answer}", "{today}".
struct ReplyTemplate
{
    ReplyTemplateId id;
    QString title;
    CaseKind kind = CaseKind::Inquiry;
    bool anyKind = true; ///< for every kind; `kind` is not looked at then
    Language language = Language::Ja;
    QString text; ///< empty: deleted
    int position = 0;
    qint64 version = 0;       ///< set by the rulebook
    Timestamp changedAt = {}; ///< set by the rulebook
    QCborMap unknown = {};    ///< fields of a newer version, kept and handed on

    bool operator==(const ReplyTemplate&) const = default;
};

[[nodiscard]] QByteArray encode(const ReplyTemplate& replyTemplate);
/// @return Corrupt if the bytes are not a reply template.
[[nodiscard]] Result<ReplyTemplate> decodeReplyTemplate(const QByteArray& body);

} // namespace madoguchi
