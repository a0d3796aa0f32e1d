// SPDX-License-Identifier: GPL-3.0-or-later
// replay CORPUS [SECONDS [MUTATIONS [SEED]]]: runs a target on every file of a folder, and on inputs near
// them, for so many mutations or seconds, whichever ends first. What the tests run where there is no
// libFuzzer.
#include "kb/base/random.h"
#include "tests/fuzz/target.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <unistd.h>

using namespace madoguchi;

namespace {

constexpr qsizetype longestInput = 8192;
QByteArray present; ///< what the target is looking at

/// An input that ends the program is kept, as libFuzzer does.
void keepInput(int signal)
{
    if (FILE* file = std::fopen("fuzz-crash", "wb")) {
        std::fwrite(present.constData(), 1, size_t(present.size()), file);
        std::fclose(file);
    }
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

void run(const QByteArray& input)
{
    present = input;
    (void)LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t*>(present.constData()),
                                 size_t(present.size()));
}

QByteArray pieceOf(const QByteArray& bytes, RandomSource& random)
{
    const auto at = qsizetype(random.below(uint32_t(bytes.size()) + 1));
    return bytes.mid(at, 1 + qsizetype(random.below(40)));
}

void mutate(QByteArray& bytes, const QList<QByteArray>& corpus, RandomSource& random)
{
    const auto at = qsizetype(random.below(uint32_t(bytes.size()) + 1));
    switch (random.below(7)) {
    case 0:
        if (at < bytes.size())
            bytes[at] = char(random.below(256));
        break;
    case 1:
        if (at < bytes.size())
            bytes[at] = char(bytes.at(at) ^ (1 << random.below(8)));
        break;
    case 2:
        bytes.insert(at, char(random.below(256)));
        break;
    case 3:
        bytes.remove(at, 1 + qsizetype(random.below(8)));
        break;
    case 4:
        bytes.insert(at, pieceOf(bytes, random).repeated(1 + qsizetype(random.below(4))));
        break;
    case 5:
        bytes.insert(at, pieceOf(corpus.at(qsizetype(random.below(uint32_t(corpus.size())))), random));
        break;
    default:
        bytes.truncate(at);
    }
    bytes.truncate(longestInput);
}

QList<QByteArray> filesIn(const QString& folder)
{
    QList<QByteArray> files;
    for (const QFileInfo& info : QDir(folder).entryInfoList(QDir::Files, QDir::Name)) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            files.append(file.readAll());
    }
    return files;
}

int number(int count, char** words, int place, int otherwise)
{
    return place < count ? QByteArray(words[place]).toInt() : otherwise;
}

} // namespace

int main(int count, char** words)
{
    const QList<QByteArray> corpus = filesIn(count > 1 ? QFile::decodeName(words[1]) : QString());
    if (corpus.isEmpty()) {
        std::fputs("usage: replay CORPUS [SECONDS [MUTATIONS [SEED]]]; the corpus has to hold a file\n",
                   stderr);
        return 2;
    }
    std::signal(SIGABRT, keepInput);
    std::signal(SIGSEGV, keepInput);
    const int seconds = number(count, words, 2, 1);
    const int most = number(count, words, 3, 2000);
    SeededRandom random(uint64_t(number(count, words, 4, 1)));
    QElapsedTimer timer;
    timer.start();
    run({});
    for (const QByteArray& input : corpus)
        run(input);
    int done = 0;
    for (; done < most && timer.elapsed() < seconds * 1000LL; ++done) {
        QByteArray input = corpus.at(qsizetype(random.below(uint32_t(corpus.size()))));
        for (quint32 changes = 1 + random.below(5); changes > 0; --changes)
            mutate(input, corpus, random);
        run(input);
    }
    std::printf("%d files, %d inputs near them\n", int(corpus.size()), done);
    return 0;
}
