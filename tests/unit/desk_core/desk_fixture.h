// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/command_runner.h"
#include "app/desk/core/desk_store.h"
#include "app/desk/core/directory.h"
#include "kb/store/outbox_repository.h"
#include "tests/support/printers.h"
#include "tests/support/wait_for.h"

#include <QSignalSpy>
#include <QTemporaryDir>

namespace madoguchi::desk::test {

using madoguchi::test::waitFor;

/// A desk's store in a directory of its own, with a supervisor signed in.
struct Desk
{
    QTemporaryDir directory;
    ManualClock clock;
    SeededRandom random{7};
    IdMaker ids{clock, random};
    std::unique_ptr<DeskStore> store;
    std::unique_ptr<CommandRunner> commands;

    Desk() { start(); }
    ~Desk() { stop(); }

    void start()
    {
        store = std::make_unique<DeskStore>(directory.filePath(QStringLiteral("desk.db")));
        commands = std::make_unique<CommandRunner>(*store, clock, ids);
        commands->setUser(SignedInUser{QStringLiteral("sato"),
                                       QStringLiteral("佐藤 さくら"),
                                       {{uuidForName(QStringLiteral("sato"))}, Role::Supervisor, {}},
                                       true});
    }
    void stop()
    {
        commands.reset();
        store.reset();
    }

    /// Runs a job on the write queue and waits for it.
    template <typename Job>
    [[nodiscard]] auto run(Job job)
    {
        using Answer = std::invoke_result_t<Job, db::Connection&>;
        std::optional<Answer> answer;
        QObject context;
        store->writes().submit(job, &context, [&](Answer got) { answer = std::move(got); });
        REQUIRE(waitFor([&] { return answer.has_value(); }));
        return std::move(*answer);
    }

    [[nodiscard]] Result<void> perform(const CommandPayload& payload)
    {
        std::optional<Result<void>> answer;
        QObject context;
        commands->perform(payload, &context, [&](const Result<void>& got) { answer = got; });
        REQUIRE(waitFor([&] { return answer.has_value(); }));
        return *answer;
    }

    [[nodiscard]] Article article(const QString& number, const QString& question)
    {
        Article made;
        made.id = ids.make<ArticleId>();
        made.number = number;
        made.question = question;
        made.answer = QStringLiteral("答え");
        made.category = QStringLiteral("戸籍・住民 > 印鑑登録");
        return made;
    }
};

} // namespace madoguchi::desk::test
