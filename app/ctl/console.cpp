// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/console.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

namespace madoguchi::ctl {

#ifdef Q_OS_WIN

Utf8Console::Utf8Console()
    : m_written(GetConsoleOutputCP())
    , m_typed(GetConsoleCP())
{
    SetConsoleOutputCP(CP_UTF8);
    SetConsoleCP(CP_UTF8);
}

Utf8Console::~Utf8Console()
{
    // The console goes on after us.
    if (m_written != 0)
        SetConsoleOutputCP(m_written);
    if (m_typed != 0)
        SetConsoleCP(m_typed);
}

#else

Utf8Console::Utf8Console() = default;
Utf8Console::~Utf8Console() = default;

#endif

} // namespace madoguchi::ctl
