// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/process/ordering/writers.h"

#include "kb/base/clock.h"
#include "kb/base/random.h"
#include "kb/db/statement.h"
#include "kb/db/transaction.h"
#include "kb/domain/command.h"
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
    Writer(const WriterPlan& plan, bool imports)
        : m_plan(plan)
        , m_imports(imports && !plan.plain)
        , m_most(m_imports ? plan.perImport : plan.perPush)
        , m_actor{m_ids.make<UserId>(), Role::Operator, {}}
    {
    }

    // Takes from what all writers of this hub are to write, until there is none left.
    bool write(std::atomic<qint64>& left)
    {
        for (;;) {
            const qint64 most = 1 + m_random.below(static_cast<quint32>(m_most));
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
        QList<QByteArray> commands;
        for (int i = 0; i < rows; ++i)
            commands.append(command());
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

    // One in eight is a record of a search.
    QByteArray command()
    {
        Command command{m_ids.make<CommandId>(), m_actor.user, m_clock.now(), LogContact{contact()}};
        if (m_random.below(8) == 0) {
            command.actor = {};
            command.payload = RecordSearches{{m_ids.make<SearchBatchId>(), {SearchRecord{m_clock.now()}}}};
        }
        return encode(command);
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
        hub::CommandIntake intake(*m_store, m_clock, {});
        // An import cut after its commit is done when every one of them is known.
        auto outcome =
            m_imports && !m_repeated ? intake.pushWhole(commands, m_actor) : intake.push(commands, m_actor);
        m_repeated = !outcome;
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
    const bool m_imports;
    const int m_most; ///< rows a transaction
    SystemClock m_clock;
    SystemRandom m_random;
    IdMaker m_ids{m_clock, m_random};
    Actor m_actor;
    std::unique_ptr<hub::HubStore> m_store;
    qint64 m_again = 0;
    bool m_repeated = false; ///< the last attempt failed
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
            Writer writer(plan, i % 2 == 1);
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
