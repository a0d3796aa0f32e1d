// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/notice/notices_panel.h"

#include "app/desk/ui/notice/notice_delegate.h"
#include "app/desk/ui/notice/notice_form.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/theme/theme.h"
#include "app/desk/ui/widgets/empty_state.h"
#include "app/desk/ui/widgets/flow_layout.h"
#include "app/desk/ui/widgets/panel_footer.h"
#include "app/desk/ui/wording/notice_text.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace madoguchi::desk {

NoticesPanel::NoticesPanel(NoticesModel& model, NoticeEditSession& session, const Clock& clock,
                           QWidget* parent)
    : QFrame(parent)
    , m_model(model)
    , m_session(session)
    , m_clock(clock)
{
    build();
    connectParts();
    retranslate();
}

void NoticesPanel::build()
{
    setObjectName(QStringLiteral("noticesPanel"));
    setProperty("kind", QStringLiteral("panel"));
    m_pages = new QStackedWidget(this);
    m_listPage = buildList();
    m_form = new NoticeForm(m_session, m_model, m_pages);
    m_pages->addWidget(m_listPage);
    m_pages->addWidget(m_form);
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 0, {1, 1, 1, 1});
    column->addWidget(m_pages);
    setFocusProxy(m_list);
}

QWidget* NoticesPanel::buildList()
{
    auto* page = new QWidget(m_pages);
    m_title = new QLabel(page);
    m_title->setProperty("kind", QStringLiteral("heading"));
    m_badge = new QLabel(page);
    m_badge->setObjectName(QStringLiteral("proposalsBadge"));
    m_badge->setProperty("kind", QStringLiteral("badge"));
    m_badge->setAlignment(Qt::AlignCenter);
    m_stack = new QStackedWidget(page);
    m_empty = new EmptyState(m_stack);
    m_list = new QListView(m_stack);
    m_list->setObjectName(QStringLiteral("noticeList"));
    m_list->setModel(&m_model);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new NoticeDelegate(
        [this](const QModelIndex& index) -> NoticeDelegate::Look {
            const NoticesModel::Row* row = m_model.rowAt(index.row());
            if (!row)
                return {};
            const bool proposed = row->notice.state == NoticeState::Proposed;
            const bool over = row->notice.until.isSet() && row->notice.until <= m_clock.now();
            return {proposed ? QStringLiteral("help") : QStringLiteral("flag"), row->notice.title,
                    NoticeText::meta(*row, m_clock.now()), true,
                    row->notice.importance == Importance::Urgent && !over};
        },
        m_list));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);
    m_unseen = new QLabel(page);
    m_unseen->setObjectName(QStringLiteral("noticeUnseen"));
    m_unseen->setProperty("kind", QStringLiteral("muted"));
    m_error = new QLabel(page);
    m_error->setObjectName(QStringLiteral("noticesError"));
    m_error->setProperty("kind", QStringLiteral("error"));
    for (QLabel* label : {m_unseen, m_error}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(theme().px(14), theme().px(4), theme().px(14), 0);
    }
    m_actions = new QWidget(page);
    auto* actions = new FlowLayout(m_actions);
    metrics::set(actions, 8, {14, 6, 14, 8});
    const auto button = [this, actions](QPushButton*& made, const char* name) {
        made = new QPushButton(m_actions);
        made->setObjectName(QString::fromLatin1(name));
        actions->addWidget(made);
    };
    button(m_accept, "acceptNotice");
    button(m_edit, "editNotice");
    button(m_takeDown, "takeDownNotice");
    button(m_undo, "undoNotice");
    auto* footer = new PanelFooter(page);
    m_new = new QPushButton(footer);
    m_new->setObjectName(QStringLiteral("newNotice"));
    m_new->setProperty("kind", QStringLiteral("primary"));
    footer->row()->addWidget(m_new);
    footer->row()->addStretch(1);
    auto* head = new QHBoxLayout;
    metrics::set(head, 8, {14, 10, 14, 8});
    head->addWidget(m_title);
    head->addWidget(m_badge);
    head->addStretch(1);
    auto* column = new QVBoxLayout(page);
    metrics::set(column, 0);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    column->addWidget(m_unseen);
    column->addWidget(m_error);
    column->addWidget(m_actions);
    column->addWidget(footer);
    return page;
}

