// SPDX-License-Identifier: GPL-3.0-or-later
// Shows the main window with fixed data, or writes a picture of it.
#include "kb/base/plain_stores.h"
#include "kb/domain/names.h"
#include "tests/gui/support/sample_desk.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTimer>

using namespace madoguchi;
using namespace madoguchi::desk;

int main(int argc, char** argv)
{
    madoguchi::allowPlainStores();
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions(
        {{QStringLiteral("look"), QStringLiteral("light, dark or contrast"), QStringLiteral("look")},
         {QStringLiteral("percent"), QStringLiteral("font size"), QStringLiteral("percent"),
          QStringLiteral("100")},
         {QStringLiteral("lang"), QStringLiteral("ja, en, zh, ko"), QStringLiteral("lang"),
          QStringLiteral("ja")},
         {QStringLiteral("size"), QStringLiteral("WxH"), QStringLiteral("size"), QStringLiteral("1440x900")},
         {QStringLiteral("empty"), QStringLiteral("as after start")},
         {QStringLiteral("picture"), QStringLiteral("write a picture and end"), QStringLiteral("file")}});
    parser.process(application);
    Appearance appearance;
    const QString look = parser.value(QStringLiteral("look"));
    appearance.look = look == u"dark" ? Look::Dark : look == u"contrast" ? Look::HighContrast : Look::Light;
    appearance.fontPercent = parser.value(QStringLiteral("percent")).toInt();
    appearance.language = languageFromWord(parser.value(QStringLiteral("lang"))).value_or(Language::Ja);
    sample::Desk desk(appearance);
    const QStringList size = parser.value(QStringLiteral("size")).split(u'x');
    desk.window->resize(size.value(0).toInt(), size.value(1).toInt());
    desk.window->show();
    if (!parser.isSet(QStringLiteral("empty")))
        desk.fill();
    const QString picture = parser.value(QStringLiteral("picture"));
    if (!picture.isEmpty()) {
        QTimer::singleShot(300, &application, [&] {
            desk.window->grab().save(picture);
            QApplication::quit();
        });
    }
    return QApplication::exec();
}
