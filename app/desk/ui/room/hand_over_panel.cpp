// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/room/hand_over_panel.h"

#include "app/desk/ui/room/hand_over_read_page.h"
#include "app/desk/ui/room/hand_over_write_page.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/segmented_control.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace madoguchi::desk {

HandOverPanel::HandOverPanel(HandOverSession& session, Shortcuts& shortcuts, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_title(new QLabel(this))
    , m_switch(new SegmentedControl(this))
    , m_close(new QPushButton(this))
    , m_done(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_write(new HandOverWritePage(session, shortcuts, m_stack))
    , m_read(new HandOverReadPage(session, shortcuts, m_stack))
{
    setObjectName(QStringLiteral("handOverPanel"));
    setProperty("kind", QStringLiteral("panel"));
    m_title->setProperty("kind", QStringLiteral("heading"));
    m_title->setWordWrap(true);
    m_switch->setObjectName(QStringLiteral("handOverSwitch"));
    m_close->setObjectName(QStringLiteral("closeHandOver"));
    m_close->setProperty("kind", QStringLiteral("quiet"));
    m_done->setObjectName(QStringLiteral("handOverDone"));
    m_done->setProperty("kind", QStringLiteral("muted"));
    m_done->setWordWrap(true);
    m_done->hide();
    m_stack->addWidget(m_write);
    m_stack->addWidget(m_read);
    auto* head = new QHBoxLayout;
    metrics::set(head, 8);
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    auto* top = new QVBoxLayout;
    metrics::set(top, 8, {16, 10, 12, 6});
    top->addLayout(head);
    top->addWidget(m_switch);
    top->addWidget(m_done);
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 0, {1, 1, 1, 1});
    column->addLayout(top);
    column->addWidget(m_stack, 1);
    metrics::setMinimumWidth(this, 300);
    connectParts();
    retranslate();
}

void HandOverPanel::connectParts()
{
    connect(m_close, &QPushButton::clicked, this, &HandOverPanel::closed);
    connect(m_switch, &SegmentedControl::chosen, this, [this](int page) {
        turnTo(static_cast<Page>(page));
        if (page == ReadPage)
            m_read->choose(m_session.openedId());
    });
    connect(m_write, &HandOverWritePage::lineRequested, this, &HandOverPanel::lineRequested);
    connect(m_read, &HandOverReadPage::lineRequested, this, &HandOverPanel::lineRequested);
    connect(&m_session, &HandOverSession::given, this, [this](const HandOverId& id) {
        m_done->setText(tr("Handed over. Whoever leads the next shift is told, and receives it."));
        m_done->show();
        turnTo(ReadPage);
        m_session.open(id);
    });
    connect(&m_session, &HandOverSession::received, this, [this] {
        m_done->setText(tr("Received. What is still open stands in the pane."));
        m_done->show();
    });
    connect(&m_session, &HandOverSession::failed, this, [this](const Error& error) {
        if (m_stack->currentWidget() == m_write)
            m_write->showError(error);
        else
            m_read->showError(error);
    });
}

void HandOverPanel::open()
{
    if (m_session.waiting().empty())
        turnTo(WritePage);
    else
        read({});
}

void HandOverPanel::read(const HandOverId& id)
{
    turnTo(ReadPage);
    m_read->choose(id);
}

void HandOverPanel::turnTo(Page page)
{
    m_switch->setValue(page);
    m_stack->setCurrentIndex(page);
    if (page == WritePage)
        m_done->hide();
    setFocusProxy(m_stack->currentWidget());
    if (isVisible())
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void HandOverPanel::retranslate()
{
    setAccessibleName(tr("Shift hand-over"));
    m_title->setText(tr("Shift hand-over"));
    const int page = m_stack->currentIndex();
    m_switch->setChoices({WritePage, ReadPage}, {tr("Hand over"), tr("Handed over so far")});
    m_switch->setValue(page);
    m_switch->setAccessibleName(tr("Write or read"));
    m_close->setText(tr("Close"));
    m_done->hide();
}

void HandOverPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QFrame::keyPressEvent(event);
}

void HandOverPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace madoguchi::desk
