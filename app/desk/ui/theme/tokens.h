// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/appearance.h"

#include <QColor>
#include <QLatin1StringView>

#include <span>

namespace madoguchi::desk {

/// The colours everything is painted in; nothing else names a colour.
enum class Token {
    Bg,    ///< behind the panels
    Panel, ///< of panels and fields
    Line,  ///< rules between things
    Edge,  ///< border of what can be operated
    Text,
    Muted,      ///< labels, secondary lines
    Accent,     ///< the one accent colour: choice, focus, the main action
    AccentSoft, ///< behind what is chosen
    OnAccent,   ///< text on Accent
    Ok,
    OkSoft,
    Warn,
    WarnSoft,
    Bad,
    BadSoft,
    Mark ///< behind matched words
};

/// A text colour and a background it is used on.
struct TokenPair
{
    Token text;
    Token ground;
};

[[nodiscard]] QColor color(Token token, Look look);
/// Its name in resources/desk.qss.
[[nodiscard]] QLatin1StringView nameOf(Token token);
[[nodiscard]] std::span<const Token> allTokens();
/// Every pair in which text is painted; each has to reach a contrast of 4.5 : 1 (WCAG 2.1, 1.4.3).
[[nodiscard]] std::span<const TokenPair> textPairs();
/// Contrast ratio by WCAG 2.1, 1 to 21.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

} // namespace madoguchi::desk
