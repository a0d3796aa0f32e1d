// SPDX-License-Identifier: GPL-3.0-or-later
// Writes one of each message, command and entity into the folder MADOGUCHI_FUZZ_SEEDS names, for the corpus
// of those targets: fuzz_seeds is run by hand when there is a new kind, and its files go through fuzz_TARGET
// -merge=1.
#include "tests/support/printers.h"
#include "tests/unit/domain/case_people.h"
#include "tests/unit/domain/quality_samples.h"
#include "tests/unit/domain/room_samples.h"
#include "tests/unit/domain/samples.h"
#include "tests/unit/wire/samples.h"

#include <QDir>
#include <QFile>

using namespace madoguchi;

namespace {

void put(const QString& target, const QString& name, const QByteArray& bytes)
{
    const QString folder = qEnvironmentVariable("MADOGUCHI_FUZZ_SEEDS") + u'/' + target;
    REQUIRE(QDir().mkpath(folder));
    QFile file(folder + u'/' + name);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// `kind`: its place among the readers of entity.cpp.
template <typename Entity>
void putEntity(char kind, const Entity& entity)
{
    put(QStringLiteral("entity"), QString::number(kind), QByteArray(1, kind) + encode(entity));
}

} // namespace

TEST_CASE("seeds of messages and commands are written", "[.]")
{
    for (const wire::Sample& sample : wire::samples()) {
        const QByteArray payload = encodeMessage(sample.message);
        put(QStringLiteral("message"), QString::number(typeOf(sample.message)), payload);
    }
    std::vector<Command> commands{sampleLogContact(),     sampleAmendContact(), sampleSaveArticle(),
                                  sampleForgetLessons(),  sampleSaveSynonyms(), sampleSavePin(),
                                  sampleRecordSearches(), sampleRecordActs()};
    for (const Command& command : sampleRoomCommands())
        commands.push_back(command);
    for (const Command& command : sampleQualityCommands())
        commands.push_back(command);
    commands.push_back({{sampleUuid(90)}, {sampleUuid(8)}, {1'700'000'000'000}, OpenCase{test::handedIn()}});
    for (size_t i = 0; i < commands.size(); ++i)
        put(QStringLiteral("command"), QString::number(i), encode(commands[i]));
}

TEST_CASE("seeds of entities are written", "[.]")
{
    PartId part;
    const Case file = test::divided(test::opened(test::hearing), test::roads, &part);
    putEntity(0, sampleArticle());
    putEntity(1, test::drafted(file, test::roadsClerk, part, QStringLiteral("案")));
    putEntity(2, file.fields);
    putEntity(4, sampleContact());
    putEntity(6, sampleEscalation());
    putEntity(7, sampleHand());
    putEntity(8, sampleHandOver());
    putEntity(9, sampleLesson());
    putEntity(11, sampleMunicipality());
    putEntity(12, sampleNotice());
    putEntity(13, sampleReceipt());
    putEntity(14, samplePin());
    putEntity(16, sampleReview());
    putEntity(17, sampleReviewForm());
    putEntity(18, sampleReviewSample());
    putEntity(19, sampleSearches());
    putEntity(20, sampleSeatStatus());
    putEntity(21, sampleStaff());
    putEntity(22, sampleSynonyms());
    putEntity(23, sampleTalkScript());
    putEntity(24, sampleUnit());
}
