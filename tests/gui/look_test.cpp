// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/contact/contact_panel.h"
#include "app/desk/ui/theme/theme.h"
#include "app/desk/ui/widgets/hint_button.h"
#include "app/desk/ui/widgets/segment.h"
#include "tests/gui/support/sample_desk.h"
#include "tests/support/printers.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyle>
#include <QStyleOption>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>
#include <QUrl>

using namespace madoguchi;
using namespace madoguchi::desk;

namespace {

Appearance appearance(Look look, int percent, Language language)
{
    Appearance appearance;
    appearance.look = look;
    appearance.fontPercent = percent;
    appearance.language = language;
    return appearance;
}

bool isCut(const QWidget& widget)
{
    const auto* label = qobject_cast<const QLabel*>(&widget);
    if (label && label->wordWrap())
        return label->height() < label->heightForWidth(label->width());
    if (label)
        return label->width() < label->sizeHint().width() || label->height() < label->sizeHint().height();
    const QSize least = widget.minimumSizeHint();
    return widget.width() < least.width() || widget.height() < least.height();
}

QStringList cutTextsNow(const QWidget& window)
{
    QStringList cut;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const bool shows =
            qobject_cast<const QLabel*>(widget) || qobject_cast<const QAbstractButton*>(widget);
        if (!shows || !widget->isVisible() || !isCut(*widget))
            continue;
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        cut.append(QStringLiteral("%1 '%2' %3x%4")
                       .arg(widget->objectName(), label ? label->text() : button->text())
                       .arg(widget->width())
                       .arg(widget->height()));
    }
    return cut;
}

/// Once the layouts have settled, which takes as long as the machine is busy.
QStringList cutTexts(const QWidget& window)
{
    (void)QTest::qWaitFor([&window] { return cutTextsNow(window).isEmpty(); }, 5'000);
    return cutTextsNow(window);
}

} // namespace

TEST_CASE("Every pair of text and ground reaches a contrast of 4.5 to 1 in every look")
{
    for (const Look look : {Look::Light, Look::Dark, Look::HighContrast}) {
        for (const TokenPair& pair : textPairs()) {
            INFO(nameOf(pair.text).data()
                 << " on " << nameOf(pair.ground).data() << " in look " << int(look));
            CHECK(contrast(color(pair.text, look), color(pair.ground, look)) >= 4.5);
        }
    }
    CHECK(contrast(Qt::black, Qt::white) == Approx(21.0));
}

TEST_CASE("No label and no button is cut off, from 100 to 200 %, in four languages")
{
    const int percent = GENERATE(100, 150, 200);
    for (const Language language : allLanguages) {
        INFO(percent << " %, language " << int(language));
        sample::Desk desk(appearance(Look::Light, percent, language));
        desk.window->resize(1440, 900);
        desk.window->show();
        desk.fill();
        QTest::qWait(30);
        CHECK(desk.window->width() == 1440);
        CHECK(desk.window->height() == 900);
        CHECK(cutTexts(*desk.window) == QStringList());
        if (desk.answer->isNarrow()) {
            desk.answer->focusContact();
            QTest::qWait(30);
            CHECK(cutTexts(*desk.window) == QStringList());
        }
        desk.answer->contact()->showError(QStringLiteral("contact.inquiry.missing"));
        QTest::qWait(10);
        CHECK(cutTexts(*desk.window) == QStringList());
    }
}

TEST_CASE("Switching language and size while running leaves the same window as starting with them")
{
    sample::Desk fresh(appearance(Look::Dark, 150, Language::Ko));
    fresh.fill();
    fresh.window->resize(1440, 900);
    fresh.window->show();
    QTest::qWait(30);
    QStringList expected;
    for (const QLabel* label : fresh.window->findChildren<QLabel*>())
        expected.append(label->text());
    sample::Desk changed(appearance(Look::Light, 100, Language::Ja));
    changed.fill();
    changed.window->resize(1440, 900);
    changed.window->show();
    QTest::qWait(30);
    changed.wear(appearance(Look::Dark, 150, Language::Ko));
    QTest::qWait(30);
    QStringList found;
    for (const QLabel* label : changed.window->findChildren<QLabel*>())
        found.append(label->text());
    expected.sort();
    found.sort();
    CHECK(found == expected);
    CHECK(cutTexts(*changed.window) == QStringList());
}

