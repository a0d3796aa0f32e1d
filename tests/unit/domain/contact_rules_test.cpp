// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/rulebook.h"
#include "tests/support/printers.h"
#include "tests/unit/domain/samples.h"

#include <functional>

using namespace madoguchi;

namespace {

const Timestamp now{1'700'000'900'000};

Actor self(Role role = Role::Operator)
{
    return {{sampleUuid(3)}, role, QStringLiteral("centre")};
}

Actor other(Role role)
{
    return {{sampleUuid(6)}, role, QStringLiteral("centre")};
}

Contact unamended()
{
    Contact contact = sampleContact();
    contact.amendments.clear();
    return contact;
}

QString keyFor(const std::function<void(ContactContent&)>& spoil)
{
    ContactContent content = sampleContent();
    spoil(content);
    const auto checked = checkContact(content);
    return checked ? QStringLiteral("fine") : checked.error().key;
}

AmendContact amendment()
{
    return std::get<AmendContact>(sampleAmendContact().payload);
}

} // namespace

TEST_CASE("a contact needs an inquiry, unless the caller hung up")
{
    CHECK(keyFor([](ContactContent&) {}) == QStringLiteral("fine"));
    CHECK(keyFor([](ContactContent& c) { c.inquiry = QStringLiteral(" \n"); }) ==
          QStringLiteral("contact.inquiry.missing"));
    CHECK(keyFor([](ContactContent& c) {
              c.inquiry.clear();
              c.outcome = Outcome::Abandoned;
          }) == QStringLiteral("fine"));
}

TEST_CASE("an outcome that promises something says what")
{
    CHECK(keyFor([](ContactContent& c) {
              c.outcome = Outcome::Transferred;
              c.transferUnit.clear();
          }) == QStringLiteral("contact.transfer-unit.missing"));
    CHECK(keyFor([](ContactContent& c) { c.callBackAt = {}; }) ==
          QStringLiteral("contact.call-back-at.missing"));
}

