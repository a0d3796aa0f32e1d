// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the service hours, driven as a person drives it.
#include "app/desk/core/closings_model.h"
#include "app/desk/core/holidays_model.h"
#include "app/desk/ui/hours/hours_page.h"
#include "app/desk/ui/theme/theme.h"
#include "tests/gui/desk/real_desk.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>

using namespace madoguchi;
using namespace madoguchi::desk;
using desk::test::RealDesk;
using desk::test::type;
using desk::test::waitFor;

namespace {

struct HoursDesk
{
    QTemporaryDir directory;
    RealDesk desk{directory.filePath(QStringLiteral("desk.db")),
                  directory.filePath(QStringLiteral("desk.conf"))};

    HoursDesk()
    {
        REQUIRE(desk.enter());
        desk.window().resize(1440, 900);
        desk.window().showWorkspace(2);
        desk.find<QPushButton>("knowledgePage4")->click();
        REQUIRE(waitFor([&] { return desk.core->calendar.isLoaded(); }));
    }
    QLineEdit* line(const char* name) { return desk.find<QLineEdit>(name); }
    void write(const char* name, const QString& text)
    {
        line(name)->clear();
        type(line(name), text);
    }
    const CentreCalendar& calendar() { return desk.core->calendar.calendar(); }
    /// Saves with the key and waits for that version.
    void saveAs(qint64 version)
    {
        QTest::keyClick(line("hours-phone-0"), Qt::Key_S, Qt::ControlModifier);
        REQUIRE(waitFor([&] { return calendar().version == version; }));
    }
    /// Saved by somebody else.
    void saveBehind(const CentreCalendar& other)
    {
        std::optional<Result<void>> answer;
        desk.core->commands.perform(SaveCentreCalendar{other, other.version}, desk.core.get(),
                                    [&](const Result<void>& got) { answer = got; });
        REQUIRE(waitFor([&] { return answer.has_value(); }));
        REQUIRE(answer->has_value());
    }
    void signIn(Role role)
    {
        desk.core->commands.setUser(SignedInUser{QStringLiteral("mori"),
                                                 QStringLiteral("森"),
                                                 {{uuidForName(QStringLiteral("mori"))}, role, {}},
                                                 true});
    }
};

bool isMarked(const QWidget* widget)
{
    return widget->property("invalid").toBool() && !widget->accessibleDescription().isEmpty();
}

QStringList cutButtons(const QWidget& page)
{
    QStringList cut;
    for (const auto* button : page.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && button->width() < button->minimumSizeHint().width())
            cut += button->objectName();
    }
    return cut;
}

/// For people who work on the look: MADOGUCHI_SHOTS names a folder.
void shot(RealDesk& desk, const QString& name)
{
    const QString folder = qEnvironmentVariable("MADOGUCHI_SHOTS");
    if (!folder.isEmpty())
        desk.window().grab().save(QStringLiteral("%1/hours-%2.png").arg(folder, name));
}

} // namespace

TEST_CASE("Hours are written by channel and day, saved with a key, and reckoned in at once")
{
    HoursDesk page;
    CHECK(page.line("hours-phone-0")->text() == QStringLiteral("8:00–21:00"));
    CHECK_FALSE(page.desk.find<QPushButton>("saveHours")->isEnabled());
    page.write("hours-counter-0", QStringLiteral("９：００～１２：００、13-17"));
    page.desk.find<QPushButton>("copyMonday-counter")->click();
    page.write("hours-counter-6", {});
    CHECK(page.desk.find<QPushButton>("saveHours")->isEnabled());
    page.saveAs(1);
    const WeekHours week = weekOf(page.calendar(), Channel::Counter);
    CHECK(week[3] == DayHours{{540, 720}, {780, 1020}});
    CHECK(week[6].empty()); // cleared, after the copy
    CHECK(page.calendar().hours.size() == 1);
    CHECK(page.line("hours-counter-3")->text() == QStringLiteral("9:00–12:00, 13:00–17:00"));
    CHECK_FALSE(page.desk.find<QPushButton>("saveHours")->isEnabled());
    const Timestamp noon = Timestamp::from(QDateTime(QDate(2026, 11, 17), QTime(12, 30), japanTime()));
    CHECK_FALSE(page.desk.core->calendar.hours().isOpen(Channel::Counter, noon));
}

TEST_CASE("The arrow keys go from day to day, and holidays can be left to their weekday")
{
    HoursDesk page;
    page.line("hours-fax-0")->setFocus();
    QTest::keyClick(page.line("hours-fax-0"), Qt::Key_Down);
    CHECK(QApplication::focusWidget() == page.line("hours-fax-1"));
    QTest::keyClick(page.line("hours-fax-1"), Qt::Key_Up);
    CHECK(QApplication::focusWidget() == page.line("hours-fax-0"));
    auto* count = page.desk.find<QCheckBox>("holidaysCount");
    CHECK(count->isChecked());
    count->click();
    CHECK_FALSE(page.line("hours-phone-7")->isEnabled());
    page.saveAs(1);
    CHECK_FALSE(page.calendar().holidaysCount);
}

