// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/process/ordering/writers.h"

#include "kb/base/clock.h"
#include "kb/base/random.h"
#include "kb/db/statement.h"
#include "kb/db/transaction.h"
#include "kb/hub/command_intake.h"
#include "kb/hub/revision_writer.h"

#include <QThread>

#include <atomic>
#include <cstdio>
#include <thread>
#include <vector>

namespace madoguchi::ordering {

namespace {

constexpr int pauseMs = 20;
// Something is very wrong when this is not enough.
constexpr int mostAttempts = 3'000;

class Writer
{
public:
    Writer(const WriterPlan& plan, bool bulk)
        : m_plan(plan)
        , m_bulk(bulk)
        , m_actor{m_ids.make<UserId>(), Role::Operator, {}}
    {
    }

    // Takes from what all writers of this hub are to write, until there is none left.
    bool write(std::atomic<qint64>& left)
    {
        const qint64 most = m_bulk ? m_plan.bulk : m_plan.perPush;
        for (;;) {
            const qint64 before = left.fetch_sub(most);
            if (before <= 0)
                return true;
            if (!writeOne(static_cast<int>(std::min(before, most))))
                return false;
        }
    }
    [[nodiscard]] qint64 again() const { return m_again; }

private:
    bool writeOne(int rows)
    {
        if (m_plan.plain)
            return persist([&] { return insertPlain(rows); });
        if (m_bulk) {
            std::vector<EntityRow> entities;
            for (int i = 0; i < rows; ++i) {
                const Contact taken = contact();
                entities.push_back({EntityKind::Contact, taken.id.value, encode(taken)});
            }
            return persist([&] { return put(entities); });
        }
        QList<QByteArray> commands;
        for (int i = 0; i < rows; ++i)
            commands.append(
                encode(Command{m_ids.make<CommandId>(), m_actor.user, m_clock.now(), LogContact{contact()}}));
        return persist([&] { return push(commands); });
    }

    template <typename Write>
    bool persist(Write write)
    {
        for (int attempt = 0; attempt < mostAttempts; ++attempt) {
            if (write())
                return true;
            ++m_again;
            QThread::msleep(pauseMs);
        }
        return false;
    }

    Contact contact()
    {
        Contact contact;
        contact.id = m_ids.make<ContactId>();
        contact.operatorId = m_actor.user;
        contact.original.inquiry = QStringLiteral("粗大ごみの出し方を知りたい");
        return contact;
    }

    hub::HubStore* store()
    {
        if (!m_store) {
            auto opened = hub::HubStore::open(m_plan.url, city, m_ids);
            if (opened)
                m_store = std::move(*opened);
        }
        return m_store.get();
    }

    bool push(const QList<QByteArray>& commands)
    {
        if (!store())
            return false;
        const auto outcome = hub::CommandIntake(*m_store, m_clock, {}).push(commands, m_actor);
        if (!outcome)
            return false;
        return std::all_of(outcome->results.begin(), outcome->results.end(),
                           [](const wire::PushResult& result) {
                               return result.status == wire::PushStatus::Applied ||
                                      result.status == wire::PushStatus::Duplicate;
                           });
    }

    bool put(const std::vector<EntityRow>& entities)
    {
        if (!store())
            return false;
        const auto written = [&]() -> Result<void> {
            // The session may have been cut after the commit and before its answer.
            MADOGUCHI_TRY_ASSIGN(there, m_store->row({entities.front().kind, entities.front().id}));
            if (there)
                return {};
            MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(m_store->connection()));
            hub::RevisionWriter writer(*m_store);
            MADOGUCHI_TRY(writer.putNew(entities));
            MADOGUCHI_TRY(writer.number());
            return transaction.commit();
        }();
        return written.has_value();
    }

    bool insertPlain(int rows)
    {
        if (!store())
            return false;
        db::Connection& connection = m_store->connection();
        const auto written = [&]() -> Result<void> {
            MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(connection));
            for (int i = 0; i < rows; ++i)
                MADOGUCHI_TRY(db::execute(connection, QStringLiteral("INSERT INTO plain (body) VALUES (?)"),
                                          QStringLiteral("粗大ごみ")));
            return transaction.commit();
        }();
        return written.has_value();
    }

    const WriterPlan& m_plan;
    const bool m_bulk;
    SystemClock m_clock;
    SystemRandom m_random;
    IdMaker m_ids{m_clock, m_random};
    Actor m_actor;
    std::unique_ptr<hub::HubStore> m_store;
    qint64 m_again = 0;
};

} // namespace

int runWriters(const WriterPlan& plan)
{
    std::atomic<qint64> again = 0;
    std::atomic<int> failed = 0;
    std::atomic<qint64> left = plan.rows;
    std::vector<std::thread> threads;
    for (int i = 0; i < plan.writers; ++i) {
        threads.emplace_back([&, i] {
            Writer writer(plan, plan.bulk > 0 && i > 0 && !plan.plain);
            failed += writer.write(left) ? 0 : 1;
            again += writer.again();
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    std::printf("%lld\n", static_cast<long long>(again));
    return failed == 0 ? 0 : 1;
}

} // namespace madoguchi::ordering
