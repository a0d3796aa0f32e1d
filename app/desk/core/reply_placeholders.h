// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace madoguchi::desk {

/// The text of a reply template with its placeholders ("{name}", "{number}", "{received}", "{unit}",
/// "{answer}", "{today}") replaced by `values`, in which they stand without braces. One whose value is empty
/// or unknown stays, so that whoever writes sees that something is missing. Values are taken as they are:
/// what looks like a placeholder in them is none.
[[nodiscard]] QString filledTemplate(const QString& text, const QHash<QString, QString>& values);

/// The placeholders that mean something, without braces, in the order they are explained.
[[nodiscard]] QStringList replyPlaceholders();
/// The words in braces that mean nothing here: misspelt ones, each once.
[[nodiscard]] QStringList unknownReplyPlaceholders(const QString& text);

/// A Q&A's answer (Markdown) as plain text for a letter: without signs of emphasis and headings; a link's
/// address stands behind its words.
[[nodiscard]] QString plainAnswer(const QString& markdown);

} // namespace madoguchi::desk
