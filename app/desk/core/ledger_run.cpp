// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/ledger_run.h"

#include "kb/db/transaction.h"
#include "kb/domain/case_rulebook.h"
#include "kb/exchange/case_opening.h"
#include "kb/store/calendar_repository.h"
#include "kb/store/case_repository.h"
#include "kb/store/directory_repository.h"
#include "kb/store/outbox_repository.h"

#include <QFile>

namespace madoguchi::desk {

namespace {

/// Rows kept in one transaction: a contact that is saved meanwhile waits for no more than these.
constexpr int rowsAtOnce = 25;
/// The window is told no more often than after so many bytes.
constexpr qint64 toldBytes = 32 * 1024;

/// A row's commands by the rulebook alone, as the store would take them.
Result<void> tryOut(const std::vector<CommandPayload>& payloads, const Actor& actor, Timestamp now)
{
    std::optional<Case> file;
    for (const CommandPayload& payload : payloads) {
        const auto next = std::holds_alternative<OpenCase>(payload)
                              ? apply(file, std::get<OpenCase>(payload), actor, now)
                              : apply(file, std::get<ActOnCase>(payload), actor, now);
        MADOGUCHI_TRY(next);
        file = *next;
    }
    return {};
}

class LedgerRun
{
public:
    LedgerRun(db::Connection& connection, const LedgerTask& task, exchange::CaseOpening opening)
        : m_connection(connection)
        , m_task(task)
        , m_opening(std::move(opening))
        , m_cases(connection)
        , m_outbox(connection)
        , m_ids(*task.clock, *task.random)
    {
    }

    [[nodiscard]] Result<LedgerOutcome> go()
    {
        QFile file(m_task.path);
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::Io, QStringLiteral("import.file.read"), m_task.path);
        exchange::Handler<exchange::CaseRecord> handler;
        handler.record = [this](qint64 line, const exchange::CaseRecord& record) {
            return take(line, record);
        };
        handler.bad = [this](const exchange::BadLine& bad) { noteBad(bad.line, bad.error); };
        handler.progress = [&](qint64 bytes) {
            if (bytes - m_told >= toldBytes || bytes == file.size()) {
                m_told = bytes;
                m_task.progress(bytes, file.size());
            }
            return !*m_task.stop;
        };
        const auto read = exchange::readCases(file, m_task.options, handler);
        if (m_fatal)
            return tl::unexpected<Error>(*m_fatal);
        m_outcome.stopped = !read && read.error().code == ErrorCode::Cancelled;
        if (!read && !m_outcome.stopped)
            return tl::unexpected<Error>(read.error());
        MADOGUCHI_TRY(commit());
        return m_outcome;
    }

private:
    [[nodiscard]] bool take(qint64 line, const exchange::CaseRecord& record)
    {
        const Result<bool> isNew = takeRow(record);
        if (isNew) {
            ++(*isNew ? m_outcome.added : m_outcome.present);
            return true;
        }
        const ErrorCode code = isNew.error().code;
        // This row is not this one's to bring in, or says what cannot be; the others may.
        if (code == ErrorCode::InvalidInput || code == ErrorCode::Conflict || code == ErrorCode::Refused) {
            noteBad(line, isNew.error());
            return true;
        }
        m_fatal = isNew.error();
        return false;
    }

    [[nodiscard]] Result<bool> takeRow(const exchange::CaseRecord& record)
    {
        MADOGUCHI_TRY_ASSIGN(stored, m_cases.byId(m_opening.idOf(record)));
        if (stored) {
            MADOGUCHI_TRY(m_opening.checkSame(record, *stored));
            return false;
        }
        MADOGUCHI_TRY_ASSIGN(payloads, m_opening.commandsFor(record, m_task.now));
        // Before the store hears of it: what it refuses half way would leave half a row there.
        MADOGUCHI_TRY(tryOut(payloads, m_task.actor, m_task.now));
        if (m_task.keep)
            MADOGUCHI_TRY(keep(std::move(payloads)));
        return true;
    }

    [[nodiscard]] Result<void> keep(std::vector<CommandPayload> payloads)
    {
        if (!m_transaction) {
            MADOGUCHI_TRY_ASSIGN(begun, db::Transaction::begin(m_connection));
            m_transaction.emplace(std::move(begun));
        }
        for (CommandPayload& payload : payloads)
            MADOGUCHI_TRY(m_outbox.performWithin(
                {m_ids.make<CommandId>(), m_task.actor.user, m_task.now, std::move(payload)}, m_task.actor));
        return ++m_kept % rowsAtOnce == 0 ? commit() : Result<void>();
    }

    [[nodiscard]] Result<void> commit()
    {
        if (!m_transaction)
            return {};
        const auto committed = m_transaction->commit();
        m_transaction.reset();
        return committed;
    }

    void noteBad(qint64 line, const Error& error)
    {
        ++m_outcome.bad;
        if (m_outcome.rows.size() < LedgerImport::mostRowsTold)
            m_outcome.rows.push_back({line, error});
    }

    db::Connection& m_connection;
    const LedgerTask& m_task;
    exchange::CaseOpening m_opening;
    store::CaseRepository m_cases;
    store::OutboxRepository m_outbox;
    IdMaker m_ids;
    std::optional<db::Transaction> m_transaction;
    LedgerOutcome m_outcome;
    std::optional<Error> m_fatal;
    qint64 m_kept = 0;
    qint64 m_told = 0;
};

} // namespace

Result<LedgerOutcome> runLedger(db::Connection& connection, const LedgerTask& task)
{
    MADOGUCHI_TRY_ASSIGN(units, store::DirectoryRepository(connection).units());
    MADOGUCHI_TRY_ASSIGN(calendar, store::CalendarRepository(connection).current());
    exchange::CaseOpening opening({task.choices.name, task.choices.flow, task.choices.unit},
                                  exchange::UnitFinder(std::move(units)),
                                  calendar.value_or(CentreCalendar()));
    return LedgerRun(connection, task, std::move(opening)).go();
}

} // namespace madoguchi::desk
