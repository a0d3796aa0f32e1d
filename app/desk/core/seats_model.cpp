// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/seats_model.h"

#include "kb/store/directory_repository.h"
#include "kb/store/seat_repository.h"

namespace madoguchi::desk {

namespace {

constexpr int soonMs = 100;

// Signed out: it was yesterday's. Offline: nobody knows, so it is asked about longer.
bool isGone(const SeatStatus& status, Timestamp now, Timestamp today)
{
    if (status.report.state == SeatState::SignedOut)
        return status.report.since < today;
    return status.report.state == SeatState::Offline &&
           status.lastSeenAt.ms < now.ms - SeatsModel::goneAfterMs;
}

} // namespace

std::pair<Timestamp, Timestamp> dayOf(Timestamp now)
{
    const QDate day = now.toLocal().date();
    return {Timestamp::from(day.startOfDay()), Timestamp::from(day.addDays(1).startOfDay())};
}

SeatsModel::SeatsModel(CommandRunner& commands, QObject* parent)
    : QAbstractListModel(parent)
    , m_commands(commands)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &SeatsModel::readNow);
}

void SeatsModel::setText(Text text)
{
    m_text = std::move(text);
    if (!m_cards.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

Result<SeatsModel::Content> SeatsModel::read(db::Connection& connection, Timestamp now)
{
    const auto [from, until] = dayOf(now);
    Content content;
    MADOGUCHI_TRY_ASSIGN(figures, store::dayFigures(connection, from, until));
    for (const store::DayFigures& of : std::as_const(figures))
        content.today += of;
    store::SeatRepository repository(connection);
    MADOGUCHI_TRY_ASSIGN(seats, repository.all());
    MADOGUCHI_TRY_ASSIGN(hands, repository.openHands());
    MADOGUCHI_TRY_ASSIGN(staff, store::DirectoryRepository(connection).staff());
    for (const SeatStatus& status : seats) {
        if (isGone(status, now, from))
            continue;
        SeatCard card{status, {}, {}, hands.value(status.seat), figures.value(status.user)};
        const auto person =
            std::find_if(staff.begin(), staff.end(), [&](const Staff& s) { return s.id == status.user; });
        if (person != staff.end()) {
            card.userName = person->displayName;
            card.languages = person->languages;
        }
        content.cards.push_back(std::move(card));
    }
    return content;
}

void SeatsModel::refresh()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void SeatsModel::readNow()
{
    m_commands.store().lists().submitLatest(
        QStringLiteral("seats"),
        [now = m_commands.clock().now()](db::Connection& connection) { return read(connection, now); }, this,
        [this](Result<Content> content) {
            if (content)
                take(std::move(*content));
            else if (content.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(content.error());
        });
}

void SeatsModel::setHeardUntil(Timestamp at)
{
    if (std::exchange(m_heardUntil, at) == at)
        return;
    for (SeatCard& card : m_cards)
        mark(card);
    if (!m_cards.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    if (m_loaded)
        Q_EMIT loaded();
}

// A hub that was killed cannot say any more who is gone: rows that say "on a call" stay as they are. Only who
// hears the hub knows that they hold.
void SeatsModel::mark(SeatCard& card) const
{
    const SeatState state = card.status.report.state;
    const bool left = state == SeatState::SignedOut || state == SeatState::Offline;
    card.knownUntil = left ? Timestamp() : m_heardUntil;
}

void SeatsModel::take(Content content)
{
    for (SeatCard& card : content.cards)
        mark(card);
    const bool sameSeats =
        std::equal(m_cards.begin(), m_cards.end(), content.cards.begin(), content.cards.end(),
                   [](const SeatCard& a, const SeatCard& b) { return a.status.seat == b.status.seat; });
    m_today = content.today;
    m_loaded = true;
    if (!sameSeats) {
        beginResetModel();
        m_cards = std::move(content.cards);
        endResetModel();
    } else {
        for (int row = 0; row < rowCount(); ++row) {
            SeatCard& card = m_cards[size_t(row)];
            if (card == content.cards[size_t(row)])
                continue;
            card = content.cards[size_t(row)];
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
    Q_EMIT loaded();
}

void SeatsModel::clear()
{
    m_soon.stop();
    m_commands.store().lists().cancel(QStringLiteral("seats"));
    take({});
    m_loaded = false;
}

const SeatCard* SeatsModel::cardAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_cards[size_t(row)] : nullptr;
}

int SeatsModel::rowOf(const SeatId& seat) const
{
    const auto found = std::find_if(m_cards.begin(), m_cards.end(),
                                    [&seat](const SeatCard& card) { return card.status.seat == seat; });
    return found == m_cards.end() ? -1 : int(found - m_cards.begin());
}

int SeatsModel::count(SeatState state) const
{
    return int(std::count_if(m_cards.begin(), m_cards.end(), [state](const SeatCard& card) {
        return card.isKnown() && card.status.report.state == state;
    }));
}

int SeatsModel::unknown() const
{
    return int(
        std::count_if(m_cards.begin(), m_cards.end(), [](const SeatCard& card) { return !card.isKnown(); }));
}

int SeatsModel::manned() const
{
    return rowCount() - count(SeatState::SignedOut) - count(SeatState::Offline) - unknown();
}

int SeatsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_cards.size());
}

QVariant SeatsModel::data(const QModelIndex& index, int role) const
{
    const SeatCard* card = index.isValid() ? cardAt(index.row()) : nullptr;
    if (!card)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return card->status.report.name;
    case StateRole:
        return int(card->status.report.state);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return m_text ? m_text(*card) : QString();
    default:
        return {};
    }
}

} // namespace madoguchi::desk
