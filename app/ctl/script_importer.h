// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/import_run.h"
#include "kb/domain/actor.h"
#include "kb/store/outbox_repository.h"

namespace madoguchi::ctl {

/// Adds talk scripts and changes those whose key (title, where there is none) and language are there already.
/// New ones go to the end, in the file's order, unless the record says where.
class ScriptImporter final : public Importer<exchange::ScriptRecord>
{
public:
    [[nodiscard]] static Result<std::unique_ptr<ScriptImporter>>
    make(Context& context, db::Connection& connection, const Actor& actor);

    [[nodiscard]] int passes() const override { return 1; }
    [[nodiscard]] int passOf(const exchange::ScriptRecord&) const override { return 0; }
    [[nodiscard]] Result<Change> take(const exchange::ScriptRecord& record) override;

private:
    ScriptImporter(Context& context, db::Connection& connection, const Actor& actor,
                   std::vector<TalkScript> present);
    [[nodiscard]] std::optional<TalkScript> current(const TalkScript& script) const;

    Context& m_context;
    Actor m_actor;
    IdMaker m_ids;
    std::vector<TalkScript> m_present;
    int m_last = 0; ///< the highest position given
    store::OutboxRepository m_outbox;
};

} // namespace madoguchi::ctl
