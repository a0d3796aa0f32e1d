// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/appearance.h"
#include "app/desk/ui/theme/tokens.h"

#include <QFont>
#include <QIcon>
#include <QLocale>
#include <QObject>
#include <QPalette>

namespace madoguchi::desk {

/// The type scale, in pixels at 100 %.
enum class Type : int {
    Caption = 11,
    Small = 12,
    Segment = 13,
    Body = 14,
    Brand = 15,
    Search = 17,
    Title = 20,
    Aloud = 28
};

/// The look of all windows: colours, type, spaces, icons. One for the program; UI thread only.
/// apply() gives palette, font and style sheet to the application and tells who paints by hand.
class Theme final : public QObject
{
    Q_OBJECT
public:
    [[nodiscard]] static Theme& instance();

    void apply(const Appearance& appearance);
    [[nodiscard]] const Appearance& appearance() const { return m_appearance; }

    [[nodiscard]] QColor color(Token token) const;
    /// A length of the design, grown with the font.
    [[nodiscard]] int px(int atHundredPercent) const;
    [[nodiscard]] QFont font(Type size, QFont::Weight weight = QFont::Normal) const;
    /// For text in a language other than the window's: the glyphs differ between Japanese, Chinese and
    /// Korean.
    [[nodiscard]] QFont font(Type size, QFont::Weight weight, Language language) const;
    /// An icon of resources/icons in the colour of a token.
    [[nodiscard]] QIcon icon(const QString& name, Token token = Token::Muted) const;

    /// Families for a language, best first, Windows' and macOS' own among them.
    [[nodiscard]] static QStringList families(Language language);
    /// How dates and numbers are written.
    [[nodiscard]] static QLocale locale(Language language);

Q_SIGNALS:
    /// After apply(): what paints by hand updates itself.
    void changed();

private:
    Theme();
    void dress();

    Appearance m_appearance;
    QPalette m_palette;      ///< the one that was last set
    QString m_sheet;         ///< the same
    bool m_hasStyle = false; ///< the program has the one it keeps
};

/// Short for Theme::instance().
[[nodiscard]] inline Theme& theme()
{
    return Theme::instance();
}

} // namespace madoguchi::desk
