// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/desk_core/desk_fixture.h"

#include "app/desk/core/synonym_files.h"
#include "app/desk/core/synonyms_model.h"

#include <QAbstractItemModelTester>

using namespace madoguchi;
using namespace madoguchi::desk;
using desk::test::Desk;
using desk::test::waitFor;

namespace {

struct WordsDesk : Desk
{
    SynonymsModel model{*commands};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QSignalSpy loaded{&model, &SynonymsModel::loaded};
    QSignalSpy failed{&model, &SynonymsModel::saveFailed};

    void add(const QString& words)
    {
        const auto count = loaded.count();
        model.add(SynonymsModel::wordsIn(words), QStringLiteral("note"));
        REQUIRE(waitFor([&] { return loaded.count() > count; }));
    }
    QString words(int row) { return model.index(row, SynonymsModel::Words).data().toString(); }
    void waitForRows(int count)
    {
        REQUIRE(waitFor([&] { return model.rowCount() == count; }));
    }
};

} // namespace

TEST_CASE("words are typed with commas of any kind")
{
    CHECK(SynonymsModel::wordsIn(QStringLiteral(" はんこ、印鑑,判子；スタンプ，,印鑑")) ==
          QStringList{QStringLiteral("はんこ"), QStringLiteral("印鑑"), QStringLiteral("判子"),
                      QStringLiteral("スタンプ")});
}

TEST_CASE("a group is added, edited in place, found by any spelling, deleted and brought back")
{
    WordsDesk desk;
    desk.add(QStringLiteral("はんこ、印鑑"));
    desk.add(QStringLiteral("引っ越し、転居"));
    REQUIRE(desk.model.rowCount() == 2);
    const QModelIndex cell = desk.model.index(0, SynonymsModel::Words);
    REQUIRE(desk.model.setData(cell, QStringLiteral("はんこ、印鑑、判子"), Qt::EditRole));
    REQUIRE(waitFor([&] { return desk.words(0) == QStringLiteral("はんこ, 印鑑, 判子"); }));
    desk.model.setFilter(QStringLiteral("ハンコ"));
    CHECK(desk.model.rowCount() == 1);
    desk.model.setFilter({});
    desk.model.remove(0);
    desk.waitForRows(1);
    CHECK(desk.words(0) == QStringLiteral("引っ越し, 転居"));
    REQUIRE(desk.model.canUndo());
    desk.model.undo();
    desk.waitForRows(2);
    CHECK(desk.words(0) == QStringLiteral("はんこ, 印鑑, 判子"));
    CHECK_FALSE(desk.model.canUndo());
    CHECK(desk.failed.count() == 0);
}

TEST_CASE("what the rulebook refuses changes no group and says why")
{
    WordsDesk desk;
    desk.add(QStringLiteral("はんこ、印鑑"));
    CHECK_FALSE(desk.model.setData(desk.model.index(0, 0), QStringLiteral("はんこ"), Qt::EditRole));
    REQUIRE(desk.failed.count() == 1);
    CHECK(desk.failed.at(0).at(0).value<Error>().key == QStringLiteral("synonyms.words.too-few"));
    CHECK(desk.words(0) == QStringLiteral("はんこ, 印鑑"));
    desk.commands->setUser(
        SignedInUser{{}, {}, {{uuidForName(QStringLiteral("x"))}, Role::Operator, {}}, true});
    CHECK_FALSE(desk.model.mayEdit());
    CHECK_FALSE(desk.model.index(0, 0).flags() & Qt::ItemIsEditable);
}

TEST_CASE("a file's good rows come in together, its bad ones are named, and a file written is read back")
{
    WordsDesk desk;
    SynonymFiles files(*desk.commands);
    const QString in = desk.directory.filePath(QStringLiteral("in.csv"));
    QFile file(in);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("はんこ,印鑑\nひとり\n引っ越し,転居,# 春\n");
    file.close();
    int added = -1;
    std::vector<exchange::BadLine> bad;
    QObject::connect(&files, &SynonymFiles::imported, &files,
                     [&](int count, int, const std::vector<exchange::BadLine>& lines) {
                         added = count;
                         bad = lines;
                     });
    files.importFrom(in);
    REQUIRE(waitFor([&] { return added >= 0; }));
    CHECK(added == 2);
    REQUIRE(bad.size() == 1);
    CHECK(bad[0].line == 2);
    QSignalSpy exported(&files, &SynonymFiles::exported);
    const QString out = desk.directory.filePath(QStringLiteral("out.csv"));
    files.exportTo(out);
    REQUIRE(waitFor([&] { return exported.count() == 1; }));
    QFile written(out);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(written.readAll() == QByteArray("\xEF\xBB\xBF"
                                          "はんこ,印鑑\r\n引っ越し,転居,# 春\r\n"));
}
