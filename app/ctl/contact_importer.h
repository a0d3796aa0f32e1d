// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/import_run.h"
#include "kb/domain/actor.h"
#include "kb/store/contact_repository.h"
#include "kb/store/outbox_repository.h"

namespace madoguchi::ctl {

/// Adds contacts. One that is there already, as it was logged or as it was last amended, is left alone; one
/// that says something else is the record's fault ("import.contact.differs"): contacts are amended, not
/// overwritten.
class ContactImporter final : public Importer<Contact>
{
public:
    ContactImporter(Context& context, db::Connection& connection, const Actor& actor, const SeatId& seat);

    [[nodiscard]] int passes() const override { return 1; }
    [[nodiscard]] int passOf(const Contact&) const override { return 0; }
    [[nodiscard]] Result<Change> take(const Contact& record) override;

private:
    Context& m_context;
    Actor m_actor;
    SeatId m_seat;
    IdMaker m_ids;
    store::ContactRepository m_contacts;
    store::OutboxRepository m_outbox;
};

/// Fills in what a record may leave open: when, who, where; and the time of a promised call back.
[[nodiscard]] Contact completed(const Contact& record, const Actor& actor, const SeatId& seat, Timestamp now);

/// This store's seat; null before it is enrolled.
[[nodiscard]] Result<SeatId> seatOf(db::Connection& connection);

} // namespace madoguchi::ctl
