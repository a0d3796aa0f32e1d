// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/desk_core.h"
#include "app/desk/desk_window.h"
#include "app/desk/options.h"
#include "app/desk/screenshot.h"
#include "kb/base/version.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>

#include <cstdio>

using namespace madoguchi;
using namespace madoguchi::desk;

namespace {

int complain(const QString& what)
{
    std::fprintf(stderr, "madoguchi: %s\n", qPrintable(what));
    return 2;
}

void overrideSettings(Settings& settings, const Options& options)
{
    Settings::Hub hub = settings.hub();
    hub.address = options.hub.value_or(hub.address);
    hub.caFile = options.ca.value_or(hub.caFile);
    settings.useHub(hub);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("madoguchi"));
    QApplication::setApplicationVersion(programVersion());
    Options options;
    if (const auto wrong = parseOptions(QApplication::arguments(), options))
        return complain(*wrong);
    Settings settings(options.settingsFile);
    overrideSettings(settings, options);
    const QString path =
        QFileInfo(options.store.isEmpty() ? settings.storePath() : options.store).absoluteFilePath();
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return complain(QStringLiteral("cannot make the folder of %1").arg(path));
    QLockFile lock(path + QStringLiteral(".desk.lock"));
    lock.setStaleLockTime(0); // held as long as the program runs; given up by a program that is gone
    if (!lock.tryLock(0))
        return complain(QStringLiteral("the store %1 is open in another Madoguchi").arg(path));
    DeskCore core(path, settings);
    DeskWindow window(core, options);
    window.show();
    if (!options.screenshot.isEmpty())
        takeScreenshot(window.window(), core, options.screenshot, !options.search.isEmpty());
    return QApplication::exec();
}
