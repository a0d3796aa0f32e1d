// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/store_check.h"

#include "kb/db/statement.h"
#include "kb/db/transaction.h"
#include "kb/domain/article.h"
#include "kb/domain/case_rights.h"
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
#include "kb/domain/review_sample.h"
#include "kb/domain/search_record.h"
#include "kb/domain/seat_status.h"
#include "kb/domain/staff.h"
#include "kb/domain/synonym_group.h"
#include "kb/domain/talk_script.h"
#include "kb/domain/unit.h"
#include "kb/hub/blob_check.h"

namespace madoguchi::hub {

namespace {

bool isReadable(const EntityRow& row, const FeedId& feed)
{
    switch (row.kind) {
    case EntityKind::Article: {
        const auto article = decodeArticle(row.body);
        return article && article->id.value == row.id;
    }
    case EntityKind::Contact: {
        const auto contact = decodeContact(row.body);
        return contact && contact->id.value == row.id;
    }
    case EntityKind::Unit: {
        const auto unit = decodeUnit(row.body);
        return unit && rowIdOfUnit(unit->id) == row.id;
    }
    case EntityKind::Staff: {
        const auto staff = decodeStaff(row.body);
        return staff && staff->id.value == row.id;
    }
    case EntityKind::Municipality: {
        const auto municipality = decodeMunicipality(row.body);
        return municipality && rowIdOfMunicipality(municipality->code) == row.id;
    }
    case EntityKind::Lesson: {
        const auto lesson = decodeLesson(row.body);
        return lesson && rowIdOfLesson(lesson->number) == row.id;
    }
    case EntityKind::Synonyms: {
        const auto group = decodeSynonymGroup(row.body);
        return group && group->id.value == row.id;
    }
    case EntityKind::Pin: {
        const auto pin = decodePin(row.body);
        return pin && rowIdOfPin(pin->number) == row.id;
    }
    case EntityKind::SearchRecord: {
        const auto batch = decodeSearchBatch(row.body);
        return batch && batch->id.value == row.id;
    }
    case EntityKind::Hand: {
        const auto hand = decodeHand(row.body);
        return hand && hand->id.value == row.id;
    }
    case EntityKind::Escalation: {
        const auto escalation = decodeEscalation(row.body);
        return escalation && escalation->id.value == row.id;
    }
    case EntityKind::SeatStatus: {
        const auto status = decodeSeatStatus(row.body);
        return status && status->seat.value == row.id;
    }
    case EntityKind::Notice: {
        const auto notice = decodeNotice(row.body);
        return notice && notice->id.value == row.id;
    }
    case EntityKind::NoticeReceipt: {
        const auto receipt = decodeNoticeReceipt(row.body);
        return receipt && rowIdOfReceipt(receipt->notice, receipt->user) == row.id;
    }
    case EntityKind::CentreCalendar:
        return row.id == rowIdOfCentreCalendar() && decodeCentreCalendar(row.body);
    case EntityKind::TalkScript: {
        const auto script = decodeTalkScript(row.body);
        return script && script->id.value == row.id;
    }
    case EntityKind::ReviewForm:
        return row.id == rowIdOfReviewForm() && decodeReviewForm(row.body);
    case EntityKind::Review: {
        const auto review = decodeReview(row.body);
        return review && review->id.value == row.id;
    }
    case EntityKind::ReviewSample: {
        const auto sample = decodeReviewSample(row.body);
        return sample && sample->id.value == row.id;
    }
    case EntityKind::HandOver: {
        const auto handOver = decodeHandOver(row.body);
        return handOver && handOver->id.value == row.id;
    }
    case EntityKind::Case: {
        const auto file = decodeCase(row.body);
        return file && file->id.value == row.id;
    }
    case EntityKind::CaseShare: {
        const auto file = decodeCase(row.body);
        return file && rowIdOfCaseShare(file->id, feed) == row.id;
    }
    case EntityKind::Deputy: {
        const auto deputy = decodeDeputy(row.body);
        return deputy && deputy->id.value == row.id;
    }
    case EntityKind::ReplyTemplate: {
        const auto replyTemplate = decodeReplyTemplate(row.body);
        return replyTemplate && replyTemplate->id.value == row.id;
    }
    case EntityKind::MessageChoice: {
        const auto choice = decodeMessageChoice(row.body);
        return choice && choice->user.value == row.id;
    }
    case EntityKind::ActBatch: // stands in the audit
        break;
    }
    return false;
}

Result<void> checkDatabase(HubStore& store, StoreReport& report)
{
    // A server looks after its own files.
    if (store.connection().engine() != db::Engine::Sqlite)
        return {};
    db::Statement check(store.connection(), QStringLiteral("PRAGMA integrity_check"));
    MADOGUCHI_TRY(check.exec());
    while (check.next()) {
        if (check.text(0) != u"ok")
            report.problems.append(QStringLiteral("database.integrity"));
    }
    return check.finish();
}

// What desks compare is what the rows add up to.
Result<void> checkSums(HubStore& store, std::map<FeedId, std::pair<qint64, quint64>>& sums,
                       StoreReport& report)
{
    db::Statement select(store.connection(),
                         QStringLiteral("SELECT feed, entities, digest FROM feed WHERE municipality = ?"));
    select.bind(store.municipality());
    MADOGUCHI_TRY(select.exec());
    while (select.next()) {
        const auto& [count, sum] = sums[{select.text(0)}];
        if (select.integer(1) != count || static_cast<quint64>(select.integer(2)) != sum)
            report.problems.append(QStringLiteral("feed.sums ") + select.text(0));
    }
    return select.finish();
}

Result<void> checkRows(HubStore& store, StoreReport& report)
{
    db::Statement select(store.connection(),
                         QStringLiteral("SELECT feed, rev, kind, id, body, digest, deleted FROM entity WHERE "
                                        "municipality = ? ORDER BY feed, rev"));
    select.bind(store.municipality());
    MADOGUCHI_TRY(select.exec());
    std::map<FeedId, qint64> last;
    std::map<FeedId, std::pair<qint64, quint64>> sums;
    while (select.next()) {
        ++report.rows;
        const FeedId feed{select.text(0)};
        const qint64 revision = select.integer(1);
        const QString where = u' ' + feed.value + u' ' + QString::number(revision);
        const EntityRow row{static_cast<EntityKind>(select.integer(2)), select.uuid(3), select.bytes(4)};
        if (!report.heads.contains(feed))
            report.problems.append(QStringLiteral("row.feed") + where);
        if (revision < 1)
            report.problems.append(QStringLiteral("row.unnumbered") + where);
        if (last.contains(feed) && last[feed] >= revision)
            report.problems.append(QStringLiteral("row.revision.doubled") + where);
        last[feed] = revision;
        const bool deleted = select.integer(6) != 0;
        if (select.integer(5) != (deleted ? 0 : rowDigest(row, revision)))
            report.problems.append(QStringLiteral("row.digest") + where);
        if (!deleted) {
            ++sums[feed].first;
            sums[feed].second += static_cast<quint64>(select.integer(5));
        }
        if (deleted ? !row.body.isEmpty() : !isReadable(row, feed))
            report.problems.append(QStringLiteral("row.body") + where);
    }
    MADOGUCHI_TRY(select.finish());
    // The last change of a feed is some entity's latest: the greatest revision is the head.
    for (const auto& [feed, head] : report.heads) {
        if (last[feed] != head)
            report.problems.append(QStringLiteral("feed.head ") + feed.value + u' ' + QString::number(head));
    }
    return checkSums(store, sums, report);
}

Result<void> checkCommands(HubStore& store, StoreReport& report)
{
    db::Statement select(store.connection(),
                         QStringLiteral("SELECT c.feed, c.rev, f.rev FROM command c LEFT JOIN feed f ON "
                                        "f.municipality = c.municipality AND f.feed = c.feed "
                                        "WHERE c.municipality = ? AND c.status = 1 ORDER BY c.feed, c.rev"));
    select.bind(store.municipality());
    MADOGUCHI_TRY(select.exec());
    QString feed;
    qint64 last = 0;
    while (select.next()) {
        ++report.commands;
        const qint64 revision = select.integer(1);
        const bool doubled = feed == select.text(0) && revision == last;
        feed = select.text(0);
        last = revision;
        if (doubled || select.isNull(2) || revision < 1 || revision > select.integer(2))
            report.problems.append(QStringLiteral("command.revision ") + feed + u' ' +
                                   QString::number(revision));
    }
    return select.finish();
}

} // namespace

Result<StoreReport> checkStore(HubStore& store)
{
    StoreReport report;
    MADOGUCHI_TRY_ASSIGN(moment, db::Snapshot::begin(store.connection()));
    MADOGUCHI_TRY(db::liftTimeout(store.connection()));
    MADOGUCHI_TRY(checkDatabase(store, report));
    MADOGUCHI_TRY_ASSIGN(heads, store.heads());
    report.heads = heads;
    MADOGUCHI_TRY(checkRows(store, report));
    MADOGUCHI_TRY(checkCommands(store, report));
    MADOGUCHI_TRY_ASSIGN(ofBlobs, checkBlobs(store));
    report.problems += ofBlobs;
    return report;
}

} // namespace madoguchi::hub
