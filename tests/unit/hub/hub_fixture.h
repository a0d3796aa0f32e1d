// SPDX-License-Identifier: GPL-3.0-or-later
// A hub's store with people in it, and commands to give. In a file or on PostgreSQL, as the run has it: these
// tests are the contract of both.
#pragma once

#include "kb/base/password.h"
#include "kb/domain/command.h"
#include "kb/hub/command_intake.h"
#include "kb/hub/feed_reader.h"
#include "kb/hub/sessions.h"
#include "tests/support/printers.h"
#include "tests/support/test_store.h"

namespace madoguchi::hub {

inline const QString testCity = QStringLiteral("990019");

struct TestHub
{
    explicit TestHub(test::TestStore::Engine engine = test::TestStore::Engine::OfThisRun)
        : place(engine)
    {
    }

    test::TestStore place;
    ManualClock clock;
    SystemRandom random;
    IdMaker ids{clock, random};
    std::unique_ptr<HubStore> store = open();
    Actor operatorA{ids.make<UserId>(), Role::Operator, QStringLiteral("centre")};
    Actor supervisor{ids.make<UserId>(), Role::Supervisor, QStringLiteral("centre")};
    Actor department{ids.make<UserId>(), Role::Department, QStringLiteral("citizens")};

    [[nodiscard]] QString path() const { return place.address(); }
    [[nodiscard]] std::unique_ptr<HubStore> open()
    {
        auto opened = HubStore::open(path(), testCity, ids);
        REQUIRE(opened);
        return std::move(*opened);
    }

    [[nodiscard]] Command logContact(const Actor& actor,
                                     const QString& inquiry = QStringLiteral("ごみの日はいつか"))
    {
        Contact contact;
        contact.id = ids.make<ContactId>();
        contact.operatorId = actor.user;
        contact.original.inquiry = inquiry;
        return {ids.make<CommandId>(), actor.user, clock.now(), LogContact{contact}};
    }
    [[nodiscard]] Article article(const QString& number = QStringLiteral("0142"))
    {
        Article made;
        made.id = ids.make<ArticleId>();
        made.number = number;
        made.question = QStringLiteral("印鑑登録の手続き");
        made.answer = QStringLiteral("本人が窓口へ。");
        made.owner = QStringLiteral("citizens/registry");
        return made;
    }
    [[nodiscard]] Command saveArticle(const Actor& actor, const Article& article, qint64 baseVersion = 0)
    {
        return {ids.make<CommandId>(), actor.user, clock.now(), SaveArticle{article, baseVersion}};
    }

    /// Pushes commands of one actor; the push itself must succeed.
    [[nodiscard]] IntakeOutcome push(const Actor& actor, const std::vector<Command>& commands)
    {
        QList<QByteArray> bodies;
        for (const Command& command : commands)
            bodies.append(encode(command));
        auto outcome = CommandIntake(*store, clock, [](const Article& read) {
                           return read.number + u"よみ";
                       }).push(bodies, actor);
        REQUIRE(outcome);
        return *outcome;
    }
    /// Everything a reader gets by pulling from `since` to the end.
    [[nodiscard]] std::vector<StoredRow> pullAll(const Actor& actor, const FeedId& feed, qint64 since = 0,
                                                 PageLimits limits = {})
    {
        std::vector<StoredRow> rows;
        for (bool more = true; more;) {
            const auto page = FeedReader(*store).page(actor, feed, store->epoch(), since, limits);
            REQUIRE(page);
            rows.insert(rows.end(), page->rows.begin(), page->rows.end());
            since = page->until;
            more = page->more;
        }
        return rows;
    }
};

} // namespace madoguchi::hub
