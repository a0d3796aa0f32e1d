// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/theme/theme.h"

#include "app/desk/ui/theme/desk_style.h"
#include "app/desk/ui/theme/icons.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/theme/plain_labels.h"
#include "app/desk/ui/theme/style_sheet.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>
#include <QToolTip>

#include <utility>

namespace madoguchi::desk {

namespace {

QPalette paletteOf(const Theme& look)
{
    QPalette palette;
    palette.setColor(QPalette::Window, look.color(Token::Bg));
    palette.setColor(QPalette::WindowText, look.color(Token::Text));
    palette.setColor(QPalette::Base, look.color(Token::Panel));
    palette.setColor(QPalette::AlternateBase, look.color(Token::Bg));
    palette.setColor(QPalette::Text, look.color(Token::Text));
    palette.setColor(QPalette::PlaceholderText, look.color(Token::Muted));
    palette.setColor(QPalette::Button, look.color(Token::Panel));
    palette.setColor(QPalette::ButtonText, look.color(Token::Text));
    palette.setColor(QPalette::BrightText, look.color(Token::Bad));
    palette.setColor(QPalette::Highlight, look.color(Token::Accent));
    palette.setColor(QPalette::HighlightedText, look.color(Token::OnAccent));
    palette.setColor(QPalette::Link, look.color(Token::Accent));
    palette.setColor(QPalette::LinkVisited, look.color(Token::Accent));
    palette.setColor(QPalette::ToolTipBase, look.color(Token::Text));
    palette.setColor(QPalette::ToolTipText, look.color(Token::Panel));
    palette.setColor(QPalette::Light, look.color(Token::Panel));
    palette.setColor(QPalette::Mid, look.color(Token::Line));
    palette.setColor(QPalette::Dark, look.color(Token::Edge));
    palette.setColor(QPalette::Shadow, look.color(Token::Edge));
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, look.color(Token::Muted));
    return palette;
}

// Where a style sheet gives the size, a widget keeps the font it was given then until it is polished again;
// its own follows its parent's.
void handDownFamilies(QWidget& widget, const QStringList& families)
{
    if (widget.testAttribute(Qt::WA_WState_Polished) && widget.font().families() != families)
        widget.style()->polish(&widget);
    for (QObject* child : widget.children()) {
        if (child->isWidgetType())
            handDownFamilies(static_cast<QWidget&>(*child), families);
    }
}

} // namespace

Theme& Theme::instance()
{
    static Theme theme;
    return theme;
}

Theme::Theme() = default;

void Theme::apply(const Appearance& appearance)
{
    m_appearance = appearance;
    m_appearance.fontPercent =
        std::clamp(appearance.fontPercent, Appearance::smallestPercent, Appearance::largestPercent);
    QLocale::setDefault(locale(m_appearance.language));
    // Fusion everywhere: the native styles ignore half of a style sheet, each another half. Once: a style
    // sheet hides the style's name, and a second style would dress every window twice.
    if (!std::exchange(m_hasStyle, true)) {
        QApplication::setStyle(new DeskStyle);
        PlainLabels::install();
    }
    dress();
    for (QWidget* window : QApplication::topLevelWidgets())
        metrics::reapply(window);
    Q_EMIT changed();
}

// Palette and sheet have every widget of the desk work out its looks again, which takes seconds. Another
// language changes neither.
void Theme::dress()
{
    if (const QPalette palette = paletteOf(*this); palette != m_palette) {
        m_palette = palette;
        QApplication::setPalette(palette);
        QToolTip::setPalette(palette);
    }
    QApplication::setFont(font(Type::Body));
    if (const QString sheet = styleSheet(*this); sheet != m_sheet) {
        m_sheet = sheet;
        qApp->setStyleSheet(sheet);
    } else {
        for (QWidget* window : QApplication::topLevelWidgets())
            handDownFamilies(*window, font(Type::Body).families());
    }
}

QColor Theme::color(Token token) const
{
    return desk::color(token, m_appearance.look);
}

int Theme::px(int atHundredPercent) const
{
    return (atHundredPercent * m_appearance.fontPercent + 50) / 100;
}

QFont Theme::font(Type size, QFont::Weight weight) const
{
    return font(size, weight, m_appearance.language);
}

QFont Theme::font(Type size, QFont::Weight weight, Language language) const
{
    QFont font;
    font.setFamilies(families(language));
    font.setPixelSize(px(static_cast<int>(size)));
    font.setWeight(weight);
    return font;
}

QIcon Theme::icon(const QString& name, Token token) const
{
    return tintedIcon(name, color(token));
}

QStringList Theme::families(Language language)
{
    switch (language) {
    case Language::Zh:
        return {QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Microsoft YaHei UI"),
                QStringLiteral("PingFang SC"), QStringLiteral("Noto Sans CJK JP"),
                QStringLiteral("sans-serif")};
    case Language::Ko:
        return {QStringLiteral("Noto Sans CJK KR"), QStringLiteral("Malgun Gothic"),
                QStringLiteral("Apple SD Gothic Neo"), QStringLiteral("Noto Sans CJK JP"),
                QStringLiteral("sans-serif")};
    case Language::Ja:
    case Language::En:
        break;
    }
    return {QStringLiteral("Noto Sans CJK JP"), QStringLiteral("BIZ UDPGothic"),
            QStringLiteral("Yu Gothic UI"),     QStringLiteral("Meiryo"),
            QStringLiteral("Hiragino Sans"),    QStringLiteral("sans-serif")};
}

QLocale Theme::locale(Language language)
{
    switch (language) {
    case Language::En:
        return QLocale(QLocale::English, QLocale::UnitedKingdom);
    case Language::Zh:
        return QLocale(QLocale::Chinese, QLocale::SimplifiedHanScript, QLocale::China);
    case Language::Ko:
        return QLocale(QLocale::Korean, QLocale::SouthKorea);
    case Language::Ja:
        break;
    }
    return QLocale(QLocale::Japanese, QLocale::Japan);
}

} // namespace madoguchi::desk
