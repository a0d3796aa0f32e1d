// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/due_rule.h"

namespace madoguchi {

DueRule defaultDueRule(DueKind kind)
{
    switch (kind) {
    case DueKind::RaisedHand:
        return {DueUnit::Seconds, 60};
    case DueKind::Escalation:
        return {DueUnit::ServiceHours, 4};
    case DueKind::Written:
        return {DueUnit::BusinessDays, 1};
    case DueKind::CallBackReminder:
        return {DueUnit::Minutes, 10};
    }
    return {};
}

DueRule dueRuleFor(const DueRules& rules, DueKind kind)
{
    const auto it = rules.find(kind);
    return it == rules.end() ? defaultDueRule(kind) : it->second;
}

std::vector<DueUnit> dueUnitsFor(DueKind kind)
{
    if (kind == DueKind::RaisedHand || kind == DueKind::CallBackReminder)
        return {DueUnit::Seconds, DueUnit::Minutes};
    return {DueUnit::Minutes, DueUnit::ServiceMinutes, DueUnit::ServiceHours, DueUnit::ServiceDays,
            DueUnit::BusinessDays};
}

int largestAmount(DueUnit unit)
{
    switch (unit) {
    case DueUnit::Seconds:
        return 3'600;
    case DueUnit::Minutes:
    case DueUnit::ServiceMinutes:
        return 10'080;
    case DueUnit::ServiceHours:
        return 168;
    case DueUnit::ServiceDays:
    case DueUnit::BusinessDays:
        return 60;
    }
    return 0;
}

} // namespace madoguchi
