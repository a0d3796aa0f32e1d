// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/actions.h"

#include "kb/db/statement.h"
#include "kb/store/projection.h"
#include "kb/store/search_record_repository.h"
#include "tests/simulator/room_actions.h"
#include "tests/simulator/templates.h"
#include "tests/simulator/world.h"

#include <sqlite3.h>

namespace madoguchi::sim {

namespace {

QString textOf(const Step& step)
{
    return QStringLiteral("text %1").arg(step.b);
}

// The same few numbers again and again: that is where people meet.
QString numberOf(quint32 luck)
{
    return QString::number(luck % 4);
}

void logContact(World& world, SimDesk& desk, const Step& step)
{
    Contact contact;
    contact.id = desk.machine.ids.make<ContactId>();
    contact.operatorId = desk.actor().user;
    contact.seat = desk.seat();
    contact.startedAt = contact.endedAt = desk.machine.clock.now();
    contact.original.inquiry = textOf(step);
    contact.original.articles = QStringList{numberOf(step.b)};
    if (desk.perform(LogContact{contact}))
        world.model.contacts.push_back(contact.id);
}

void amendContact(World& world, SimDesk& desk, const Step& step)
{
    if (world.model.contacts.empty())
        return logContact(world, desk, step);
    Amendment amendment{desk.machine.ids.make<AmendmentId>(), {}, {}, {}, {}};
    amendment.content.inquiry = textOf(step);
    (void)desk.perform(AmendContact{world.model.contacts[step.b % world.model.contacts.size()], amendment});
}

void newArticle(World& world, SimDesk& desk, const Step& step)
{
    Article article;
    article.id = desk.machine.ids.make<ArticleId>();
    article.number = numberOf(step.b);
    article.question = textOf(step);
    article.answer = textOf(step);
    article.owner = step.b % 3 == 0 ? QStringLiteral("roads") : QStringLiteral("citizens");
    if (desk.perform(SaveArticle{article, 0}))
        world.model.articles.push_back(article.id);
}

std::optional<EntityRow> visible(SimDesk& desk, const EntityRef& ref)
{
    const FaultPoint::Pause pause(desk.fault);
    return must(store::visibleRow(desk.connection(), ref));
}

void changeArticle(World& world, SimDesk& desk, const Step& step)
{
    const auto& articles = world.model.articles;
    if (articles.empty())
        return newArticle(world, desk, step);
    // Mostly the latest, so that several people change the same.
    const size_t which = step.b % 2 == 0 ? articles.size() - 1 : step.b % articles.size();
    const auto row = visible(desk, {EntityKind::Article, articles[which].value});
    if (!row)
        return;
    Article article = must(decodeArticle(row->body));
    article.answer = textOf(step);
    (void)desk.perform(SaveArticle{article, article.version});
}

void savePin(SimDesk& desk, const Step& step)
{
    Pin pin;
    pin.number = numberOf(step.b);
    pin.note = textOf(step);
    pin.removed = step.b % 5 == 0;
    (void)desk.perform(SavePin{pin});
}

void saveSynonyms(World& world, SimDesk& desk, const Step& step)
{
    SynonymGroup group;
    qint64 base = 0;
    auto& known = world.model.synonyms;
    if (!known.empty() && step.b % 3 != 0) {
        const auto row = visible(desk, {EntityKind::Synonyms, known[step.b % known.size()].value});
        if (!row)
            return;
        group = must(decodeSynonymGroup(row->body));
        base = group.version;
    } else {
        group.id = desk.machine.ids.make<SynonymGroupId>();
    }
    group.words =
        step.b % 7 == 0 && base > 0 ? QStringList() : QStringList{QStringLiteral("a"), textOf(step)};
    if (desk.perform(SaveSynonyms{group, base}) && base == 0)
        known.push_back(group.id);
}

// The command is made by the store itself: what it put into the outbox tells.
void recordSearch(World& world, SimDesk& desk, const Step& step)
{
    store::SearchRecordRepository searches(desk.connection());
    SearchRecord record;
    record.at = desk.machine.clock.now();
    record.terms = QStringList{textOf(step)};
    record.results = 1;
    const auto added = searches.add(record, desk.machine.random);
    const auto handed = added ? searches.handIn(desk.actor(), desk.machine.random) : Result<int>(0);
    const bool died = desk.fault.isDead();
    if (died && sqlite3_get_autocommit(desk.connection().handle()) == 0)
        must(desk.connection().runScript("ROLLBACK", QStringLiteral("crash")));
    {
        const FaultPoint::Pause pause(desk.fault);
        db::Statement rows(desk.connection(), QStringLiteral("SELECT body FROM outbox WHERE kind = 9"));
        must(rows.exec());
        while (rows.next()) {
            const Command command = must(decodeCommand(rows.bytes(0)));
            const Given* known = world.model.find(command.id);
            if (known == nullptr)
                world.model.given(desk, command);
            else if (!(known->command == command))
                world.violated(QStringLiteral("I13"), QStringLiteral("two commands have one id"));
        }
    }
    if (died)
        desk.crash();
    else if (handed)
        desk.outboxGrew();
}

void dismiss(World& world, SimDesk& desk, const Step& step)
{
    store::OutboxRepository outbox(desk.connection());
    const FaultPoint::Pause pause(desk.fault);
    const auto refused = must(outbox.refused());
    if (refused.empty())
        return;
    const CommandId id = refused[step.b % refused.size()].command.id;
    must(outbox.dismiss(id));
    world.model.dismissed(id);
    world.say(desk.name() + QStringLiteral(" dismisses ") + world.model.nameOf(id));
}

} // namespace

void act(World& world, SimDesk& desk, const Step& step)
{
    const quint32 what = step.a % 100;
    if (world.isRoom() && step.a / 100 % 4 != 0)
        return actInRoom(world, desk, step);
    if (what < 38)
        logContact(world, desk, step);
    else if (what < 52)
        amendContact(world, desk, step);
    else if (what < 60)
        newArticle(world, desk, step);
    else if (what < 75)
        changeArticle(world, desk, step);
    else if (what < 81)
        savePin(desk, step);
    else if (what < 88)
        saveSynonyms(world, desk, step);
    else if (what < 90)
        (void)desk.perform(ForgetLessons{numberOf(step.b)});
    else if (what < 95)
        recordSearch(world, desk, step);
    else
        dismiss(world, desk, step);
}

} // namespace madoguchi::sim
