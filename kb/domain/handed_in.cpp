// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/handed_in.h"

namespace madoguchi {

bool isHandedInByOthers(const CommandPayload& payload)
{
    switch (typeOf(payload)) {
    case CommandType::LogContact:
    case CommandType::AmendContact:
    case CommandType::RecordSearches:
    case CommandType::RecordActs:
    case CommandType::RaiseHand:
    case CommandType::ActOnHand:
    case CommandType::OpenEscalation:
    case CommandType::ActOnEscalation:
    case CommandType::AcknowledgeNotice:
    case CommandType::WriteHandOver:
    case CommandType::ReceiveHandOver:
        return true;
    case CommandType::OpenCase: {
        // Of a ledger it may say that it was answered already, and the attachments of a linked case are taken
        // along by whoever may read them there.
        const Case& file = std::get<OpenCase>(payload).file;
        return file.ledgerNumber.isEmpty() && (file.links.empty() || file.attachments.empty());
    }
    case CommandType::SaveArticle:
    case CommandType::ForgetLessons:
    case CommandType::SaveSynonyms:
    case CommandType::SavePin:
    case CommandType::SaveNotice:
    case CommandType::SaveCentreCalendar:
    case CommandType::SaveTalkScript:
    case CommandType::SaveReviewForm:
    case CommandType::SaveReview:
    case CommandType::ReplyToReview:
    case CommandType::SaveReviewSample:
    case CommandType::EditCase:
    case CommandType::SaveCaseDraft:
    case CommandType::ActOnCase:
    case CommandType::SaveDeputy:
    case CommandType::SaveReplyTemplate:
    case CommandType::ChooseMessages:
        break;
    }
    return false;
}

} // namespace madoguchi
