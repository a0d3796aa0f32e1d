// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/centre_calendar.h"
#include "kb/domain/command.h"
#include "kb/exchange/case_record.h"
#include "kb/exchange/unit_finder.h"

namespace madoguchi::exchange {

/// What a whole ledger has in common.
struct Ledger
{
    QString name = {};                     ///< tells it from others whose numbers are the same; may be empty
    CaseFlow flow = CaseFlow::Centralised; ///< where a row does not say
    QString unit = {};                     ///< of cases in the distributed flow that name none
};

/// What a row of a ledger comes to.
class CaseOpening
{
public:
    CaseOpening(Ledger ledger, UnitFinder units, CentreCalendar calendar)
        : m_ledger(std::move(ledger))
        , m_units(std::move(units))
        , m_calendar(std::move(calendar))
    {
    }

    /// The case's id: the same for the same ledger and number, wherever it is brought in.
    [[nodiscard]] CaseId idOf(const CaseRecord& record) const;
    /// The commands, in order: it is opened, and where the centralised flow goes on, divided among the row's
    /// units. What ended stays so. Every id in them follows from the ledger and the number. Errors: those of
    /// UnitFinder, "import.case.future", "import.case.unit.missing", "import.case.units".
    [[nodiscard]] Result<std::vector<CommandPayload>> commandsFor(const CaseRecord& record,
                                                                  Timestamp now) const;
    /// InvalidInput "import.case.differs" if the case that was opened under that id said something else:
    /// another ledger has the same numbers. What was corrected since is no difference.
    [[nodiscard]] Result<void> checkSame(const CaseRecord& record, const Case& stored) const;

private:
    [[nodiscard]] QString ledgerNumberOf(const CaseRecord& record) const;
    [[nodiscard]] Result<QStringList> unitsOf(const CaseRecord& record) const;

    Ledger m_ledger;
    UnitFinder m_units;
    CentreCalendar m_calendar;
};

} // namespace madoguchi::exchange
