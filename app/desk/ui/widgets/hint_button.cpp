// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/widgets/hint_button.h"

#include "app/desk/ui/theme/theme.h"
#include "app/desk/ui/widgets/key_hint.h"
#include "app/desk/ui/widgets/look.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace madoguchi::desk {

namespace {
constexpr int glyphSize = 16;
}

HintButton::HintButton(QWidget* parent)
    : QPushButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    connect(&theme(), &Theme::changed, this, [this] { updateGeometry(); });
}

void HintButton::setLabel(const QString& label)
{
    m_label = label;
    QString escaped = label;
    setText(escaped.replace(u'&', QStringLiteral("&&")));
    setAccessibleName(label);
    updateGeometry();
}

void HintButton::setHint(const QString& keys)
{
    m_hint = keys;
    updateGeometry();
    update();
}

void HintButton::setGlyph(const QString& icon)
{
    if (m_glyph == icon)
        return;
    m_glyph = icon;
    updateGeometry();
    update();
}

void HintButton::setPrimary(bool primary)
{
    m_primary = primary;
    setLook(*this, "kind", primary ? QStringLiteral("primary") : QString());
}

void HintButton::setQuiet(bool quiet)
{
    m_quiet = quiet;
    setLook(*this, "kind", quiet ? QStringLiteral("quiet") : QString());
}

QFont HintButton::labelFont() const
{
    return theme().font(m_quiet ? Type::Small : Type::Body, m_primary ? QFont::Bold : QFont::Normal);
}

int HintButton::faceWidth() const
{
    return m_glyph.isEmpty() ? QFontMetrics(labelFont()).horizontalAdvance(m_label) : theme().px(glyphSize);
}

QSize HintButton::capSize() const
{
    return m_hint.isEmpty() ? QSize() : keyCapSize(m_hint);
}

QSize HintButton::sizeHint() const
{
    QSize size = QPushButton::sizeHint();
    // The style sheet's bold weight reaches the painter, not the style's size hint of an unpolished button.
    const int padded = faceWidth() + theme().px(m_quiet ? 10 : 28);
    size.setWidth(m_glyph.isEmpty() ? std::max(size.width(), padded) : padded);
    if (!m_hint.isEmpty())
        size.rwidth() += capSize().width() + theme().px(6);
    return size;
}

QSize HintButton::minimumSizeHint() const
{
    return sizeHint();
}

void HintButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = QIcon();
    painter.drawControl(QStyle::CE_PushButton, option);

    const QFont font = labelFont();
    const QSize cap = capSize();
    const int gap = m_hint.isEmpty() ? 0 : theme().px(6);
    const int textWidth = faceWidth();
    int x = (width() - textWidth - gap - cap.width()) / 2;
    painter.setFont(font);
    const Token ink = !isEnabled() || m_quiet ? Token::Muted : m_primary ? Token::OnAccent : Token::Text;
    painter.setPen(theme().color(ink));
    if (m_glyph.isEmpty())
        painter.drawText(QRect(x, 0, textWidth + 1, height()), Qt::AlignVCenter | Qt::AlignLeft, m_label);
    else
        theme()
            .icon(m_glyph, ink)
            .paint(&painter, QRect(x, (height() - textWidth) / 2, textWidth, textWidth));
    x += textWidth + gap;
    if (m_hint.isEmpty())
        return;
    const QRect area(x, (height() - cap.height()) / 2, cap.width(), cap.height());
    drawKeyCap(painter, area, m_hint, m_primary ? KeyCapStyle::OnAccent : KeyCapStyle::Plain);
}

} // namespace madoguchi::desk
