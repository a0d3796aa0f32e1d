// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/room/hand_over_write_page.h"

#include "app/desk/ui/room/hand_over_lines.h"
#include "app/desk/ui/room/hand_over_printer.h"
#include "app/desk/ui/room/hand_over_text.h"
#include "app/desk/ui/room/scroll_body.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/flow_layout.h"
#include "app/desk/ui/widgets/form_field.h"
#include "app/desk/ui/widgets/hint_button.h"
#include "app/desk/ui/widgets/shortcuts.h"
#include "app/desk/ui/widgets/text_box.h"
#include "app/desk/ui/widgets/text_label.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace madoguchi::desk {

namespace {
constexpr int minuteMs = 60'000;
}

HandOverWritePage::HandOverWritePage(HandOverSession& session, Shortcuts& shortcuts, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_shortcuts(shortcuts)
    , m_printer(new HandOverPrinter(this))
{
    setObjectName(QStringLiteral("handOverWritePage"));
    m_minute.setInterval(minuteMs);
    build();
    connectParts();
    setFocusProxy(m_text);
    retranslate();
}

void HandOverWritePage::build()
{
    auto* body = new ScrollBody(this);
    const auto label = [body](const char* name, const char* kind) {
        auto* made = textLabel(name, kind, body);
        made->setTextInteractionFlags(Qt::TextSelectableByMouse);
        return made;
    };
    m_counts = label("handOverCounts", "heading");
    m_hands = label("handOverHands", "late");
    m_figures = label("handOverFigures", "muted");
    m_text = new TextBox(3, 10);
    m_text->setObjectName(QStringLiteral("handOverText"));
    m_field = new FormField(m_text, body);
    m_lines = new HandOverLines(body);
    m_lines->setObjectName(QStringLiteral("handOverLines"));
    auto* words = new QVBoxLayout;
    metrics::set(words, 8, {16, 8, 16, 8});
    for (QWidget* part : {static_cast<QWidget*>(m_counts), static_cast<QWidget*>(m_hands),
                          static_cast<QWidget*>(m_field), static_cast<QWidget*>(m_figures)})
        words->addWidget(part);
    body->column()->addLayout(words);
    body->column()->addWidget(m_lines, 1);
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 0);
    column->addWidget(body, 1);
    column->addWidget(buildFooter());
}

QWidget* HandOverWritePage::buildFooter()
{
    auto* footer = new QFrame(this);
    footer->setProperty("kind", QStringLiteral("footer"));
    auto* row = new FlowLayout(footer);
    metrics::set(row, 8, {16, 10, 16, 10});
    m_give = new HintButton(footer);
    m_give->setObjectName(QStringLiteral("giveHandOver"));
    m_give->setPrimary(true);
    m_copy = new QPushButton(footer);
    m_copy->setObjectName(QStringLiteral("copyHandOver"));
    m_print = new QPushButton(footer);
    m_print->setObjectName(QStringLiteral("printHandOverSheet"));
    for (QPushButton* button : {static_cast<QPushButton*>(m_give), m_copy, m_print})
        row->addWidget(button);
    return footer;
}

void HandOverWritePage::connectParts()
{
    connect(&m_minute, &QTimer::timeout, this, &HandOverWritePage::refresh);
    connect(&m_session, &HandOverSession::changed, this, &HandOverWritePage::refresh);
    connect(&m_session, &HandOverSession::textReplaced, m_text, [this](const QString& text) {
        const QSignalBlocker quiet(m_text);
        m_text->setPlainText(text);
        m_text->moveCursor(QTextCursor::End);
    });
    m_text->setPlainText(m_session.text());
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_field->setError({});
        m_session.setText(m_text->toPlainText());
    });
    connect(m_give, &QPushButton::clicked, &m_session, &HandOverSession::give);
    connect(m_shortcuts.makeAction(ShortcutId::SaveContact, this, Qt::WidgetWithChildrenShortcut),
            &QAction::triggered, &m_session, &HandOverSession::give);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(
            HandOverText::paper(m_session.sheet(), m_session.text(), writer()).plain());
    });
    connect(m_print, &QPushButton::clicked, this,
            [this] { m_printer->print(HandOverText::paper(m_session.sheet(), m_session.text(), writer())); });
    connect(m_lines, &HandOverLines::lineRequested, this, &HandOverWritePage::lineRequested);
    connect(&m_shortcuts, &Shortcuts::changed, this, &HandOverWritePage::retranslate);
}

QString HandOverWritePage::writer() const
{
    return m_session.nameOf(m_session.self());
}

void HandOverWritePage::refresh()
{
    if (!isVisible())
        return;
    const HandOverSheet sheet = m_session.sheet();
    m_counts->setText(HandOverText::counts(sheet).join(u'\n'));
    m_hands->setText(HandOverText::hands(sheet));
    m_hands->setVisible(!m_hands->text().isEmpty());
    m_figures->setText(HandOverText::figures(sheet.figures).join(u'\n'));
    QList<HandOverLine> lines;
    for (const RoomItem& item : sheet.lines)
        lines.append({item, {}, {}});
    m_lines->setLines(lines, sheet.at);
    m_lines->setVisible(!lines.isEmpty());
}

void HandOverWritePage::showError(const Error& error)
{
    m_field->setError(HandOverText::ofError(error));
    m_text->setFocus();
}

void HandOverWritePage::retranslate()
{
    m_field->setLabel(tr("What the next shift must know"));
    m_give->setLabel(tr("Hand over"));
    m_give->setHint(m_shortcuts.text(ShortcutId::SaveContact));
    m_copy->setText(tr("Copy as text"));
    m_print->setText(tr("Print…"));
    refresh();
}

void HandOverWritePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_minute.start();
    refresh();
}

void HandOverWritePage::hideEvent(QHideEvent* event)
{
    m_minute.stop();
    QWidget::hideEvent(event);
}

void HandOverWritePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace madoguchi::desk
