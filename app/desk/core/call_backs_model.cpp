// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/call_backs_model.h"

#include "kb/domain/due_times.h"
#include "kb/domain/room_rulebook.h"
#include "kb/store/calendar_repository.h"
#include "kb/store/room_repository.h"

#include <limits>

namespace madoguchi::desk {

namespace {

constexpr Timestamp never{std::numeric_limits<qint64>::max()};

QString keyOf(const Escalation& callBack)
{
    return callBack.id.toString() + u' ' + QString::number(callBack.dueAt.ms);
}

} // namespace

CallBacksModel::CallBacksModel(CommandRunner& commands, QObject* parent)
    : QAbstractListModel(parent)
    , m_commands(commands)
{
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &CallBacksModel::tick);
    connect(&m_commands, &CommandRunner::performed, this, &CallBacksModel::refresh);
    connect(&m_commands.store(), &DeskStore::opened, this, &CallBacksModel::refresh);
    connect(&m_commands, &CommandRunner::userChanged, this, [this] {
        clear();
        refresh();
    });
}

void CallBacksModel::setText(Text text)
{
    m_text = std::move(text);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

Result<CallBacksModel::Found> CallBacksModel::read(db::Connection& connection, const UserId& user)
{
    Found found;
    MADOGUCHI_TRY_ASSIGN(rows, store::RoomRepository(connection).escalations(never));
    std::erase_if(rows, [&](const Escalation& one) {
        const UserId& assignee = one.assignee.user;
        return !one.isOpen() || one.kind != EscalationKind::CallBack ||
               (!assignee.isNull() && assignee != user);
    });
    std::sort(rows.begin(), rows.end(), [](const Escalation& a, const Escalation& b) {
        return std::pair(a.dueAt, a.id) < std::pair(b.dueAt, b.id);
    });
    found.rows = std::move(rows);
    MADOGUCHI_TRY_ASSIGN(calendar, store::CalendarRepository(connection).current());
    found.calendar = calendar.value_or(CentreCalendar{});
    return found;
}

void CallBacksModel::refresh()
{
    const auto& user = m_commands.user();
    if (!user || user->emergency || user->actor.role == Role::Department || !m_commands.store().isOpen())
        return;
    m_commands.store().lists().submitLatest(
        QStringLiteral("call-backs"),
        [id = user->actor.user](db::Connection& connection) { return read(connection, id); }, this,
        [this](Result<Found> found) {
            if (found)
                show(std::move(*found));
            else if (found.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(found.error());
        });
}

void CallBacksModel::clear()
{
    m_tick.stop();
    beginResetModel();
    m_rows.clear();
    m_stages.clear();
    endResetModel();
    Q_EMIT changed();
}

void CallBacksModel::show(Found found)
{
    m_calendar = std::move(found.calendar);
    if (found.rows != m_rows) {
        beginResetModel();
        m_rows = std::move(found.rows);
        m_stages.clear();
        for (const Escalation& row : m_rows)
            m_stages.push_back(stage(row));
        endResetModel();
        Q_EMIT changed();
    }
    if (m_rows.empty())
        m_tick.stop();
    else if (!m_tick.isActive())
        m_tick.start();
    tick();
}

void CallBacksModel::tick()
{
    bool moved = false;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const CallBackStage now = stage(m_rows[i]);
        moved |= now != m_stages[i];
        m_stages[i] = now;
    }
    if (!m_rows.empty()) // how late one is is part of its text
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    if (moved)
        Q_EMIT changed();
    remind();
}

void CallBacksModel::remind()
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_stages[i] == CallBackStage::Later || m_reminded.contains(keyOf(m_rows[i])))
            continue;
        m_reminded.insert(keyOf(m_rows[i]));
        Q_EMIT reminded(m_rows[i]);
    }
}

CallBackStage CallBacksModel::stage(const Escalation& callBack) const
{
    const Timestamp now = m_commands.clock().now();
    if (now >= callBack.dueAt)
        return CallBackStage::Overdue;
    return now >= callBackReminderAt(m_calendar, callBack.dueAt) ? CallBackStage::Soon : CallBackStage::Later;
}

int CallBacksModel::countFrom(CallBackStage stage) const
{
    return static_cast<int>(
        std::count_if(m_stages.begin(), m_stages.end(), [stage](CallBackStage one) { return one >= stage; }));
}

bool CallBacksModel::isMine(const Escalation& callBack) const
{
    return m_commands.user() && callBack.state == EscalationState::Taken &&
           callBack.assignee.user == m_commands.user()->actor.user;
}

const Escalation* CallBacksModel::rowAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<size_t>(row)] : nullptr;
}

int CallBacksModel::rowOf(const EscalationId& id) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Escalation& one) { return one.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void CallBacksModel::give(const EscalationId& id, EscalationEntry entry, std::function<void()> then)
{
    if (m_busy)
        return;
    m_busy = true;
    entry.id = m_commands.ids().make<EntryId>();
    m_commands.perform(ActOnEscalation{id, entry}, this,
                       [this, then = std::move(then)](const Result<void>& result) {
                           m_busy = false;
                           if (result)
                               then();
                           else
                               Q_EMIT failed(result.error());
                       });
}

void CallBacksModel::take(const EscalationId& id)
{
    const Escalation* found = rowAt(rowOf(id));
    if (!found)
        return;
    if (isMine(*found)) {
        Q_EMIT taken(Escalation(*found));
        return;
    }
    EscalationEntry entry;
    entry.act = EscalationAct::Take;
    give(id, entry, [this, callBack = *found] { Q_EMIT taken(callBack); });
}

void CallBacksModel::handBack(const EscalationId& id, const QString& note)
{
    EscalationEntry entry;
    entry.act = EscalationAct::HandBack;
    entry.text = note.trimmed();
    if (const auto checked = checkEntry(entry); !checked) {
        Q_EMIT failed(checked.error());
        return;
    }
    give(id, entry, [this, id] { Q_EMIT done(id); });
}

ContactDraft CallBacksModel::draftOf(const Escalation& callBack, Timestamp now)
{
    ContactDraft draft;
    draft.callBack = callBack.id;
    draft.startedAt = now;
    ContactContent& content = draft.content;
    content.language = callBack.language;
    content.inquiry = callBack.inquiry.isEmpty() ? callBack.subject : callBack.inquiry;
    content.category = callBack.category;
    content.articles = callBack.articles;
    content.callerName = callBack.callerName;
    content.callerTelephone = callBack.callerTelephone;
    for (const QString& number : callBack.articles)
        draft.used.append({number, {}});
    return draft;
}

int CallBacksModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CallBacksModel::data(const QModelIndex& index, int role) const
{
    const Escalation* row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!row || !m_text || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    return m_text(*row, m_stages[static_cast<size_t>(index.row())]);
}

} // namespace madoguchi::desk
