// SPDX-License-Identifier: GPL-3.0-or-later
// PDFs of a case, read page by page at another desk.
#include "app/desk/ui/cases/file/document_view.h"
#include "app/desk/ui/cases/file/page_view.h"
#include "app/desk/ui/widgets/segment.h"
#include "tests/gui/desk/file_desk.h"
#include "tests/support/pdf_file.h"
#include "tests/support/pulse.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QScrollBar>
#include <QSpinBox>

using namespace madoguchi;
using namespace madoguchi::desk;
using namespace madoguchi::desk::test;

namespace {

/// A petition, the corner of each page in a colour of its own.
QByteArray petition()
{
    QBuffer buffer;
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setResolution(72);
    QPainter painter(&writer);
    painter.setFont(QFont(QStringLiteral("Noto Sans CJK JP"), 24));
    int page = 0;
    for (const QColor& colour : {QColor(255, 0, 0), QColor(0, 255, 0), QColor(0, 0, 255)}) {
        if (page++ > 0)
            writer.newPage();
        painter.fillRect(0, 0, 300, 300, colour);
        painter.drawText(60, 500, QStringLiteral("陳情書　%1枚目").arg(page));
    }
    painter.end();
    return buffer.data();
}

struct Reader
{
    FileDesk& desk;

    explicit Reader(FileDesk& at)
        : desk(at)
    {
    }
    [[nodiscard]] AttachmentViewer* window() const { return desk.viewer(); }
    [[nodiscard]] PageView* page() const { return window()->findChild<PageView*>(); }
    [[nodiscard]] DocumentPages& pages() const { return desk.core->caseFiles.viewing().pages(); }
    template <typename Widget>
    [[nodiscard]] Widget* part(const char* name) const
    {
        auto* found = window()->findChild<Widget*>(QString::fromLatin1(name));
        REQUIRE(found);
        return found;
    }
    void open(const QString& name) const
    {
        desk.waitForRow(name);
        desk.open(name);
        REQUIRE(waitFor([&] { return window() && window()->isVisible(); }));
    }
    [[nodiscard]] bool shows(const QColor& corner) const
    {
        return waitFor(
            [&] {
                const QImage image = page()->image();
                return page()->isVisible() && !image.isNull() &&
                       image.pixelColor(image.width() / 5, image.height() / 8) == corner;
            },
            patienceMs);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(window()->focusWidget(), key, modifiers);
    }
    /// What stands in place of it.
    [[nodiscard]] QString insteadWords() const
    {
        QStringList words;
        for (const QLabel* label : part<QWidget>("viewerInstead")->findChildren<QLabel*>())
            words += label->text();
        return words.join(u'\n');
    }
};

struct World : FileHub
{
    FileDesk here{*this, QStringLiteral("hirota")};
    FileDesk there{*this, QStringLiteral("kubo")};
    Reader reader{there};

    void bring(const QString& name, const QByteArray& bytes)
    {
        const CaseId id = here.begin(QStringLiteral("陳情"));
        drop(here.box(), {files.make(name, bytes)});
        here.waitForRow(name);
        REQUIRE(here.isBrought());
        there.reach(id);
        reader.open(name);
        // For the keys.
        reader.window()->activateWindow();
        REQUIRE(waitFor([&] { return reader.window()->isActiveWindow(); }));
    }
};

} // namespace

TEST_CASE("a PDF of a case is read page by page by the keyboard at another desk")
{
    World world;
    const Reader& reader = world.reader;
    world.bring(QStringLiteral("陳情書.pdf"), petition());
    REQUIRE(reader.shows(QColor(255, 0, 0)));
    auto* number = reader.part<QSpinBox>("pageNumber");
    auto* previous = reader.part<QPushButton>("previousPage");
    auto* next = reader.part<QPushButton>("nextPage");
    CHECK(number->text() == QStringLiteral("Page 1 of 3"));
    CHECK_FALSE(previous->isEnabled());
    CHECK(reader.page()->accessibleName() == QStringLiteral("Page 1 of 3, 陳情書.pdf"));

    reader.press(Qt::Key_PageDown);
    CHECK(reader.pages().number() == 2);
    REQUIRE(reader.shows(QColor(0, 255, 0)));
    CHECK(number->text() == QStringLiteral("Page 2 of 3"));
    reader.press(Qt::Key_PageDown);
    reader.press(Qt::Key_PageDown);
    REQUIRE(reader.shows(QColor(0, 0, 255)));
    CHECK_FALSE(next->isEnabled());
    reader.press(Qt::Key_PageUp);
    REQUIRE(reader.shows(QColor(0, 255, 0)));
    reader.page()->setFocus();
    reader.press(Qt::Key_Home);
    REQUIRE(reader.shows(QColor(255, 0, 0)));
    next->click();
    REQUIRE(reader.shows(QColor(0, 255, 0)));
    previous->click();
    REQUIRE(reader.shows(QColor(255, 0, 0)));
    // Typed: once it is said that it is all.
    number->setFocus();
    number->selectAll();
    QTest::keyClicks(number, QStringLiteral("3"));
    CHECK(reader.pages().number() == 1);
    reader.press(Qt::Key_Return);
    REQUIRE(reader.shows(QColor(0, 0, 255)));
    // Page Up and Page Down turn pages there, too, and do not count by tens.
    reader.press(Qt::Key_PageUp);
    REQUIRE(reader.shows(QColor(0, 255, 0)));

    CHECK(reader.part<QPushButton>("viewerSave")->isEnabled());
    reader.part<QPushButton>("viewerClose")->click();
    CHECK(reader.pages().state() == DocumentPages::State::Empty);
    CHECK(reader.page()->image().isNull());
}