void NoticesPanel::connectParts()
{
    connect(&m_model, &NoticesModel::loaded, this, &NoticesPanel::onLoaded);
    connect(&m_model, &NoticesModel::saveFailed, this, &NoticesPanel::showError);
    connect(&m_model, &NoticesModel::failed, this, &NoticesPanel::showError);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) {
                if (const NoticesModel::Row* row = m_model.rowAt(current.row()))
                    m_chosen = row->notice.id;
                showCurrent();
            });
    connect(m_list, &QListView::activated, this, &NoticesPanel::edit);
    connect(m_edit, &QPushButton::clicked, this, &NoticesPanel::edit);
    connect(m_accept, &QPushButton::clicked, this, [this] { m_model.accept(m_list->currentIndex().row()); });
    connect(m_takeDown, &QPushButton::clicked, this,
            [this] { m_model.takeDown(m_list->currentIndex().row()); });
    connect(m_undo, &QPushButton::clicked, &m_model, &NoticesModel::undo);
    connect(m_new, &QPushButton::clicked, &m_session, &NoticeEditSession::create);
    connect(&m_session, &NoticeEditSession::opened, this, [this] {
        // It may be filled anew while somebody types elsewhere.
        if (m_pages->currentWidget() == m_form)
            return;
        const bool here = isAncestorOf(QApplication::focusWidget());
        m_pages->setCurrentWidget(m_form);
        if (here)
            m_form->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_session, &NoticeEditSession::closed, this, [this] {
        const bool here = isAncestorOf(QApplication::focusWidget());
        m_pages->setCurrentWidget(m_listPage);
        if (here)
            m_list->setFocus(Qt::OtherFocusReason);
        m_model.refresh();
    });
    connect(&theme(), &Theme::changed, m_list, &QListView::doItemsLayout);
}

void NoticesPanel::activate()
{
    if (!m_model.isLoaded())
        m_model.refresh();
}

void NoticesPanel::refreshRights()
{
    retranslate();
    m_model.refresh();
}

void NoticesPanel::edit()
{
    const NoticesModel::Row* row = m_model.rowAt(m_list->currentIndex().row());
    if (row && m_model.mayChange(*row))
        m_session.open(row->notice);
}

void NoticesPanel::onLoaded()
{
    const int row = m_model.rowOf(m_chosen);
    if (row >= 0 && m_list->currentIndex().row() != row)
        m_list->setCurrentIndex(m_model.index(row));
    else if (row < 0 && m_model.rowCount() > 0)
        m_list->setCurrentIndex(m_model.index(0));
    m_stack->setCurrentWidget(m_model.rowCount() > 0 ? static_cast<QWidget*>(m_list) : m_empty);
    m_badge->setText(QLocale().toString(m_model.proposals()));
    m_badge->setAccessibleName(tr("%n proposal(s)", nullptr, m_model.proposals()));
    m_badge->setVisible(m_model.leads() && m_model.proposals() > 0);
    showCurrent();
}

void NoticesPanel::showCurrent()
{
    const NoticesModel::Row* row = m_model.rowAt(m_list->currentIndex().row());
    const bool may = row && m_model.mayChange(*row);
    const bool proposed = row && row->notice.state == NoticeState::Proposed;
    const QString unseen = row ? NoticeText::unseen(*row, m_nameOf) : QString();
    m_unseen->setText(unseen);
    m_unseen->setVisible(m_model.leads() && !unseen.isEmpty());
    m_error->hide();
    m_accept->setVisible(m_model.leads() && proposed);
    m_edit->setVisible(may);
    m_takeDown->setVisible(may);
    m_takeDown->setText(!proposed         ? tr("Take down", "notice")
                        : m_model.leads() ? tr("Decline")
                                          : tr("Withdraw"));
    m_undo->setVisible(m_model.canUndo());
    m_actions->setVisible(may || m_model.canUndo());
}

void NoticesPanel::showError(const Error& error)
{
    m_error->setText(NoticeText::ofError(error));
    m_error->show();
}

void NoticesPanel::retranslate()
{
    const bool leads = m_model.leads();
    m_title->setText(leads ? tr("Notices to the booths") : tr("Notices you proposed"));
    m_list->setAccessibleName(m_title->text());
    m_empty->setContent(
        QStringLiteral("flag"), leads ? tr("No notices") : tr("Nothing proposed"),
        leads ? tr("Pin what every booth must know at once: closed roads, a counter that moves.")
              : tr("Propose what the booths must know: the room's leaders pin it."));
    m_accept->setText(tr("Pin it"));
    m_edit->setText(tr("Edit"));
    m_undo->setText(tr("Undo"));
    m_new->setText(leads ? tr("Pin a notice") : tr("Propose a notice"));
    m_model.setText([this](const NoticesModel::Row& row) {
        return QString(row.notice.title + QStringLiteral(". ") + NoticeText::meta(row, m_clock.now()));
    });
    onLoaded();
}

void NoticesPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace madoguchi::desk
