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

std::optional<QString> askSilently(Context& context, const QString& prompt)
{
    const SilentTerminal terminal;
    if (!terminal.isTerminal())
        return std::nullopt;
    context.err << prompt << Qt::flush;
    QTextStream in(stdin);
    const QString typed = in.readLine();
    context.err << Qt::endl;
    return typed;
}

} // namespace

Result<QString> readPassword(Context& context, const QString& file)
{
    if (!file.isEmpty()) {
        MADOGUCHI_TRY_ASSIGN(opened, openInput(file));
        return QString::fromUtf8(opened->readLine()).remove(u'\n').remove(u'\r');
    }
    if (qEnvironmentVariableIsSet("MADOGUCHI_PASSWORD"))
        return qEnvironmentVariable("MADOGUCHI_PASSWORD");
    const auto typed = askSilently(context, QStringLiteral("Password: "));
    if (!typed)
        return failure(ErrorCode::InvalidInput, QStringLiteral("password.missing"));
    return *typed;
}

std::optional<QString> askPassphrase(Context& context, keys::Question question)
{
    if (question != keys::Question::NewPassphrase) {
        if (question == keys::Question::OtherPassphrase)
            context.err << "That is not the store's passphrase." << Qt::endl;
        return askSilently(context, QStringLiteral("Passphrase of the store: "));
    }
    for (;;) {
        const auto first = askSilently(context, QStringLiteral("New passphrase for the store: "));
        if (!first || first->isEmpty())
            return std::nullopt;
        const auto second = askSilently(context, QStringLiteral("The same once more: "));
        if (first == second)
            return first;
        context.err << "They are not the same." << Qt::endl;
    }
}

} // namespace madoguchi::ctl
