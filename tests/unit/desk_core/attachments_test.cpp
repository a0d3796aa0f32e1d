// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/attachment_session.h"
#include "kb/db/statement.h"
#include "kb/store/blob_repository.h"
#include "tests/unit/desk_core/desk_fixture.h"

#include <QCryptographicHash>
#include <QFile>

using namespace madoguchi;
using namespace madoguchi::desk;
using madoguchi::desk::test::Desk;
using madoguchi::test::waitFor;

namespace {

const CaseId someCase{uuidForName(QStringLiteral("case"))};
const QUuid life = uuidForName(QStringLiteral("life"));
const QByteArray onePixel = QByteArray::fromBase64(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

struct World : Desk
{
    AttachmentSession session{*commands};

    [[nodiscard]] QString file(const QString& name, const QByteArray& bytes)
    {
        const QString path = directory.filePath(name);
        QFile made(path);
        REQUIRE(made.open(QIODevice::WriteOnly));
        REQUIRE(made.write(bytes) == bytes.size());
        return path;
    }
    template <typename Answer, typename Ask>
    [[nodiscard]] Answer answer(Ask ask)
    {
        std::optional<Answer> got;
        ask([&](const Answer& said) { got = said; });
        REQUIRE(waitFor([&] { return got.has_value(); }));
        return *got;
    }
    [[nodiscard]] Result<Attachment> add(const QString& path)
    {
        return answer<Result<Attachment>>([&](auto done) { session.add(someCase, path, &session, done); });
    }
    [[nodiscard]] Result<void> save(const Attachment& attachment, const QString& path)
    {
        return answer<Result<void>>(
            [&](auto done) { session.saveAs(someCase, attachment, path, &session, done); });
    }
    [[nodiscard]] Result<TextStart> text(const Attachment& attachment)
    {
        return answer<Result<TextStart>>([&](auto done) { session.readText(attachment, &session, done); });
    }
    [[nodiscard]] qint64 pieces()
    {
        return *run([](db::Connection& connection) {
            return db::selectInteger(connection, QStringLiteral("SELECT count(*) FROM blob_piece"));
        });
    }
    [[nodiscard]] static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace

TEST_CASE("a file that is added becomes an attachment, is told step by step, and comes back as it was")
{
    World world;
    QByteArray bytes = QByteArray("%PDF-1.4\n") + QByteArray(300'000, 'x');
    const QString path = world.file(QStringLiteral("陳情書.pdf"), bytes);
    QSignalSpy steps(&world.session, &AttachmentSession::adding);
    QSignalSpy queued(&world.session, &AttachmentSession::queued);

    const auto added = world.add(path);

    REQUIRE(added);
    CHECK(checkAttachment(*added));
    CHECK(added->name == QStringLiteral("陳情書.pdf"));
    CHECK(added->type == QStringLiteral("application/pdf"));
    CHECK(added->size == bytes.size());
    CHECK(added->sha256 == QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    CHECK(added->addedBy == world.commands->user()->actor.user);
    CHECK(steps.size() == 3);
    CHECK(steps.last()[1].toLongLong() == bytes.size());
    CHECK(queued.size() == 1);
    const QString copy = world.directory.filePath(QStringLiteral("copy.pdf"));
    CHECK(world.save(*added, copy));
    CHECK(World::read(copy) == bytes);
}

TEST_CASE("bytes of no file are taken in under a name and many are asked after at once")
{
    World world;
    QSignalSpy steps(&world.session, &AttachmentSession::adding);
    const auto added = world.answer<Result<Attachment>>([&](auto done) {
        world.session.addBytes(someCase, QStringLiteral("貼付け 10:00.png"), onePixel, &world.session, done);
    });
    REQUIRE(added);
    CHECK(checkAttachment(*added));
    CHECK(added->name == QStringLiteral("貼付け 10_00.png"));
    CHECK(added->type == u"image/png");
    CHECK(added->size == onePixel.size());
    CHECK(steps.size() == 1);
    const QString copy = world.directory.filePath(QStringLiteral("copy.png"));
    CHECK(world.save(*added, copy));
    CHECK(World::read(copy) == onePixel);
    const auto none = world.answer<Result<Attachment>>([&](auto done) {
        world.session.addBytes(someCase, QStringLiteral("a.png"), {}, &world.session, done);
    });
    CHECK(none.error().key == u"attachment.size");

    const QByteArray unknown(32, 'h');
    const auto found = world.answer<Result<QHash<QByteArray, store::BlobStatus>>>([&](auto done) {
        world.session.statuses(someCase, {added->sha256, unknown}, &world.session, done);
    });
    REQUIRE(found);
    CHECK(found->size() == 1);
    CHECK(found->value(added->sha256).complete);
    CHECK_FALSE(found->value(added->sha256).atHub);
}

TEST_CASE("a file that is empty, too large, absent or no file is refused and leaves nothing")
{
    World world;
    const auto keyFor = [&](const QString& path) {
        const auto added = world.add(path);
        return added ? QString() : added.error().key;
    };
    CHECK(keyFor(world.file(QStringLiteral("empty.txt"), {})) == u"attachment.size");
    const QString large = world.directory.filePath(QStringLiteral("large.bin"));
    {
        QFile file(large);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.resize(mostAttachmentBytes + 1));
    }
    CHECK(keyFor(large) == u"attachment.size");
    CHECK(keyFor(world.directory.filePath(QStringLiteral("absent"))) == u"attachment.read");
    CHECK(keyFor(world.directory.path()) == u"attachment.read");
    CHECK(keyFor(QStringLiteral("/dev/zero")) == u"attachment.read");
    CHECK(world.pieces() == 0);
}

TEST_CASE("adding that is stopped leaves nothing, and the next one is not stopped")
{
    World world;
    const QString path = world.file(QStringLiteral("a.bin"), QByteArray(2'000'000, 'x'));
    QObject::connect(&world.session, &AttachmentSession::adding, &world.session,
                     [&] { world.session.stopAdding(); });
    std::optional<Result<Attachment>> got;
    world.session.add(someCase, path, &world.session, [&](const auto& said) { got = said; });
    world.session.stopAdding();
    REQUIRE(waitFor([&] { return got.has_value(); }));
    CHECK(got->error().code == ErrorCode::Cancelled);
    CHECK(world.pieces() == 0);
    QObject::disconnect(&world.session, &AttachmentSession::adding, nullptr, nullptr);
    CHECK(world.add(path));
}

TEST_CASE("what a file is says its content, and the name only which kind of it")
{
    const QByteArray text = "number,name\n1,a\n";
    CHECK(typeOf(QStringLiteral("a.png"), onePixel) == u"image/png");
    CHECK(typeOf(QStringLiteral("a.pdf"), onePixel) == u"image/png");
    CHECK(typeOf(QStringLiteral("a.png"), text) == u"text/plain");
    CHECK(typeOf(QStringLiteral("a.csv"), text) == u"text/csv");
    CHECK(typeOf(QStringLiteral("a.png"), "%PDF-1.4\n") == u"application/pdf");
    CHECK(typeOf(QStringLiteral("a.pdf"), QByteArray::fromHex("0001020304050607ff")) ==
          u"application/octet-stream");
    const QByteArray zip = QByteArray::fromHex("504b030414000600080000002100") + QByteArray(40, '\1');
    CHECK(typeOf(QStringLiteral("a.docx"), zip) ==
          u"application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    CHECK(typeOf(QStringLiteral("a.png"), zip) == u"application/zip");
}

TEST_CASE("a text is shown from its start, whatever its encoding and wherever it is cut")
{
    World world;
    const auto added = world.add(world.file(QStringLiteral("a.txt"), "ごみの日\nはいつか\n"));
    REQUIRE(added);
    CHECK(AttachmentSession::isText(added->type));
    CHECK(world.text(*added)->text == QStringLiteral("ごみの日\nはいつか\n"));
    CHECK_FALSE(world.text(*added)->cut);

    const auto shiftJis =
        world.add(world.file(QStringLiteral("s.txt"), QByteArray::fromHex("82b282dd82cc93fa0d0a")));
    REQUIRE(shiftJis);
    CHECK(world.text(*shiftJis)->text == QStringLiteral("ごみの日\r\n"));

    // Without a line's end, in the middle of a character.
    const auto large =
        world.add(world.file(QStringLiteral("l.txt"), "a" + QByteArray("あ").repeated(200'000)));
    REQUIRE(large);
    const auto start = world.text(*large);
    REQUIRE(start);
    CHECK(start->cut);
    CHECK(start->text.size() > 80'000);
    CHECK(start->text.endsWith(u'あ'));
    CHECK_FALSE(AttachmentSession::isText(QStringLiteral("image/png")));
    CHECK_FALSE(AttachmentSession::isText(QStringLiteral("nonsense")));
}

TEST_CASE("what is asked for is noted for the connection, and said at once if it is here")
{
    World world;
    const auto added = world.add(world.file(QStringLiteral("a.txt"), "text"));
    QSignalSpy moved(&world.session, &AttachmentSession::moved);
    QSignalSpy queued(&world.session, &AttachmentSession::queued);
    const BlobKey other{someCase, QByteArray(32, 'h')};
    world.session.fetch(other, 100);
    REQUIRE(waitFor([&] { return queued.size() == 1; }));
    CHECK(moved.isEmpty());
    const auto tasks =
        world.run([](db::Connection& connection) { return store::BlobRepository(connection).tasks(life); });
    REQUIRE(tasks);
    CHECK(tasks->size() == 2);
    world.session.stopFetching(other);
    REQUIRE(waitFor([&] { return queued.size() == 2; }));
    world.session.fetch({someCase, added->sha256}, added->size);
    REQUIRE(waitFor([&] { return moved.size() == 1; }));
    CHECK(moved[0][0].value<sync::BlobProgress>().state == sync::BlobProgress::State::Done);

    const auto status = world.answer<Result<std::optional<store::BlobStatus>>>([&](auto done) {
        world.session.status({someCase, added->sha256}, &world.session, done);
    });
    CHECK((*status)->complete);
    world.session.drop({someCase, added->sha256});
    REQUIRE(waitFor([&] { return queued.size() == 4; }));
    CHECK(world.pieces() == 0);
}

TEST_CASE("what is not here is not saved, and what rotted is not handed out")
{
    World world;
    const auto added = world.add(world.file(QStringLiteral("a.txt"), "text"));
    Attachment absent = *added;
    absent.sha256 = QByteArray(32, 'h');
    const QString path = world.directory.filePath(QStringLiteral("copy.txt"));
    CHECK(world.save(absent, path).error().key == u"blob.piece");
    CHECK_FALSE(QFile::exists(path));
    REQUIRE(world.run([](db::Connection& connection) {
        return db::execute(connection, QStringLiteral("UPDATE blob_piece SET body = ?"),
                           QByteArrayLiteral("tent"));
    }));
    CHECK(world.save(*added, path).error().key == u"attachment.corrupt");
    CHECK_FALSE(QFile::exists(path));
    CHECK(world.save(*added, QStringLiteral("/nowhere/copy.txt")).error().key == u"attachment.write");
}

TEST_CASE("nobody who is not signed in adds anything")
{
    World world;
    const QString path = world.file(QStringLiteral("a.txt"), "text");
    world.commands->setUser({});
    CHECK(world.add(path).error().key == u"desk.signed-out");
    CHECK(world.pieces() == 0);
}
