// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to an answer's Markdown before Qt reads it. No widgets.
#pragma once

#include <QString>

class QTextDocument;

namespace madoguchi::desk {

/// Markdown whose nesting is bounded: thousands of nested quotes would hang the layout.
[[nodiscard]] QString boundedMarkdown(const QString& markdown);
/// Markdown with a hair's space where bold text that begins or ends with a bracket touches a letter. By
/// CommonMark's rule of flanking such stars are no emphasis, which is right between words and wrong in
/// Japanese: **印鑑（実印）**を.
[[nodiscard]] QString emphasisApart(const QString& markdown);
/// Gives the document an answer: bounded, HTML in it as text.
void setMarkdownIn(QTextDocument& document, const QString& markdown);

} // namespace madoguchi::desk
