// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/notices_model.h"

#include "kb/domain/room_rulebook.h"
#include "kb/store/notice_repository.h"
#include "kb/store/seat_repository.h"

namespace madoguchi::desk {

namespace {

// A department wants to know what became of what it proposed.
constexpr qint64 decidedForMs = 30LL * 24 * 3'600'000;

QList<NoticeReader> readersOf(const std::vector<SeatStatus>& seats, const Notice& notice)
{
    QList<NoticeReader> readers;
    for (const SeatStatus& status : seats) {
        const bool meant = notice.seats.isEmpty() || notice.seats.contains(status.seat);
        if (meant && status.report.state != SeatState::SignedOut)
            readers.append({status.seat, status.report.name, status.user});
    }
    return readers;
}

void divide(NoticesModel::Row& row, const std::vector<SeatStatus>& seats,
            const std::vector<NoticeReceipt>& receipts)
{
    for (const NoticeReader& reader : readersOf(seats, row.notice)) {
        // Whoever wrote it knows it.
        const bool seen = reader.user == row.notice.changedBy ||
                          std::any_of(receipts.begin(), receipts.end(), [&](const NoticeReceipt& receipt) {
                              return receipt.user == reader.user && acknowledges(receipt, row.notice);
                          });
        (seen ? row.seen : row.unseen).append(reader);
    }
}

// Proposals first: somebody waits for an answer.
int rank(const Notice& notice)
{
    return notice.state == NoticeState::Proposed ? 0 : notice.state == NoticeState::Pinned ? 1 : 2;
}

} // namespace

NoticesModel::NoticesModel(CommandRunner& commands, QObject* parent)
    : QAbstractListModel(parent)
    , m_commands(commands)
{
    connect(&commands, &CommandRunner::userChanged, this, [this] {
        m_takenDown.reset();
        if (m_loaded)
            refresh();
    });
}

void NoticesModel::setText(Text text)
{
    m_text = std::move(text);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

Result<NoticesModel::Content> NoticesModel::read(db::Connection& connection, const Actor& actor,
                                                 Timestamp now)
{
    store::NoticeRepository repository(connection);
    Content content;
    MADOGUCHI_TRY_ASSIGN(notices, repository.all(now.plusMs(-decidedForMs)));
    MADOGUCHI_TRY_ASSIGN(receipts, repository.receipts());
    MADOGUCHI_TRY_ASSIGN(seats, store::SeatRepository(connection).all());
    for (const SeatStatus& status : seats)
        content.seats.append({status.seat, status.report.name, status.user});
    const bool leads = mayLeadRoom(actor);
    for (Notice& notice : notices) {
        const bool theirs =
            notice.proposedBy == actor.user || (!notice.unit.isEmpty() && notice.unit == actor.unit);
        if (leads ? notice.state == NoticeState::TakenDown : !theirs)
            continue;
        Row row{std::move(notice), {}, {}};
        if (row.notice.state == NoticeState::Pinned)
            divide(row, seats, receipts);
        content.rows.push_back(std::move(row));
    }
    std::stable_sort(content.rows.begin(), content.rows.end(),
                     [](const Row& a, const Row& b) { return rank(a.notice) < rank(b.notice); });
    return content;
}

void NoticesModel::refresh()
{
    const auto& user = m_commands.user();
    const Actor actor = user ? user->actor : Actor();
    m_commands.store().lists().submitLatest(
        QStringLiteral("notices-model"),
        [actor, now = m_commands.clock().now()](db::Connection& connection) {
            return read(connection, actor, now);
        },
        this,
        [this](Result<Content> content) {
            if (!content) {
                if (content.error().code != ErrorCode::Cancelled)
                    Q_EMIT failed(content.error());
                return;
            }
            m_seats = content->seats;
            // What a person has chosen in a list stays chosen unless the list is another.
            if (content->rows != m_rows) {
                beginResetModel();
                m_rows = std::move(content->rows);
                endResetModel();
            }
            m_loaded = true;
            Q_EMIT loaded();
        });
}

const NoticesModel::Row* NoticesModel::rowAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[size_t(row)] : nullptr;
}

int NoticesModel::rowOf(const NoticeId& id) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&id](const Row& row) { return row.notice.id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int NoticesModel::proposals() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(),
                             [](const Row& row) { return row.notice.state == NoticeState::Proposed; }));
}

bool NoticesModel::leads() const
{
    return m_commands.user() && mayLeadRoom(m_commands.user()->actor);
}

bool NoticesModel::mayChange(const Row& row) const
{
    const auto& user = m_commands.user();
    return leads() ||
           (user && row.notice.state == NoticeState::Proposed && row.notice.proposedBy == user->actor.user);
}

void NoticesModel::accept(int row)
{
    const Row* found = rowAt(row);
    if (!found || !leads())
        return;
    Notice pinned = found->notice;
    pinned.state = NoticeState::Pinned;
    save(pinned, {});
}

void NoticesModel::takeDown(int row)
{
    const Row* found = rowAt(row);
    if (!found || !mayChange(*found))
        return;
    Notice gone = found->notice;
    gone.state = NoticeState::TakenDown;
    save(gone, [this, before = found->notice] { m_takenDown = before; });
}

void NoticesModel::undo()
{
    auto before = std::exchange(m_takenDown, std::nullopt);
    if (!before)
        return;
    before->version += 1; // the one that took it down
    save(*before, {});
}

void NoticesModel::save(const Notice& notice, std::function<void()> done)
{
    m_commands.perform(SaveNotice{notice, notice.version}, this,
                       [this, done = std::move(done)](const Result<void>& result) {
                           if (!result)
                               Q_EMIT saveFailed(result.error());
                           else if (done)
                               done();
                           refresh();
                       });
}

int NoticesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant NoticesModel::data(const QModelIndex& index, int role) const
{
    const Row* row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!row)
        return {};
    if (role == Qt::DisplayRole)
        return row->notice.title;
    if (role == Qt::AccessibleTextRole && m_text)
        return m_text(*row);
    return {};
}

} // namespace madoguchi::desk
