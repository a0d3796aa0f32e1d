// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/hand_over_session.h"

#include "app/desk/core/seats_model.h"
#include "kb/domain/room_rulebook.h"
#include "kb/store/calendar_repository.h"
#include "kb/store/hand_over_repository.h"
#include "kb/store/room_repository.h"

namespace madoguchi::desk {

namespace {

constexpr qint64 dayMs = 24LL * 3600 * 1000;

QString slotOf(const UserId& user)
{
    return QStringLiteral("hand-over:") + user.toString();
}

const EscalationEntry* resolution(const Escalation& escalation)
{
    const auto found =
        std::find_if(escalation.entries.rbegin(), escalation.entries.rend(),
                     [](const EscalationEntry& entry) { return entry.act == EscalationAct::Resolve; });
    return escalation.isOpen() || found == escalation.entries.rend() ? nullptr : &*found;
}

Result<std::vector<Escalation>> readAll(db::Connection& connection, const QList<EscalationId>& ids)
{
    store::RoomRepository room(connection);
    std::vector<Escalation> found;
    for (const EscalationId& id : ids) {
        MADOGUCHI_TRY_ASSIGN(escalation, room.escalation(id));
        if (escalation)
            found.push_back(std::move(*escalation));
    }
    return found;
}

} // namespace

HandOverSession::HandOverSession(CommandRunner& commands, RoomSession& room, QObject* parent)
    : QObject(parent)
    , m_commands(commands)
    , m_room(room)
    , m_keeper(commands.store(), commands.clock())
{
    connect(&room, &RoomSession::leadingChanged, this, &HandOverSession::changeUser);
    connect(&room, &RoomSession::loaded, this, &HandOverSession::refresh);
    connect(&m_keeper, &DraftKeeper::failed, this, &HandOverSession::failed);
}

void HandOverSession::changeUser()
{
    m_keeper.flush();
    m_loaded = false;
    m_content = {};
    m_opened = {};
    replaceText({});
    Q_EMIT changed();
    if (!m_room.isLeading())
        return;
    m_keeper.setSlot(slotOf(m_commands.user()->actor.user));
    m_keeper.load([this, slot = m_keeper.slot()](const Result<std::optional<QByteArray>>& body) {
        // Who has begun to type meanwhile keeps what they typed.
        if (slot == m_keeper.slot() && body && *body && m_text.isEmpty())
            replaceText(QString::fromUtf8(**body));
    });
}

Result<HandOverSession::Content> HandOverSession::read(db::Connection& connection, Timestamp now)
{
    const auto [from, until] = dayOf(now);
    Content content;
    MADOGUCHI_TRY_ASSIGN(handOvers, store::HandOverRepository(connection).all(now.plusMs(-daysKept * dayMs)));
    content.handOvers = std::move(handOvers);
    MADOGUCHI_TRY_ASSIGN(calendar, store::CalendarRepository(connection).current());
    content.calendar = calendar.value_or(CentreCalendar{});
    MADOGUCHI_TRY_ASSIGN(figures, store::dayFigures(connection, from, until));
    for (const store::DayFigures& of : std::as_const(figures))
        content.figures += of;
    return content;
}

void HandOverSession::refresh()
{
    m_commands.store().lists().submitLatest(
        QStringLiteral("hand-overs"),
        [now = now()](db::Connection& connection) { return read(connection, now); }, this,
        [this](Result<Content> content) {
            if (!content) {
                if (content.error().code != ErrorCode::Cancelled)
                    Q_EMIT failed(content.error());
                return;
            }
            if (!m_room.isLeading())
                return;
            m_content = std::move(*content);
            m_loaded = true;
            Q_EMIT changed();
            if (!m_opened.isNull())
                open(m_opened);
        });
}

HandOverSheet HandOverSession::sheet() const
{
    const Timestamp moment = now();
    QList<RoomItem> items;
    for (const Hand& hand : m_room.hands())
        items.append(m_room.itemOf(hand));
    for (const Escalation& escalation : m_room.escalations())
        items.append(m_room.itemOf(escalation));
    const ServiceHours hours(m_content.calendar, japanTime());
    HandOverSheet sheet = handOverSheet(items, endOfNextShift(hours, moment), moment);
    sheet.figures =
        shiftFigures(m_room.hands(), m_room.escalations(), m_content.figures, dayOf(moment).first);
    return sheet;
}

const HandOver* HandOverSession::find(const HandOverId& id) const
{
    const auto found =
        std::find_if(all().begin(), all().end(), [&](const HandOver& one) { return one.id == id; });
    return found == all().end() ? nullptr : &*found;
}

std::vector<HandOver> HandOverSession::waiting() const
{
    std::vector<HandOver> found;
    std::copy_if(all().begin(), all().end(), std::back_inserter(found),
                 [this](const HandOver& one) { return !one.isReceived() && !isOwn(one); });
    return found;
}

bool HandOverSession::isOwn(const HandOver& handOver) const
{
    return m_commands.user() && handOver.writtenBy == self();
}

UserId HandOverSession::self() const
{
    return m_commands.user() ? m_commands.user()->actor.user : UserId();
}

void HandOverSession::setText(const QString& text)
{
    if (text == m_text || !m_room.isLeading())
        return;
    m_text = text;
    m_keeper.put(text.toUtf8());
}

void HandOverSession::replaceText(const QString& text)
{
    m_text = text;
    Q_EMIT textReplaced(text);
}

void HandOverSession::give()
{
    if (m_busy)
        return;
    HandOver handOver;
    handOver.id = m_commands.ids().make<HandOverId>();
    handOver.text = m_text.trimmed();
    handOver.open = sheet().escalations().mid(0, limits::openPerHandOver);
    if (const auto checked = checkHandOver(handOver); !checked) {
        Q_EMIT failed(checked.error());
        return;
    }
    m_busy = true;
    m_keeper.flush();
    m_keeper.forget();
    m_commands.perform(
        WriteHandOver{handOver}, this,
        [this, id = handOver.id, written = m_text](const Result<void>& result) {
            m_busy = false;
            if (!result) {
                m_keeper.put(m_text.toUtf8());
                Q_EMIT failed(result.error());
                return;
            }
            if (m_text == written)
                replaceText({});
            else
                m_keeper.put(m_text.toUtf8()); // somebody went on writing
            Q_EMIT given(id);
        },
        [slot = m_keeper.slot()](db::Connection& connection) {
            return DraftKeeper::clearWithin(connection, slot);
        });
}

void HandOverSession::receive(const HandOverId& id)
{
    if (m_busy)
        return;
    m_busy = true;
    m_commands.perform(ReceiveHandOver{id}, this, [this, id](const Result<void>& result) {
        m_busy = false;
        if (result)
            Q_EMIT received(id);
        else
            Q_EMIT failed(result.error());
    });
}

void HandOverSession::open(const HandOverId& id)
{
    m_opened = id;
    const HandOver* found = find(id);
    if (!found)
        return;
    m_commands.store().lists().submitLatest(
        QStringLiteral("hand-over"),
        [ids = found->open](db::Connection& connection) { return readAll(connection, ids); }, this,
        [this, id](const Result<std::vector<Escalation>>& escalations) {
            const HandOver* present = find(id);
            if (escalations && present && id == m_opened)
                Q_EMIT opened(detailOf(*present, *escalations));
            else if (!escalations && escalations.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(escalations.error());
        });
}

HandOverDetail HandOverSession::detailOf(const HandOver& handOver, const std::vector<Escalation>& found) const
{
    HandOverDetail detail{handOver, nameOf(handOver.writtenBy), nameOf(handOver.receivedBy), {}};
    for (const EscalationId& id : handOver.open) {
        HandOverLine line;
        line.item.id = id.value;
        const auto escalation =
            std::find_if(found.begin(), found.end(), [&](const Escalation& one) { return one.id == id; });
        if (escalation != found.end()) {
            line.item = m_room.itemOf(*escalation);
            if (const EscalationEntry* end = resolution(*escalation)) {
                line.closedBy = nameOf(end->by);
                line.closing = end->text;
            }
        }
        detail.lines.append(line);
    }
    std::stable_partition(detail.lines.begin(), detail.lines.end(),
                          [](const HandOverLine& line) { return line.isOpen(); });
    return detail;
}

} // namespace madoguchi::desk
