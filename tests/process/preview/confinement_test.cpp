// SPDX-License-Identifier: GPL-3.0-or-later
// What a process can still do once it is confined: tried by one that wants to.
#include "app/preview/confinement.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryDir>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace madoguchi;

namespace {

/// What the confined process could do after all, a bit each; 1 << 30: it was not confined.
enum Deed : quint32 {
    ReadPermitted = 1U << 0,
    ReadOther = 1U << 1,
    ListOther = 1U << 2,
    Wrote = 1U << 3,
    Made = 1U << 4,
    Emptied = 1U << 5,
    Removed = 1U << 6,
    Renamed = 1U << 7,
    Changed = 1U << 8,
    Connected = 1U << 9,
    Unconfined = 1U << 30
};

bool opens(const char* path, int flags)
{
    const int file = open(path, flags, 0600);
    return file >= 0 && close(file) == 0;
}

quint32 tryAll(const QByteArray& folder, const QByteArray& file, const QByteArray& other)
{
    const QByteArray made = folder + "/new";
    const QByteArray sub = folder + "/sub";
    const QByteArray link = folder + "/link";
    const QByteArray renamed = folder + "/renamed";
    quint32 done = 0;
    const auto note = [&](Deed deed, bool could) { done |= could ? quint32(deed) : 0; };
    note(ReadPermitted, opens(file.constData(), O_RDONLY));
    note(ReadOther, opens(other.constData(), O_RDONLY) || opens("/proc/self/environ", O_RDONLY));
    note(ListOther, opens("/etc", O_RDONLY | O_DIRECTORY) || opens("/tmp", O_RDONLY | O_DIRECTORY));
    note(Wrote, opens(file.constData(), O_WRONLY) || opens(file.constData(), O_RDWR | O_APPEND));
    note(Made, opens(made.constData(), O_RDONLY | O_CREAT) || opens(folder.constData(), O_RDWR | O_TMPFILE) ||
                   mkdir(sub.constData(), 0700) == 0 || symlink("/etc/passwd", link.constData()) == 0);
    note(Emptied, opens(file.constData(), O_RDONLY | O_TRUNC) || truncate(file.constData(), 0) == 0);
    note(Changed, chmod(file.constData(), 0777) == 0);
    note(Renamed, rename(file.constData(), renamed.constData()) == 0);
    note(Removed, unlink(file.constData()) == 0);
    note(Connected, socket(AF_INET, SOCK_STREAM, 0) >= 0 || socket(AF_UNIX, SOCK_STREAM, 0) >= 0);
    // Were it to run, nothing would be said.
    execl("/bin/true", "true", nullptr);
    return done;
}

/// Nothing comes back of one that was ended.
std::optional<quint32> deedsOfConfined(const QList<QByteArray>& readable, const QByteArray& folder,
                                       const QByteArray& file, const QByteArray& other)
{
    int ends[2] = {};
    REQUIRE(pipe(ends) == 0);
    const pid_t child = fork();
    if (child == 0) {
        quint32 done = Unconfined;
        if (preview::confine(readable))
            done = tryAll(folder, file, other);
        const bool said = write(ends[1], &done, sizeof(done)) == sizeof(done);
        _exit(said ? 0 : 1);
    }
    close(ends[1]);
    quint32 done = 0;
    const bool heard = read(ends[0], &done, sizeof(done)) == sizeof(done);
    close(ends[0]);
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    return heard ? std::optional(done) : std::nullopt;
}

struct Place
{
    QTemporaryDir readable;
    QTemporaryDir elsewhere;

    static QByteArray make(const QTemporaryDir& folder)
    {
        QFile file(folder.filePath(QStringLiteral("file")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write("text") == 4);
        return file.fileName().toUtf8();
    }
};

} // namespace

TEST_CASE("a confined process opens nothing or reads the folders it was left and no other")
{
    const Place place;
    const QByteArray file = Place::make(place.readable);
    const QByteArray other = Place::make(place.elsewhere);
    const QByteArray folder = place.readable.path().toUtf8();
    CHECK(deedsOfConfined({}, folder, file, other) == 0U);
    CHECK(deedsOfConfined({folder, "/nowhere/at/all"}, folder, file, other) == quint32(ReadPermitted));
    QFile kept(QString::fromUtf8(file));
    REQUIRE(kept.open(QIODevice::ReadOnly));
    CHECK(kept.readAll() == "text");
    CHECK((kept.permissions() & QFile::ExeOwner) == 0);
}

TEST_CASE("a confined process gets no more memory than its limit and dies of a loop")
{
    const pid_t child = fork();
    if (child == 0) {
        if (!preview::confine({}))
            _exit(1);
        void* much = malloc(size_t(preview::mostMemory));
        _exit(much == nullptr ? 0 : 2);
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    CHECK(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == 0);
    const pid_t looping = fork();
    if (looping == 0) {
        // Of the ten seconds one is enough to wait for here.
        const rlimit one{1, 1};
        if (!preview::confine({}) || setrlimit(RLIMIT_CPU, &one) != 0)
            _exit(1);
        for (volatile unsigned turns = 0;;)
            turns = turns + 1;
    }
    REQUIRE(waitpid(looping, &status, 0) == looping);
    CHECK(WIFSIGNALED(status));
    CHECK(WTERMSIG(status) == SIGKILL);
}
