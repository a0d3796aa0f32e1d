// SPDX-License-Identifier: GPL-3.0-or-later
// Everything a centre writes down about one person, with a word in each text that stands nowhere else.
#pragma once

#include "kb/hub/blob_store.h"
#include "kb/hub/case_blobs.h"
#include "kb/hub/erasure.h"
#include "tests/support/blob_cases.h"
#include "tests/unit/hub/case_city.h"

#include <QDir>

namespace madoguchi::test {

/// The person. It is in every text that tells of them, and in the bytes of what they sent.
inline const QString person = QStringLiteral("鹿野谷 瑠璃");

struct Matter : City
{
    Actor leader{ids.make<UserId>(), Role::Leader, QStringLiteral("centre")};
    BlobStore blobs{*store, clock, blobRightsOfCases(*store)};
    const QByteArray photograph = person.toUtf8().repeated(2000);
    Contact contact;
    Hand hand;
    Escalation escalation;
    HandOver handOver;
    Review review;
    Case file;
    PartId part;

    void must(const Actor& actor, const CommandPayload& payload)
    {
        const auto result = give(actor, payload);
        INFO(result.error.key.toStdString());
        REQUIRE(result.status == wire::PushStatus::Applied);
    }
    [[nodiscard]] QString listPath() const
    {
        return isOnPostgresql() ? m_folder.filePath(erasedListName)
                                : QFileInfo(path()).absoluteDir().filePath(erasedListName);
    }
    [[nodiscard]] Erasure erasure() { return {*store, clock, ErasedList(listPath())}; }
    [[nodiscard]] EntityRef contactRef() const { return {EntityKind::Contact, contact.id.value}; }
    [[nodiscard]] EntityRef caseRef() const { return {EntityKind::Case, file.id.value}; }
    [[nodiscard]] std::vector<EntityRef> records() const
    {
        return {contactRef(),
                caseRef(),
                {EntityKind::Hand, hand.id.value},
                {EntityKind::Escalation, escalation.id.value},
                {EntityKind::HandOver, handOver.id.value},
                {EntityKind::Review, review.id.value}};
    }
    [[nodiscard]] static ContactContent content()
    {
        ContactContent made;
        made.inquiry = made.callerName = made.callerTelephone = made.wish = made.noteForUnits = person;
        made.category = QStringLiteral("くらし > ごみ");
        made.articles = {QStringLiteral("0142")};
        return made;
    }
    [[nodiscard]] Contact nextContact()
    {
        Contact made;
        made.id = ids.make<ContactId>();
        made.operatorId = operatorA.user;
        made.startedAt = clock.now();
        made.endedAt = clock.now();
        made.original = content();
        return made;
    }
    [[nodiscard]] Amendment amendment()
    {
        Amendment made;
        made.id = ids.make<AmendmentId>();
        made.reason = person;
        made.content = content();
        made.content.outcome = Outcome::Complaint;
        return made;
    }

