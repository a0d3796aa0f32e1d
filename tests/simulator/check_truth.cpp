// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/db/statement.h"
#include "tests/simulator/checks.h"
#include "tests/simulator/templates.h"
#include "tests/simulator/world.h"

namespace madoguchi::sim {

namespace {

using store::OutboxState;

/// A command as the hub remembers it.
struct Remembered
{
    wire::PushStatus status = wire::PushStatus::Retry;
    FeedId feed;
    qint64 revision = 0;
};
using Memory = std::map<CommandId, Remembered>;

Memory memoryOf(hub::HubStore& store)
{
    Memory memory;
    db::Statement rows(store.connection(), QStringLiteral("SELECT id, status, feed, rev FROM command"));
    must(rows.exec());
    while (rows.next())
        memory[{rows.uuid(0)}] = {
            static_cast<wire::PushStatus>(rows.integer(1)), {rows.text(2)}, rows.integer(3)};
    return memory;
}

std::map<CommandId, OutboxState> outboxOf(SimDesk& desk)
{
    std::map<CommandId, OutboxState> states;
    db::Statement rows(desk.connection(), QStringLiteral("SELECT id, state FROM outbox"));
    must(rows.exec());
    while (rows.next())
        states[{rows.uuid(0)}] = static_cast<OutboxState>(rows.integer(1));
    return states;
}

// I5: the revisions are those of the commands and of the hubs' own changes, each once, none missing.
void checkGapless(World& world, const Memory& memory, const HubContent& hub)
{
    std::map<FeedId, std::set<qint64>> revisions = world.model.lineage.own;
    for (const auto& [id, command] : memory) {
        if (command.status != wire::PushStatus::Applied)
            continue;
        if (!revisions[command.feed].insert(command.revision).second)
            world.violated(
                QStringLiteral("I5"),
                QStringLiteral("two changes at %1 %2").arg(command.feed.value).arg(command.revision));
    }
    for (const auto& [feed, head] : hub.heads) {
        const auto& there = revisions[feed];
        if (static_cast<qint64>(there.size()) != head ||
            (head > 0 && (*there.begin() != 1 || *there.rbegin() != head)))
            world.violated(QStringLiteral("I5"),
                           QStringLiteral("the revisions of %1 are not 1 to %2, there are %3")
                               .arg(feed.value)
                               .arg(head)
                               .arg(there.size()));
    }
}

// I1, I2, I3: every command was applied, or was refused in sight of a person; not both, and nothing between.
void checkFates(World& world, const Memory& memory)
{
    std::vector<std::map<CommandId, OutboxState>> outboxes;
    for (const auto& desk : world.desks())
        outboxes.push_back(outboxOf(*desk));
    for (const auto& [id, place] : world.model.lineage.applied) {
        const auto kept = memory.find(id);
        if (kept == memory.end() || kept->second.status != wire::PushStatus::Applied)
            world.violated(QStringLiteral("I1"),
                           world.model.nameOf(id) + QStringLiteral(" was acknowledged and is gone"));
    }
    for (const Given& given : world.model.all) {
        const QString name = world.model.nameOf(given.command.id);
        const auto kept = memory.find(given.command.id);
        const bool applied = kept != memory.end() && kept->second.status == wire::PushStatus::Applied;
        const auto& outbox = outboxes[static_cast<size_t>(given.desk)];
        const auto entry = outbox.find(given.command.id);
        const bool there = !given.wiped && entry != outbox.end();
        const bool refused =
            there && (entry->second == OutboxState::Rejected || entry->second == OutboxState::Conflict);
        if (there && !refused)
            world.violated(QStringLiteral("I3"), name + QStringLiteral(" still waits"));
        if (applied && (refused || (given.dismissed && !given.outlived)))
            world.violated(QStringLiteral("I2"), name + QStringLiteral(" was applied, and shown as refused"));
        if (applied || refused || given.dismissed || given.wiped || given.doubtful)
            continue;
        // Nobody is shown what became of records of searches; the hub remembers that it refused them.
        if (targetOf(given.command).kind == EntityKind::SearchRecord && kept != memory.end())
            continue;
        if (world.mayBeLost(given))
            continue;
        world.violated(QStringLiteral("I3"), name + QStringLiteral(" is lost"));
    }
}

// What a command refused for want of something needed to be there.
std::optional<EntityRef> missed(const store::RefusedCommand& refused)
{
    static const QStringList absences = {QStringLiteral("contact.absent"), QStringLiteral("hand.absent"),
                                         QStringLiteral("escalation.absent"),
                                         QStringLiteral("review.absent")};
    return absences.contains(refused.error.key) ? std::optional(targetOf(refused.command)) : std::nullopt;
}

bool makes(const Given& given, const EntityRef& ref)
{
    const CommandType type = typeOf(given.command.payload);
    return (type == CommandType::LogContact || type == CommandType::RaiseHand ||
            type == CommandType::OpenEscalation || type == CommandType::SaveReview) &&
           targetOf(given.command) == ref;
}

// I3: what was given in order arrives in order: nobody's amendment comes before their own contact.
void checkOrder(World& world, const Memory& memory)
{
    for (const auto& desk : world.desks()) {
        for (const auto& refused : must(store::OutboxRepository(desk->connection()).refused())) {
            const auto target = missed(refused);
            if (!target)
                continue;
            for (const Given& given : world.model.all) {
                const bool own =
                    makes(given, *target) && given.desk == desk->number && given.install == desk->install;
                const auto kept = own ? memory.find(given.command.id) : memory.end();
                if (kept != memory.end() && kept->second.status == wire::PushStatus::Applied)
                    world.violated(QStringLiteral("I3"), world.model.nameOf(refused.command.id) +
                                                             QStringLiteral(" came before what it is about"));
            }
        }
    }
}

bool isSame(const ContactContent& a, const ContactContent& b)
{
    return a == b;
}

/// What one entity ought to be: its commands in the order of their revisions, done by hand.
struct Expected
{
    const World& world;
    std::vector<const Given*> commands;

