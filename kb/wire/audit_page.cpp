// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/wire/audit_page.h"

#include "kb/wire/fields.h"
#include "kb/wire/limits.h"

namespace madoguchi::wire {

namespace {

enum Key { Request = 1, Lines, Next, Chain, CheckedAt };
enum LineKey { At = 1, Act, Actor, Giver, Seat, Kind, Target, Number, Feed, Command, Done, Count, Code };

QCborMap toCbor(const AuditLine& line)
{
    FieldWriter out;
    out.time(At, line.at);
    out.integer(Act, line.act);
    out.uuid(Actor, line.actor.value);
    out.uuid(Giver, line.giver.value);
    out.uuid(Seat, line.seat.value);
    out.integer(Kind, line.kind);
    out.uuid(Target, line.target);
    out.text(Number, line.number);
    out.text(Feed, line.feed.value);
    out.integer(Command, line.command);
    out.time(Done, line.done);
    out.integer(Count, line.count);
    out.text(Code, line.code);
    return out.map();
}

AuditLine lineFrom(const QCborMap& map, bool& valid)
{
    FieldReader in(map);
    AuditLine line;
    line.at = in.time(At);
    line.act = static_cast<int>(in.integer(Act));
    line.actor = {in.uuid(Actor)};
    line.giver = {in.uuid(Giver)};
    line.seat = {in.uuid(Seat)};
    line.kind = static_cast<int>(in.integer(Kind));
    line.target = in.uuid(Target);
    line.number = in.text(Number);
    line.feed = {in.text(Feed)};
    line.command = static_cast<int>(in.integer(Command));
    line.done = in.time(Done);
    line.count = in.integer(Count);
    line.code = in.text(Code);
    valid = valid && in.isValid();
    return line;
}

} // namespace

void AuditPage::write(FieldWriter& out) const
{
    out.integer(Request, request);
    QCborArray list;
    for (const AuditLine& line : lines)
        list.append(toCbor(line));
    out.value(Lines, list);
    out.integer(Next, next);
    out.integer(Chain, static_cast<int>(chain));
    out.time(CheckedAt, checkedAt);
}

Result<AuditPage> AuditPage::read(FieldReader& in)
{
    AuditPage message;
    message.request = in.integer(Request);
    bool valid = true;
    const QCborArray list = in.array(Lines);
    if (list.size() > limits::linesPerAuditPage)
        in.markInvalid();
    else
        for (const QCborValue& line : list) {
            valid = valid && line.isMap();
            message.lines.push_back(lineFrom(line.toMap(), valid));
        }
    message.next = in.integer(Next);
    message.chain = in.enumeration(Chain, AuditChain::Unknown, AuditChain::Broken, AuditChain::Unknown);
    message.checkedAt = in.time(CheckedAt);
    if (!valid || message.request < 1 || message.next < 0)
        in.markInvalid();
    return checked(in, std::move(message), QStringLiteral("audit-page"));
}

} // namespace madoguchi::wire
