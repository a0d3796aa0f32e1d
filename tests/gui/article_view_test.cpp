// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/answer/article_view.h"
#include "app/desk/ui/widgets/answer_markdown.h"
#include "app/desk/ui/widgets/answer_text.h"
#include "tests/gui/support/sample_desk.h"
#include "tests/support/printers.h"

#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::desk;

TEST_CASE("HTML in an answer is shown as text, never interpreted")
{
    AnswerText text;
    text.setAnswer(QStringLiteral("a <b>bold</b> <img src=\"file:///etc/passwd\"> <script>x</script>"),
                   Language::Ja);
    CHECK(text.toPlainText().contains(QStringLiteral("<b>bold</b>")));
    CHECK(text.toPlainText().contains(QStringLiteral("<script>")));
}

TEST_CASE("An answer loads no picture and no file")
{
    QTemporaryDir folder;
    const QString picture = folder.filePath(QStringLiteral("red.png"));
    QImage red(40, 40, QImage::Format_RGB32);
    red.fill(Qt::red);
    REQUIRE(red.save(picture));
    AnswerText text;
    text.resize(200, 100);
    text.setAnswer(QStringLiteral("![x](%1) ![y](file://%1)").arg(picture), Language::Ja);
    const QImage painted = text.grab().toImage();
    bool anyRed = false;
    for (int y = 0; y < painted.height(); ++y) {
        for (int x = 0; x < painted.width(); ++x)
            anyRed = anyRed || painted.pixelColor(x, y) == QColor(Qt::red);
    }
    CHECK_FALSE(anyRed);
}

TEST_CASE("Only links of http, https, tel and mailto are handed on")
{
    AnswerText text;
    QSignalSpy activated(&text, &AnswerText::linkActivated);
    for (const char* url : {"file:///etc/passwd", "javascript:alert(1)", "smb://host/x",
                            "https://example.jp/", "tel:055-000-2222", "mailto:a@example.jp"})
        Q_EMIT text.anchorClicked(QUrl(QString::fromLatin1(url)));
    CHECK(activated.count() == 3);
}

TEST_CASE("Bold text that ends with a bracket beside a letter is bold, and its stars are not shown")
{
    AnswerText text;
    text.setAnswer(QStringLiteral("代わりに**暗証番号(4桁)**が要ります。次は**「おくやみ」**です。"),
                   Language::Ja);
    CHECK_FALSE(text.toPlainText().contains(u'*'));
    CHECK(text.toPlainText().contains(QStringLiteral("暗証番号(4桁)")));
}

TEST_CASE("Thousands of nested quotes and lists do not hang the window")
{
    const QString quotes = QString(20'000, u'>') + QStringLiteral(" deep");
    const QString lists = QStringLiteral("- ").repeated(10'000) + QStringLiteral("deep");
    CHECK(boundedMarkdown(quotes).count(u'>') <= 6);
    CHECK(boundedMarkdown(QStringLiteral("- one\n  - two\n> quote")).trimmed() ==
          QStringLiteral("- one\n  - two\n> quote"));
    QElapsedTimer timer;
    timer.start();
    AnswerText text;
    text.setAnswer(quotes, Language::Ja);
    text.setAnswer(lists, Language::Ja);
    CHECK(timer.elapsed() < 1000);
    CHECK(text.toPlainText().contains(QStringLiteral("deep")));
}

TEST_CASE("The language tabs mark an older translation and ask for the language chosen")
{
    sample::Desk desk;
    desk.fill();
    ArticleView* view = desk.answer->article();
    QTabBar* tabs = view->languageTabs();
    REQUIRE(tabs->count() == 4);
    CHECK(tabs->tabButton(2, QTabBar::RightSide) != nullptr);
    CHECK(tabs->tabButton(1, QTabBar::RightSide) == nullptr);
    QSignalSpy chosen(view, &ArticleView::languageChosen);
    tabs->setCurrentIndex(2);
    REQUIRE(chosen.count() == 1);
    CHECK(chosen.first().first().toString() == QStringLiteral("0142"));
    view->showPage(sample::page());
    CHECK(chosen.count() == 1);
}

TEST_CASE("F6 shows the answer in plain large type and leads back")
{
    sample::Desk desk;
    desk.window->show();
    desk.window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(desk.window.get()));
    desk.fill();
    QTest::keyClick(desk.window.get(), Qt::Key_F6);
    CHECK(desk.answer->article()->isReadingAloud());
    auto* aloud = desk.window->findChild<QPlainTextEdit*>(QStringLiteral("aloudText"));
    CHECK(aloud->toPlainText().contains(QStringLiteral("登録 300円")));
    CHECK_FALSE(aloud->toPlainText().contains(QStringLiteral("**")));
    QTest::keyClick(desk.window.get(), Qt::Key_F6);
    CHECK_FALSE(desk.answer->article()->isReadingAloud());
}

TEST_CASE("Related Q&As and the error report are handed on by id")
{
    sample::Desk desk;
    desk.fill();
    ArticleView* view = desk.answer->article();
    QSignalSpy related(view, &ArticleView::relatedChosen);
    QSignalSpy reported(view, &ArticleView::errorReported);
    desk.window->findChild<QPushButton*>(QStringLiteral("related-0161"))->click();
    desk.window->findChild<QPushButton*>(QStringLiteral("reportError"))->click();
    REQUIRE(related.count() == 1);
    CHECK(related.first().first().value<ArticleId>() == sample::company().related.first().id);
    CHECK(reported.count() == 1);
}
