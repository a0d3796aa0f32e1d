// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/wire/message.h"

namespace madoguchi::wire {

namespace {

constexpr int typeKey = 0;

using Decoder = Result<Message> (*)(FieldReader&);

template <size_t Place>
Result<Message> decodeAt(FieldReader& in)
{
    using Type = std::variant_alternative_t<Place, Message>;
    static_assert(Type::type == Place + 1, "a message's type number is its place in Message");
    MADOGUCHI_TRY_ASSIGN(message, Type::read(in));
    return Message(std::move(message));
}

template <size_t... Places>
Result<Message> decodeType(qint64 type, FieldReader& in, std::index_sequence<Places...>)
{
    static constexpr Decoder decoders[] = {&decodeAt<Places>...};
    if (type < 1)
        return failure(ErrorCode::Corrupt, QStringLiteral("wire.type"));
    if (type > static_cast<qint64>(sizeof...(Places)))
        return failure(ErrorCode::TooNew, QStringLiteral("wire.type"));
    return decoders[type - 1](in);
}

} // namespace

int typeOf(const Message& message)
{
    return static_cast<int>(message.index()) + 1;
}

QByteArray encodeMessage(const Message& message)
{
    FieldWriter out;
    out.integer(typeKey, typeOf(message));
    std::visit([&out](const auto& any) { any.write(out); }, message);
    const auto* page = std::get_if<Page>(&message);
    return page && !page->rowsBytes.isEmpty() ? withRows(out.bytes(), page->rowsBytes) : out.bytes();
}

Result<Message> decodeMessage(const QByteArray& payload)
{
    MADOGUCHI_TRY_ASSIGN(map, parseMap(payload, QStringLiteral("message")));
    FieldReader in(map);
    const qint64 type = in.integer(typeKey);
    MADOGUCHI_TRY(in.check(QStringLiteral("message")));
    return decodeType(type, in, std::make_index_sequence<std::variant_size_v<Message>>());
}

} // namespace madoguchi::wire