TEST_CASE("a page is shown as wide as there is room, whole, or larger and as sharp as the screen")
{
    World world;
    const Reader& reader = world.reader;
    world.bring(QStringLiteral("陳情書.pdf"), petition());
    REQUIRE(reader.shows(QColor(255, 0, 0)));
    const auto isSharp = [&] {
        return waitFor([&] {
            const QSize size = reader.page()->image().size();
            return std::max(size.width(), size.height()) == reader.page()->side();
        });
    };
    auto* page = reader.page();
    REQUIRE(isSharp());
    const int wide = page->side();
    CHECK(page->image().width() > page->viewport()->width() * 9 / 10);
    CHECK(page->image().width() <= page->viewport()->width());
    CHECK(page->verticalScrollBar()->maximum() > 0);
    CHECK(page->horizontalScrollBar()->maximum() == 0);
    reader.press(Qt::Key_Plus, Qt::ControlModifier);
    CHECK(page->zoom() == PageView::HalfMore);
    CHECK(page->side() == Approx(1.5 * wide).margin(2));
    REQUIRE(isSharp());
    CHECK(page->horizontalScrollBar()->maximum() > 0);
    reader.press(Qt::Key_Minus, Qt::ControlModifier);
    CHECK(page->zoom() == PageView::FullWidth);
    reader.part<Segment>("segment0")->click();
    CHECK(page->zoom() == PageView::WholePage);
    REQUIRE(isSharp());
    CHECK(page->image().height() <= page->viewport()->height());
    CHECK(page->verticalScrollBar()->maximum() == 0);
    // A larger window.
    reader.window()->resize(reader.window()->size() + QSize(0, 100));
    REQUIRE(waitFor([&] { return page->image().height() > page->viewport()->height() - 60; }));
    REQUIRE(isSharp());
}

TEST_CASE("why a PDF is not shown is said where it would be and it can be saved")
{
    World world;
    const Reader& reader = world.reader;
    world.bring(QStringLiteral("鍵つき.pdf"), madoguchi::test::lockedPdf());
    REQUIRE(waitFor([&] { return reader.part<QWidget>("viewerInstead")->isVisible(); }, patienceMs));
    CHECK(reader.insteadWords().contains(QStringLiteral("It is locked with a password")));
    CHECK(reader.part<QPushButton>("viewerSave")->isEnabled());
    reader.part<QPushButton>("viewerClose")->click();
    drop(world.here.box(), {world.files.make(QStringLiteral("途中まで.pdf"), petition().left(900))});
    reader.open(QStringLiteral("途中まで.pdf"));
    REQUIRE(waitFor(
        [&] {
            return reader.part<QWidget>("viewerInstead")->isVisible() &&
                   reader.insteadWords().contains(QStringLiteral("It is damaged"));
        },
        patienceMs));
}

TEST_CASE("the window goes on while a PDF that is a bomb is opened and while it is closed")
{
    World world;
    const Reader& reader = world.reader;
    const madoguchi::test::Pulse pulse;
    world.bring(QStringLiteral("爆弾.pdf"), madoguchi::test::formsInForms());
    REQUIRE(waitFor([&] { return reader.pages().state() == DocumentPages::State::Making; }, patienceMs));
    CHECK(reader.part<QLabel>("viewerWaiting")->text() == QStringLiteral("It is being opened…"));
    reader.part<QPushButton>("viewerClose")->click();
    CHECK(reader.pages().state() == DocumentPages::State::Empty);
    reader.open(QStringLiteral("爆弾.pdf"));
    REQUIRE(waitFor([&] { return reader.part<QWidget>("viewerInstead")->isVisible(); }, patienceMs));
    CHECK(reader.insteadWords().contains(QStringLiteral("more time or memory")));
    std::printf("longest pause of the window: %lld ms\n", static_cast<long long>(pulse.longestMs()));
    CHECK(pulse.longestMs() < 1000);
}
