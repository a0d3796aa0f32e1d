// SPDX-License-Identifier: GPL-3.0-or-later
// A payload of the protocol: refused, or a message that survives being sent on.
#include "kb/wire/message.h"
#include "tests/fuzz/target.h"

using namespace madoguchi;
using fuzz::promise;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* bytes, size_t size)
{
    const Result<wire::Message> read = wire::decodeMessage(fuzz::Input(bytes, size).rest());
    if (!read) {
        promise(read.error().code == ErrorCode::Corrupt || read.error().code == ErrorCode::TooNew,
                "what is no message is refused as corrupt or too new");
        return 0;
    }
    const Result<wire::Message> again = wire::decodeMessage(wire::encodeMessage(*read));
    promise(again && *again == *read, "a message comes back as it was sent");
    return 0;
}
