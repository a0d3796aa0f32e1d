// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/message_choice.h"

#include "kb/domain/cbor_fields.h"

namespace madoguchi {

namespace {

enum Key { User = 1, NotInWindow, NotByMail };

// A bit a kind, also of kinds this version does not know.
qint64 bitsOf(const std::set<CaseMessageKind>& kinds)
{
    qint64 bits = 0;
    for (const CaseMessageKind kind : kinds)
        bits |= 1LL << static_cast<int>(kind);
    return bits;
}

std::set<CaseMessageKind> kindsOf(qint64 bits)
{
    std::set<CaseMessageKind> kinds;
    for (int bit = 1; bit < 63; ++bit) {
        if (bits & (1LL << bit))
            kinds.insert(static_cast<CaseMessageKind>(bit));
    }
    return kinds;
}

} // namespace

QByteArray encode(const MessageChoice& choice)
{
    FieldWriter out;
    out.uuid(User, choice.user.value);
    out.integer(NotInWindow, bitsOf(choice.notInWindow));
    out.integer(NotByMail, bitsOf(choice.notByMail));
    out.unknown(choice.unknown);
    return out.bytes();
}

Result<MessageChoice> decodeMessageChoice(const QByteArray& body)
{
    MADOGUCHI_TRY_ASSIGN(map, parseMap(body, QStringLiteral("message-choice")));
    FieldReader in(map);
    MessageChoice choice;
    choice.user = {in.uuid(User)};
    choice.notInWindow = kindsOf(in.integer(NotInWindow));
    choice.notByMail = kindsOf(in.integer(NotByMail));
    choice.unknown = in.unknown();
    MADOGUCHI_TRY(in.check(QStringLiteral("message-choice")));
    if (choice.user.isNull())
        return failure(ErrorCode::Corrupt, QStringLiteral("row.fields"), QStringLiteral("message-choice"));
    return choice;
}

} // namespace madoguchi
