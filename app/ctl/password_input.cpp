// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/password_input.h"

#include "app/ctl/input_file.h"

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace madoguchi::ctl {

namespace {

/// While it lives, the terminal does not show what is typed.
class SilentTerminal
{
public:
    SilentTerminal();
    ~SilentTerminal();
    SilentTerminal(const SilentTerminal&) = delete;
    SilentTerminal& operator=(const SilentTerminal&) = delete;

    [[nodiscard]] bool isTerminal() const { return m_terminal; }

private:
    bool m_terminal;
#ifdef Q_OS_WIN
    DWORD m_before = 0;
#else
    termios m_before{};
#endif
};

#ifdef Q_OS_WIN
SilentTerminal::SilentTerminal()
    : m_terminal(_isatty(0) != 0)
{
    const HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
    if (m_terminal && GetConsoleMode(input, &m_before) != 0)
        SetConsoleMode(input, m_before & ~DWORD(ENABLE_ECHO_INPUT));
}

SilentTerminal::~SilentTerminal()
{
    if (m_terminal)
        SetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), m_before);
}
#else
SilentTerminal::SilentTerminal()
    : m_terminal(isatty(STDIN_FILENO) == 1)
{
    if (!m_terminal || tcgetattr(STDIN_FILENO, &m_before) != 0)
        return;
    termios silent = m_before;
    silent.c_lflag &= ~tcflag_t(ECHO);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
}

SilentTerminal::~SilentTerminal()
{
    if (m_terminal)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
}
#endif

} // namespace

Result<QString> readPassword(Context& context, const QString& file)
{
    if (!file.isEmpty()) {
        MADOGUCHI_TRY_ASSIGN(opened, openInput(file));
        return QString::fromUtf8(opened->readLine()).remove(u'\n').remove(u'\r');
    }
    if (qEnvironmentVariableIsSet("MADOGUCHI_PASSWORD"))
        return qEnvironmentVariable("MADOGUCHI_PASSWORD");
    const SilentTerminal terminal;
    if (!terminal.isTerminal())
        return failure(ErrorCode::InvalidInput, QStringLiteral("password.missing"));
    context.err << "Password: " << Qt::flush;
    QTextStream in(stdin);
    const QString password = in.readLine();
    context.err << Qt::endl;
    return password;
}

} // namespace madoguchi::ctl
