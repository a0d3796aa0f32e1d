// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/answer/read_aloud_view.h"

#include "app/desk/ui/theme/theme.h"
#include "app/desk/ui/widgets/answer_markdown.h"

#include <QEvent>
#include <QTextDocument>

namespace madoguchi::desk {

namespace {

QString plain(const QString& markdown)
{
    QTextDocument document;
    setMarkdownIn(document, markdown);
    QString text = document.toPlainText();
    text.remove(QChar::ObjectReplacementCharacter);
    return text.replace(u'\n', QStringLiteral("\n\n"));
}

} // namespace

ReadAloudView::ReadAloudView(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setObjectName(QStringLiteral("aloudText"));
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    connect(&theme(), &Theme::changed, this, &ReadAloudView::refresh);
}

void ReadAloudView::showPage(const ArticlePage& page)
{
    m_page = page;
    refresh();
}

void ReadAloudView::refresh()
{
    setAccessibleName(tr("Answer to read aloud"));
    const AnswerCard& card = m_page.article.card;
    QStringList lines{m_page.article.question};
    const auto add = [&lines](const QString& line, const QString& value) {
        if (!value.isEmpty())
            lines.append(line.arg(value));
    };
    add(tr("To bring: %1"), card.bring);
    add(tr("Fee: %1"), card.fee);
    add(tr("Where: %1"), card.place);
    add(tr("Hours: %1"), card.hours);
    add(tr("Takes: %1"), card.duration);
    add(tr("Contact: %1"), card.contact);
    lines.append(plain(m_page.article.answer));
    document()->setDefaultFont(theme().font(Type::Aloud, QFont::Normal, m_page.article.language));
    document()->setDocumentMargin(theme().px(20));
    setPlainText(lines.join(QStringLiteral("\n\n")));
}

void ReadAloudView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QPlainTextEdit::changeEvent(event);
}

} // namespace madoguchi::desk
