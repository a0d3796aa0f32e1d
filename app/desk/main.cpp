// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/one_instance.h"
#include "app/desk/desk_core.h"
#include "app/desk/desk_window.h"
#include "app/desk/options.h"
#include "app/desk/screenshot.h"
#include "app/desk/store_unlocking.h"
#include "app/desk/ui/theme/icons.h"
#include "kb/base/core_dumps.h"
#include "kb/base/pattern_engine.h"
#include "kb/base/store_lock.h"
#include "kb/base/version.h"
#include "kb/db/encryption.h"
#include "kb/db/sqlite_library.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>

#include <cstdio>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

using namespace madoguchi;
using namespace madoguchi::desk;

namespace {

int complain(const QString& what)
{
    std::fprintf(stderr, "madoguchi: %s\n", qPrintable(what));
#ifdef Q_OS_WIN
    // Started from the menu, a program with windows has nowhere to write to there.
    if (GetFileType(GetStdHandle(STD_ERROR_HANDLE)) == FILE_TYPE_UNKNOWN)
        MessageBoxW(nullptr, what.toStdWString().c_str(), L"Madoguchi", MB_OK | MB_ICONERROR);
#endif
    return 2;
}

int refuseSqlite(const Error& error)
{
    if (error.key == u"db.sqlite.too-old")
        return complain(QStringLiteral("SQLite %1 can damage the store: %2 or newer is needed")
                            .arg(error.where, db::oldestSqlite));
    if (error.key == u"db.sqlite.two-libraries")
        return complain(
            QStringLiteral("Qt's driver has another SQLite than this program (%1)").arg(error.where));
    if (error.key == u"db.sqlite.no-cipher")
        return complain(
            QStringLiteral("SQLite %1 cannot encrypt: the store is not opened with it").arg(error.where));
    return complain(describe(error));
}

void overrideSettings(Settings& settings, const Options& options)
{
    Settings::Hub hub = settings.hub();
    hub.address = options.hub.value_or(hub.address);
    hub.caFile = options.ca.value_or(hub.caFile);
    settings.useHub(hub);
}

// Whoever started it sees the first one come up.
int handOver(OneInstance& instance, const QString& link, const QString& store)
{
    QObject::connect(&instance, &OneInstance::handedOver, &instance, [store](bool taken) {
        QApplication::exit(
            taken ? 0 : complain(QStringLiteral("the store %1 is open in another Madoguchi").arg(store)));
    });
    instance.handOver(link);
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    forbidCoreDumps();
    interpretPatterns();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("madoguchi"));
    QApplication::setApplicationVersion(
        QStringLiteral("%1 (SQLite %2)").arg(programVersion(), db::sqliteVersion()));
    QApplication::setWindowIcon(programIcon());
    QApplication::setDesktopFileName(QStringLiteral("madoguchi"));
    Options options;
    if (const auto wrong = parseOptions(QApplication::arguments(), options))
        return complain(*wrong);
    if (const auto sqlite = db::checkSqlite(); !sqlite)
        return refuseSqlite(sqlite.error());
    if (const auto cipher = db::checkCipher(); !cipher)
        return refuseSqlite(cipher.error());
    Settings settings(options.settingsFile);
    overrideSettings(settings, options);
    const QString path =
        QFileInfo(options.store.isEmpty() ? settings.storePath() : options.store).absoluteFilePath();
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return complain(QStringLiteral("cannot make the folder of %1").arg(path));
    StoreLock lock(path + QStringLiteral(".desk.lock"));
    OneInstance instance(path);
    if (!lock.tryLock())
        return handOver(instance, options.link, path);
    if (!unlockStore(path, settings, options))
        return complain(QStringLiteral("the store %1 stays closed").arg(path));
    DeskCore core(path, settings);
    DeskWindow window(core, options);
    QObject::connect(&instance, &OneInstance::startedAgain, &window, &DeskWindow::startedAgain);
    instance.listen();
    window.show();
    if (!options.screenshot.isEmpty())
        takeScreenshot(window.window(), core, options.screenshot, !options.search.isEmpty());
    return QApplication::exec();
}
