// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/widgets/answer_text.h"

#include "app/desk/ui/theme/theme.h"
#include "app/desk/ui/widgets/answer_markdown.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QTextBlock>
#include <QTextTable>
#include <QWheelEvent>

namespace madoguchi::desk {

AnswerText::AnswerText(QWidget* parent)
    : QTextBrowser(parent)
{
    setObjectName(QStringLiteral("answerText"));
    setOpenLinks(false);
    setAcceptDrops(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    document()->setDocumentMargin(0);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) {
        if (mayOpen(url))
            Q_EMIT linkActivated(url);
    });
    connect(&theme(), &Theme::changed, this, &AnswerText::render);
}

void AnswerText::setAnswer(const QString& markdown, Language language)
{
    m_markdown = markdown;
    m_language = language;
    render();
}

void AnswerText::render()
{
    document()->setIndentWidth(theme().px(20));
    document()->setDefaultFont(theme().font(Type::Body, QFont::Normal, m_language));
    setMarkdownIn(*document(), emphasisApart(m_markdown));
    styleBlocks();
    fitHeight();
}

void AnswerText::styleBlocks()
{
    QTextCursor cursor(document());
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        cursor.setPosition(block.position());
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
        const bool heading = format.headingLevel() > 0;
        format.setTopMargin(theme().px(heading && block.position() > 0 ? 8 : 0));
        format.setBottomMargin(cursor.currentTable() ? 0 : theme().px(block.textList() ? 3 : 10));
        cursor.setBlockFormat(format);
        if (!heading)
            continue;
        // One type scale: a heading inside an answer is bold, not larger than the answer's own title.
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        QTextCharFormat letters;
        letters.setFont(theme().font(Type::Brand, QFont::Bold, m_language));
        letters.setProperty(QTextFormat::FontSizeAdjustment, 0);
        cursor.mergeCharFormat(letters);
    }
    for (QTextFrame* frame : document()->rootFrame()->childFrames()) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderBrush(theme().color(Token::Line));
        format.setBorderCollapse(true);
        format.setCellPadding(theme().px(6));
        format.setBottomMargin(theme().px(10));
        table->setFormat(format);
    }
    cursor.setPosition(0);
    setTextCursor(cursor);
}

QVariant AnswerText::loadResource(int type, const QUrl&)
{
    // Never an invalid variant: QTextDocument would then look for a local file by that name.
    if (type == QTextDocument::ImageResource) {
        QImage nothing(1, 1, QImage::Format_ARGB32);
        nothing.fill(Qt::transparent);
        return nothing;
    }
    return QByteArray("");
}

bool AnswerText::mayOpen(const QUrl& url)
{
    const QString scheme = url.scheme().toLower();
    return scheme == u"http" || scheme == u"https" || scheme == u"tel" || scheme == u"mailto";
}

void AnswerText::doSetSource(const QUrl&, QTextDocument::ResourceType)
{
    // There is nowhere to go: the text is set, never fetched.
}

void AnswerText::fitHeight()
{
    document()->setTextWidth(viewport()->width());
    updateGeometry();
}

QSize AnswerText::sizeHint() const
{
    return {theme().px(320), int(std::ceil(document()->size().height()))};
}

QSize AnswerText::minimumSizeHint() const
{
    return {theme().px(120), sizeHint().height()};
}

void AnswerText::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    fitHeight();
}

void AnswerText::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace madoguchi::desk