    [[nodiscard]] QString differs(EntityKind kind, const QByteArray& body) const
    {
        switch (kind) {
        case EntityKind::Contact:
            return contact(must(decodeContact(body)));
        case EntityKind::Article:
            return article(must(decodeArticle(body)));
        case EntityKind::Synonyms:
            return synonyms(must(decodeSynonymGroup(body)));
        case EntityKind::Pin:
            return pin(must(decodePin(body)));
        case EntityKind::SearchRecord:
            return commands.size() == 1 ? QString() : QStringLiteral("records handed in twice");
        case EntityKind::Hand:
            return history<ActOnHand>(must(decodeHand(body)).entries);
        case EntityKind::Escalation:
            return escalation(must(decodeEscalation(body)));
        case EntityKind::Review:
            return review(must(decodeReview(body)));
        default:
            return {};
        }
    }

    // Every line that was applied is there, in the order of the revisions, and nothing else is.
    template <typename Act, typename Entries>
    [[nodiscard]] QString history(const Entries& entries) const
    {
        if (entries.size() != commands.size())
            return QStringLiteral("a history has %1 lines of %2").arg(entries.size()).arg(commands.size());
        for (size_t i = 1; i < entries.size(); ++i) {
            const auto* act = std::get_if<Act>(&commands[i]->command.payload);
            if (act == nullptr || act->entry.id != entries[i].id || act->entry.text != entries[i].text ||
                entries[i].by != commands[i]->command.actor)
                return QStringLiteral("the lines of a history are not those given, in their order");
        }
        return {};
    }

    // The last judgement holds; what was said about any of them stays.
    [[nodiscard]] QString review(const Review& review) const
    {
        const SaveReview* last = nullptr;
        std::vector<EntryId> said;
        for (const Given* given : commands) {
            if (const auto* save = std::get_if<SaveReview>(&given->command.payload))
                last = save;
            else if (const auto& reply = std::get<ReplyToReview>(given->command.payload).reply;
                     !reply.text.isEmpty())
                said.push_back(reply.id);
        }
        if (last == nullptr || last->review.scores != review.scores || last->review.comment != review.comment)
            return QStringLiteral("not the last judgement");
        const bool same =
            std::equal(said.begin(), said.end(), review.replies.begin(), review.replies.end(),
                       [](const EntryId& id, const ReviewReply& reply) { return reply.id == id; });
        return same ? QString() : QStringLiteral("the replies are not those given, in their order");
    }

    // What stands in the pane leaves it by a person's words alone.
    [[nodiscard]] QString escalation(const Escalation& escalation) const
    {
        if (const QString trouble = history<ActOnEscalation>(escalation.entries); !trouble.isEmpty())
            return trouble;
        const auto settles = [](const EscalationEntry& entry) {
            return entry.act == EscalationAct::Resolve || entry.act == EscalationAct::Reopen;
        };
        const auto last = std::find_if(escalation.entries.rbegin(), escalation.entries.rend(), settles);
        const bool resolved = last != escalation.entries.rend() && last->act == EscalationAct::Resolve &&
                              !last->text.trimmed().isEmpty();
        return escalation.isOpen() != resolved
                   ? QString()
                   : QStringLiteral("it left the pane, or stayed, by nobody's word");
    }

