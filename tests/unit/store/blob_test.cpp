// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/base/random.h"
#include "kb/db/statement.h"
#include "kb/store/blob_repository.h"
#include "kb/store/store.h"
#include "tests/support/printers.h"

#include <QCryptographicHash>

using namespace madoguchi;
using namespace madoguchi::store;

namespace {

const QUuid life(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);
const QUuid restored(2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);
const CaseId caseA{QUuid(3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)};
const CaseId caseB{QUuid(4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)};
constexpr qint64 day = 24LL * 3600 * 1000;

struct File
{
    explicit File(qint64 size, quint64 number = 1)
        : bytes(size, Qt::Uninitialized)
    {
        SeededRandom random(number);
        for (char& byte : bytes)
            byte = static_cast<char>(random.below(256));
        sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    }
    [[nodiscard]] QByteArray piece(int index) const
    {
        return bytes.mid(index * blob::pieceBytes, blob::pieceBytes);
    }
    [[nodiscard]] int pieces() const { return blob::pieceCount(bytes.size()); }

    QByteArray bytes;
    QByteArray sha256;
};

struct Desk
{
    std::unique_ptr<db::Connection> connection = std::move(*openStore(QStringLiteral(":memory:")));
    BlobRepository blobs{*connection};
    const File file{2 * blob::pieceBytes + 77};
    const BlobKey key{caseA, file.sha256};

    Desk()
    {
        for (const CaseId& id : {caseA, caseB})
            hold(id);
    }
    /// This desk has a copy of the case.
    void hold(const CaseId& id)
    {
        REQUIRE(db::execute(*connection,
                            QStringLiteral("INSERT INTO case_share (share, case_id, summary, version) VALUES "
                                           "(?, ?, 0, 1)"),
                            id.value, id.value));
    }

    void takeIn(const File& which, const CaseId& caseId, Timestamp now = {day})
    {
        const auto number = blobs.begin(which.bytes.size(), now);
        REQUIRE(number);
        for (int i = 0; i < which.pieces(); ++i)
            REQUIRE(blobs.append(*number, i, which.piece(i)));
        REQUIRE(blobs.finish(*number, {caseId, which.sha256}, now));
    }
    void fetch(const File& which, const CaseId& caseId, Timestamp now = {day})
    {
        const BlobKey wanted{caseId, which.sha256};
        REQUIRE(blobs.want(wanted, which.bytes.size(), now));
        for (int i = 0; i < which.pieces(); ++i)
            REQUIRE(blobs.storePiece(wanted, i, which.piece(i), life));
    }
    [[nodiscard]] std::vector<BlobTask> tasks(const QUuid& epoch = life) { return *blobs.tasks(epoch); }
    [[nodiscard]] qint64 rows(const QString& table)
    {
        return *db::selectInteger(*connection, QStringLiteral("SELECT count(*) FROM ") + table);
    }
    [[nodiscard]] BlobStatus status(const BlobKey& which) { return blobs.status(which)->value(); }
};

} // namespace

TEST_CASE("a file taken in is complete, waits to be sent and can be read back")
{
    Desk desk;
    desk.takeIn(desk.file, caseA);
    CHECK(desk.status(desk.key) ==
          BlobStatus{desk.file.bytes.size(), desk.file.bytes.size(), true, false, false});
    CHECK(desk.tasks() == std::vector<BlobTask>{{desk.key, desk.file.bytes.size(), false, {}}});
    for (int i = 0; i < 3; ++i)
        CHECK(desk.blobs.piece(desk.file.sha256, i) == desk.file.piece(i));
    CHECK(desk.blobs.piece(desk.file.sha256, 3).error().code == ErrorCode::NotFound);
    REQUIRE(desk.blobs.markAtHub(desk.key, life));
    CHECK(desk.tasks().empty());
    CHECK(desk.status(desk.key).atHub);
}

TEST_CASE("a hub that began a new life is offered everything again that is complete here")
{
    Desk desk;
    desk.takeIn(desk.file, caseA);
    REQUIRE(desk.blobs.markAtHub(desk.key, life));
    const File other(100, 2);
    desk.fetch(other, caseB);
    CHECK(desk.tasks().empty());
    CHECK(desk.tasks(restored).size() == 2);
    REQUIRE(desk.blobs.markAtHub(desk.key, restored));
    CHECK(desk.tasks(restored).size() == 1);
}

TEST_CASE("the same file in two cases is kept once and sent for each")
{
    Desk desk;
    desk.takeIn(desk.file, caseA);
    desk.takeIn(desk.file, caseB);
    CHECK(desk.rows(QStringLiteral("blob")) == 1);
    CHECK(desk.rows(QStringLiteral("blob_piece")) == 3);
    CHECK(desk.tasks().size() == 2);
}

