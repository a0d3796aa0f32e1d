// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/push_log.h"

#include "kb/domain/cbor_fields.h"
#include "kb/domain/command.h"

#include <map>

namespace madoguchi::hub {

namespace {

QString kindOf(const QByteArray& body)
{
    constexpr int typeKey = 4;
    const auto map = parseMap(body, QStringLiteral("command"));
    switch (static_cast<CommandType>(map ? FieldReader(*map).integer(typeKey) : 0)) {
    case CommandType::LogContact:
        return QStringLiteral("log-contact");
    case CommandType::AmendContact:
        return QStringLiteral("amend-contact");
    case CommandType::SaveArticle:
        return QStringLiteral("save-article");
    case CommandType::ForgetLessons:
        return QStringLiteral("forget-lessons");
    case CommandType::SaveSynonyms:
        return QStringLiteral("save-synonyms");
    case CommandType::SavePin:
        return QStringLiteral("save-pin");
    case CommandType::RecordSearches:
        return QStringLiteral("record-searches");
    case CommandType::RaiseHand:
        return QStringLiteral("raise-hand");
    case CommandType::ActOnHand:
        return QStringLiteral("act-on-hand");
    case CommandType::OpenEscalation:
        return QStringLiteral("open-escalation");
    case CommandType::ActOnEscalation:
        return QStringLiteral("act-on-escalation");
    case CommandType::SaveNotice:
        return QStringLiteral("save-notice");
    case CommandType::AcknowledgeNotice:
        return QStringLiteral("acknowledge-notice");
    case CommandType::SaveCentreCalendar:
        return QStringLiteral("save-centre-calendar");
    case CommandType::SaveTalkScript:
        return QStringLiteral("save-talk-script");
    case CommandType::SaveReviewForm:
        return QStringLiteral("save-review-form");
    case CommandType::SaveReview:
        return QStringLiteral("save-review");
    case CommandType::ReplyToReview:
        return QStringLiteral("reply-to-review");
    case CommandType::SaveReviewSample:
        return QStringLiteral("save-review-sample");
    case CommandType::WriteHandOver:
        return QStringLiteral("write-hand-over");
    case CommandType::ReceiveHandOver:
        return QStringLiteral("receive-hand-over");
    case CommandType::OpenCase:
        return QStringLiteral("open-case");
    case CommandType::EditCase:
        return QStringLiteral("edit-case");
    case CommandType::SaveCaseDraft:
        return QStringLiteral("save-case-draft");
    case CommandType::ActOnCase:
        return QStringLiteral("act-on-case");
    case CommandType::SaveDeputy:
        return QStringLiteral("save-deputy");
    case CommandType::SaveReplyTemplate:
        return QStringLiteral("save-reply-template");
    case CommandType::ChooseMessages:
        return QStringLiteral("choose-messages");
    case CommandType::RecordActs:
        return QStringLiteral("record-acts");
    }
    return QStringLiteral("unknown");
}

QString nameOf(wire::PushStatus status)
{
    switch (status) {
    case wire::PushStatus::Applied:
        return QStringLiteral("applied");
    case wire::PushStatus::Duplicate:
        return QStringLiteral("duplicate");
    case wire::PushStatus::Conflict:
        return QStringLiteral("conflict");
    case wire::PushStatus::Rejected:
        return QStringLiteral("rejected");
    case wire::PushStatus::Retry:
        break;
    }
    return QStringLiteral("retry");
}

} // namespace

QString pushFigures(const QList<QByteArray>& commands, const std::vector<wire::PushResult>& results)
{
    std::map<QString, int> kinds;
    std::map<QString, int> statuses;
    for (const QByteArray& body : commands)
        ++kinds[kindOf(body)];
    for (const wire::PushResult& result : results)
        ++statuses[nameOf(result.status)];
    QString figures = QStringLiteral("commands=%1").arg(commands.size());
    for (const auto& counts : {kinds, statuses}) {
        for (const auto& [name, count] : counts)
            figures += QStringLiteral(" %1=%2").arg(name).arg(count);
    }
    return figures;
}

} // namespace madoguchi::hub
