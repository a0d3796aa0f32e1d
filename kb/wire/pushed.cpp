// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/wire/pushed.h"

#include "kb/wire/fields.h"
#include "kb/wire/limits.h"

namespace madoguchi::wire {

namespace {

enum Key { Request = 1, Results };
enum ResultKey { Command_ = 1, Status, Feed, Revision, Code, ReasonKey, Current };

bool hasError(PushStatus status)
{
    return status != PushStatus::Applied && status != PushStatus::Duplicate;
}

QCborMap toCbor(const PushResult& result)
{
    FieldWriter out;
    out.uuid(Command_, result.command.value);
    out.integer(Status, static_cast<int>(result.status));
    out.text(Feed, result.feed.value);
    out.integer(Revision, result.revision);
    if (hasError(result.status)) {
        out.integer(Code, static_cast<int>(result.error.code));
        out.text(ReasonKey, result.error.key);
    }
    if (result.current)
        out.value(Current, wire::toCbor(*result.current));
    return out.map();
}

PushResult resultFrom(const QCborMap& map, bool& valid)
{
    FieldReader in(map);
    PushResult result;
    result.command = {in.uuid(Command_)};
    // 0 is no status: a result that names none is not one.
    result.status = in.enumeration(Status, PushStatus::Applied, PushStatus::Retry, PushStatus{});
    result.feed = {in.text(Feed)};
    result.revision = in.integer(Revision);
    if (hasError(result.status)) {
        result.error.code = readErrorCode(in, Code);
        result.error.key = in.text(ReasonKey);
    }
    bool currentValid = true;
    if (in.has(Current))
        result.current = entityRowFrom(in.map(Current), currentValid);
    valid = in.isValid() && currentValid && !result.command.isNull() && result.revision >= 0;
    return result;
}

} // namespace

void Pushed::write(FieldWriter& out) const
{
    out.integer(Request, request);
    QCborArray list;
    for (const PushResult& result : results)
        list.append(toCbor(result));
    out.value(Results, list);
}

Result<Pushed> Pushed::read(FieldReader& in)
{
    Pushed pushed;
    pushed.request = in.integer(Request);
    const QCborArray list = in.array(Results);
    if (pushed.request < 1 || list.size() > limits::commandsPerPush)
        return failure(ErrorCode::Corrupt, QStringLiteral("wire.fields"), QStringLiteral("pushed"));
    for (const QCborValue& value : list) {
        bool valid = false;
        pushed.results.push_back(resultFrom(value.toMap(), valid));
        if (!valid)
            in.markInvalid();
    }
    return checked(in, std::move(pushed), QStringLiteral("pushed"));
}

} // namespace madoguchi::wire