TEST_CASE("what is wanted comes in pieces, goes on after a cut, and is complete once its hash is right")
{
    Desk desk;
    const qint64 size = desk.file.bytes.size();
    REQUIRE(desk.blobs.want(desk.key, size, {day}));
    CHECK(desk.tasks() == std::vector<BlobTask>{{desk.key, size, true, {0, 1, 2}}});
    CHECK(desk.blobs.storePiece(desk.key, 1, desk.file.piece(1), life) == false);
    CHECK(desk.tasks() == std::vector<BlobTask>{{desk.key, size, true, {0, 2}}});
    CHECK(desk.status(desk.key) == BlobStatus{size, blob::pieceBytes, false, true, false});
    CHECK(desk.blobs.storePiece(desk.key, 1, desk.file.piece(1), life) == false);
    CHECK(desk.blobs.storePiece(desk.key, 0, desk.file.piece(0), life) == false);
    CHECK(desk.blobs.storePiece(desk.key, 2, desk.file.piece(2), life) == true);
    CHECK(desk.status(desk.key) == BlobStatus{size, size, true, false, true});
    CHECK(desk.tasks().empty());
}

TEST_CASE("bytes from the hub with another hash or length are not kept, and are wanted still")
{
    Desk desk;
    REQUIRE(desk.blobs.want(desk.key, desk.file.bytes.size(), {day}));
    CHECK(desk.blobs.storePiece(desk.key, 0, QByteArrayLiteral("short"), life).error().key == u"blob.piece");
    REQUIRE(desk.blobs.storePiece(desk.key, 0, desk.file.piece(0), life));
    REQUIRE(desk.blobs.storePiece(desk.key, 1, QByteArray(blob::pieceBytes, 'x'), life));
    CHECK(desk.blobs.storePiece(desk.key, 2, desk.file.piece(2), life).error().key == u"blob.hash");
    CHECK(desk.rows(QStringLiteral("blob_piece")) == 0);
    REQUIRE(desk.tasks().size() == 1);
    CHECK(desk.tasks()[0].lacking == QList<int>{0, 1, 2});
}

TEST_CASE("what is not wanted any more is not fetched, and goes on where it was when it is wanted again")
{
    Desk desk;
    REQUIRE(desk.blobs.want(desk.key, desk.file.bytes.size(), {day}));
    REQUIRE(desk.blobs.storePiece(desk.key, 0, desk.file.piece(0), life));
    REQUIRE(desk.blobs.unwant(desk.key));
    CHECK(desk.tasks().empty());
    REQUIRE(desk.blobs.want(desk.key, desk.file.bytes.size(), {day}));
    CHECK(desk.tasks().at(0).lacking == QList<int>{1, 2});
}

TEST_CASE("what somebody waits for comes before what is to be sent")
{
    Desk desk;
    desk.takeIn(desk.file, caseA);
    const File other(100, 2);
    REQUIRE(desk.blobs.want({caseB, other.sha256}, 100, {day}));
    REQUIRE(desk.tasks().size() == 2);
    CHECK(desk.tasks()[0].fetch);
    CHECK_FALSE(desk.tasks()[1].fetch);
}

TEST_CASE("a file that is taken in while the same bytes are being fetched is complete at once")
{
    Desk desk;
    REQUIRE(desk.blobs.want(desk.key, desk.file.bytes.size(), {day}));
    REQUIRE(desk.blobs.storePiece(desk.key, 0, desk.file.piece(0), life));
    desk.takeIn(desk.file, caseA);
    CHECK(desk.rows(QStringLiteral("blob")) == 1);
    CHECK(desk.rows(QStringLiteral("blob_piece")) == 3);
    CHECK(desk.status(desk.key).complete);
    CHECK(desk.blobs.storePiece(desk.key, 1, desk.file.piece(1), life) == true);
}

TEST_CASE("what a crash left of a file that was taken in is dropped a day later, and not before")
{
    Desk desk;
    const auto number = desk.blobs.begin(500, {10 * day});
    REQUIRE(desk.blobs.append(*number, 0, QByteArray(500, 'x')));
    REQUIRE(desk.blobs.dropUnfinished({11 * day}));
    CHECK(desk.rows(QStringLiteral("blob_piece")) == 1);
    REQUIRE(desk.blobs.dropUnfinished({11 * day + 1}));
    CHECK(desk.rows(QStringLiteral("blob_piece")) == 0);
    CHECK(desk.rows(QStringLiteral("blob")) == 0);
    const auto given = desk.blobs.begin(500, {10 * day});
    REQUIRE(desk.blobs.append(*given, 0, QByteArray(500, 'x')));
    REQUIRE(desk.blobs.abandon(*given));
    CHECK(desk.rows(QStringLiteral("blob_piece")) == 0);
}

