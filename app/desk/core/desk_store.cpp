// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/desk_store.h"

#include "kb/base/log.h"
#include "kb/db/fts5_tokenizer.h"
#include "kb/store/shade.h"
#include "kb/store/store.h"

#include <condition_variable>
#include <mutex>

namespace madoguchi::desk {

namespace {

Result<std::unique_ptr<db::Connection>> openToRead(const QString& path, bool shaded)
{
    MADOGUCHI_TRY_ASSIGN(connection, db::Connection::open({path, true}));
    MADOGUCHI_TRY(db::registerFts5Tokenizer(connection->handle()));
    if (shaded)
        MADOGUCHI_TRY(store::setShaded(*connection, true));
    return connection;
}

/// What the writer's last attempt to open the store came to.
struct Making
{
    std::mutex mutex;
    std::condition_variable changed;
    std::optional<Error> error; ///< nothing: it has not ended yet; empty: the store is there

    void ended(const Error& how)
    {
        const std::lock_guard lock(mutex);
        error = how;
        changed.notify_all();
    }
    Error wait()
    {
        std::unique_lock lock(mutex);
        changed.wait(lock, [this] { return error.has_value(); });
        return *error;
    }
};

} // namespace

DeskStore::DeskStore(const QString& path, QObject* parent)
    : QObject(parent)
    , m_path(path)
{
    // Readers wait until the writer has made the file and its tables.
    auto made = std::make_shared<Making>();
    m_writes = std::make_unique<JobQueue>(QStringLiteral("store-writes"), [path, made] {
        auto connection = store::openStore(path);
        made->ended(connection ? Error{} : connection.error());
        return connection;
    });
    const auto reader = [path, made, shaded = m_shaded]() -> Result<std::unique_ptr<db::Connection>> {
        if (const Error error = made->wait(); error != Error{})
            return tl::unexpected<Error>(error);
        return openToRead(path, *shaded);
    };
    m_search = std::make_unique<JobQueue>(QStringLiteral("store-search"), reader);
    m_lists = std::make_unique<JobQueue>(QStringLiteral("store-lists"), reader);
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryMs);
    connect(&m_retry, &QTimer::timeout, this, [this] {
        m_writes->openAgain();
        tryToOpen();
    });
    tryToOpen();
}

void DeskStore::tryToOpen()
{
    m_writes->submit([](db::Connection&) { return Result<void>(); }, this,
                     [this](const Result<void>& answer) {
                         if (answer) {
                             m_isOpen = true;
                             m_search->openAgain();
                             m_lists->openAgain();
                             Q_EMIT opened();
                             return;
                         }
                         m_retry.start();
                         if (m_complaint != answer.error().key)
                             Q_EMIT openFailed(answer.error());
                         m_complaint = answer.error().key;
                     });
}

void DeskStore::setShaded(bool shaded)
{
    if (m_shaded->exchange(shaded) == shaded)
        return;
    for (JobQueue* queue : {m_search.get(), m_lists.get()}) {
        queue->submit([shaded](db::Connection& connection) { return store::setShaded(connection, shaded); },
                      this,
                      [](const Result<void>& done) {
                          if (!done)
                              qCWarning(logDesk).noquote() << "shade:" << describe(done.error());
                      });
    }
}

DeskStore::~DeskStore()
{
    close();
}

void DeskStore::close()
{
    m_search->close();
    m_lists->close();
    m_writes->close();
}

} // namespace madoguchi::desk