    [[nodiscard]] QString contact(const Contact& contact) const
    {
        const auto* log = std::get_if<LogContact>(&commands.front()->command.payload);
        if (log == nullptr || !isSame(log->contact.original, contact.original) ||
            log->contact.operatorId != contact.operatorId)
            return QStringLiteral("a contact is not as it was logged");
        if (contact.amendments.size() != commands.size() - 1)
            return QStringLiteral("a contact has %1 amendments of %2")
                .arg(contact.amendments.size())
                .arg(commands.size() - 1);
        for (size_t i = 1; i < commands.size(); ++i) {
            const auto* amend = std::get_if<AmendContact>(&commands[i]->command.payload);
            const Amendment& amendment = contact.amendments[i - 1];
            if (amend == nullptr || amend->amendment.id != amendment.id ||
                amendment.by != commands[i]->command.actor ||
                !isSame(amend->amendment.content, amendment.content))
                return QStringLiteral("a contact's amendments are not those given, in their order");
        }
        return {};
    }

    // I13: every amendment is there, but something else than the hub's revisions has put them in order.
    [[nodiscard]] bool isInAnotherOrder(const Contact& contact) const
    {
        std::vector<QUuid> there;
        std::vector<QUuid> given;
        for (const Amendment& amendment : contact.amendments)
            there.push_back(amendment.id.value);
        for (const Given* command : commands) {
            if (const auto* amend = std::get_if<AmendContact>(&command->command.payload))
                given.push_back(amend->amendment.id.value);
        }
        return there != given && std::is_permutation(there.begin(), there.end(), given.begin(), given.end());
    }

    // I9: each change was made on the one before it.
    template <typename Save>
    [[nodiscard]] QString versions(qint64 version) const
    {
        qint64 expected = 0;
        for (const Given* given : commands) {
            const auto* save = std::get_if<Save>(&given->command.payload);
            if (save == nullptr || save->baseVersion != expected++)
                return QStringLiteral("a change was made on another version: one before it is lost");
        }
        return version == expected ? QString() : QStringLiteral("a version is not the number of its changes");
    }
    [[nodiscard]] QString article(const Article& article) const
    {
        const auto* save = std::get_if<SaveArticle>(&commands.back()->command.payload);
        if (save == nullptr || save->article.answer != article.answer)
            return QStringLiteral("an article is not as it was saved last");
        return versions<SaveArticle>(article.version);
    }
    [[nodiscard]] QString synonyms(const SynonymGroup& group) const
    {
        const auto* save = std::get_if<SaveSynonyms>(&commands.back()->command.payload);
        if (save == nullptr || save->group.words != group.words)
            return QStringLiteral("synonyms are not as they were saved last");
        return versions<SaveSynonyms>(group.version);
    }
    [[nodiscard]] QString pin(const Pin& pin) const
    {
        const auto* save = std::get_if<SavePin>(&commands.back()->command.payload);
        const bool same = save != nullptr && save->pin.note == pin.note && save->pin.removed == pin.removed;
        return same ? QString() : QStringLiteral("a pin is not as it was set last");
    }
};

void checkContent(World& world, const Memory& memory, const HubContent& hub)
{
    std::map<std::pair<int, QUuid>, std::map<qint64, const Given*>> byEntity;
    for (const auto& [id, command] : memory) {
        if (command.status != wire::PushStatus::Applied)
            continue;
        const Given* given = world.model.find(id);
        if (given == nullptr) {
            world.violated(QStringLiteral("I2"), QStringLiteral("a command nobody gave was applied"));
            continue;
        }
        const EntityRef target = targetOf(given->command);
        byEntity[{static_cast<int>(target.kind), target.id}][command.revision] = given;
    }
    for (const auto& [key, row] : hub.rows) {
        const auto kind = static_cast<EntityKind>(key.first);
        const auto commands = byEntity.find(key);
        if (commands == byEntity.end()) {
            if (kind != EntityKind::Staff && kind != EntityKind::Lesson)
                world.violated(QStringLiteral("I2"), QStringLiteral("the hub holds what nobody made"));
            continue;
        }
        Expected expected{world, {}};
        for (const auto& [revision, given] : commands->second)
            expected.commands.push_back(given);
        if (kind == EntityKind::Contact && expected.isInAnotherOrder(must(decodeContact(row.body))))
            world.violated(QStringLiteral("I13"),
                           world.model.nameOf(EntityRef{kind, key.second}) +
                               QStringLiteral(": its amendments are not in the order of their revisions"));
        if (const QString text = expected.differs(kind, row.body); !text.isEmpty())
            world.violated(kind == EntityKind::Contact ? QStringLiteral("I2") : QStringLiteral("I9"),
                           world.model.nameOf(EntityRef{kind, key.second}) + QStringLiteral(": ") + text);
    }
    for (const auto& [key, commands] : byEntity) {
        if (!hub.rows.contains(key))
            world.violated(QStringLiteral("I1"), QStringLiteral("what was applied is not there"));
    }
}

} // namespace

void checkTruth(World& world, hub::HubStore& store, const HubContent& hub)
{
    const Memory memory = memoryOf(store);
    checkGapless(world, memory, hub);
    checkFates(world, memory);
    checkOrder(world, memory);
    checkContent(world, memory, hub);
}

} // namespace madoguchi::sim
