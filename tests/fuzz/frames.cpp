// SPDX-License-Identifier: GPL-3.0-or-later
// The first byte: how the bytes are cut as they come. The same payloads have to come out of every cut.
#include "kb/wire/frame.h"
#include "tests/fuzz/target.h"

#include <QList>

using namespace madoguchi;
using fuzz::promise;

namespace {

constexpr qint64 limit = 4096;

struct Read
{
    QList<QByteArray> payloads;
    QString trouble;
    qint64 left = 0;
};

Read readIn(const QByteArray& stream, qsizetype piece)
{
    Read read;
    wire::FrameReader reader(limit);
    for (qsizetype at = 0; at < stream.size() && read.trouble.isEmpty(); at += piece) {
        reader.feed(stream.mid(at, piece));
        while (read.trouble.isEmpty()) {
            const Result<std::optional<QByteArray>> next = reader.next();
            if (!next)
                read.trouble = next.error().key;
            else if (*next)
                read.payloads.append(**next);
            else
                break;
        }
        promise(reader.buffered() <= limit + 4 + piece, "no more is held than a frame and what just came");
    }
    read.left = reader.buffered();
    return read;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* bytes, size_t size)
{
    fuzz::Input input(bytes, size);
    const qsizetype piece = 1 + input.choice() % 32;
    const QByteArray stream = input.rest();
    const Read cut = readIn(stream, piece);
    const Read whole = readIn(stream, std::max<qsizetype>(stream.size(), 1));
    promise(cut.payloads == whole.payloads && cut.trouble == whole.trouble, "the cut makes no difference");
    QByteArray again;
    for (const QByteArray& payload : whole.payloads) {
        promise(!payload.isEmpty() && payload.size() <= limit, "a payload is within its bounds");
        again += wire::frameOf(payload);
    }
    promise(stream.startsWith(again), "what was read is what came");
    promise(!whole.trouble.isEmpty() || again.size() + whole.left == stream.size(), "nothing is lost");
    return 0;
}
