// SPDX-License-Identifier: GPL-3.0-or-later
// An entity's bytes, the first one saying of which kind: refused, or an entity that is stored as it is.
#include "kb/domain/article.h"
#include "kb/domain/case.h"
#include "kb/domain/case_fields.h"
#include "kb/domain/centre_calendar.h"
#include "kb/domain/contact.h"
#include "kb/domain/deputy.h"
#include "kb/domain/escalation.h"
#include "kb/domain/hand.h"
#include "kb/domain/hand_over.h"
#include "kb/domain/lesson.h"
#include "kb/domain/message_choice.h"
#include "kb/domain/municipality.h"
#include "kb/domain/notice.h"
#include "kb/domain/pin.h"
#include "kb/domain/reply_template.h"
#include "kb/domain/review.h"
#include "kb/domain/review_form.h"
#include "kb/domain/review_sample.h"
#include "kb/domain/search_record.h"
#include "kb/domain/seat_status.h"
#include "kb/domain/staff.h"
#include "kb/domain/synonym_group.h"
#include "kb/domain/talk_script.h"
#include "kb/domain/unit.h"
#include "tests/fuzz/target.h"

using namespace madoguchi;
using fuzz::promise;

namespace {

template <auto decode>
void readAndKeep(const QByteArray& bytes)
{
    const auto read = decode(bytes);
    if (!read)
        return;
    const QByteArray stored = encode(*read);
    const auto again = decode(stored);
    promise(again.has_value(), "what was read can be read again");
    promise(encode(*again) == stored, "it comes back as it was stored");
}

using Reader = void (*)(const QByteArray& bytes);

// Append only: the corpus counts them.
constexpr Reader readers[] = {
    readAndKeep<decodeArticle>,        readAndKeep<decodeCase>,          readAndKeep<decodeCaseFields>,
    readAndKeep<decodeCentreCalendar>, readAndKeep<decodeContact>,       readAndKeep<decodeDeputy>,
    readAndKeep<decodeEscalation>,     readAndKeep<decodeHand>,          readAndKeep<decodeHandOver>,
    readAndKeep<decodeLesson>,         readAndKeep<decodeMessageChoice>, readAndKeep<decodeMunicipality>,
    readAndKeep<decodeNotice>,         readAndKeep<decodeNoticeReceipt>, readAndKeep<decodePin>,
    readAndKeep<decodeReplyTemplate>,  readAndKeep<decodeReview>,        readAndKeep<decodeReviewForm>,
    readAndKeep<decodeReviewSample>,   readAndKeep<decodeSearchBatch>,   readAndKeep<decodeSeatStatus>,
    readAndKeep<decodeStaff>,          readAndKeep<decodeSynonymGroup>,  readAndKeep<decodeTalkScript>,
    readAndKeep<decodeUnit>,
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* bytes, size_t size)
{
    fuzz::Input input(bytes, size);
    readers[input.choice() % std::size(readers)](input.rest());
    return 0;
}
