// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/script_importer.h"

#include "kb/store/talk_script_repository.h"

namespace madoguchi::ctl {

ScriptImporter::ScriptImporter(Context& context, db::Connection& connection, const Actor& actor,
                               std::vector<TalkScript> present)
    : m_context(context)
    , m_actor(actor)
    , m_ids(context.clock, context.random)
    , m_present(std::move(present))
    , m_outbox(connection)
{
    for (const TalkScript& script : m_present)
        m_last = std::max(m_last, script.position);
}

Result<std::unique_ptr<ScriptImporter>> ScriptImporter::make(Context& context, db::Connection& connection,
                                                             const Actor& actor)
{
    MADOGUCHI_TRY_ASSIGN(present, store::TalkScriptRepository(connection).all());
    return std::unique_ptr<ScriptImporter>(
        new ScriptImporter(context, connection, actor, std::move(present)));
}

std::optional<TalkScript> ScriptImporter::current(const TalkScript& script) const
{
    const auto found = std::find_if(m_present.begin(), m_present.end(), [&](const TalkScript& stored) {
        return stored.language == script.language &&
               exchange::nameOf(stored).simplified() == exchange::nameOf(script);
    });
    return found == m_present.end() ? std::optional<TalkScript>() : std::optional(*found);
}

Result<Change> ScriptImporter::take(const exchange::ScriptRecord& record)
{
    const std::optional<TalkScript> stored = current(record.script);
    TalkScript next = record.appliedTo(stored);
    if (stored && next == *stored)
        return Change::Unchanged;
    if (!stored) {
        next.id = m_ids.make<TalkScriptId>();
        next.position = record.position.value_or(m_last + 1);
    }
    m_last = std::max(m_last, next.position);
    const Command command{m_ids.make<CommandId>(), m_actor.user, m_context.clock.now(),
                          SaveTalkScript{next, next.version}};
    MADOGUCHI_TRY(m_outbox.performWithin(command, m_actor));
    return stored ? Change::Changed : Change::Added;
}

} // namespace madoguchi::ctl
