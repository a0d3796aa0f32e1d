// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/base/clock.h"
#include "kb/exchange/synonyms.h"
#include "tests/support/printers.h"
#include "tests/support/sample.h"

#include <QBuffer>

using namespace madoguchi;
using namespace madoguchi::exchange;

namespace {

SynonymGroup group(const QString& name, const QStringList& words, const QString& note = {})
{
    return {test::idOf<SynonymGroupId>(name), words, note, 3, {}, {}};
}

} // namespace

namespace {

const SynonymGroup seal = group(QStringLiteral("seal"), {u"印鑑"_qs, u"はんこ"_qs}, u"窓口の言葉"_qs);
const SynonymGroup rubbish = group(QStringLiteral("rubbish"), {u"粗大ごみ"_qs, u"大型ごみ"_qs});

/// The changes a file asks for, as lines "new|saved WORDS # NOTE (version it is based on)".
QStringList changesOf(const char* file, const std::vector<SynonymGroup>& present = {seal, rubbish})
{
    QByteArray bytes(file);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto read = readSynonyms(buffer, std::nullopt);
    REQUIRE(read);
    REQUIRE(read->bad.empty());
    const ManualClock clock(Timestamp{1'750'000'000'000});
    SeededRandom random(7);
    IdMaker ids(clock, random);
    QStringList told;
    for (const SaveSynonyms& change : synonymChanges(present, read->good, ids)) {
        CHECK_FALSE(change.group.id.isNull());
        const auto known = std::find_if(present.begin(), present.end(), [&change](const SynonymGroup& group) {
            return group.id == change.group.id;
        });
        told += QStringLiteral("%1 %2 # %3 (%4)")
                    .arg(known == present.end() ? u"new"_qs : u"saved"_qs, change.group.words.join(u' '),
                         change.group.note)
                    .arg(change.baseVersion);
    }
    return told;
}

} // namespace

TEST_CASE("words that stand there already, in whatever order, change nothing")
{
    CHECK(changesOf("はんこ,印鑑,#窓口の言葉\n粗大ごみ,大型ごみ\n").isEmpty());
}

TEST_CASE("a line with the same words and another note changes the note alone")
{
    CHECK(changesOf("はんこ,印鑑,#方言\n") == QStringList{u"saved 印鑑 はんこ # 方言 (3)"_qs});
}

TEST_CASE("a line whose first word begins one group changes that group")
{
    CHECK(changesOf("粗大ごみ,大型ごみ,粗大ゴミ\n") ==
          QStringList{u"saved 粗大ごみ 大型ごみ 粗大ゴミ #  (3)"_qs});
}

TEST_CASE("a group that a line of the file has as it is stays, and another line with its first word is new")
{
    CHECK(changesOf("はんこ,印鑑,#窓口の言葉\n印鑑,実印\n") == QStringList{u"new 印鑑 実印 #  (0)"_qs});
}

TEST_CASE("two lines with the first word of one group are both new, as neither can be told from the other")
{
    CHECK(changesOf("粗大ごみ,家具\n粗大ごみ,家電\n") ==
          QStringList{u"new 粗大ごみ 家具 #  (0)"_qs, u"new 粗大ごみ 家電 #  (0)"_qs});
}

TEST_CASE("a line nothing stands for is new, and nothing that is left out of the file is deleted")
{
    CHECK(changesOf("住民票,住民票の写し\n") == QStringList{u"new 住民票 住民票の写し #  (0)"_qs});
    CHECK(changesOf("").isEmpty());
}
