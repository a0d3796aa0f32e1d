// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/index_keeper.h"

#include "kb/search/indexer.h"

namespace madoguchi::desk {

IndexKeeper::IndexKeeper(DeskStore& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
{
}

void IndexKeeper::schedule()
{
    if (m_running) {
        m_again = true;
        return;
    }
    m_running = true;
    runSlice();
}

void IndexKeeper::runSlice()
{
    m_again = false;
    JobQueue& writes = m_store.writes();
    const auto report = [this](qint64 done, qint64 total) { Q_EMIT progress(done, total); };
    writes.submit(
        [&writes, post = writes.postTo(this), report](db::Connection& connection) {
            return search::Indexer(connection)
                .bringUpToDate(
                    [&](qint64 done, qint64 total) {
                        post([=] { report(done, total); });
                        return true;
                    },
                    [&] { return writes.isBusy(); });
        },
        this,
        [this](const Result<void>& result) {
            if (!result && result.error().code == ErrorCode::Cancelled) {
                runSlice(); // behind what was waiting
                return;
            }
            if (m_again) {
                runSlice();
                return;
            }
            m_running = false;
            if (result)
                Q_EMIT upToDate();
            else
                Q_EMIT failed(result.error());
        });
}

} // namespace madoguchi::desk