TEST_CASE("What cannot be read is marked in its place, said beside it, and not saved")
{
    HoursDesk page;
    page.write("hours-fax-2", QStringLiteral("morning"));
    page.write("hours-email-4", QStringLiteral("17-9"));
    page.write("dueAmount2", QStringLiteral("0"));
    page.write("officeHours", QStringLiteral("late"));
    page.write("closingNote", QStringLiteral("工事"));
    QTest::keyClick(page.line("hours-phone-0"), Qt::Key_S, Qt::ControlModifier);
    for (const char* name : {"hours-fax-2", "hours-email-4", "dueAmount2", "officeHours", "closingNote"}) {
        INFO(name);
        CHECK(isMarked(page.line(name)));
    }
    CHECK_FALSE(isMarked(page.line("hours-fax-3")));
    CHECK(page.desk.find<QLabel>("hoursError2")->isVisible());
    CHECK(page.desk.find<QLabel>("hoursSaveError")->isVisible());
    CHECK(isMarked(QApplication::focusWidget()));
    CHECK(page.calendar().version == 0);
    page.desk.find<QPushButton>("discardHours")->click();
    CHECK_FALSE(isMarked(page.line("hours-fax-2")));
    CHECK(page.line("hours-fax-2")->text() == QStringLiteral("8:00–21:00"));
    CHECK(page.line("closingNote")->text().isEmpty());
    // Each alone is enough.
    for (const char* name : {"hours-fax-2", "dueAmount2", "officeHours", "yearEndFrom", "closingFrom"}) {
        INFO(name);
        page.write(name, QStringLiteral("soon"));
        QTest::keyClick(page.line("hours-phone-0"), Qt::Key_S, Qt::ControlModifier);
        CHECK(page.desk.find<QLabel>("hoursSaveError")->isVisible());
        page.desk.find<QPushButton>("discardHours")->click();
    }
    CHECK(page.calendar().version == 0);
}

TEST_CASE("Closing days of one year and of every year are added, told apart and removed with the keys")
{
    HoursDesk page;
    page.write("closingFrom", QStringLiteral("12-29"));
    page.write("closingUntil", QStringLiteral("2027-01-03"));
    page.desk.find<QPushButton>("addClosing")->click();
    CHECK(isMarked(page.line("closingUntil")));
    page.write("closingUntil", QStringLiteral("1/3"));
    page.write("closingNote", QStringLiteral("年末年始"));
    QTest::keyClick(page.line("closingNote"), Qt::Key_Return);
    page.write("closingFrom", QStringLiteral("2027-02-01"));
    QTest::keyClick(page.line("closingFrom"), Qt::Key_Return);
    auto* table = page.desk.find<QTableView>("closingsTable");
    REQUIRE(table->model()->rowCount() == 2);
    CHECK(table->model()->index(0, ClosingsModel::Repeats).data() !=
          table->model()->index(1, ClosingsModel::Repeats).data());
    page.saveAs(1);
    CHECK(page.calendar().closings ==
          std::vector<ClosingDays>{{QDate(2000, 12, 29), QDate(2000, 1, 3), true, QStringLiteral("年末年始")},
                                   {QDate(2027, 2, 1), QDate(2027, 2, 1), false, {}}});
    table->setFocus();
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Delete);
    page.saveAs(2);
    CHECK(page.calendar().closings.size() == 1);
}

TEST_CASE("Due times are set with their units, and the departments' hours with them")
{
    HoursDesk page;
    page.write("dueAmount1", QStringLiteral("９０"));
    auto* unit = page.desk.find<QComboBox>("dueUnit3");
    unit->setCurrentIndex(unit->findData(static_cast<int>(DueUnit::ServiceDays)));
    page.write("dueAmount3", QStringLiteral("2"));
    page.write("officeHours", QStringLiteral("8:30-17"));
    page.write("yearEndUntil", QStringLiteral("1/5"));
    page.saveAs(1);
    CHECK(page.calendar().dueRules == DueRules{{DueKind::RaisedHand, {DueUnit::Seconds, 90}},
                                               {DueKind::Written, {DueUnit::ServiceDays, 2}}});
    CHECK(page.calendar().officeHours == OpenHours{510, 1020});
    CHECK(page.calendar().yearEndUntil == QDate(2000, 1, 5));
}

