// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/room_session.h"

#include "app/desk/core/contact_follow_up.h"
#include "kb/domain/room_rulebook.h"
#include "kb/store/article_repository.h"
#include "kb/store/calendar_repository.h"
#include "kb/store/contact_repository.h"
#include "kb/store/room_repository.h"

namespace madoguchi::desk {

namespace {

constexpr int secondMs = 1000;

template <typename Entity, typename Id>
const Entity* findIn(const std::vector<Entity>& entities, const Id& id)
{
    const auto found =
        std::find_if(entities.begin(), entities.end(), [&](const Entity& entity) { return entity.id == id; });
    return found == entities.end() ? nullptr : &*found;
}

RoomState stateOf(const Hand& hand)
{
    return hand.state == HandState::Raised     ? RoomState::Open
           : hand.state == HandState::Answered ? RoomState::Answered
                                               : RoomState::Resolved;
}

RoomState stateOf(const Escalation& escalation)
{
    return escalation.state == EscalationState::Open    ? RoomState::Open
           : escalation.state == EscalationState::Taken ? RoomState::Taken
                                                        : RoomState::Resolved;
}

/// The question that waits for an answer: asking back is asking again.
const HandEntry& lastQuestion(const Hand& hand)
{
    const auto asks = [](const HandEntry& entry) {
        return entry.act == HandAct::Ask || entry.act == HandAct::AskBack;
    };
    const auto found = std::find_if(hand.entries.rbegin(), hand.entries.rend(), asks);
    return found == hand.entries.rend() ? hand.entries.front() : *found;
}

Timestamp resolvedAt(const Escalation& escalation)
{
    const auto resolves = [](const EscalationEntry& entry) { return entry.act == EscalationAct::Resolve; };
    const auto found = std::find_if(escalation.entries.rbegin(), escalation.entries.rend(), resolves);
    return found == escalation.entries.rend() ? escalation.entries.back().at : found->at;
}

Result<RoomArticle> readArticle(db::Connection& connection, const QString& number)
{
    MADOGUCHI_TRY_ASSIGN(versions, store::ArticleRepository(connection).translations(number));
    if (versions.empty())
        return RoomArticle{number, {}, {}, {}};
    const Article& first = versions.front();
    return RoomArticle{number, first.question, first.owner, first.verifiedAt};
}

} // namespace

RoomSession::RoomSession(CommandRunner& commands, Directory& directory, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_commands(commands)
    , m_directory(directory)
    , m_clock(clock)
    , m_drafts(commands)
{
    connect(&commands, &CommandRunner::userChanged, this, &RoomSession::changeUser);
    connect(&directory, &Directory::changed, this, &RoomSession::rebuild);
    connect(&m_second, &QTimer::timeout, this, &RoomSession::tick);
}

bool RoomSession::isLeading() const
{
    const auto& user = m_commands.user();
    return user && !user->emergency && mayLeadRoom(user->actor);
}

void RoomSession::changeUser()
{
    m_leading = isLeading();
    m_drafts.setUser(m_leading ? m_commands.user()->actor.user : UserId());
    m_loaded = false;
    m_content = {};
    m_opened = QUuid();
    rebuild();
    if (m_leading) {
        tick();
        m_second.start(secondMs);
        refresh();
    } else {
        m_second.stop();
    }
    Q_EMIT leadingChanged();
}

void RoomSession::tick()
{
    const Timestamp now = m_clock.now();
    m_model.setNow(now);
    Q_EMIT ticked(now);
}

Result<RoomSession::Content> RoomSession::read(db::Connection& connection, Timestamp from)
{
    store::RoomRepository room(connection);
    MADOGUCHI_TRY_ASSIGN(hands, room.hands(from));
    MADOGUCHI_TRY_ASSIGN(escalations, room.escalations(from));
    MADOGUCHI_TRY_ASSIGN(seats, room.seats());
    MADOGUCHI_TRY_ASSIGN(calendar, store::CalendarRepository(connection).current());
    Content content{std::move(hands), std::move(escalations), {}, calendar.value_or(CentreCalendar{})};
    for (const SeatStatus& seat : seats)
        content.seats.insert(seat.seat, seat.report.name);
    return content;
}

void RoomSession::refresh()
{
    if (!m_leading)
        return;
    m_drafts.dropErased();
    const Timestamp today = Timestamp::from(m_clock.now().toLocal().date().startOfDay());
    m_commands.store().lists().submitLatest(
        QStringLiteral("room"), [today](db::Connection& connection) { return read(connection, today); }, this,
        [this](Result<Content> content) {
            if (!content) {
                if (content.error().code != ErrorCode::Cancelled)
                    Q_EMIT failed(content.error());
                return;
            }
            if (!m_leading)
                return;
            m_content = std::move(*content);
            m_seats = m_content.seats;
            m_loaded = true;
            rebuild();
            Q_EMIT loaded();
            open(m_opened);
        });
}

void RoomSession::setLanguage(Language language)
{
    m_language = language;
    rebuild();
}

void RoomSession::rebuild()
{
    QList<RoomItem> items;
    for (const Hand& hand : m_content.hands)
        items.append(itemOf(hand));
    for (const Escalation& escalation : m_content.escalations)
        items.append(itemOf(escalation));
    m_model.setNow(m_clock.now());
    m_model.setItems(items);
}

RoomItem RoomSession::itemOf(const Hand& hand) const
{
    const HandEntry& question = lastQuestion(hand);
    RoomItem item;
    item.kind = RoomKind::Hand;
    item.id = hand.id.value;
    item.state = stateOf(hand);
    item.since = question.at;
    item.callSince = hand.callStartedAt;
    if (item.state == RoomState::Resolved)
        item.resolvedAt = hand.entries.back().at;
    item.title = question.text.simplified();
    item.seat = seatName(hand.seat);
    item.person = personName(hand.raisedBy);
    item.channel = hand.channel;
    item.language = hand.language;
    item.articles = hand.articles;
    return item;
}

RoomItem RoomSession::itemOf(const Escalation& escalation) const
{
    RoomItem item;
    const bool mail = escalation.kind == EscalationKind::Email || escalation.kind == EscalationKind::Fax;
    item.kind = mail                                          ? RoomKind::Mail
                : escalation.kind == EscalationKind::CallBack ? RoomKind::CallBack
                                                              : RoomKind::Contact;
    item.id = escalation.id.value;
    item.state = stateOf(escalation);
    item.since = escalation.openedAt;
    item.due = escalation.dueAt;
    if (item.state == RoomState::Resolved)
        item.resolvedAt = resolvedAt(escalation);
    const QString subject = escalation.subject.simplified();
    item.title = subject.isEmpty() ? escalation.inquiry.simplified() : subject;
    item.seat = seatName(escalation.seat);
    item.person = personName(escalation.openedBy);
    item.channel = escalation.kind == EscalationKind::Email ? Channel::Email
                   : escalation.kind == EscalationKind::Fax ? Channel::Fax
                                                            : Channel::Phone;
    item.language = escalation.language;
    item.articles = escalation.articles;
    item.assignee = personName(escalation.assignee.user);
    if (!escalation.assignee.unit.isEmpty())
        item.unit = m_directory.unitName(escalation.assignee.unit, m_language);
    item.mine = isMine(escalation);
    return item;
}

Timestamp RoomSession::dueByRule(Channel channel) const
{
    return escalationDue(m_content.calendar, channel, m_clock.now());
}

bool RoomSession::isMine(const Escalation& escalation) const
{
    const auto& user = m_commands.user();
    return user && !escalation.assignee.user.isNull() && escalation.assignee.user == user->actor.user;
}

QString RoomSession::personName(const UserId& id) const
{
    const QString name = m_directory.staffName(id);
    const auto& user = m_commands.user();
    return name.isEmpty() && user && user->actor.user == id ? user->displayName : name;
}

const Hand* RoomSession::hand(const HandId& id) const
{
    return findIn(m_content.hands, id);
}

const Escalation* RoomSession::escalation(const EscalationId& id) const
{
    return findIn(m_content.escalations, id);
}

Result<RoomDetail> RoomSession::readDetail(db::Connection& connection, const QUuid& id)
{
    store::RoomRepository room(connection);
    store::ContactRepository contacts(connection);
    RoomDetail detail;
    MADOGUCHI_TRY_ASSIGN(hand, room.hand({id}));
    MADOGUCHI_TRY_ASSIGN(escalation, room.escalation({id}));
    const QStringList numbers = hand ? hand->articles : escalation ? escalation->articles : QStringList();
    for (const QString& number : numbers) {
        MADOGUCHI_TRY_ASSIGN(article, readArticle(connection, number));
        detail.articles.append(article);
    }
    if (escalation) {
        MADOGUCHI_TRY_ASSIGN(origin, contacts.byId(escalation->contact));
        MADOGUCHI_TRY_ASSIGN(outcome, contacts.byId(escalation->outcome));
        detail.origin = std::move(origin);
        detail.outcome = std::move(outcome);
    }
    detail.hand = std::move(hand);
    detail.escalation = std::move(escalation);
    return detail;
}

void RoomSession::open(const QUuid& id)
{
    m_opened = id;
    if (id.isNull()) {
        m_commands.store().lists().cancel(QStringLiteral("room-detail"));
        return;
    }
    m_commands.store().lists().submitLatest(
        QStringLiteral("room-detail"),
        [id](db::Connection& connection) { return readDetail(connection, id); }, this,
        [this](Result<RoomDetail> detail) {
            if (!detail) {
                if (detail.error().code != ErrorCode::Cancelled)
                    Q_EMIT failed(detail.error());
                return;
            }
            detail->seat = seatName(detail->hand         ? detail->hand->seat
                                    : detail->escalation ? detail->escalation->seat
                                                         : SeatId());
            Q_EMIT opened(*detail);
        });
}

} // namespace madoguchi::desk
