// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/theme/tokens.h"

#include <cmath>

namespace madoguchi::desk {

namespace {

struct Row
{
    Token token;
    QLatin1StringView name;
    QRgb light;
    QRgb dark;
    QRgb highContrast;
};

constexpr Row table[] = {
    {Token::Bg, QLatin1StringView("bg"), 0xfff5f6f8, 0xff14181f, 0xff000000},
    {Token::Panel, QLatin1StringView("panel"), 0xffffffff, 0xff1c222b, 0xff000000},
    {Token::Line, QLatin1StringView("line"), 0xffdfe3e8, 0xff323b47, 0xff8c8c8c},
    {Token::Edge, QLatin1StringView("edge"), 0xffcfd5dd, 0xff475261, 0xffffffff},
    {Token::Text, QLatin1StringView("text"), 0xff1b2330, 0xffe8ecf2, 0xffffffff},
    {Token::Muted, QLatin1StringView("muted"), 0xff5b6675, 0xffa2adbb, 0xffe6e6e6},
    {Token::Accent, QLatin1StringView("accent"), 0xff2850c8, 0xff8fb0ff, 0xffffe94d},
    {Token::AccentSoft, QLatin1StringView("accent-soft"), 0xffe8eefc, 0xff24314f, 0xff332e00},
    {Token::OnAccent, QLatin1StringView("on-accent"), 0xffffffff, 0xff14181f, 0xff000000},
    {Token::Ok, QLatin1StringView("ok"), 0xff17734a, 0xff6fd3a2, 0xff7dffb5},
    {Token::OkSoft, QLatin1StringView("ok-soft"), 0xffe4f4ec, 0xff183628, 0xff002e17},
    {Token::Warn, QLatin1StringView("warn"), 0xff9a5200, 0xfff0b46a, 0xffffc266},
    {Token::WarnSoft, QLatin1StringView("warn-soft"), 0xfffdf1e0, 0xff3a2a14, 0xff332000},
    {Token::Bad, QLatin1StringView("bad"), 0xffb3261e, 0xffff9a92, 0xffffa8a1},
    {Token::BadSoft, QLatin1StringView("bad-soft"), 0xfffdeceb, 0xff43201e, 0xff3d0000},
    {Token::Mark, QLatin1StringView("mark"), 0xfffff1b8, 0xff5a4a12, 0xff665500},
};

constexpr auto tokens = [] {
    std::array<Token, std::size(table)> all{};
    for (size_t i = 0; i < std::size(table); ++i)
        all[i] = table[i].token;
    return all;
}();

constexpr TokenPair pairs[] = {
    {Token::Text, Token::Bg},         {Token::Text, Token::Panel},    {Token::Text, Token::AccentSoft},
    {Token::Text, Token::Mark},       {Token::Text, Token::WarnSoft}, {Token::Text, Token::BadSoft},
    {Token::Muted, Token::Bg},        {Token::Muted, Token::Panel},   {Token::Muted, Token::AccentSoft},
    {Token::Accent, Token::Panel},    {Token::Accent, Token::Bg},     {Token::Accent, Token::AccentSoft},
    {Token::OnAccent, Token::Accent}, {Token::Ok, Token::Panel},      {Token::Ok, Token::OkSoft},
    {Token::Warn, Token::Panel},      {Token::Warn, Token::WarnSoft}, {Token::Bad, Token::Panel},
    {Token::Bad, Token::BadSoft},     {Token::OnAccent, Token::Bad},
};

const Row& rowOf(Token token)
{
    return table[static_cast<size_t>(token)];
}

double luminance(const QColor& colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

} // namespace

QColor color(Token token, Look look)
{
    const Row& row = rowOf(token);
    return QColor::fromRgb(look == Look::Light  ? row.light
                           : look == Look::Dark ? row.dark
                                                : row.highContrast);
}

QLatin1StringView nameOf(Token token)
{
    return rowOf(token).name;
}

std::span<const Token> allTokens()
{
    return tokens;
}

std::span<const TokenPair> textPairs()
{
    return pairs;
}

double contrast(const QColor& a, const QColor& b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace madoguchi::desk
