// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/room/hand_over_read_page.h"

#include "app/desk/ui/notice/notice_delegate.h"
#include "app/desk/ui/room/hand_over_lines.h"
#include "app/desk/ui/room/hand_over_printer.h"
#include "app/desk/ui/room/hand_over_text.h"
#include "app/desk/ui/room/scroll_body.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/theme/theme.h"
#include "app/desk/ui/widgets/empty_state.h"
#include "app/desk/ui/widgets/flow_layout.h"
#include "app/desk/ui/widgets/hint_button.h"
#include "app/desk/ui/widgets/shortcuts.h"
#include "app/desk/ui/widgets/text_label.h"
#include "app/desk/ui/wording/domain_text.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace madoguchi::desk {

HandOverReadPage::HandOverReadPage(HandOverSession& session, Shortcuts& shortcuts, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_shortcuts(shortcuts)
    , m_model(session)
    , m_printer(new HandOverPrinter(this))
{
    setObjectName(QStringLiteral("handOverReadPage"));
    build();
    connectParts();
    setFocusProxy(m_list);
    retranslate();
}

void HandOverReadPage::build()
{
    m_stack = new QStackedWidget(this);
    m_empty = new EmptyState(m_stack);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(buildDetail());
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 0);
    column->addWidget(m_stack, 1);
}

QWidget* HandOverReadPage::buildDetail()
{
    auto* page = new QWidget(m_stack);
    m_list = new QListView(page);
    m_list->setObjectName(QStringLiteral("handOverList"));
    m_list->setModel(&m_model);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    metrics::setMinimumHeight(m_list, 100);
    m_list->setItemDelegate(new NoticeDelegate(
        [this](const QModelIndex& index) -> NoticeDelegate::Look {
            const HandOver* one = m_model.handOverAt(index.row());
            if (!one)
                return {};
            const Timestamp now = m_session.now();
            const bool waits = !one->isReceived() && !m_session.isOwn(*one);
            return {waits ? QStringLiteral("bell") : QStringLiteral("check"),
                    HandOverText::heading(*one, m_session.nameOf(one->writtenBy), now),
                    HandOverText::receipt(*one, m_session.nameOf(one->receivedBy), now), waits, false};
        },
        m_list));
    auto* body = new ScrollBody(page);
    const auto label = [body](const char* name, const char* kind) {
        auto* made = textLabel(name, kind, body);
        made->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        return made;
    };
    m_heading = label("handOverHeading", "heading");
    m_receipt = label("handOverReceipt", "muted");
    m_text = label("handOverWords", "body");
    m_open = label("handOverOpen", "heading");
    m_lines = new HandOverLines(body);
    m_lines->setObjectName(QStringLiteral("handOverReadLines"));
    auto* words = new QVBoxLayout;
    metrics::set(words, 8, {16, 10, 16, 8});
    for (QLabel* part : {m_heading, m_receipt, m_text, m_open})
        words->addWidget(part);
    body->column()->addLayout(words);
    body->column()->addWidget(m_lines, 1);
    auto* rule = new QFrame(page);
    rule->setProperty("kind", QStringLiteral("rule"));
    auto* column = new QVBoxLayout(page);
    metrics::set(column, 0);
    column->addWidget(m_list, 1);
    column->addWidget(rule);
    column->addWidget(body, 3);
    column->addWidget(buildFooter());
    return page;
}

QWidget* HandOverReadPage::buildFooter()
{
    auto* footer = new QFrame(this);
    footer->setProperty("kind", QStringLiteral("footer"));
    m_note = new QLabel(footer);
    m_note->setObjectName(QStringLiteral("handOverNote"));
    m_note->setProperty("kind", QStringLiteral("muted"));
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_receive = new HintButton(footer);
    m_receive->setObjectName(QStringLiteral("receiveHandOver"));
    m_receive->setPrimary(true);
    m_copy = new QPushButton(footer);
    m_copy->setObjectName(QStringLiteral("copyReadHandOver"));
    m_print = new QPushButton(footer);
    m_print->setObjectName(QStringLiteral("printReadHandOver"));
    auto* buttons = new QWidget(footer);
    auto* row = new FlowLayout(buttons);
    metrics::set(row, 8);
    for (QPushButton* button : {static_cast<QPushButton*>(m_receive), m_copy, m_print})
        row->addWidget(button);
    auto* column = new QVBoxLayout(footer);
    metrics::set(column, 6, {16, 10, 16, 10});
    column->addWidget(m_note);
    column->addWidget(buttons);
    return footer;
}

