// SPDX-License-Identifier: GPL-3.0-or-later
// What waits in the room, from the command line: how a FAX server or a script puts something into it.
#include "tests/process/ctl/ctl_process.h"
#include "tests/support/printers.h"

using namespace madoguchi::ctl;

namespace {

CtlProcess::Ran escalations(const CtlProcess& ctl, const QStringList& arguments)
{
    return ctl.run(QStringList{QStringLiteral("escalations")} + arguments);
}

} // namespace

TEST_CASE("a FAX is put into the room, listed by its due time, and resolved with a word")
{
    const CtlProcess ctl;
    const auto later =
        escalations(ctl, {u"add"_qs, u"--kind"_qs, u"callback"_qs, u"--subject"_qs, u"国保の減額"_qs,
                          u"--due"_qs, u"2027-03-02T09:00"_qs, u"--telephone"_qs, u"000-0000-0101"_qs});
    CHECK(later.status == 0);
    const auto fax = escalations(ctl, {u"add"_qs, u"--kind"_qs, u"fax"_qs, u"--subject"_qs, u"施設の段差"_qs,
                                       u"--due"_qs, u"2027-03-01T17:00"_qs});
    CHECK(fax.status == 0);
    const QString id = fax.out.trimmed();
    CHECK(escalations(ctl, {u"list"_qs}).out == id + u"\tfax\topen\t2027-03-01T17:00\t施設の段差\n" +
                                                    later.out.trimmed() +
                                                    u"\tcallback\topen\t2027-03-02T09:00\t国保の減額\n");
    const auto unsaid = escalations(ctl, {u"resolve"_qs, id});
    CHECK(unsaid.status == 1);
    CHECK(unsaid.err.contains(u"--note is needed"));
    CHECK(escalations(ctl, {u"resolve"_qs, id, u"--note"_qs, u"FAXで回答した"_qs}).status == 0);
    CHECK_FALSE(escalations(ctl, {u"list"_qs}).out.contains(id));
    CHECK(escalations(ctl, {u"list"_qs, u"--all"_qs}).out.contains(id + u"\tfax\tresolved"));
    const auto again = escalations(ctl, {u"resolve"_qs, id, u"--note"_qs, u"もう一度"_qs});
    CHECK(again.status == 3);
    CHECK(again.err.contains(u"resolved already"));
}

TEST_CASE("what cannot wait in the room is refused with a word on what is missing, and nothing is saved")
{
    const CtlProcess ctl;
    const auto refused = [&](const QStringList& arguments, int status, const QString& why) {
        const auto outcome = escalations(ctl, QStringList{u"add"_qs} + arguments);
        CHECK(outcome.status == status);
        CHECK(outcome.err.contains(why));
        CHECK(outcome.out.isEmpty());
    };
    refused({}, 1, u"--subject or --inquiry is needed"_qs);
    refused({u"--kind"_qs, u"callback"_qs, u"--subject"_qs, u"x"_qs}, 1, u"--due"_qs);
    refused({u"--kind"_qs, u"pigeon"_qs, u"--subject"_qs, u"x"_qs}, 2, u"pigeon"_qs);
    refused({u"--subject"_qs, u"x"_qs, u"--due"_qs, u"tomorrow"_qs}, 1, u"--due needs a time"_qs);
    refused({u"text"_qs}, 2, u"--subject"_qs);
    CHECK(escalations(ctl, {u"list"_qs, u"--all"_qs}).out.isEmpty());
    CHECK(escalations(ctl, {u"resolve"_qs, u"no-id"_qs, u"--note"_qs, u"x"_qs}).status == 1);
    const auto relative = escalations(ctl, {u"add"_qs, u"--subject"_qs, u"x"_qs, u"--due=-15m"_qs});
    CHECK(relative.status == 0);
}
