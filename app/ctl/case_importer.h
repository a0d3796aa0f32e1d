// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/import_run.h"
#include "kb/domain/actor.h"
#include "kb/exchange/case_opening.h"
#include "kb/store/case_repository.h"
#include "kb/store/outbox_repository.h"

namespace madoguchi::ctl {

/// Opens the cases of a ledger that are not here yet; those that are stay as they are. Where no hub has been
/// asked who one is, as the hearing section does: the hub judges whoever hands them in.
class CaseImporter final : public Importer<exchange::CaseRecord>
{
public:
    /// Reads units and calendar once. `ledger`: what a department's own leaves open is filled in from
    /// `actor`.
    [[nodiscard]] static Result<std::unique_ptr<CaseImporter>>
    make(Context& context, db::Connection& connection, const Actor& actor, exchange::Ledger ledger);

    [[nodiscard]] int passes() const override { return 1; }
    [[nodiscard]] int passOf(const exchange::CaseRecord&) const override { return 0; }
    [[nodiscard]] Result<Change> take(const exchange::CaseRecord& record) override;

private:
    CaseImporter(Context& context, db::Connection& connection, const Actor& actor,
                 exchange::CaseOpening opening);

    Context& m_context;
    Actor m_actor;
    IdMaker m_ids;
    exchange::CaseOpening m_opening;
    store::CaseRepository m_cases;
    store::OutboxRepository m_outbox;
};

} // namespace madoguchi::ctl