TEST_CASE("I10 a case that is withdrawn takes its bytes along, and those of other cases stay")
{
    Desk desk;
    desk.fetch(desk.file, caseA);
    const File shared(100, 2);
    desk.fetch(shared, caseA);
    REQUIRE(desk.blobs.want({caseB, shared.sha256}, 100, {day}));
    REQUIRE(desk.blobs.want({caseA, QByteArray(32, 'p')}, 100, {day}));
    REQUIRE(desk.blobs.forgetCase(caseA));
    CHECK_FALSE(desk.blobs.status(desk.key)->has_value());
    CHECK_FALSE(desk.blobs.piece(desk.file.sha256, 0));
    CHECK(desk.blobs.piece(shared.sha256, 0) == shared.bytes);
    CHECK(desk.rows(QStringLiteral("blob")) == 1);
    CHECK(desk.rows(QStringLiteral("blob_use")) == 1);
}

TEST_CASE("what was made here and not sent when its case is withdrawn goes once the hub has it or refuses it")
{
    const bool refused = GENERATE(false, true);
    Desk desk;
    desk.takeIn(desk.file, caseA);
    REQUIRE(desk.blobs.forgetCase(caseA));
    REQUIRE(desk.tasks().size() == 1);
    const auto told = refused ? desk.blobs.release(desk.key) : desk.blobs.markAtHub(desk.key, life);
    REQUIRE(told);
    CHECK(desk.rows(QStringLiteral("blob")) == 0);
    CHECK(desk.rows(QStringLiteral("blob_piece")) == 0);
    CHECK(desk.rows(QStringLiteral("blob_use")) == 0);
}

TEST_CASE("a case that only moved from feed to feed keeps what was made for it")
{
    Desk desk;
    desk.takeIn(desk.file, caseA);
    REQUIRE(desk.blobs.forgetCase(caseA));
    REQUIRE(desk.blobs.want(desk.key, desk.file.bytes.size(), {day}));
    REQUIRE(desk.blobs.markAtHub(desk.key, life));
    CHECK(desk.status(desk.key).complete);
}

TEST_CASE("an attachment taken out again is gone, unless another case has the same bytes")
{
    Desk desk;
    desk.takeIn(desk.file, caseA);
    desk.takeIn(desk.file, caseB);
    REQUIRE(desk.blobs.forget(desk.key));
    CHECK(desk.rows(QStringLiteral("blob_piece")) == 3);
    REQUIRE(desk.blobs.forget({caseB, desk.file.sha256}));
    CHECK(desk.rows(QStringLiteral("blob_piece")) == 0);
}

TEST_CASE("room is made of what the hub has and nobody looked at for longest, and of nothing else")
{
    Desk desk;
    const File unsent(1000, 2);
    const File oldest(1000, 3);
    const File looked(1000, 4);
    const File otherLife(1000, 5);
    desk.takeIn(unsent, caseA, {1});
    desk.fetch(oldest, caseA, {2});
    desk.fetch(looked, caseA, {1});
    desk.takeIn(otherLife, caseA, {1});
    REQUIRE(desk.blobs.markAtHub({caseA, otherLife.sha256}, restored));
    REQUIRE(desk.blobs.seen(looked.sha256, {5}));
    CHECK(desk.blobs.makeRoom(4000, life) == 0);
    CHECK(desk.blobs.makeRoom(3999, life) == 1000);
    CHECK_FALSE(desk.blobs.piece(oldest.sha256, 0));
    CHECK(desk.blobs.piece(looked.sha256, 0));
    CHECK(desk.blobs.makeRoom(0, life) == 1000);
    CHECK(desk.blobs.piece(unsent.sha256, 0));
    CHECK(desk.blobs.piece(otherLife.sha256, 0));
    // It is fetched again when somebody wants it.
    REQUIRE(desk.blobs.want({caseA, oldest.sha256}, 1000, {day}));
    CHECK(desk.tasks().at(0).key.sha256 == oldest.sha256);
}

TEST_CASE("what was handed in for a case this desk may not read goes once the hub has it")
{
    Desk desk;
    const BlobKey secret{{uuidForName(QStringLiteral("secret"))}, desk.file.sha256};
    desk.takeIn(desk.file, secret.caseId);
    REQUIRE(desk.tasks().size() == 1);
    REQUIRE(desk.blobs.markAtHub(secret, life));
    CHECK(desk.rows(QStringLiteral("blob")) == 0);
    CHECK(desk.rows(QStringLiteral("blob_piece")) == 0);
}
