// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/quit_signals.h"

#include <csignal>

#include <sys/socket.h>
#include <unistd.h>

namespace madoguchi::hub {

namespace {

// A handler may do little more than write a byte.
volatile int wakeEnd = -1;

void handle(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(wakeEnd, &byte, 1);
}

void install(int number, void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    ::sigaction(number, &action, nullptr);
}

} // namespace

QuitSignals::QuitSignals()
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, m_ends) != 0)
        return;
    wakeEnd = m_ends[0];
    m_notifier = std::make_unique<QSocketNotifier>(m_ends[1], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        [[maybe_unused]] const auto count = ::read(m_ends[1], &byte, 1);
        Q_EMIT quit();
    });
    install(SIGTERM, handle);
    install(SIGINT, handle);
}

QuitSignals::~QuitSignals()
{
    install(SIGTERM, SIG_DFL);
    install(SIGINT, SIG_DFL);
    m_notifier.reset();
    for (const int end : m_ends) {
        if (end >= 0)
            ::close(end);
    }
}

} // namespace madoguchi::hub
