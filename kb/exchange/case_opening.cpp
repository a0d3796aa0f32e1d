// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/exchange/case_opening.h"

#include "kb/domain/case_due.h"
#include "kb/domain/service_hours.h"

namespace madoguchi::exchange {

namespace {

QUuid idFor(const QString& ledgerNumber, const QString& what)
{
    return uuidForName(QStringLiteral("ledger-case:") + ledgerNumber + u'\n' + what);
}

CasePart finishedPart(const QUuid& id, const QString& unit, Timestamp at)
{
    CasePart part;
    part.id = {id};
    part.unit = unit;
    part.state = PartState::Approved;
    part.assignedAt = at;
    return part;
}

// As it was when it was opened: what an Edit replaced stands in the timeline.
Result<CaseFields> fieldsAtFirst(const Case& stored)
{
    for (const CaseEntry& entry : stored.entries) {
        if (entry.act == CaseAct::Edit && !entry.former.isEmpty())
            return decodeCaseFields(entry.former);
    }
    return stored.fields;
}

} // namespace

QString CaseOpening::ledgerNumberOf(const CaseRecord& record) const
{
    return m_ledger.name.isEmpty() ? record.number : m_ledger.name + u' ' + record.number;
}

CaseId CaseOpening::idOf(const CaseRecord& record) const
{
    return {idFor(ledgerNumberOf(record), QStringLiteral("case"))};
}

Result<QStringList> CaseOpening::unitsOf(const CaseRecord& record) const
{
    QStringList units;
    for (const QString& written : record.units) {
        MADOGUCHI_TRY_ASSIGN(unit, m_units.find(written, record.unitLabel));
        if (!units.contains(unit))
            units += unit;
    }
    if (record.flow.value_or(m_ledger.flow) == CaseFlow::Centralised)
        return units;
    if (units.isEmpty() && !m_ledger.unit.isEmpty())
        units += m_ledger.unit;
    if (units.isEmpty())
        return failure(ErrorCode::InvalidInput, QStringLiteral("import.case.unit.missing"), record.unitLabel);
    if (units.size() > 1)
        return rowFailure(QStringLiteral("import.case.units"), record.unitLabel,
                          record.units.join(QStringLiteral("、")));
    return units;
}

Result<std::vector<CommandPayload>> CaseOpening::commandsFor(const CaseRecord& record, Timestamp now) const
{
    MADOGUCHI_TRY_ASSIGN(units, unitsOf(record));
    if (centreDay(record.receivedAt) > centreDay(now))
        return failure(ErrorCode::InvalidInput, QStringLiteral("import.case.future"),
                       centreDay(record.receivedAt).toString(Qt::ISODate));
    const QString number = ledgerNumberOf(record);
    Case file;
    file.id = idOf(record);
    file.ledgerNumber = number;
    file.flow = record.flow.value_or(m_ledger.flow);
    file.fields = record.fields;
    file.receivedAt = record.receivedAt;
    file.cameBy = record.cameBy;
    file.dueAt =
        record.dueAt.isSet() ? record.dueAt : caseDueAt(m_calendar, record.fields.kind, record.receivedAt);
    if (file.flow == CaseFlow::Distributed)
        file.unit = units.first();
    CaseEntry line;
    line.id = {idFor(number, QStringLiteral("open"))};
    line.act = CaseAct::Open;
    line.text = record.note;
    file.entries.push_back(line);

    const auto partId = [&](const QString& unit) { return idFor(number, u"part " + unit); };
    std::vector<CommandPayload> commands;
    if (record.state != LedgerState::Open) {
        const bool answered = record.state == LedgerState::Answered;
        file.state = answered ? CaseState::Answered : CaseState::Closed;
        file.reply.text = record.reply;
        file.reply.sentAt = record.repliedAt;
        file.reply.channel = record.replyChannel;
        for (const QString& unit : units)
            file.parts.push_back(finishedPart(partId(unit), unit, record.receivedAt));
        commands.emplace_back(OpenCase{file});
        return commands;
    }
    commands.emplace_back(OpenCase{file});
    if (file.flow == CaseFlow::Distributed)
        return commands;
    for (const QString& unit : units) {
        CaseEntry share;
        share.id = {idFor(number, u"divide " + unit)};
        share.act = CaseAct::Divide;
        share.part = {partId(unit)};
        share.unit = unit;
        commands.emplace_back(ActOnCase{file.id, share});
    }
    return commands;
}

Result<void> CaseOpening::checkSame(const CaseRecord& record, const Case& stored) const
{
    // Of a summary nobody knows what it was corrected from.
    if (stored.summary && stored.fieldsVersion > 1)
        return {};
    // What was erased is not to come back with the ledger it once came from.
    if (stored.erasedAt.isSet())
        return {};
    MADOGUCHI_TRY_ASSIGN(fields, fieldsAtFirst(stored));
    if (fields == record.fields && stored.receivedAt == record.receivedAt)
        return {};
    return failure(ErrorCode::InvalidInput, QStringLiteral("import.case.differs"), record.number);
}

} // namespace madoguchi::exchange
