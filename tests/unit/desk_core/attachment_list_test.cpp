// SPDX-License-Identifier: GPL-3.0-or-later
// The files of a case as a person works with them: added, looked at, saved, taken out, split and merged.
#include "app/desk/core/attachment_list.h"
#include "app/desk/core/case_attachments.h"
#include "kb/db/statement.h"
#include "kb/domain/case_rulebook.h"
#include "kb/store/blob_repository.h"
#include "tests/unit/desk_core/case_fixture.h"

#include <QCryptographicHash>
#include <QFile>

using namespace madoguchi;
using namespace madoguchi::desk;
using namespace madoguchi::desk::test;

namespace {

using State = AttachmentLine::State;
const QUuid life = uuidForName(QStringLiteral("life"));

QByteArray shaOf(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

struct World : CaseDesk
{
    AttachmentSession files{*commands};
    OpenCaseAttachments holder{session};
    AttachmentList list{holder, files};

    [[nodiscard]] QString file(const QString& name, const QByteArray& bytes)
    {
        const QString path = directory.filePath(name);
        QFile made(path);
        REQUIRE(made.open(QIODevice::WriteOnly));
        REQUIRE(made.write(bytes) == bytes.size());
        return path;
    }
    [[nodiscard]] static QByteArray read(const QString& path)
    {
        QFile opened(path);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }
    void add(const QByteArray& bytes, const QString& name = QStringLiteral("a.txt"))
    {
        const auto before = list.lines().size();
        list.addFiles({file(name, bytes)});
        REQUIRE(waitFor([&] { return list.lines().size() == before + 1 && list.adding().empty(); }));
    }
    /// Named by the case, with its bytes elsewhere.
    [[nodiscard]] AttachmentId nameOnly(const QByteArray& bytes, const QString& type)
    {
        CaseEntry entry;
        entry.id = ids.make<EntryId>();
        entry.act = CaseAct::Attach;
        entry.attachment = Attachment{
            ids.make<AttachmentId>(), QStringLiteral("far.txt"), type, bytes.size(), shaOf(bytes), {}, {}};
        const auto before = list.lines().size();
        saveElsewhere("hearingToo", ActOnCase{session.file().id, entry});
        REQUIRE(waitFor([&] { return list.lines().size() == before + 1; }));
        return entry.attachment->id;
    }
    /// As the connection to the hub does it, at a desk that holds a copy of the case.
    void bringFromHub(const QByteArray& bytes)
    {
        const BlobKey key{session.file().id, shaOf(bytes)};
        REQUIRE(run([&](db::Connection& connection) -> Result<bool> {
            MADOGUCHI_TRY(db::execute(connection,
                                      QStringLiteral("REPLACE INTO case_share (share, case_id, summary, "
                                                     "version) VALUES (?, ?, 0, 1)"),
                                      key.caseId.value, key.caseId.value));
            return store::BlobRepository(connection).storePiece(key, 0, bytes, life);
        }));
        files.noteMoved({key, true, bytes.size(), bytes.size(), sync::BlobProgress::State::Done});
    }
    [[nodiscard]] std::optional<store::BlobStatus> statusOf(const CaseId& id, const QByteArray& sha256)
    {
        return *run([&](db::Connection& connection) {
            return store::BlobRepository(connection).status({id, sha256});
        });
    }
    [[nodiscard]] QStringList troubles() const
    {
        QStringList keys;
        for (const AttachmentTrouble& one : list.troubles())
            keys.append(one.name + u' ' + one.error.key);
        return keys;
    }
    [[nodiscard]] bool isWanted(const QByteArray& bytes)
    {
        const auto status = statusOf(session.file().id, shaOf(bytes));
        return status && status->wanted;
    }
};

} // namespace

TEST_CASE("files are named by the case they are added to and what cannot be added is told by its name")
{
    World world;
    const CaseId id = world.addCase();
    world.open(id);
    CHECK(world.holder.mayAttach());
    world.list.addFiles({world.file(QStringLiteral("手紙.txt"), "text"),
                         world.file(QStringLiteral("leer.txt"), {}), world.directory.path(),
                         world.file(QStringLiteral("b.csv"), "a,b\n")});
    CHECK(world.list.adding().size() == 4);
    CHECK(world.list.adding()[0].name() == QStringLiteral("手紙.txt"));
    REQUIRE(waitFor([&] { return world.list.lines().size() == 2 && world.list.adding().empty(); }));
    const Case stored = world.stored(id);
    REQUIRE(stored.attachments.size() == 2);
    CHECK(stored.attachments[0].name == QStringLiteral("手紙.txt"));
    CHECK(stored.attachments[0].addedBy == person("hearing"));
    CHECK(stored.attachments[1].type == u"text/csv");
    REQUIRE(waitFor([&] { return world.list.lines()[1].state == State::Sending; }));
    CHECK(world.troubles() ==
          QStringList{QStringLiteral("leer.txt attachment.size"),
                      QFileInfo(world.directory.path()).fileName() + QStringLiteral(" attachment.read")});
    world.list.forgetTroubles();
    CHECK(world.list.troubles().empty());
}

TEST_CASE("a file that is still being taken in when another case is opened goes to the case it was added to")
{
    World world;
    const CaseId first = world.addCase();
    const CaseId second = world.addCase();
    world.open(first);
    world.list.addFiles({world.file(QStringLiteral("a.txt"), QByteArray(3'000'000, 'x'))});
    world.session.open(second);
    REQUIRE(waitFor([&] { return world.stored(first).attachments.size() == 1; }));
    CHECK(world.stored(second).attachments.empty());
    CHECK(world.list.caseId() == second);
    CHECK(world.list.lines().empty());
}

TEST_CASE("adding is stopped without a word while a case that is full says so and keeps nothing of the rest")
{
    World world;
    const CaseId id = world.addCase();
    world.open(id);
    world.list.addFiles({world.file(QStringLiteral("large.txt"), QByteArray(5'000'000, 'x'))});
    world.list.stopAdding();
    REQUIRE(waitFor([&] { return world.list.adding().empty(); }));
    CHECK(world.troubles().isEmpty());
    for (int i = 0; i < limits::attachmentsPerCase; ++i) {
        CaseEntry entry;
        entry.id = world.ids.make<EntryId>();
        entry.act = CaseAct::Attach;
        entry.attachment = Attachment{world.ids.make<AttachmentId>(),
                                      QStringLiteral("n.txt"),
                                      QStringLiteral("text/plain"),
                                      1,
                                      QByteArray(32, char(i)),
                                      {},
                                      {}};
        REQUIRE(world.perform(ActOnCase{id, entry}));
    }
    world.list.addFiles({world.file(QStringLiteral("one too many.txt"), "x")});
    REQUIRE(waitFor([&] { return !world.list.troubles().empty(); }));
    CHECK(world.troubles() == QStringList{QStringLiteral("one too many.txt case.attachments.too-many")});
    REQUIRE(waitFor([&] { return !world.statusOf(id, shaOf("x")); }));
}

TEST_CASE("whoever takes a file out says why and its bytes stay until the hub has heard of it")
{
    World world;
    const CaseId id = world.addCase();
    world.open(id);
    world.add("text");
    const AttachmentId file = world.list.lines()[0].attachment.id;
    world.list.remove(file, {});
    REQUIRE(waitFor([&] { return !world.list.troubles().empty(); }));
    CHECK(world.troubles() == QStringList{QStringLiteral("a.txt case.reason.missing")});
    QSignalSpy removed(&world.list, &AttachmentList::removed);
    world.list.open(file);
    world.list.remove(file, QStringLiteral("別の人の書類でした"));
    REQUIRE(waitFor([&] { return removed.count() == 1; }));
    CHECK(world.list.lines().empty());
    CHECK(world.list.viewing().state() == AttachmentViewing::State::Nothing);
    CHECK(world.stored(id).entries.back().text == QStringLiteral("別の人の書類でした"));
    CHECK(world.holder.isUnsettled());
    CHECK(world.statusOf(id, shaOf("text")));

    // The hub has taken all of it.
    REQUIRE(world.run([](db::Connection& connection) {
        return db::execute(connection, QStringLiteral("DELETE FROM outbox"));
    }));
    world.session.refresh();
    REQUIRE(waitFor([&] { return !world.statusOf(id, shaOf("text")); }));
}

TEST_CASE("a clerk who drafts attaches for the own part while who only looks on attaches nothing")
{
    World world;
    const CaseId id = world.addCase();
    world.open(id);
    const PartId part = world.divided();
    CHECK(world.holder.mayAttach());
    world.add("text");
    CHECK(world.stored(id).entries.back().part == part);
    world.signIn("parks");
    world.session.open(id);
    REQUIRE(waitFor([&] { return world.session.isOpen(); }));
    CHECK_FALSE(world.holder.mayAttach());
    CHECK_FALSE(world.holder.mayDetach());
    world.list.addFiles({world.file(QStringLiteral("b.txt"), "other")});
    REQUIRE(waitFor([&] { return !world.list.troubles().empty(); }));
    CHECK(world.troubles() == QStringList{QStringLiteral("b.txt case.role")});
    CHECK(world.stored(id).attachments.size() == 1);
}

TEST_CASE("what the connection tells of a file stands against an older answer of the store")
{
    World world;
    world.open(world.addCase());
    // The hub has it, as is told in the moment in which the store is asked.
    bool told = false;
    const QByteArray bytes = "text";
    QObject::connect(&world.list, &AttachmentList::changed, &world.list, [&] {
        if (world.list.lines().empty() || std::exchange(told, true))
            return;
        world.files.noteMoved({{world.session.file().id, shaOf(bytes)},
                               false,
                               bytes.size(),
                               bytes.size(),
                               sync::BlobProgress::State::Done});
    });
    world.add(bytes);
    // Whoever asks later is answered later.
    std::optional<store::BlobStatus> known;
    world.files.status({world.session.file().id, shaOf(bytes)}, &world.list,
                       [&](const Result<std::optional<store::BlobStatus>>& status) { known = **status; });
    REQUIRE(waitFor([&] { return known.has_value(); }));
    CHECK_FALSE(known->atHub);
    CHECK(world.list.lines()[0].state == State::Here);
}

TEST_CASE("a text is shown once it is here while another kind is not fetched and closing stops it")
{
    World world;
    world.open(world.addCase());
    AttachmentViewing& viewing = world.list.viewing();
    using Seen = AttachmentViewing::State;
    const QByteArray far = "遠くの文書\n";
    const AttachmentId text = world.nameOnly(far, QStringLiteral("text/plain"));
    const AttachmentId letter = world.nameOnly("PK", QStringLiteral("application/zip"));
    CHECK(world.list.lines()[0].state == State::Away);
    world.list.open(letter);
    CHECK(viewing.state() == Seen::NotShown);
    CHECK_FALSE(world.isWanted("PK"));
    world.list.open(text);
    CHECK(viewing.state() == Seen::Fetching);
    CHECK(world.list.lines()[0].state == State::Fetching);
    REQUIRE(waitFor([&] { return world.isWanted(far); }));
    const BlobKey key{world.session.file().id, shaOf(far)};
    world.files.noteMoved({key,
                           true,
                           3,
                           far.size(),
                           sync::BlobProgress::State::PutOff,
                           {ErrorCode::NotFound, QStringLiteral("blob.absent"), {}}});
    CHECK(viewing.trouble()->key == u"blob.absent");
    CHECK(world.list.lines()[0].trouble->key == u"blob.absent");
    CHECK(viewing.done() == 3);
    viewing.close();
    CHECK(world.list.lines()[0].state == State::Away);
    REQUIRE(waitFor([&] { return !world.isWanted(far); }));

    world.list.open(text);
    REQUIRE(waitFor([&] { return world.isWanted(far); }));
    world.bringFromHub(far);
    REQUIRE(waitFor([&] { return viewing.state() == Seen::Text; }));
    CHECK(viewing.text().text == QString::fromUtf8(far));
    CHECK(world.list.lines()[0].state == State::Here);

    // Nothing of a case stays in sight when another one is opened.
    world.session.open(world.addCase());
    REQUIRE(waitFor([&] { return world.list.lines().empty(); }));
    CHECK(viewing.state() == Seen::Nothing);
    CHECK(viewing.text().text.isEmpty());
}

TEST_CASE("what is to be saved is fetched first although its window is closed meanwhile")
{
    World world;
    world.open(world.addCase());
    const QByteArray far = "遠くの文書";
    const AttachmentId id = world.nameOnly(far, QStringLiteral("text/plain"));
    const QString path = world.directory.filePath(QStringLiteral("copy.txt"));
    QSignalSpy saved(&world.list, &AttachmentList::saved);
    world.list.save(id, path);
    CHECK(world.list.lines()[0].state == State::Fetching);
    world.list.open(id);
    world.list.viewing().close();
    REQUIRE(waitFor([&] { return world.isWanted(far); }));
    CHECK(world.list.lines()[0].state == State::Fetching);
    world.bringFromHub(far);
    REQUIRE(waitFor([&] { return saved.count() == 1; }));
    CHECK(World::read(path) == far);
    world.list.save(id, QStringLiteral("/nowhere/copy.txt"));
    REQUIRE(waitFor([&] { return !world.list.troubles().empty(); }));
    CHECK(world.troubles() == QStringList{QStringLiteral("far.txt attachment.write")});
}

TEST_CASE("fetching that is stopped saves nothing")
{
    World world;
    world.open(world.addCase());
    const QByteArray far = "遠くの文書";
    const AttachmentId id = world.nameOnly(far, QStringLiteral("text/plain"));
    const QString path = world.directory.filePath(QStringLiteral("copy.txt"));
    world.list.save(id, path);
    REQUIRE(waitFor([&] { return world.isWanted(far); }));
    world.list.stopFetching(id);
    REQUIRE(waitFor([&] { return !world.isWanted(far); }));
    CHECK(world.list.lines()[0].state == State::Away);
    QSignalSpy saved(&world.list, &AttachmentList::saved);
    world.bringFromHub(far);
    (void)waitFor([] { return false; }, 100);
    CHECK(saved.isEmpty());
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("a new case keeps its files over a crash and is opened with them but thrown away it keeps none")
{
    World world;
    const QString path = world.file(QStringLiteral("写真.txt"), "text");
    CaseId begun;
    {
        NewCase making(*world.commands);
        NewCaseAttachments holder(making);
        AttachmentList list(holder, world.files);
        CHECK_FALSE(holder.mayAttach());
        making.begin();
        REQUIRE(waitFor([&] { return making.isBegun(); }));
        list.addFiles({path});
        REQUIRE(waitFor([&] { return list.lines().size() == 1; }));
        begun = making.file().id;
        making.flush();
    }
    NewCase making(*world.commands);
    NewCaseAttachments holder(making);
    AttachmentList list(holder, world.files);
    making.begin();
    REQUIRE(waitFor([&] { return list.lines().size() == 1; }));
    CHECK(list.lines()[0].attachment.name == QStringLiteral("写真.txt"));
    CHECK(making.file().id == begun);
    list.addFiles({world.file(QStringLiteral("wrong.txt"), "wrong")});
    REQUIRE(waitFor([&] { return list.lines().size() == 2; }));
    list.remove(list.lines()[1].attachment.id, {});
    CHECK(list.lines().size() == 1);
    REQUIRE(waitFor([&] { return !world.statusOf(begun, shaOf("wrong")); }));
    Case file = making.file();
    file.fields.subject = QStringLiteral("写真つき");
    making.edit(file);
    QSignalSpy saved(&making, &NewCase::saved);
    making.save();
    REQUIRE(waitFor([&] { return saved.count() == 1; }));
    REQUIRE(world.stored(begun).attachments.size() == 1);
    CHECK(world.stored(begun).attachments[0].addedBy == person("hearing"));
    CHECK(world.statusOf(begun, shaOf("text")));

    QObject::connect(&making, &NewCase::attachmentDropped, &world.files, &AttachmentSession::drop);
    making.begin();
    REQUIRE(waitFor([&] { return making.isBegun(); }));
    const CaseId thrown = making.file().id;
    list.addFiles({path});
    REQUIRE(waitFor([&] { return list.lines().size() == 1; }));
    making.discard();
    REQUIRE(waitFor([&] { return !world.statusOf(thrown, shaOf("text")); }));
    CHECK(list.lines().empty());
}

TEST_CASE("a piece that is split off has the files with it and a case that goes on as another gives its own")
{
    World world;
    const CaseId first = world.addCase();
    const CaseId second = world.addCase();
    world.open(second);
    world.add("both", QStringLiteral("b.txt"));
    const Attachment inBoth = world.list.lines()[0].attachment;
    world.open(first);
    world.add("text");
    world.add("both", QStringLiteral("same.txt"));

    NewCase making(*world.commands);
    making.beginFrom(world.session.file());
    REQUIRE(waitFor([&] { return making.isBegun(); }));
    const CaseId piece = making.file().id;
    REQUIRE(making.file().attachments.size() == 2);
    CHECK(making.file().attachments[0].id != world.list.lines()[0].attachment.id);
    QSignalSpy saved(&making, &NewCase::saved);
    making.save();
    REQUIRE(waitFor([&] { return saved.count() == 1; }));
    CHECK(world.stored(piece).attachments.size() == 2);
    CHECK(world.statusOf(piece, shaOf("text"))->complete);
    world.settle();

    // What the other names already it does not name twice.
    const auto before = world.done.count();
    world.session.linkWith(second, CaseLinkKind::MergedInto, QStringLiteral("同じ件"));
    REQUIRE(waitFor([&] { return world.done.count() > before; }));
    const Case merged = world.stored(second);
    REQUIRE(merged.attachments.size() == 2);
    CHECK(merged.attachments[0].id == inBoth.id);
    CHECK(merged.attachments[1].sha256 == shaOf("text"));
    CHECK(merged.links == std::vector<CaseLink>{{first, CaseLinkKind::MergedFrom}});
    CHECK(world.statusOf(second, shaOf("text"))->complete);
    CHECK(world.stored(first).state == CaseState::Closed);
}

TEST_CASE("a new case that goes on as one that is there gives it its files")
{
    World world;
    const CaseId first = world.addCase();
    NewCase making(*world.commands);
    NewCaseAttachments holder(making);
    AttachmentList list(holder, world.files);
    making.begin();
    REQUIRE(waitFor([&] { return making.isBegun(); }));
    list.addFiles({world.file(QStringLiteral("a.txt"), "text")});
    REQUIRE(waitFor([&] { return list.lines().size() == 1; }));
    Case file = making.file();
    file.fields = world.stored(first).fields;
    making.edit(file);
    REQUIRE(waitFor([&] { return making.alike().size() == 1; }));
    making.setJoint(first, NewCase::Joint::MergeInto);
    QSignalSpy saved(&making, &NewCase::saved);
    making.save();
    REQUIRE(waitFor([&] { return saved.count() == 1; }));
    REQUIRE(world.stored(first).attachments.size() == 1);
    CHECK(world.stored(first).attachments[0].sha256 == shaOf("text"));
    CHECK(world.statusOf(first, shaOf("text"))->complete);
}
