// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/process/ordering/writers.h"

#include "kb/base/clock.h"
#include "kb/base/random.h"
#include "kb/db/statement.h"
#include "kb/db/transaction.h"
#include "kb/hub/command_intake.h"

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
    explicit Writer(const WriterPlan& plan)
        : m_plan(plan)
        , m_actor{m_ids.make<UserId>(), Role::Operator, {}}
    {
    }

    bool write(qint64 rows)
    {
        for (qint64 left = rows; left > 0; left -= m_plan.perPush) {
            if (!writeOne(static_cast<int>(std::min<qint64>(left, m_plan.perPush))))
                return false;
        }
        return true;
    }
    [[nodiscard]] qint64 again() const { return m_again; }

private:
    bool writeOne(int rows)
    {
        QList<QByteArray> commands;
        for (int i = 0; i < rows; ++i)
            commands.append(encode(logContact()));
        for (int attempt = 0; attempt < mostAttempts; ++attempt) {
            if (m_plan.plain ? insertPlain(rows) : push(commands))
                return true;
            ++m_again;
            QThread::msleep(pauseMs);
        }
        return false;
    }

    Command logContact()
    {
        Contact contact;
        contact.id = m_ids.make<ContactId>();
        contact.operatorId = m_actor.user;
        contact.original.inquiry = QStringLiteral("粗大ごみの出し方を知りたい");
        return {m_ids.make<CommandId>(), m_actor.user, m_clock.now(), LogContact{contact}};
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
    std::vector<std::thread> threads;
    for (int i = 0; i < plan.writers; ++i) {
        const qint64 rows = plan.rows / plan.writers + (i < plan.rows % plan.writers ? 1 : 0);
        threads.emplace_back([&, rows] {
            Writer writer(plan);
            failed += writer.write(rows) ? 0 : 1;
            again += writer.again();
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    std::printf("%lld\n", static_cast<long long>(again));
    return failed == 0 ? 0 : 1;
}

} // namespace madoguchi::ordering