void HandOverReadPage::connectParts()
{
    connect(&m_session, &HandOverSession::changed, this, &HandOverReadPage::refresh);
    connect(&m_session, &HandOverSession::opened, this, &HandOverReadPage::showDetail);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) {
                if (const HandOver* one = m_model.handOverAt(current.row()))
                    m_session.open(one->id);
            });
    connect(m_receive, &QPushButton::clicked, this, &HandOverReadPage::receive);
    connect(m_shortcuts.makeAction(ShortcutId::SaveContact, this, Qt::WidgetWithChildrenShortcut),
            &QAction::triggered, this, &HandOverReadPage::receive);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(HandOverText::paper(m_detail, m_session.now()).plain());
    });
    connect(m_print, &QPushButton::clicked, this,
            [this] { m_printer->print(HandOverText::paper(m_detail, m_session.now())); });
    connect(m_lines, &HandOverLines::lineRequested, this, &HandOverReadPage::lineRequested);
    connect(&m_shortcuts, &Shortcuts::changed, this, &HandOverReadPage::retranslate);
}

void HandOverReadPage::choose(const HandOverId& id)
{
    HandOverId wanted = id;
    const auto waiting = m_session.waiting();
    if (wanted.isNull() && !waiting.empty())
        wanted = waiting.back().id;
    const int row = wanted.isNull() ? 0 : std::max(0, m_model.rowOf(wanted));
    m_list->setCurrentIndex(m_model.index(row));
}

void HandOverReadPage::refresh()
{
    m_stack->setCurrentIndex(m_model.rowCount() > 0 ? 1 : 0);
    // After a reset what was chosen is chosen again.
    if (!m_list->currentIndex().isValid() && m_model.rowCount() > 0)
        choose(m_session.openedId());
}

void HandOverReadPage::showDetail(const HandOverDetail& detail)
{
    m_detail = detail;
    const Timestamp now = m_session.now();
    m_heading->setText(HandOverText::heading(detail.handOver, detail.writer, now));
    m_receipt->setText(HandOverText::receipt(detail.handOver, detail.receiver, now));
    const bool erased = detail.handOver.erasedAt.isSet();
    m_text->setText(erased ? DomainText::erasedOn(detail.handOver.erasedAt) : detail.handOver.text);
    m_text->setVisible(!m_text->text().isEmpty());
    m_open->setText(HandOverText::stillOpen(detail));
    m_open->setVisible(!detail.lines.isEmpty());
    m_lines->setVisible(!detail.lines.isEmpty());
    m_lines->setLines(detail.lines, now);
    const bool own = m_session.isOwn(detail.handOver);
    m_receive->setVisible(!detail.handOver.isReceived());
    m_receive->setEnabled(!own);
    m_note->setProperty("kind", QStringLiteral("muted"));
    m_note->setText(HandOverText::ofError({ErrorCode::Refused, QStringLiteral("handover.own"), {}}));
    m_note->setVisible(own && !detail.handOver.isReceived());
}

void HandOverReadPage::receive()
{
    if (!m_detail.handOver.id.isNull() && !m_detail.handOver.isReceived())
        m_session.receive(m_detail.handOver.id);
}

void HandOverReadPage::showError(const Error& error)
{
    m_note->setText(HandOverText::ofError(error));
    m_note->show();
}

void HandOverReadPage::retranslate()
{
    m_empty->setContent(QStringLiteral("inbox"), tr("No hand-overs yet"),
                        tr("What one shift leaves to the next can be read here, with what became of it."));
    m_list->setAccessibleName(tr("Hand-overs"));
    m_model.setText([this](const HandOver& one) {
        const Timestamp now = m_session.now();
        const QStringList parts{HandOverText::heading(one, m_session.nameOf(one.writtenBy), now),
                                HandOverText::receipt(one, m_session.nameOf(one.receivedBy), now),
                                one.text.simplified()};
        return parts.join(QStringLiteral(", "));
    });
    m_receive->setLabel(tr("Receive it"));
    m_receive->setHint(m_shortcuts.text(ShortcutId::SaveContact));
    m_copy->setText(tr("Copy as text"));
    m_print->setText(tr("Print…"));
    m_list->doItemsLayout();
    refresh();
    if (!m_detail.handOver.id.isNull())
        showDetail(m_detail);
}

void HandOverReadPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void HandOverReadPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace madoguchi::desk
