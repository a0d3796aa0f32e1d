// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/new_case.h"

#include "app/desk/core/attachment_copies.h"
#include "app/desk/core/contact_follow_up.h"
#include "kb/domain/case_due.h"
#include "kb/domain/case_rights.h"
#include "kb/domain/case_rulebook.h"
#include "kb/store/calendar_repository.h"
#include "kb/store/case_repository.h"
#include "kb/store/draft_repository.h"
#include "kb/store/outbox_repository.h"

namespace madoguchi::desk {

namespace {

constexpr int lookMs = 500;
/// So many of the newest open cases are compared.
constexpr qint64 comparedCases = 2'000;
constexpr size_t shownAlike = 5;

ReplyChannel channelOf(Channel channel)
{
    switch (channel) {
    case Channel::Phone:
        return ReplyChannel::Telephone;
    case Channel::Fax:
        return ReplyChannel::Fax;
    case Channel::Email:
        return ReplyChannel::Email;
    case Channel::Letter:
        return ReplyChannel::Letter;
    case Channel::Counter:
        return ReplyChannel::InPerson;
    }
    return ReplyChannel::None;
}

void takeCaller(CaseFields& fields, const QString& name, const QString& telephone)
{
    fields.requester.name = name;
    fields.requester.telephone = telephone;
    fields.requester.anonymous = name.isEmpty() && telephone.isEmpty();
    fields.requester.wantsReplyBy = telephone.isEmpty() ? ReplyChannel::None : ReplyChannel::Telephone;
}

struct Compared
{
    std::vector<AlikeCase> alike;
    QHash<QUuid, Case> files;
};

Result<Compared> compare(db::Connection& connection, const Case& file)
{
    store::CaseRepository cases(connection);
    store::CaseFilter open;
    open.openOnly = true;
    MADOGUCHI_TRY_ASSIGN(lines, cases.list(open, store::CaseOrder::Received, false, comparedCases));
    Compared compared;
    for (const store::CaseLine& line : lines) {
        if (line.id == file.id)
            continue;
        MADOGUCHI_TRY_ASSIGN(other, cases.byId(line.id));
        if (!other)
            continue;
        const CaseLikeness likeness = likenessOf(file.fields, other->fields);
        if (!likeness.isNear())
            continue;
        compared.alike.push_back({line.id, line.number, line.subject, likeness});
        compared.files.insert(line.id.value, *other);
    }
    const auto weight = [](const AlikeCase& one) {
        return one.likeness.textPercent + (one.likeness.sameTelephone || one.likeness.sameEmail ? 100 : 0);
    };
    std::stable_sort(compared.alike.begin(), compared.alike.end(),
                     [&](const AlikeCase& a, const AlikeCase& b) { return weight(a) > weight(b); });
    if (compared.alike.size() > shownAlike)
        compared.alike.resize(shownAlike);
    return compared;
}

} // namespace

NewCase::NewCase(CommandRunner& commands, QObject* parent)
    : QObject(parent)
    , m_commands(commands)
    , m_keeper(commands.store(), commands.clock())
{
    m_look.setSingleShot(true);
    m_look.setInterval(lookMs);
    connect(&m_look, &QTimer::timeout, this, &NewCase::lookForAlike);
    connect(&commands, &CommandRunner::userChanged, this, [this] {
        m_keeper.flush();
        m_file = {};
        Q_EMIT ended();
    });
}

int NewCase::daysFor(CaseKind kind)
{
    return businessDaysFor(kind);
}

Timestamp NewCase::dueFor(CaseKind kind, Timestamp receivedAt) const
{
    return caseDueAt(m_calendar, kind, receivedAt);
}

void NewCase::begin()
{
    beginWith({}, QStringLiteral("hand"));
}

void NewCase::beginFrom(const Contact& contact)
{
    const ContactContent& content = contact.current();
    Case file;
    file.contact = contact.id;
    file.cameBy = channelOf(content.channel);
    file.receivedAt = contact.startedAt.isSet() ? contact.startedAt : contact.endedAt;
    file.fields.kind = content.outcome == Outcome::Complaint ? CaseKind::Complaint : CaseKind::Inquiry;
    file.fields.subject = subjectOf(content.inquiry);
    file.fields.text = content.wish.isEmpty() ? content.inquiry : content.inquiry + u'\n' + content.wish;
    file.fields.language = content.language;
    file.fields.category = content.category;
    takeCaller(file.fields, content.callerName, content.callerTelephone);
    beginWith(std::move(file), contact.id.toString());
}

void NewCase::beginFrom(const Escalation& escalation)
{
    Case file;
    file.contact = escalation.contact;
    file.escalation = escalation.id;
    file.receivedAt = escalation.openedAt;
    file.fields.subject = escalation.subject;
    file.fields.text = escalation.inquiry;
    file.fields.language = escalation.language;
    file.fields.category = escalation.category;
    takeCaller(file.fields, escalation.callerName, escalation.callerTelephone);
    if (escalation.replyTo.contains(u'@')) {
        file.fields.requester.email = escalation.replyTo;
        file.fields.requester.wantsReplyBy = ReplyChannel::Email;
        file.cameBy = ReplyChannel::Email;
    } else if (!escalation.replyTo.isEmpty()) {
        file.fields.requester.fax = escalation.replyTo;
        file.fields.requester.wantsReplyBy = ReplyChannel::Fax;
        file.cameBy = ReplyChannel::Fax;
    }
    file.fields.requester.anonymous = file.fields.requester.anonymous && escalation.replyTo.isEmpty();
    beginWith(std::move(file), escalation.id.toString());
}

void NewCase::beginFrom(const Case& file)
{
    Case piece;
    piece.flow = file.flow;
    piece.unit = file.unit;
    piece.fields = file.fields;
    piece.cameBy = file.cameBy;
    piece.receivedAt = file.receivedAt;
    piece.dueAt = file.dueAt;
    piece.contact = file.contact;
    piece.readers = file.readers;
    piece.links = {{file.id, CaseLinkKind::SplitFrom}};
    piece.attachments = attachmentCopies(file.attachments, m_commands.ids());
    beginWith(std::move(piece), file.id.toString());
    m_others.insert(file.id.value, file);
}

void NewCase::beginWith(Case file, const QString& origin)
{
    const auto& user = m_commands.user();
    if (!user)
        return;
    m_alike.clear();
    m_joints.clear();
    m_others.clear();
    file.id = m_commands.ids().make<CaseId>();
    CaseEntry first;
    first.id = m_commands.ids().make<EntryId>();
    first.act = CaseAct::Open;
    file.entries = {first};
    if (!file.receivedAt.isSet())
        file.receivedAt = m_commands.clock().now();
    // A unit's own people answer what comes to their unit.
    if (user->actor.role == Role::Department && file.links.empty()) {
        file.flow = CaseFlow::Distributed;
        file.unit = user->actor.unit;
    }
    m_keeper.setSlot(QStringLiteral("case-new:%1:%2").arg(user->actor.user.toString(), origin));
    struct Read
    {
        CentreCalendar calendar;
        std::optional<Case> begun;
    };
    m_commands.store().writes().submit(
        [slot = m_keeper.slot()](db::Connection& connection) -> Result<Read> {
            Read read;
            MADOGUCHI_TRY_ASSIGN(calendar, store::CalendarRepository(connection).current());
            read.calendar = calendar.value_or(CentreCalendar{});
            MADOGUCHI_TRY_ASSIGN(draft, store::DraftRepository(connection).load(slot));
            if (draft) {
                if (const auto begun = decodeCase(draft->body))
                    read.begun = *begun;
            }
            return read;
        },
        this,
        [this, file = std::move(file), slot = m_keeper.slot()](const Result<Read>& read) {
            if (slot != m_keeper.slot())
                return;
            if (!read) {
                Q_EMIT failed(read.error());
                return;
            }
            m_calendar = read->calendar;
            m_file = read->begun ? *read->begun : file;
            if (!m_file.dueAt.isSet())
                m_file.dueAt = dueFor(m_file.fields.kind, m_file.receivedAt);
            Q_EMIT began();
            lookForAlike();
        });
}

void NewCase::edit(const Case& file)
{
    if (!isBegun())
        return;
    m_file.flow = file.flow;
    m_file.unit = file.flow == CaseFlow::Distributed ? file.unit : QString();
    m_file.fields = file.fields;
    m_file.cameBy = file.cameBy;
    m_file.receivedAt = file.receivedAt;
    m_file.dueAt = file.dueAt;
    m_keeper.put(encode(m_file));
    if (!m_look.isActive())
        m_look.start();
}

Result<void> NewCase::attach(const CaseId& to, const Attachment& attachment)
{
    if (!isBegun() || m_file.id != to)
        return failure(ErrorCode::NotFound, QStringLiteral("case.absent"));
    if (static_cast<int>(m_file.attachments.size()) >= limits::attachmentsPerCase)
        return failure(ErrorCode::InvalidInput, QStringLiteral("case.attachments.too-many"));
    m_file.attachments.push_back(attachment);
    m_keeper.put(encode(m_file));
    Q_EMIT attachmentsChanged();
    return {};
}

void NewCase::detach(const AttachmentId& id)
{
    if (std::erase_if(m_file.attachments, [&](const Attachment& one) { return one.id == id; }) == 0)
        return;
    m_keeper.put(encode(m_file));
    Q_EMIT attachmentsChanged();
}

void NewCase::lookForAlike()
{
    if (!isBegun())
        return;
    m_commands.store().lists().submitLatest(
        QStringLiteral("case-alike"),
        [file = m_file](db::Connection& connection) { return compare(connection, file); }, this,
        [this, id = m_file.id](Result<Compared> compared) {
            if (!compared || m_file.id != id)
                return;
            for (auto other = compared->files.cbegin(); other != compared->files.cend(); ++other)
                m_others.insert(other.key(), other.value());
            if (std::exchange(m_alike, std::move(compared->alike)) != m_alike)
                Q_EMIT alikeChanged();
        });
}

void NewCase::setJoint(const CaseId& other, Joint joint)
{
    if (joint == Joint::MergeInto) {
        for (auto each = m_joints.begin(); each != m_joints.end(); ++each) {
            if (each.value() == Joint::MergeInto)
                each.value() = Joint::Duplicate; // it can go on as one alone
        }
    }
    m_joints.insert(other.value, joint);
}

bool NewCase::mayMerge() const
{
    const auto& user = m_commands.user();
    return user && isBegun() && isInCharge(user->actor, m_file);
}

CaseEntry NewCase::entryOf(CaseAct act, const CaseId& other, CaseLinkKind link) const
{
    CaseEntry entry;
    entry.id = m_commands.ids().make<EntryId>();
    entry.act = act;
    entry.other = other;
    entry.link = link;
    return entry;
}

// The other one hears of it too, where one may tell it.
std::vector<CommandPayload> NewCase::payloads() const
{
    Case file = m_file;
    std::vector<CommandPayload> further;
    const Actor actor = m_commands.user()->actor;
    const auto tellOther = [&](const CaseId& other, CaseLinkKind link) {
        const auto found = m_others.constFind(other.value);
        if (found != m_others.cend() && mayAct(*found, CaseAct::Link, {}, actor))
            further.push_back(ActOnCase{other, entryOf(CaseAct::Link, file.id, link)});
    };
    for (const CaseLink& link : m_file.links)
        tellOther(link.other, CaseLinkKind::SplitInto);
    for (const AlikeCase& one : m_alike) {
        const Joint joint = this->joint(one.id);
        if (joint == Joint::None)
            continue;
        const bool merges = joint == Joint::MergeInto && mayMerge();
        file.links.push_back({one.id, merges ? CaseLinkKind::MergedInto : CaseLinkKind::Duplicate});
        tellOther(one.id, merges ? CaseLinkKind::MergedFrom : CaseLinkKind::Duplicate);
        if (merges) {
            const auto other = m_others.constFind(one.id.value);
            if (other != m_others.cend() && mayAct(*other, CaseAct::Attach, {}, actor)) {
                for (CaseEntry& entry : attachingTo(*other, file.attachments, m_commands.ids()))
                    further.push_back(ActOnCase{one.id, std::move(entry)});
            }
            CaseEntry close = entryOf(CaseAct::Close, {}, CaseLinkKind::MergedInto);
            close.text = one.number.isEmpty() ? one.subject : one.number;
            further.push_back(ActOnCase{file.id, close});
        }
    }
    std::vector<CommandPayload> all{OpenCase{file}};
    all.insert(all.end(), further.begin(), further.end());
    return all;
}

void NewCase::save()
{
    if (!isBegun() || m_busy || !m_commands.user())
        return;
    if (const auto checked = checkCaseFields(m_file.fields); !checked) {
        Q_EMIT failed(checked.error());
        return;
    }
    if (m_file.flow == CaseFlow::Distributed && m_file.unit.isEmpty()) {
        Q_EMIT failed({ErrorCode::InvalidInput, QStringLiteral("case.unit.missing"), {}});
        return;
    }
    std::vector<CommandPayload> given = payloads();
    std::vector<Command> further;
    for (auto payload = given.begin() + 1; payload != given.end(); ++payload)
        further.push_back(*m_commands.make(std::move(*payload)));
    m_busy = true;
    m_keeper.flush();
    m_keeper.forget();
    m_commands.perform(
        std::move(given.front()), this,
        [this, id = m_file.id](const Result<void>& result) {
            m_busy = false;
            if (!result) {
                Q_EMIT failed(result.error());
                return;
            }
            m_file = {};
            Q_EMIT saved(id);
            Q_EMIT ended();
        },
        [further = std::move(further), slot = m_keeper.slot(),
         actor = m_commands.user()->actor](db::Connection& connection) -> Result<void> {
            for (const Command& command : further)
                MADOGUCHI_TRY(store::OutboxRepository(connection).performWithin(command, actor));
            return DraftKeeper::clearWithin(connection, slot);
        });
}

void NewCase::discard()
{
    if (!isBegun())
        return;
    m_keeper.put({});
    m_keeper.flush();
    const Case dropped = std::exchange(m_file, {});
    for (const Attachment& attachment : dropped.attachments)
        Q_EMIT attachmentDropped({dropped.id, attachment.sha256});
    Q_EMIT ended();
}

} // namespace madoguchi::desk
