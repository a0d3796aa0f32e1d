// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/desk_store.h"

#include "kb/db/fts5_tokenizer.h"
#include "kb/store/store.h"

#include <future>

namespace madoguchi::desk {

namespace {

Result<std::unique_ptr<db::Connection>> openToRead(const QString& path)
{
    MADOGUCHI_TRY_ASSIGN(connection, db::Connection::open({path, true}));
    MADOGUCHI_TRY(db::registerFts5Tokenizer(connection->handle()));
    return connection;
}

} // namespace

DeskStore::DeskStore(const QString& path, QObject* parent)
    : QObject(parent)
    , m_path(path)
{
    // Readers wait until the writer has made the file and its tables.
    auto made = std::make_shared<std::promise<Error>>();
    const std::shared_future<Error> whenMade = made->get_future().share();
    m_writes = std::make_unique<JobQueue>(QStringLiteral("store-writes"), [path, made] {
        auto connection = store::openStore(path);
        made->set_value(connection ? Error{} : connection.error());
        return connection;
    });
    const auto reader = [path, whenMade]() -> Result<std::unique_ptr<db::Connection>> {
        if (const Error& error = whenMade.get(); error != Error{})
            return tl::unexpected<Error>(error);
        return openToRead(path);
    };
    m_search = std::make_unique<JobQueue>(QStringLiteral("store-search"), reader);
    m_lists = std::make_unique<JobQueue>(QStringLiteral("store-lists"), reader);
    m_writes->submit([](db::Connection&) { return Result<void>(); }, this,
                     [this](const Result<void>& answer) {
                         if (answer)
                             Q_EMIT opened();
                         else
                             Q_EMIT openFailed(answer.error());
                     });
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
