// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/results_model.h"
#include "tests/support/printers.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace madoguchi;
using namespace madoguchi::desk;

namespace {

ResultItem item(const QString& number)
{
    ResultItem result;
    result.id = {QUuid::createUuidV5(QUuid(), number)};
    result.number = number;
    result.title = QStringLiteral("title of ") + number;
    return result;
}

QList<ResultItem> items(const QStringList& numbers)
{
    QList<ResultItem> list;
    for (const QString& number : numbers)
        list.append(item(number));
    return list;
}

} // namespace

TEST_CASE("The result model keeps to the rules of item models while results come and go")
{
    ResultsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setItems(items({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")}));
    CHECK(model.rowCount() == 3);
    model.setItems(items({QStringLiteral("2")}));
    CHECK(model.rowCount() == 1);
    CHECK(model.data(model.index(0), ResultsModel::NumberRole).toString() == QStringLiteral("2"));
    model.setItems({});
    CHECK(model.rowCount() == 0);
    model.setItems(items({QStringLiteral("4"), QStringLiteral("5")}));
    CHECK(model.rowOf(item(QStringLiteral("5")).id) == 1);
    CHECK(model.rowOf(item(QStringLiteral("9")).id) == -1);
    CHECK(model.itemAt(2) == nullptr);
}

TEST_CASE("Only results that differ are announced as changed")
{
    ResultsModel model;
    model.setItems(items({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")}));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setItems(items({QStringLiteral("1"), QStringLiteral("7"), QStringLiteral("3")}));
    CHECK(changed.count() == 1);
    CHECK(reset.count() == 0);
}

TEST_CASE("A screen reader hears what the window says of a result")
{
    ResultsModel model;
    model.setItems(items({QStringLiteral("1")}));
    CHECK(model.data(model.index(0), Qt::AccessibleTextRole).toString() == QStringLiteral("title of 1"));
    model.setDescribe(
        [](const ResultItem& result) { return QString(QStringLiteral("number ") + result.number); });
    CHECK(model.data(model.index(0), Qt::AccessibleTextRole).toString() == QStringLiteral("number 1"));
}
