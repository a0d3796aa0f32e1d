// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/hand_session.h"

#include "app/desk/core/contact_follow_up.h"
#include "kb/domain/room_rulebook.h"
#include "kb/store/calendar_repository.h"
#include "kb/store/outbox_repository.h"
#include "kb/store/room_repository.h"

#include <limits>

namespace madoguchi::desk {

namespace {

const QString slotName = QStringLiteral("hand");
constexpr Timestamp never{std::numeric_limits<qint64>::max()};

/// True if the last line of the hand is somebody else's and new.
bool isNews(const std::optional<Hand>& before, const Hand& now, const UserId& self)
{
    const bool longer = !before || before->id != now.id || before->entries.size() < now.entries.size();
    return longer && now.entries.back().by != self;
}

} // namespace

HandSession::HandSession(CommandRunner& commands, QObject* parent)
    : QObject(parent)
    , m_commands(commands)
    , m_question(commands.store(), commands.clock())
{
    m_question.setSlot(slotName);
    connect(&m_commands, &CommandRunner::performed, this, &HandSession::refresh);
    connect(&m_commands.store(), &DeskStore::opened, this, &HandSession::refresh);
    connect(&m_commands, &CommandRunner::userChanged, this, [this] {
        m_followed = {};
        if (std::exchange(m_hand, std::nullopt))
            Q_EMIT changed();
        refresh();
    });
}

void HandSession::setHub(HubState hub)
{
    if (std::exchange(m_hub, hub) != hub)
        Q_EMIT changed();
}

Result<HandSession::Found> HandSession::read(db::Connection& connection, const UserId& user,
                                             const HandId& followed)
{
    store::RoomRepository room(connection);
    Found found;
    if (!followed.isNull()) {
        MADOGUCHI_TRY_ASSIGN(hand, room.hand(followed));
        found.hand = hand;
    }
    if (!found.hand) {
        MADOGUCHI_TRY_ASSIGN(open, room.hands(never));
        for (const Hand& hand : open) {
            if (hand.raisedBy == user && (!found.hand || found.hand->raisedAt < hand.raisedAt))
                found.hand = hand;
        }
    }
    if (found.hand) {
        MADOGUCHI_TRY_ASSIGN(
            waits, store::OutboxRepository(connection).isWaiting({EntityKind::Hand, found.hand->id.value}));
        found.waits = waits;
    }
    MADOGUCHI_TRY_ASSIGN(calendar, store::CalendarRepository(connection).current());
    found.calendar = calendar.value_or(CentreCalendar{});
    return found;
}

void HandSession::refresh()
{
    const auto& user = m_commands.user();
    if (!user || user->emergency || !m_commands.store().isOpen())
        return;
    m_commands.store().lists().submitLatest(
        QStringLiteral("hand"),
        [id = user->actor.user, followed = m_followed](db::Connection& connection) {
            return read(connection, id, followed);
        },
        this,
        [this, asked = m_followed](Result<Found> found) {
            // What was asked before a hand was raised or put aside says nothing about the one after it.
            if (found && asked == m_followed)
                take(std::move(*found));
            else if (found)
                refresh();
        });
}

void HandSession::take(Found found)
{
    m_calendar = std::move(found.calendar);
    const std::optional<Hand> before = std::exchange(m_hand, std::move(found.hand));
    const bool arrived = std::exchange(m_arrived, !found.waits);
    if (m_hand)
        m_followed = m_hand->id;
    if (isDone()) {
        putAside();
        return;
    }
    if (before != m_hand || arrived != m_arrived)
        Q_EMIT changed();
    if (m_hand && m_commands.user() && isNews(before, *m_hand, m_commands.user()->actor.user))
        Q_EMIT answered(*m_hand);
    withdrawDiscarded();
}

// What the operator ended needs no further look.
bool HandSession::isDone() const
{
    if (!m_hand || m_hand->isOpen() || !m_commands.user())
        return false;
    const bool takenDown =
        m_hand->state == HandState::Withdrawn && m_hand->entries.back().by == m_commands.user()->actor.user;
    return takenDown || (!m_closing.isNull() && m_hand->contact == m_closing);
}

void HandSession::closeWith(const ContactId& contact)
{
    m_closing = contact;
    if (isDone())
        putAside();
}

void HandSession::restore()
{
    m_question.load([this](const Result<std::optional<QByteArray>>& body) {
        if (body && *body)
            Q_EMIT questionRestored(QString::fromUtf8(**body));
    });
}

void HandSession::keepQuestion(const QString& text)
{
    m_question.put(text.toUtf8());
}

CommandRunner::Alongside HandSession::clearQuestion()
{
    m_question.flush();
    m_question.forget();
    return [](db::Connection& connection) { return DraftKeeper::clearWithin(connection, slotName); };
}

void HandSession::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT changed();
    if (!busy)
        withdrawDiscarded();
}

