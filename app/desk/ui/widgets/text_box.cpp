// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/widgets/text_box.h"

#include <QAbstractTextDocumentLayout>
#include <QTextDocument>

namespace madoguchi::desk {

TextBox::TextBox(int fewestLines, int mostLines, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_fewestLines(fewestLines)
    , m_mostLines(mostLines)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(3);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [this] { fit(); });
    connect(&theme(), &Theme::changed, this, &TextBox::wear);
    fit();
}

void TextBox::setType(Type type)
{
    m_type = type;
    wear();
}

void TextBox::wear()
{
    // Not from within fit(): another font is another size of the document, which asks for fit().
    if (m_type != Type::Body)
        document()->setDefaultFont(theme().font(m_type));
    fit();
}

void TextBox::fit()
{
    // QPlainTextDocumentLayout measures in lines.
    const int lines = std::clamp(int(document()->size().height()), m_fewestLines, m_mostLines);
    const int lineHeight = QFontMetrics(theme().font(m_type)).lineSpacing();
    const int margins = 2 * int(document()->documentMargin()) + theme().px(8) + 2;
    setFixedHeight(lines * (lineHeight + 1) + margins);
    setVerticalScrollBarPolicy(lines < m_mostLines ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
}

} // namespace madoguchi::desk
