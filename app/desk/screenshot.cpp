// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/screenshot.h"

#include "app/desk/desk_core.h"
#include "app/desk/ui/window/main_window.h"

#include <QApplication>
#include <QPixmap>
#include <QTimer>

namespace madoguchi::desk {

namespace {

constexpr int lookEveryMs = 100;
constexpr int quietMs = 800;
constexpr int patienceMs = 60'000;

} // namespace

void takeScreenshot(MainWindow& window, DeskCore& core, const QString& file, bool waitForResults)
{
    auto* timer = new QTimer(&window);
    const qint64 begun = core.clock.steadyMs();
    // The picture is taken when nothing has changed for a while: results, page, fonts and the first copy are
    // there.
    auto* lastChange = new qint64(begun);
    QObject::connect(timer, &QObject::destroyed, [lastChange] { delete lastChange; });
    const auto note = [&core, lastChange] { *lastChange = core.clock.steadyMs(); };
    QObject::connect(&core.search, &SearchSession::answered, timer, note);
    QObject::connect(&core.article, &ArticleSession::opened, timer, note);
    QObject::connect(&core.sync, &SyncSession::contentChanged, timer, note);
    QObject::connect(&core.signIn, &SignInSession::signedIn, timer, note);
    QObject::connect(
        timer, &QTimer::timeout, &window, [&window, &core, file, waitForResults, begun, lastChange] {
            const qint64 now = core.clock.steadyMs();
            const bool inside = core.commands.user() && !window.isGateShown();
            const bool found = !waitForResults || core.search.model().rowCount() > 0;
            const bool late = now - begun > patienceMs;
            if (!late && (!inside || !found || core.index.isRunning() || now - *lastChange < quietMs))
                return;
            const bool written = window.grab().save(file, "PNG");
            QCoreApplication::exit(written && !late ? 0 : 1);
        });
    timer->start(lookEveryMs);
}

} // namespace madoguchi::desk