void HandSession::give(CommandPayload payload, Then then, CommandRunner::Alongside alongside)
{
    if (m_busy)
        return;
    setBusy(true);
    m_commands.perform(
        std::move(payload), this,
        [this, then = std::move(then)](const Result<void>& result) {
            if (result)
                then();
            setBusy(false);
            if (!result)
                Q_EMIT failed(result.error());
        },
        std::move(alongside));
}

void HandSession::raise(const HandQuestion& question)
{
    if (m_hand && m_hand->isOpen())
        return;
    Hand hand;
    hand.id = m_commands.ids().make<HandId>();
    hand.seat = m_seat;
    hand.raisedAt = m_commands.clock().now();
    hand.callStartedAt = question.callStartedAt;
    hand.contact = question.contact;
    hand.channel = question.content.channel;
    hand.language = question.content.language;
    hand.inquiry = question.content.inquiry;
    hand.articles = question.content.articles;
    HandEntry first;
    first.id = m_commands.ids().make<EntryId>();
    first.text = question.text.trimmed();
    hand.entries = {first};
    if (const auto checked = checkQuestion(first.text); !checked) {
        Q_EMIT failed(checked.error());
        return;
    }
    give(
        RaiseHand{hand},
        [this, id = hand.id] {
            m_followed = id;
            Q_EMIT questionTaken();
        },
        clearQuestion());
}

Escalation HandSession::opened(const QString& question, const ContactContent& content) const
{
    const Timestamp now = m_commands.clock().now();
    Escalation escalation = escalationOf(content);
    escalation.kind = EscalationKind::Question;
    escalation.id = m_commands.ids().make<EscalationId>();
    escalation.seat = m_seat;
    escalation.openedAt = now;
    escalation.dueAt = escalationDue(m_calendar, content.channel, now);
    escalation.subject = subjectOf(question);
    EscalationEntry first;
    first.id = m_commands.ids().make<EntryId>();
    first.text = question;
    escalation.entries = {first};
    return escalation;
}

void HandSession::escalateInstead(const HandQuestion& question)
{
    const QString text = question.text.trimmed();
    if (const auto checked = checkQuestion(text); !checked) {
        Q_EMIT failed(checked.error());
        return;
    }
    Escalation escalation = opened(text, question.content);
    escalation.contact = question.contact;
    give(
        OpenEscalation{escalation},
        [this, id = escalation.id] {
            Q_EMIT questionTaken();
            Q_EMIT escalated(id);
        },
        clearQuestion());
}

void HandSession::escalate(const ContactContent& content)
{
    if (!m_hand || !m_hand->isOpen() || !m_commands.user())
        return;
    ContactContent known = content;
    known.channel = m_hand->channel;
    known.language = m_hand->language;
    if (known.inquiry.isEmpty())
        known.inquiry = m_hand->inquiry;
    if (known.articles.isEmpty())
        known.articles = m_hand->articles;
    Escalation escalation = opened(m_hand->entries.front().text, known);
    escalation.contact = m_hand->contact;
    escalation.hand = m_hand->id;
    HandEntry entry;
    entry.id = m_commands.ids().make<EntryId>();
    entry.act = HandAct::Escalate;
    entry.escalation = escalation.id;
    const auto second = m_commands.make(ActOnHand{m_hand->id, entry});
    give(
        OpenEscalation{escalation}, [this, id = escalation.id] { Q_EMIT escalated(id); },
        [second = *second, actor = m_commands.user()->actor](db::Connection& connection) {
            return store::OutboxRepository(connection).performWithin(second, actor);
        });
}

void HandSession::act(HandAct what, const QString& text, CommandRunner::Alongside alongside)
{
    if (!m_hand)
        return;
    HandEntry entry;
    entry.id = m_commands.ids().make<EntryId>();
    entry.act = what;
    entry.text = text.trimmed();
    give(
        ActOnHand{m_hand->id, entry},
        [this, what] {
            if (what == HandAct::AskBack)
                Q_EMIT questionTaken();
        },
        std::move(alongside));
}

void HandSession::accept()
{
    act(HandAct::Accept, {});
}

void HandSession::askBack(const QString& text)
{
    if (const auto checked = checkQuestion(text); !checked) {
        Q_EMIT failed(checked.error());
        return;
    }
    act(HandAct::AskBack, text, clearQuestion());
}

void HandSession::withdraw()
{
    act(HandAct::Withdraw, {});
}

void HandSession::withdrawWith(const ContactId& contact, const QString& reason)
{
    if (contact.isNull())
        return;
    m_discarded = contact;
    m_reason = reason;
    withdrawDiscarded();
}

void HandSession::withdrawDiscarded()
{
    if (m_busy || !m_hand || !m_hand->isOpen() || m_discarded.isNull() || m_hand->contact != m_discarded)
        return;
    m_discarded = {};
    act(HandAct::Withdraw, m_reason);
}

void HandSession::putAside()
{
    if (!m_hand || m_hand->isOpen())
        return;
    m_hand.reset();
    m_followed = {};
    m_arrived = true;
    Q_EMIT changed();
    refresh(); // another one may be up
}

} // namespace madoguchi::desk
