// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/desk_core.h"
#include "app/desk/desk_window.h"
#include "app/desk/ui/answer/article_view.h"
#include "app/desk/ui/answer/result_list.h"
#include "app/desk/ui/answer/search_field.h"
#include "app/desk/ui/contact/contact_form.h"
#include "app/desk/ui/contact/contact_panel.h"
#include "app/desk/ui/widgets/text_box.h"
#include "tests/bench/painted.h"

#include <QEventLoop>
#include <QTimer>

namespace madoguchi::bench {

/// The desk as main() makes it, without a hub, on a screen of 1440 × 900.
class BenchDesk
{
public:
    BenchDesk(const QString& store, const QString& settingsFile)
        : m_settings(settingsFile)
    {
        desk::Options options;
        options.user = QStringLiteral("sato");
        options.language = Language::Ja;
        core = std::make_unique<desk::DeskCore>(store, m_settings);
        m_desk = std::make_unique<desk::DeskWindow>(*core, options);
        m_desk->window().resize(1440, 900);
        m_desk->show();
        painted = std::make_unique<Painted>(window());
        field = window().findChild<desk::SearchField*>();
        list = window().findChild<desk::ResultList*>();
        article = window().findChild<desk::ArticleView*>();
    }
    ~BenchDesk()
    {
        painted.reset();
        m_desk.reset();
        core.reset();
    }
    BenchDesk(const BenchDesk&) = delete;
    BenchDesk& operator=(const BenchDesk&) = delete;

    [[nodiscard]] desk::MainWindow& window() { return m_desk->window(); }
    /// Until somebody is signed in and the window stands.
    void enter()
    {
        while (!core->commands.user() || window().isGateShown())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    /// Runs until done() is called.
    void wait(const char* what)
    {
        if (std::exchange(m_done, false))
            return;
        QTimer patience;
        patience.setSingleShot(true);
        QObject::connect(&patience, &QTimer::timeout, [what] { qFatal("waited a minute for %s", what); });
        patience.start(60'000);
        m_loop.exec();
        m_done = false;
    }
    void done()
    {
        m_done = true;
        m_loop.quit();
    }
    /// Time passes, events happen.
    void rest(qint64 ms)
    {
        if (ms <= 0)
            return;
        QEventLoop loop;
        QTimer::singleShot(ms, Qt::PreciseTimer, &loop, &QEventLoop::quit);
        loop.exec();
    }
    /// Until the index holds everything.
    void settle()
    {
        do
            rest(500);
        while (core->index.isRunning());
    }

    std::unique_ptr<desk::DeskCore> core;
    std::unique_ptr<Painted> painted;
    desk::SearchField* field = nullptr;
    desk::ResultList* list = nullptr;
    desk::ArticleView* article = nullptr;

private:
    desk::Settings m_settings;
    std::unique_ptr<desk::DeskWindow> m_desk;
    QEventLoop m_loop;
    bool m_done = false;
};

} // namespace madoguchi::bench
