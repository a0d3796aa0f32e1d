// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/progress.h"

#include "app/ctl/interrupt.h"

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace madoguchi::ctl {

namespace {

constexpr qint64 everyMs = 200;

bool stderrIsTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(2) != 0;
#else
    return isatty(2) != 0;
#endif
}

} // namespace

Progress::Progress(Context& context, bool asked)
    : m_context(context)
    , m_terminal(stderrIsTerminal())
    , m_shown(asked || m_terminal)
{
}

Progress::~Progress()
{
    clear();
}

bool Progress::show(const QString& what, qint64 done, qint64 total)
{
    if (wasInterrupted())
        return false;
    if (!m_shown)
        return true;
    const qint64 now = m_context.clock.steadyMs();
    if (what == m_what && now - m_last < everyMs)
        return true;
    m_what = what;
    m_last = now;
    const qint64 percent = total > 0 ? std::min<qint64>(100, done * 100 / total) : 100;
    m_context.err << (m_terminal ? "\r" : "") << what << "  " << percent << " %"
                  << (m_terminal ? "  " : "\n");
    m_context.err.flush();
    m_onScreen = m_terminal;
    return true;
}

void Progress::clear()
{
    if (m_onScreen)
        m_context.err << '\r' << QString(m_what.size() + 10, u' ') << '\r' << Qt::flush;
    m_onScreen = false;
}

} // namespace madoguchi::ctl
