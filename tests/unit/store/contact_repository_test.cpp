// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/store/contact_repository.h"
#include "kb/store/draft_repository.h"
#include "kb/store/outbox_repository.h"
#include "kb/store/store.h"
#include "tests/support/printers.h"
#include "tests/support/sample.h"

using namespace madoguchi;
using namespace madoguchi::store;
using namespace madoguchi::test;

namespace {

struct History
{
    std::unique_ptr<db::Connection> connection = std::move(*openStore(QStringLiteral(":memory:")));
    ContactRepository contacts{*connection};

    void log(const QString& inquiry, const QString& category, Outcome outcome,
             const QStringList& articles = {})
    {
        Contact contact = contactAbout(inquiry);
        contact.endedAt = contact.endedAt.plusMs(m_count++ * 60'000);
        contact.original.category = category;
        contact.original.outcome = outcome;
        contact.original.articles = articles;
        REQUIRE(OutboxRepository(*connection)
                    .perform(commandOf(LogContact{contact}, operatorSato, inquiry), operatorSato));
    }
    QStringList inquiries(const ContactFilter& filter, int limit = 100,
                          const std::optional<ContactEntry>& before = {})
    {
        QStringList list;
        const auto page = contacts.page(filter, limit, before);
        REQUIRE(page);
        for (const ContactEntry& entry : *page)
            list += entry.contact.current().inquiry;
        return list;
    }

private:
    int m_count = 0;
};

} // namespace

TEST_CASE("the history is newest first and filtered by each field, a category with those below it")
{
    History history;
    history.log(QStringLiteral("a"), QStringLiteral("税"), Outcome::Answered);
    history.log(QStringLiteral("b"), QStringLiteral("税 > 市民税"), Outcome::Complaint);
    history.log(QStringLiteral("c"), QStringLiteral("税金"), Outcome::Answered);

    CHECK(history.inquiries({}) ==
          QStringList{QStringLiteral("c"), QStringLiteral("b"), QStringLiteral("a")});
    ContactFilter tax;
    tax.category = QStringLiteral("税");
    CHECK(history.inquiries(tax) == QStringList{QStringLiteral("b"), QStringLiteral("a")});
    ContactFilter complaints;
    complaints.outcome = Outcome::Complaint;
    CHECK(history.inquiries(complaints) == QStringList{QStringLiteral("b")});
    ContactFilter others;
    others.operatorId = leaderTanaka.user;
    CHECK(history.contacts.count(others) == 0);
}

TEST_CASE("pages of the history follow each other without gap or repetition")
{
    History history;
    for (int i = 0; i < 7; ++i)
        history.log(QString::number(i), {}, Outcome::Answered);
    QStringList all;
    std::optional<ContactEntry> last;
    for (;;) {
        const auto page = history.contacts.page({}, 3, last);
        REQUIRE(page);
        if (page->empty())
            break;
        for (const ContactEntry& entry : *page)
            all += entry.contact.current().inquiry;
        last = page->back();
    }
    CHECK(all.join(QString()) == QStringLiteral("6543210"));
}

TEST_CASE("an amendment changes what holds and keeps what was first written")
{
    History history;
    history.log(QStringLiteral("まちがい"), {}, Outcome::Answered);
    AmendContact amend;
    amend.contact = idOf<ContactId>(QStringLiteral("まちがい"));
    amend.amendment.id = idOf<AmendmentId>(QStringLiteral("m"));
    amend.amendment.reason = QStringLiteral("聞き違い");
    amend.amendment.content.inquiry = QStringLiteral("正しい");
    REQUIRE(OutboxRepository(*history.connection)
                .perform(commandOf(amend, leaderTanaka, QStringLiteral("m")), leaderTanaka));
    const auto contact = history.contacts.byId(amend.contact);
    REQUIRE(contact);
    CHECK((*contact)->current().inquiry == QStringLiteral("正しい"));
    CHECK((*contact)->original.inquiry == QStringLiteral("まちがい"));
    CHECK((*contact)->amendments.front().by == leaderTanaka.user);
}

TEST_CASE("the contacts answered with a Q&A are counted")
{
    History history;
    history.log(QStringLiteral("a"), {}, Outcome::Answered, {QStringLiteral("1"), QStringLiteral("2")});
    history.log(QStringLiteral("b"), {}, Outcome::Answered, {QStringLiteral("1"), QStringLiteral("2")});
    history.log(QStringLiteral("c"), {}, Outcome::Abandoned, {QStringLiteral("1"), QStringLiteral("3")});
    CHECK(history.contacts.answeredWith(QStringLiteral("1")) == 2);
}

TEST_CASE("a draft is there until it is cleared")
{
    History history;
    DraftRepository drafts(*history.connection);
    REQUIRE(drafts.save(QStringLiteral("contact"), "half a sen", {5}));
    REQUIRE(drafts.save(QStringLiteral("contact"), "half a sentence", {6}));
    const auto draft = drafts.load(QStringLiteral("contact"));
    REQUIRE(draft);
    REQUIRE(draft->has_value());
    CHECK((*draft)->body == "half a sentence");
    REQUIRE(drafts.clear(QStringLiteral("contact")));
    CHECK_FALSE(drafts.load(QStringLiteral("contact"))->has_value());
}
