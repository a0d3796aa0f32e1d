// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/wire/push.h"

#include "kb/wire/fields.h"
#include "kb/wire/limits.h"

namespace madoguchi::wire {

namespace {
enum Key { Request = 1, Commands };
}

void Push::write(FieldWriter& out) const
{
    out.integer(Request, request);
    QCborArray list;
    for (const QByteArray& command : commands)
        list.append(command);
    out.value(Commands, list);
}

Result<Push> Push::read(FieldReader& in)
{
    Push push;
    push.request = in.integer(Request);
    const QCborArray list = in.array(Commands);
    if (push.request < 1 || list.isEmpty() || list.size() > limits::commandsPerPush)
        return failure(ErrorCode::Corrupt, QStringLiteral("wire.fields"), QStringLiteral("push"));
    for (const QCborValue& value : list) {
        push.commands.append(value.toByteArray());
        if (push.commands.last().isEmpty())
            in.markInvalid();
    }
    return checked(in, std::move(push), QStringLiteral("push"));
}

} // namespace madoguchi::wire
