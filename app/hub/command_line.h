// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

#include <optional>

namespace madoguchi::hub {

/// Of the commands that set a password for somebody: its owner keeps it, and is not asked for another.
inline const QString keepFlag = QStringLiteral("keep");

// Exit statuses, the same as the command line's of the desks.
inline constexpr int exitDone = 0;
inline constexpr int exitBadInput = 1;
inline constexpr int exitUsage = 2;
inline constexpr int exitRefused = 3;

/// What the daemon was called with: words, and options with their values.
struct CommandLine
{
    QStringList words;               ///< "user", "add", "aoki"
    QHash<QString, QString> options; ///< "config" → file

    [[nodiscard]] QString word(int index) const { return words.value(index); }
    [[nodiscard]] QString option(const QString& name, const QString& otherwise = {}) const
    {
        return options.value(name, otherwise);
    }
};

/// Nothing if an option is unknown or lacks its value; said on stderr.
[[nodiscard]] std::optional<CommandLine> parseCommandLine(const QStringList& arguments);

/// One line to stdout, or to stderr. @{
void say(const QString& line);
void complain(const QString& line);
/// @}
/// How to call the program, on stderr. @return exitUsage.
int usage();

} // namespace madoguchi::hub