TEST_CASE("Another language alone gives every widget the font it has in a window started with it")
{
    const auto fontsOf = [](const sample::Desk& desk) {
        QStringList fonts;
        for (const QWidget* widget : desk.window->findChildren<QWidget*>()) {
            const QFont& font = widget->font();
            fonts.append(QStringLiteral("%1 %2: %3 px, %4, %5")
                             .arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName())
                             .arg(font.pixelSize())
                             .arg(font.weight())
                             .arg(font.families().join(u',')));
        }
        return fonts;
    };
    const auto open = [](sample::Desk& desk) {
        desk.fill();
        desk.window->resize(1440, 900);
        desk.window->show();
        QTest::qWait(30);
    };
    sample::Desk fresh(appearance(Look::Dark, 100, Language::Ko));
    open(fresh);
    const QStringList expected = fontsOf(fresh);
    sample::Desk changed(appearance(Look::Dark, 100, Language::Ja));
    open(changed);
    REQUIRE(fontsOf(changed) != expected);
    changed.wear(appearance(Look::Dark, 100, Language::Ko));
    QTest::qWait(30);
    const QStringList found = fontsOf(changed);
    REQUIRE(found.size() == expected.size());
    CHECK(found.size() > 300);
    for (qsizetype i = 0; i < found.size(); ++i)
        CHECK(found[i] == expected[i]);
}

TEST_CASE("A button that becomes the main one while it is in sight looks like it, and back")
{
    sample::Desk desk(appearance(Look::Light, 100, Language::Ja));
    HintButton button;
    button.setLabel(QStringLiteral("..."));
    button.show();
    REQUIRE(QTest::qWaitForWindowExposed(&button));
    const auto ground = [&button] { return button.grab().toImage().pixelColor(button.width() / 2, 4); };
    const QColor plain = ground();
    button.setPrimary(true);
    CHECK(ground() == color(Token::Accent, Look::Light));
    button.setPrimary(false);
    CHECK(ground() == plain);
}

TEST_CASE("A box to be ticked grows with the font, and stands out empty and ticked, in light and dark")
{
    for (const Look look : {Look::Light, Look::Dark}) {
        for (const int percent : {100, 200}) {
            CAPTURE(int(look), percent);
            theme().apply(appearance(look, percent, Language::Ja));
            QCheckBox box(QStringLiteral("下位の部署をまとめる"));
            box.setFocusPolicy(Qt::NoFocus);
            box.show();
            REQUIRE(QTest::qWaitForWindowExposed(&box));
            QStyleOptionButton option;
            option.initFrom(&box);
            const QRect indicator = box.style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, &box);
            CHECK(indicator.width() == theme().px(16));
            CHECK(indicator.height() == theme().px(16));
            const QColor ground = color(Token::Bg, look);
            const auto at = [&box](QPoint place) { return box.grab().toImage().pixelColor(place); };
            // WCAG 2.1, 1.4.11: what tells a control from what is beside it.
            CHECK(contrast(at({indicator.left(), indicator.center().y()}), ground) >= 3);
            const QPoint inside = indicator.topLeft() + QPoint(indicator.width() / 4, indicator.height() / 4);
            CHECK(at(inside) == color(Token::Panel, look));
            box.setChecked(true);
            CHECK(at(inside) == color(Token::Accent, look));
        }
    }
}

TEST_CASE("Everything that takes the focus has a name for a screen reader")
{
    sample::Desk desk(appearance(Look::Light, 100, Language::En));
    desk.window->resize(1440, 900);
    desk.window->show();
    desk.fill();
    QTest::qWait(30);
    QStringList nameless;
    for (const QWidget* widget : desk.window->findChildren<QWidget*>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        if (!named)
            nameless.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                            widget->objectName());
    }
    CHECK(nameless == QStringList());
}

namespace {

bool shows(const QWidget& widget, const QColor& color)
{
    const QImage picture = const_cast<QWidget&>(widget).grab().toImage();
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixelColor(x, y) == color)
                return true;
        }
    }
    return false;
}

} // namespace

TEST_CASE("What a citizen wrote is no HTML: neither a label nor a tool tip opens what it names")
{
    theme().apply(appearance(Look::Light, 100, Language::Ja));
    const QTemporaryDir directory;
    const QColor red(255, 0, 0);
    QImage image(60, 60, QImage::Format_RGB32);
    image.fill(red);
    const QString file = directory.filePath(QStringLiteral("red.png"));
    REQUIRE(image.save(file));
    const QString words =
        QStringLiteral("<b>助けて</b><img src=\"%1\">").arg(QUrl::fromLocalFile(file).toString());

    QLabel label(words);
    label.show();
    CHECK(QTest::qWaitForWindowExposed(&label));
    CHECK_FALSE(shows(label, red));
    CHECK(label.sizeHint().width() >
          label.fontMetrics().horizontalAdvance(QStringLiteral("<b>助けて</b><img")));

    QToolTip::showText(QPoint(10, 10), words, &label);
    const auto tips = QApplication::topLevelWidgets();
    const auto tip =
        std::find_if(tips.begin(), tips.end(), [](const QWidget* one) { return one->inherits("QTipLabel"); });
    REQUIRE(tip != tips.end());
    CHECK(qobject_cast<QLabel*>(*tip)->text() == words);
    CHECK_FALSE(shows(**tip, red));
    QToolTip::hideText();
}
