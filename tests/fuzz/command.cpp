// SPDX-License-Identifier: GPL-3.0-or-later
// A command's bytes: refused, or a command that is stored and sent as it is.
#include "kb/domain/command.h"
#include "tests/fuzz/target.h"

using namespace madoguchi;
using fuzz::promise;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* bytes, size_t size)
{
    const Result<Command> read = decodeCommand(fuzz::Input(bytes, size).rest());
    if (!read)
        return 0;
    const QByteArray stored = encode(*read);
    const Result<Command> again = decodeCommand(stored);
    promise(again.has_value(), "a command that was read can be read again");
    promise(encode(*again) == stored, "a command comes back as it was stored");
    return 0;
}
