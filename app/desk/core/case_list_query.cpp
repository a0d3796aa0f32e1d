// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/case_list_query.h"

#include "kb/domain/case_message.h"
namespace madoguchi::desk {

namespace {

constexpr int fiscalYearBegins = 4; // April

template <typename Value>
struct Word
{
    Value value;
    QLatin1StringView word;
};

using store::CaseGrouping;
using store::CaseOrder;

constexpr Word<CaseScope> scopes[] = {{CaseScope::Open, QLatin1StringView("open")},
                                      {CaseScope::Waiting, QLatin1StringView("waiting")},
                                      {CaseScope::DueSoon, QLatin1StringView("due-soon")},
                                      {CaseScope::Overdue, QLatin1StringView("overdue")},
                                      {CaseScope::All, QLatin1StringView("all")}};
constexpr Word<CasePeriod> periods[] = {{CasePeriod::Any, QLatin1StringView("any")},
                                        {CasePeriod::Today, QLatin1StringView("today")},
                                        {CasePeriod::LastWeek, QLatin1StringView("week")},
                                        {CasePeriod::LastMonth, QLatin1StringView("month")},
                                        {CasePeriod::FiscalYear, QLatin1StringView("fiscal-year")},
                                        {CasePeriod::LastFiscalYear, QLatin1StringView("last-fiscal-year")},
                                        {CasePeriod::Between, QLatin1StringView("between")}};

template <typename Value, size_t size>
QString wordOf(const Word<Value> (&words)[size], Value value)
{
    for (const auto& each : words) {
        if (each.value == value)
            return each.word;
    }
    return {};
}

template <typename Value, size_t size>
Value valueOf(const Word<Value> (&words)[size], const QString& word)
{
    for (const auto& each : words) {
        if (word == each.word)
            return each.value;
    }
    return words[0].value;
}

Timestamp begins(QDate day)
{
    return day.isValid() ? Timestamp::from(day.startOfDay()) : Timestamp();
}

QDate fiscalYearOf(QDate day)
{
    return {day.month() < fiscalYearBegins ? day.year() - 1 : day.year(), fiscalYearBegins, 1};
}

template <typename Value>
std::optional<Value> choice(const QJsonObject& object, const char* name, Value last)
{
    const int value = object.value(QLatin1StringView(name)).toInt();
    return value < 1 || value > int(last) ? std::nullopt : std::optional(static_cast<Value>(value));
}

} // namespace

bool CaseListQuery::isNarrowed() const
{
    return period != CasePeriod::Any || kind || flow || state || !unit.isEmpty() || !category.isEmpty() ||
           !text.trimmed().isEmpty();
}

store::CaseFilter CaseListQuery::baseFilter(Timestamp now) const
{
    store::CaseFilter filter;
    filter.kind = kind;
    filter.flow = flow;
    filter.state = state;
    filter.unit = unit;
    filter.category = category;
    filter.text = text;
    const QDate today = now.toLocal().date();
    switch (period) {
    case CasePeriod::Any:
        break;
    case CasePeriod::Today:
        filter.receivedFrom = begins(today);
        break;
    case CasePeriod::LastWeek:
        filter.receivedFrom = begins(today.addDays(-6));
        break;
    case CasePeriod::LastMonth:
        filter.receivedFrom = begins(today.addDays(-29));
        break;
    case CasePeriod::FiscalYear:
        filter.receivedFrom = begins(fiscalYearOf(today));
        break;
    case CasePeriod::LastFiscalYear:
        filter.receivedFrom = begins(fiscalYearOf(today).addYears(-1));
        filter.receivedUntil = begins(fiscalYearOf(today));
        break;
    case CasePeriod::Between:
        filter.receivedFrom = begins(from);
        filter.receivedUntil = until.isValid() ? begins(until.addDays(1)) : Timestamp();
        break;
    }
    return filter;
}

store::CaseFilter CaseListQuery::filter(Timestamp now) const
{
    store::CaseFilter filter = baseFilter(now);
    switch (scope) {
    case CaseScope::Open:
        filter.openOnly = true;
        break;
    case CaseScope::Waiting: // an answered case may wait to be published
        break;
    case CaseScope::DueSoon:
        filter.dueFrom = now;
        filter.dueBefore = dueSoonUntil(now);
        break;
    case CaseScope::Overdue:
        filter.dueBefore = now;
        break;
    case CaseScope::All:
        break;
    }
    return filter;
}

Timestamp dueSoonUntil(Timestamp now)
{
    return begins(now.toLocal().date().addDays(caseDueSoonDays + 1));
}

QJsonObject toJson(const CaseListQuery& query)
{
    QJsonObject object{{QStringLiteral("scope"), toWord(query.scope)},
                       {QStringLiteral("period"), wordOf(periods, query.period)},
                       {QStringLiteral("order"), int(query.order)},
                       {QStringLiteral("reversed"), query.reversed},
                       {QStringLiteral("group"), int(query.grouping)},
                       {QStringLiteral("unit"), query.unit},
                       {QStringLiteral("category"), query.category},
                       {QStringLiteral("text"), query.text}};
    if (query.from.isValid())
        object.insert(QStringLiteral("from"), query.from.toString(Qt::ISODate));
    if (query.until.isValid())
        object.insert(QStringLiteral("until"), query.until.toString(Qt::ISODate));
    if (query.kind)
        object.insert(QStringLiteral("kind"), int(*query.kind));
    if (query.flow)
        object.insert(QStringLiteral("flow"), int(*query.flow));
    if (query.state)
        object.insert(QStringLiteral("state"), int(*query.state));
    return object;
}

CaseListQuery caseListQueryFrom(const QJsonObject& object)
{
    const auto text = [&](const char* name) { return object.value(QLatin1StringView(name)).toString(); };
    CaseListQuery query;
    query.scope = valueOf(scopes, text("scope"));
    query.period = valueOf(periods, text("period"));
    query.from = QDate::fromString(text("from"), Qt::ISODate);
    query.until = QDate::fromString(text("until"), Qt::ISODate);
    query.kind = choice(object, "kind", CaseKind::Application);
    query.flow = choice(object, "flow", CaseFlow::Distributed);
    query.state = choice(object, "state", CaseState::Closed);
    query.unit = text("unit");
    query.category = text("category");
    query.text = text("text");
    query.order = choice(object, "order", CaseOrder::Duty).value_or(CaseOrder::Due);
    query.reversed = object.value(QLatin1StringView("reversed")).toBool();
    query.grouping = choice(object, "group", CaseGrouping::DueWeek).value_or(CaseGrouping::None);
    return query;
}

QString toWord(CaseScope scope)
{
    return wordOf(scopes, scope);
}

} // namespace madoguchi::desk
