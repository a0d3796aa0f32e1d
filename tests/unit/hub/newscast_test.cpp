// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/newscast.h"
#include "tests/support/printers.h"

using namespace madoguchi;
using namespace madoguchi::hub;

namespace {

const FeedId qa{QStringLiteral("qa")};
const FeedId centre{QStringLiteral("centre")};

struct Room
{
    explicit Room(int desks)
    {
        for (int desk = 0; desk < desks; ++desk)
            newscast.join(desk, [this, desk](const Newscast::News& news) {
                if (!curious)
                    return false;
                told[desk].push_back(news);
                return true;
            });
    }

    /// How many have heard something.
    [[nodiscard]] size_t heard() const { return told.size(); }

    Newscast newscast;
    bool curious = true;
    std::map<int, std::vector<Newscast::News>> told;
};

} // namespace

TEST_CASE("fifty desks hear at once, the others as these pull")
{
    Room room(120);
    room.newscast.add({{qa, 7}});
    CHECK(room.newscast.tellSome(0));
    CHECK(room.heard() == 50);
    CHECK(room.newscast.tellSome(10));
    CHECK(room.heard() == 50);
    room.newscast.pulled(3);
    room.newscast.pulled(3); // twice is one
    room.newscast.pulled(4);
    CHECK(room.newscast.tellSome(20));
    CHECK(room.heard() == 52);
    for (int desk = 0; desk < 120; ++desk) {
        room.newscast.pulled(desk);
        (void)room.newscast.tellSome(30);
    }
    CHECK(room.heard() == 120);
    CHECK_FALSE(room.newscast.tellSome(40));
    for (const auto& [desk, news] : room.told)
        CHECK(news == std::vector<Newscast::News>{{{qa, 7}}});
}

TEST_CASE("desks that do not pull hold nobody up for longer than half a second")
{
    Room room(120);
    room.newscast.add({{qa, 7}});
    (void)room.newscast.tellSome(0);
    (void)room.newscast.tellSome(Newscast::comesWithinMs);
    CHECK(room.heard() == 50);
    (void)room.newscast.tellSome(Newscast::comesWithinMs + 1);
    CHECK(room.heard() == 100);
}

TEST_CASE("desks that there is nothing for owe nothing")
{
    Room room(120);
    room.curious = false;
    room.newscast.add({{qa, 7}});
    CHECK(room.newscast.tellSome(0));
    CHECK_FALSE(room.newscast.tellSome(0));
}

TEST_CASE("what moves while a round lasts goes round once more, at its newest")
{
    Room room(60);
    room.newscast.add({{qa, 7}});
    (void)room.newscast.tellSome(0);
    room.newscast.add({{qa, 8}});
    room.newscast.add({{centre, 1}, {qa, 9}});
    for (int step = 1; step < 20; ++step) {
        for (int desk = 0; desk < 60; ++desk)
            room.newscast.pulled(desk);
        (void)room.newscast.tellSome(step);
    }
    CHECK(room.told[0] == std::vector<Newscast::News>{{{qa, 7}}, {{centre, 1}, {qa, 9}}});
    CHECK(room.told[59] == room.told[0]);
}

TEST_CASE("a desk that leaves is told nothing more, and nobody is passed over for it")
{
    Room room(52);
    room.newscast.add({{qa, 7}});
    (void)room.newscast.tellSome(0);
    room.newscast.leave(0);
    room.newscast.leave(51);
    (void)room.newscast.tellSome(1);
    CHECK(room.told.contains(50));
    CHECK_FALSE(room.told.contains(51));
}