TEST_CASE("Hours that somebody else saved meanwhile are not lost unseen, nor is what was being typed")
{
    HoursDesk page;
    page.write("hours-phone-0", QStringLiteral("9-17"));
    CentreCalendar other;
    other.holidaysCount = false;
    page.saveBehind(other);
    REQUIRE(waitFor([&] { return page.desk.find<QLabel>("hoursSaveError")->isVisible(); }));
    CHECK(page.line("hours-phone-0")->text() == QStringLiteral("9-17"));
    page.saveAs(2);
    CHECK(weekOf(page.calendar(), Channel::Phone)[0] == DayHours{{540, 1020}});
    // Nothing being typed: theirs is simply shown.
    CentreCalendar third = page.calendar();
    third.hours.clear();
    page.saveBehind(third);
    REQUIRE(waitFor([&] { return page.line("hours-phone-0")->text() == QStringLiteral("8:00–21:00"); }));
    CHECK_FALSE(page.desk.find<QLabel>("hoursSaveError")->isVisible());
}

TEST_CASE("Without the right to change the hours they can only be read")
{
    HoursDesk page;
    page.signIn(Role::Operator);
    CHECK(page.line("hours-phone-0")->isReadOnly());
    CHECK(page.line("dueAmount1")->isReadOnly());
    CHECK_FALSE(page.desk.find<QComboBox>("dueUnit1")->isEnabled());
    for (const char* name : {"saveHours", "discardHours", "addClosing", "removeClosing", "copyMonday-phone"})
        CHECK_FALSE(page.desk.find<QPushButton>(name)->isVisible());
    page.signIn(Role::Supervisor);
    CHECK_FALSE(page.line("hours-phone-0")->isReadOnly());
    CHECK(page.desk.find<QPushButton>("saveHours")->isVisible());
}

TEST_CASE("The year's public holidays are shown by name, year by year")
{
    HoursDesk page;
    auto* year = page.desk.find<QLabel>("holidaysYear");
    auto* table = page.desk.find<QTableView>("holidaysTable");
    while (year->text().toInt() < 2032)
        page.desk.find<QPushButton>("yearAfter")->click();
    while (year->text().toInt() > 2032)
        page.desk.find<QPushButton>("yearBefore")->click();
    REQUIRE(table->model()->rowCount() == 17);
    CHECK(table->model()->index(12, HolidaysModel::Day).data().toString() == QStringLiteral("2032-09-21"));
    CHECK(table->model()->index(12, HolidaysModel::Name).data().toString() ==
          QStringLiteral("Day between two holidays"));
}

TEST_CASE("The page of the hours is whole in four languages and large type, and everything in it has a name")
{
    HoursDesk page;
    page.write("hours-counter-0", QStringLiteral("9:00-12:00, 13:00-17:00"));
    page.desk.find<QPushButton>("copyMonday-counter")->click();
    page.write("closingFrom", QStringLiteral("12-29"));
    page.write("closingUntil", QStringLiteral("1-3"));
    page.write("closingNote", QStringLiteral("年末年始"));
    page.desk.find<QPushButton>("addClosing")->click();
    const auto* shown = page.desk.window().findChild<HoursPage*>();
    const auto* scroll = shown->findChild<QScrollArea*>();
    const Appearance before = theme().appearance();
    for (const Look look : {Look::Light, Look::Dark}) {
        for (const int percent : {100, 200}) {
            // Each takes a second. Unless somebody is to look at them: dark takes the same room as light, and
            // of large type the longest words are enough.
            const bool all = qEnvironmentVariableIsSet("MADOGUCHI_SHOTS");
            const int languages = look == Look::Light && percent == 100 ? 4 : look == Look::Light ? 2 : 0;
            for (int language = 1; language <= (all ? 4 : languages); ++language) {
                page.desk.find<QPushButton>(qPrintable(QStringLiteral("language%1").arg(language)))->click();
                Appearance worn = theme().appearance();
                worn.fontPercent = percent;
                worn.look = look;
                theme().apply(worn);
                QTest::qWait(30);
                INFO(percent << " %, language " << language);
                (void)waitFor([&] { return cutButtons(*shown).isEmpty(); });
                CHECK(cutButtons(*shown) == QStringList());
                CHECK(page.desk.window().width() <= 1440);
                CHECK((percent == 200 || scroll->horizontalScrollBar()->maximum() == 0));
                for (const auto* widget : shown->findChildren<QWidget*>()) {
                    if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                        continue;
                    const auto* button = qobject_cast<const QAbstractButton*>(widget);
                    INFO(widget->objectName().toStdString());
                    CHECK((!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()) ||
                           qobject_cast<const QScrollArea*>(widget)));
                }
                shot(page.desk, QStringLiteral("%1-%2-%3").arg(int(look)).arg(language).arg(percent));
            }
        }
    }
    theme().apply(before);
    QTest::qWait(30); // the least widths of large type go
    page.desk.window().resize(900, 700);
    QTest::qWait(30);
    shot(page.desk, QStringLiteral("small"));
    CHECK(page.desk.window().width() == 900);
}