    /// The call, the raised hand, the escalation, who was told of it, and what was made of the contact.
    void callComes()
    {
        contact = nextContact();
        hand.id = ids.make<HandId>();
        hand.contact = contact.id;
        hand.inquiry = person;
        hand.entries = {handEntry(HandAct::Ask)};
        must(operatorA, RaiseHand{hand});
        must(supervisor, ActOnHand{hand.id, handEntry(HandAct::Answer)});
        must(operatorA, ActOnHand{hand.id, handEntry(HandAct::Accept)});
        must(operatorA, LogContact{contact});
        must(supervisor, AmendContact{contact.id, amendment()});
        escalation.id = ids.make<EscalationId>();
        escalation.contact = contact.id;
        escalation.subject = escalation.inquiry = escalation.callerName = escalation.callerTelephone =
            escalation.replyTo = person;
        escalation.entries = {escalationEntry(EscalationAct::Open)};
        must(operatorA, OpenEscalation{escalation});
        handOver.id = ids.make<HandOverId>();
        handOver.text = person;
        handOver.open = {escalation.id};
        must(supervisor, WriteHandOver{handOver});
        must(leader, ReceiveHandOver{handOver.id});
        review.contact = contact.id;
        review.id = idOfReview(contact.id, supervisor.user);
        review.operatorId = operatorA.user;
        review.criteria = {{ids.make<CriterionId>(), QStringLiteral("正しさ"), {}, 1, 5}};
        review.scores = {{review.criteria[0].id, 4}};
        review.comment = person;
        must(supervisor, SaveReview{review, 0});
        must(operatorA, ReplyToReview{review.id, {ids.make<EntryId>(), {}, {}, person, {}}});
    }
    /// The case with its draft, its approval, its reply, an attachment, and what is proposed to the public.
    void caseComes(const QList<UserId>& readers = {})
    {
        const bool restricted = !readers.isEmpty();
        file = handedIn();
        file.readers = readers;
        file.contact = contact.id;
        file.escalation = escalation.id;
        CaseFields& fields = file.fields;
        fields.subject = fields.text = fields.place = person;
        fields.requester = {.name = person,
                            .reading = person,
                            .address = person,
                            .telephone = person,
                            .fax = person,
                            .email = person};
        file.entries[0].text = person;
        file.attachments = {attachment()};
        must(operatorA, OpenCase{file});
        REQUIRE(blobs.offer(operatorA, {file.id, shaOf(photograph)}, photograph.size()));
        for (int piece = 0; piece < blob::pieceCount(photograph.size()); ++piece)
            REQUIRE(blobs.put(operatorA, {file.id, shaOf(photograph)}, piece, pieceAt(photograph, piece)));
        if (restricted)
            return;
        CaseFields corrected = fields;
        corrected.place = person + u"宅";
        must(hearing, EditCase{file.id, corrected, 1, ids.make<EntryId>(), person});
        CaseEntry divide = entry(CaseAct::Divide, QStringLiteral("roads"));
        divide.part = part = ids.make<PartId>();
        divide.text = person;
        must(hearing, ActOnCase{file.id, divide});
        must(clerk, SaveCaseDraft{file.id, part, person, {QStringLiteral("0142")}, 0, ids.make<EntryId>()});
        CaseEntry submit = ofPart(CaseAct::Submit);
        submit.route = {ApprovalStep{{chief.user}}};
        must(clerk, ActOnCase{file.id, submit});
        must(chief, ActOnCase{file.id, ofPart(CaseAct::Approve)});
        CaseEntry join = entry(CaseAct::Join);
        join.text = person;
        must(hearing, ActOnCase{file.id, join});
    }
    void caseEnds()
    {
        CaseEntry sent = entry(CaseAct::MarkSent);
        sent.channel = ReplyChannel::Letter;
        sent.text = person;
        must(hearing, ActOnCase{file.id, sent});
        CaseEntry propose = entry(CaseAct::ProposePublication);
        propose.publication = Publication{.title = person,
                                          .category = QStringLiteral("道路"),
                                          .unit = QStringLiteral("roads"),
                                          .date = QDate(2026, 11, 23)};
        propose.redaction = Redaction{{}, {}, 2, 1};
        must(hearing, ActOnCase{file.id, propose});
    }
    void escalationEnds()
    {
        must(supervisor, ActOnEscalation{escalation.id, escalationEntry(EscalationAct::Resolve)});
    }
    void happens()
    {
        callComes();
        caseComes();
        caseEnds();
        escalationEnds();
    }

    [[nodiscard]] CaseEntry ofPart(CaseAct act)
    {
        CaseEntry made = entry(act);
        made.part = part;
        made.text = person;
        made.baseVersion = 1;
        return made;
    }
    [[nodiscard]] Attachment attachment()
    {
        Attachment made;
        made.id = ids.make<AttachmentId>();
        made.name = person + QStringLiteral(".jpg");
        made.type = QStringLiteral("image/jpeg");
        made.size = photograph.size();
        made.sha256 = shaOf(photograph);
        return made;
    }
    [[nodiscard]] HandEntry handEntry(HandAct act)
    {
        HandEntry made;
        made.id = ids.make<EntryId>();
        made.act = act;
        made.text = person;
        return made;
    }
    [[nodiscard]] EscalationEntry escalationEntry(EscalationAct act)
    {
        EscalationEntry made;
        made.id = ids.make<EntryId>();
        made.act = act;
        made.text = person;
        return made;
    }
    [[nodiscard]] EntityRow rowOf(const EntityRef& ref)
    {
        const auto row = store->row(ref);
        REQUIRE(row);
        REQUIRE(*row);
        return (*row)->row;
    }

private:
    QTemporaryDir m_folder;
};

/// The files whose bytes hold the person: of a store, its log and what lies beside them.
[[nodiscard]] inline QStringList filesThatName(const QString& folder,
                                               const QString& pattern = QStringLiteral("*"))
{
    QStringList found;
    const auto files = QDir(folder).entryInfoList({pattern}, QDir::Files | QDir::Hidden);
    CHECK_FALSE(files.isEmpty());
    const QByteArray wide(reinterpret_cast<const char*>(person.utf16()), person.size() * 2);
    for (const QFileInfo& info : files) {
        QFile file(info.filePath());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        if (bytes.contains(person.toUtf8()) || bytes.contains(wide))
            found.append(info.fileName());
    }
    return found;
}

} // namespace madoguchi::test
