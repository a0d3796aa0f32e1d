// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/window/main_window.h"

#include "app/desk/ui/notice/notice_bar.h"
#include "app/desk/ui/settings/shortcut_help.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/window/curtain.h"
#include "app/desk/ui/window/emergency_bar.h"
#include "app/desk/ui/window/lease_bar.h"
#include "app/desk/ui/window/lock_view.h"
#include "app/desk/ui/window/password_bar.h"
#include "app/desk/ui/window/status_strip.h"
#include "app/desk/ui/window/top_bar.h"
#include "app/desk/ui/window/workspace_area.h"

#include <QAction>
#include <QEvent>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace madoguchi::desk {

namespace {

constexpr ShortcutId workspaceKeys[] = {ShortcutId::Workspace1, ShortcutId::Workspace2,
                                        ShortcutId::Workspace3, ShortcutId::Workspace4,
                                        ShortcutId::Workspace5};

} // namespace

MainWindow::MainWindow(const Clock& clock, Shortcuts& shortcuts, QWidget* parent)
    : QMainWindow(parent)
    , m_shortcuts(shortcuts)
{
    setObjectName(QStringLiteral("mainWindow"));
    auto* frame = new QWidget(this);
    m_topBar = new TopBar(clock, shortcuts, frame);
    m_emergency = new EmergencyBar(frame);
    m_lease = new LeaseBar(frame);
    m_noticeBar = new NoticeBar(frame);
    auto* area = new WorkspaceArea(frame);
    m_workspaces = area->stack();
    m_passwordBar = new PasswordBar(frame);
    m_status = new StatusStrip(frame);
    m_column = new QVBoxLayout(frame);
    metrics::set(m_column, 0);
    m_column->addWidget(m_topBar);
    m_column->addWidget(m_emergency);
    m_column->addWidget(m_lease);
    m_column->addWidget(m_noticeBar);
    m_column->addWidget(area, 1);
    m_column->addWidget(m_passwordBar);
    m_column->addWidget(m_status);
    setCentralWidget(frame);
    m_hold = std::make_unique<QWidget>();
    m_lockView = new LockView(this);
    m_lockView->hide();
    m_curtain = new Curtain(*this, *m_lockView, this);
    // The first time; a booth's screen may be smaller than the design.
    resize(QSize(1440, 900).boundedTo(screen()->availableSize()));
    makeActions();
    connect(m_topBar, &TopBar::tabChosen, this, &MainWindow::showWorkspace);
    connect(m_topBar, &TopBar::handRequested, this, &MainWindow::requestHand);
    connect(m_topBar, &TopBar::helpRequested, this, &MainWindow::showHelp);
    connect(m_topBar, &TopBar::settingsRequested, this, &MainWindow::settingsRequested);
    connect(m_topBar, &TopBar::aboutRequested, this, &MainWindow::aboutRequested);
    connect(m_status, &StatusStrip::newerVersionChosen, this, &MainWindow::aboutRequested);
    connect(&shortcuts, &Shortcuts::changed, this, &MainWindow::retranslate);
    retranslate();
}

MainWindow::~MainWindow() = default;

void MainWindow::setLocked(bool locked, bool showAgain)
{
    if (locked == (m_behindLock != nullptr))
        return;
    if (locked) {
        m_focusBehindLock = focusWidget();
        m_curtain->draw();
        m_behindLock = takeCentralWidget();
        m_behindLock->setParent(m_hold.get());
        m_lockView->reset();
        setCentralWidget(m_lockView);
        m_lockView->show();
        m_lockView->setFocus(Qt::OtherFocusReason);
        return;
    }
    QWidget* const view = takeCentralWidget();
    view->setParent(this);
    view->hide();
    QWidget* const frame = std::exchange(m_behindLock, nullptr);
    setCentralWidget(frame);
    frame->show();
    if (m_focusBehindLock)
        m_focusBehindLock->setFocus(Qt::OtherFocusReason);
    m_curtain->open(showAgain);
}

