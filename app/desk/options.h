// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/appearance.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace madoguchi::desk {

/// What the command line asks for; what it does not say comes from the settings.
struct Options
{
    QString settingsFile;
    QString store;
    QString passphraseFile; ///< of the store; MADOGUCHI_PASSPHRASE goes before it
    std::optional<QString> hub;
    std::optional<QString> ca;
    QString enrolCode;
    QString user;
    QString password;
    std::optional<Language> language;
    std::optional<Look> look;
    std::optional<int> fontPercent;
    QString workspace;
    QString search;
    QString screenshot;
    QString link; ///< madoguchi://… (DeskLink)
};

/// Reads the command line. On --help, --version or nonsense it prints and ends the program, as Qt's parser
/// does. Errors: what is wrong, for stderr.
[[nodiscard]] std::optional<QString> parseOptions(const QStringList& arguments, Options& options);

} // namespace madoguchi::desk