TEST_CASE("every text of a contact has a bound")
{
    const QString endless(300'000, u'x');
    const auto tooLong = [&](QString ContactContent::*field, const char* name) {
        CHECK(keyFor([&](ContactContent& c) { c.*field = endless; }) ==
              QStringLiteral("contact.%1.too-long").arg(QString::fromLatin1(name)));
    };
    tooLong(&ContactContent::inquiry, "inquiry");
    tooLong(&ContactContent::wish, "wish");
    tooLong(&ContactContent::noteForUnits, "note");
    tooLong(&ContactContent::category, "category");
    tooLong(&ContactContent::callerName, "name");
    tooLong(&ContactContent::callerTelephone, "telephone");
    tooLong(&ContactContent::ward, "ward");
    tooLong(&ContactContent::transferUnit, "transfer-unit");
    CHECK(keyFor([](ContactContent& c) { c.articles.fill(QStringLiteral("1"), 51); }) ==
          QStringLiteral("contact.articles.too-many"));
    CHECK(keyFor([&](ContactContent& c) { c.articles = {endless}; }) ==
          QStringLiteral("contact.articles.too-long"));
}

TEST_CASE("satisfaction runs from 0 to 10, and may be left out")
{
    CHECK(keyFor([](ContactContent& c) { c.satisfaction = 10; }) == QStringLiteral("fine"));
    CHECK(keyFor([](ContactContent& c) { c.satisfaction.reset(); }) == QStringLiteral("fine"));
    for (const int value : {-1, 11})
        CHECK(keyFor([&](ContactContent& c) { c.satisfaction = value; }) ==
              QStringLiteral("contact.satisfaction.range"));
}

TEST_CASE("an operator logs a contact of their own, once")
{
    const auto logged = apply(std::nullopt, LogContact{sampleContact()}, self(), now);
    REQUIRE(logged);
    CHECK(*logged == unamended());
    CHECK(apply(unamended(), LogContact{unamended()}, self(), now).error().code == ErrorCode::Conflict);
}

TEST_CASE("nobody logs a contact in another's name, except who brings in old ones")
{
    for (const Role role :
         {Role::Operator, Role::Leader, Role::Supervisor, Role::Department, Role::HearingSection})
        CHECK(apply(std::nullopt, LogContact{unamended()}, other(role), now).error().code ==
              ErrorCode::Refused);
    CHECK(apply(std::nullopt, LogContact{unamended()}, other(Role::Administrator), now));
}

TEST_CASE("a contact of nobody's becomes that of whoever hands it in")
{
    Contact imported = unamended();
    imported.operatorId = {};
    const auto logged = apply(std::nullopt, LogContact{imported}, other(Role::Operator), now);
    REQUIRE(logged);
    CHECK(logged->operatorId == other(Role::Operator).user);
}

TEST_CASE("a contact without an id is not logged")
{
    Contact contact = unamended();
    contact.id = {};
    CHECK(apply(std::nullopt, LogContact{contact}, self(), now).error().key ==
          QStringLiteral("contact.id.missing"));
}

TEST_CASE("an amendment stands beside the first text, with who and when as they are")
{
    AmendContact command = amendment();
    command.amendment.by = {sampleUuid(77)};
    command.amendment.at = {5};
    const auto amended = apply(unamended(), command, self(), now);
    REQUIRE(amended);
    CHECK(amended->original == unamended().original);
    REQUIRE(amended->amendments.size() == 1);
    CHECK(amended->amendments[0].by == self().user);
    CHECK(amended->amendments[0].at == now);
    CHECK(amended->current() == command.amendment.content);
}

TEST_CASE("operators correct their own contacts, leaders and above everyone's")
{
    CHECK(apply(unamended(), amendment(), self(), now));
    for (const Role role : {Role::Leader, Role::Supervisor, Role::HearingSection, Role::Administrator})
        CHECK(apply(unamended(), amendment(), other(role), now));
    for (const Role role : {Role::Operator, Role::Department})
        CHECK(apply(unamended(), amendment(), other(role), now).error().code == ErrorCode::Refused);
}

TEST_CASE("nothing is corrected that is not there, or with what would not have been accepted")
{
    CHECK(apply(std::optional<Contact>(), amendment(), self(), now).error().code == ErrorCode::NotFound);
    AmendContact bad = amendment();
    bad.amendment.content.inquiry.clear();
    CHECK(apply(unamended(), bad, self(), now).error().code == ErrorCode::InvalidInput);
    bad = amendment();
    bad.amendment.reason.fill(u'x', 200'000);
    CHECK(apply(unamended(), bad, self(), now).error().code == ErrorCode::InvalidInput);
}

TEST_CASE("an amendment is made once")
{
    const auto amended = apply(unamended(), amendment(), self(), now);
    REQUIRE(amended);
    CHECK(apply(*amended, amendment(), self(), now).error().key ==
          QStringLiteral("contact.amendment.exists"));
}

TEST_CASE("a contact is not amended without end")
{
    Contact contact = unamended();
    for (int i = 0; i < limits::amendmentsPerContact; ++i) {
        AmendContact command = amendment();
        command.amendment.id = {sampleUuid(1000 + i)};
        auto next = apply(contact, command, self(), now);
        REQUIRE(next);
        contact = *next;
    }
    CHECK(apply(contact, amendment(), self(), now).error().key ==
          QStringLiteral("contact.amendments.too-many"));
}

TEST_CASE("rows and entities follow the same rules")
{
    const Command log = sampleLogContact();
    const auto row = apply(std::nullopt, log, self(), now);
    REQUIRE(row);
    CHECK(*row == EntityRow{EntityKind::Contact, sampleUuid(2), encode(unamended())});
    CHECK(apply(*row, log, self(), now).error().code == ErrorCode::Conflict);

    Command amend = sampleAmendContact();
    const auto amended = apply(*row, amend, other(Role::Leader), now);
    REQUIRE(amended);
    CHECK(decodeContact(amended->body)->amendments.size() == 1);

    const EntityRow broken{EntityKind::Contact, sampleUuid(2), QByteArrayLiteral("?")};
    CHECK(apply(broken, amend, other(Role::Leader), now).error().code == ErrorCode::Corrupt);
}