void MainWindow::makeActions()
{
    connect(m_shortcuts.makeAction(ShortcutId::FocusSearch, this), &QAction::triggered, this, [this] {
        showWorkspace(0);
        Q_EMIT searchRequested();
    });
    connect(m_shortcuts.makeAction(ShortcutId::RaiseHand, this), &QAction::triggered, this,
            &MainWindow::requestHand);
    connect(m_shortcuts.makeAction(ShortcutId::Help, this), &QAction::triggered, this, &MainWindow::showHelp);
    connect(m_shortcuts.makeAction(ShortcutId::Settings, this), &QAction::triggered, this,
            &MainWindow::settingsRequested);
    for (int index = 0; index < int(std::size(workspaceKeys)); ++index) {
        connect(m_shortcuts.makeAction(workspaceKeys[index], this), &QAction::triggered, this,
                [this, index] { showWorkspace(index); });
    }
}

void MainWindow::requestHand()
{
    if (m_gateShown)
        return;
    // Whoever asks from the first workspace gets the caret back where it was.
    if (currentWorkspace() != 0)
        showWorkspace(0);
    Q_EMIT handRequested();
}

void MainWindow::addWorkspace(QWidget* workspace, const Title& title)
{
    Q_ASSERT(m_titles.size() < int(std::size(workspaceKeys)));
    m_workspaces->insertWidget(int(m_titles.size()), workspace);
    if (m_titles.isEmpty())
        workspace->setFocus();
    m_titles.append(title);
    m_offered.append(true);
    m_hidden.append(false);
    m_topBar->addTab();
    retranslate();
}

void MainWindow::addBar(QWidget* bar)
{
    m_column->insertWidget(m_column->indexOf(m_passwordBar) - 1, bar); // above the workspaces
}

void MainWindow::showWorkspace(int index)
{
    if (index < 0 || index >= m_titles.size() || !isOffered(index))
        return;
    if (m_gateShown) {
        m_behindGate = index;
        m_topBar->setCurrentTab(index);
        return;
    }
    m_workspaces->setCurrentIndex(index);
    m_topBar->setCurrentTab(index);
    m_workspaces->currentWidget()->setFocus(Qt::ShortcutFocusReason);
    Q_EMIT workspaceShown(index);
}

void MainWindow::setWorkspaceOffered(int index, bool offered)
{
    m_offered[index] = offered;
    refreshOffered(index);
}

void MainWindow::setWorkspaceHidden(int index, bool hidden)
{
    m_hidden[index] = hidden;
    refreshOffered(index);
}

void MainWindow::refreshOffered(int index)
{
    m_topBar->setTabOffered(index, isOffered(index));
    if (!isOffered(index) && currentWorkspace() == index)
        showWorkspace(0);
}

void MainWindow::setWorkspaceBadge(int index, int count)
{
    m_topBar->setTabBadge(index, count);
}

int MainWindow::currentWorkspace() const
{
    return m_gateShown ? m_behindGate : m_workspaces->currentIndex();
}

void MainWindow::setGate(QWidget* gate)
{
    m_gate = gate;
    m_workspaces->addWidget(gate);
}

void MainWindow::showGate(bool shown)
{
    if (!m_gate || shown == m_gateShown)
        return;
    const int index = currentWorkspace();
    m_gateShown = shown;
    m_topBar->setEntered(!shown);
    if (shown) {
        m_behindGate = index;
        m_workspaces->setCurrentWidget(m_gate);
        m_gate->setFocus(Qt::ShortcutFocusReason);
    } else {
        showWorkspace(m_behindGate);
    }
}

void MainWindow::setStatus(const DeskStatus& status)
{
    m_status->setStatus(status);
    m_topBar->setUser(status.userName, status.seatName);
    m_passwordBar->setUser(status.userName);
    m_passwordBar->setAsked(status.asksPassword);
}

void MainWindow::showHelp()
{
    if (!m_help)
        m_help = new ShortcutHelp(m_shortcuts, this);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void MainWindow::retranslate()
{
    setWindowTitle(tr("Madoguchi"));
    for (int index = 0; index < m_titles.size(); ++index) {
        const QString title = m_titles.at(index)();
        m_topBar->setTabText(
            index, title,
            tr("%1 (%2)", "workspace, shortcut").arg(title, m_shortcuts.text(workspaceKeys[index])));
    }
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

} // namespace madoguchi::desk
