// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/window/top_bar.h"

#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/theme/theme.h"
#include "app/desk/ui/widgets/hint_button.h"
#include "app/desk/ui/widgets/pill.h"
#include "app/desk/ui/widgets/shortcuts.h"
#include "app/desk/ui/window/tab_button.h"
#include "app/desk/ui/wording/joined.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace madoguchi::desk {

namespace {

constexpr int tickMs = 500;
constexpr int leastWidth = 560;

/// What gives way where the bar is short of room, in this order.
enum Step { Whole, NoBrand, NoUserName, TightTabs, IconsForWords, NoKeys };

QString clockFace(qint64 seconds)
{
    const QLatin1Char zero('0');
    const QString minutesAndSeconds =
        QStringLiteral("%1:%2").arg(seconds / 60 % 60, 2, 10, zero).arg(seconds % 60, 2, 10, zero);
    return seconds < 3600 ? minutesAndSeconds
                          : QStringLiteral("%1:%2").arg(seconds / 3600).arg(minutesAndSeconds);
}

} // namespace

TopBar::TopBar(const Clock& clock, Shortcuts& shortcuts, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_shortcuts(shortcuts)
    , m_brand(new QLabel(this))
    , m_tabs(new QButtonGroup(this))
    , m_tabRow(new QHBoxLayout)
    , m_pill(new Pill(this))
    , m_begin(new HintButton(this))
    , m_raise(new HintButton(this))
    , m_user(new QToolButton(this))
    , m_timer(new QTimer(this))
{
    setObjectName(QStringLiteral("topBar"));
    setAttribute(Qt::WA_StyledBackground);
    m_brand->setObjectName(QStringLiteral("brand"));
    m_brand->setMinimumWidth(1);
    m_pill->setObjectName(QStringLiteral("callPill"));
    m_begin->setObjectName(QStringLiteral("callBegins"));
    m_raise->setObjectName(QStringLiteral("raiseHand"));
    m_raise->setFocusPolicy(Qt::TabFocus); // a click leaves the caret where it is
    m_user->setObjectName(QStringLiteral("userMenu"));
    m_user->setPopupMode(QToolButton::InstantPopup);
    m_user->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_user->setCursor(Qt::PointingHandCursor);
    metrics::set(m_tabRow, 4);
    auto* row = new QHBoxLayout(this);
    metrics::set(row, 10, {16, 6, 16, 6});
    row->addWidget(m_brand);
    row->addSpacing(10);
    row->addLayout(m_tabRow);
    row->addStretch(1);
    row->addWidget(m_pill);
    row->addWidget(m_begin);
    row->addWidget(m_raise);
    m_tools = new QWidget(this);
    metrics::set(new QHBoxLayout(m_tools), 4);
    row->addWidget(m_tools);
    row->addWidget(m_user);
    metrics::setMinimumHeight(this, 48);
    buildUserMenu();
    m_tools->installEventFilter(this);
    connect(m_tabs, &QButtonGroup::idClicked, this, &TopBar::tabChosen);
    connect(m_begin, &QPushButton::clicked, this, &TopBar::callBeginRequested);
    connect(m_raise, &QPushButton::clicked, this, &TopBar::handRequested);
    connect(m_timer, &QTimer::timeout, this, &TopBar::tick);
    connect(&shortcuts, &Shortcuts::changed, this, &TopBar::retranslate);
    connect(&theme(), &Theme::changed, this, &TopBar::retranslate);
    setCall({});
    retranslate();
}

void TopBar::buildUserMenu()
{
    auto* menu = new QMenu(m_user);
    m_user->setMenu(menu);
    // Filled as it opens: keys and language may have changed.
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        const auto withKey = [this](ShortcutId id, const QString& text) {
            return tr("%1\t%2", "menu text, shortcut").arg(text, m_shortcuts.text(id));
        };
        menu->addAction(withKey(ShortcutId::MyReviews, tr("Reviews of your contacts")), this,
                        &TopBar::myReviewsRequested)
            ->setEnabled(m_entered && !m_userName.isEmpty());
        menu->addAction(withKey(ShortcutId::NewCase, tr("Open a case")), this, &TopBar::newCaseRequested)
            ->setEnabled(m_entered && !m_userName.isEmpty());
        menu->addAction(tr("Deputies"), this, &TopBar::deputiesRequested)
            ->setEnabled(m_entered && !m_userName.isEmpty());
        menu->addSeparator();
        menu->addAction(withKey(ShortcutId::Settings, tr("Settings")), this, &TopBar::settingsRequested);
        menu->addAction(withKey(ShortcutId::Help, tr("All shortcuts")), this, &TopBar::helpRequested);
        menu->addAction(tr("About Madoguchi"), this, &TopBar::aboutRequested);
        menu->addSeparator();
        menu->addAction(withKey(ShortcutId::LockWindow, tr("Lock the window")), this, &TopBar::lockRequested)
            ->setEnabled(m_entered && m_mayLock);
        menu->addAction(tr("Sign out"), this, &TopBar::signOutRequested)->setEnabled(!m_userName.isEmpty());
    });
}

void TopBar::addTab()
{
    auto* tab = new TabButton(this);
    const int index = int(m_tabs->buttons().size());
    tab->setObjectName(QStringLiteral("workspaceTab%1").arg(index + 1));
    m_tabs->addButton(tab, index);
    m_tabRow->addWidget(tab);
    tab->setChecked(index == 0);
}

void TopBar::addTool(QWidget* tool)
{
    m_tools->layout()->addWidget(tool);
}

TabButton* TopBar::tab(int index) const
{
    return static_cast<TabButton*>(m_tabs->button(index));
}

void TopBar::setTabText(int index, const QString& text, const QString& toolTip)
{
    tab(index)->setLabel(text);
    tab(index)->setToolTip(toolTip);
    fit();
}

void TopBar::setTabBadge(int index, int count)
{
    tab(index)->setBadge(count, tr("%n waiting", nullptr, count));
    fit();
}

void TopBar::setTabOffered(int index, bool offered)
{
    tab(index)->setOffered(offered);
    tab(index)->setVisible(offered && m_entered);
    fit();
}

void TopBar::setCurrentTab(int index)
{
    if (QAbstractButton* tab = m_tabs->button(index))
        tab->setChecked(true);
}

void TopBar::setCall(Timestamp startedAt)
{
    m_callStartedAt = startedAt;
    m_pill->setVisible(startedAt.isSet() && m_entered);
    m_begin->setVisible(!startedAt.isSet() && m_entered);
    if (startedAt.isSet()) {
        tick();
        m_timer->start(tickMs);
    } else {
        m_timer->stop();
    }
    fit();
}

void TopBar::tick()
{
    const qint64 seconds = std::max<qint64>(0, (m_clock.now().ms - m_callStartedAt.ms) / 1000);
    m_pill->setText(tr("On call %1", "minutes and seconds").arg(clockFace(seconds)));
}

void TopBar::setEntered(bool entered)
{
    m_entered = entered;
    for (int index = 0; index < m_tabs->buttons().size(); ++index)
        tab(index)->setVisible(entered && tab(index)->isOffered());
    m_tools->setVisible(entered);
    setCall(m_callStartedAt);
    refreshHand();
}

void TopBar::setHand(const std::optional<Hand>& hand)
{
    m_hand = hand;
    refreshHand();
}

void TopBar::refreshHand()
{
    const bool open = m_hand && m_hand->isOpen();
    const bool answered = open && m_hand->state == HandState::Answered;
    m_raise->setVisible(m_entered);
    m_raise->setPrimary(answered);
    const QString text = answered ? tr("Answer is here") : open ? tr("Hand is up") : tr("Raise hand");
    m_raise->setLabel(text);
    m_raise->setToolTip(m_shortcuts.toolTip(ShortcutId::RaiseHand));
    fit();
}

void TopBar::showStep(int step)
{
    m_brand->setVisible(step < NoBrand);
    m_user->setToolButtonStyle(step < NoUserName ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    for (int index = 0; index < m_tabs->buttons().size(); ++index)
        tab(index)->setTight(step >= TightTabs);
    const bool words = step < IconsForWords;
    m_begin->setGlyph(words ? QString() : QStringLiteral("phone"));
    m_raise->setGlyph(words ? QString() : QStringLiteral("hand"));
    m_begin->setHint(step < NoKeys ? m_shortcuts.text(ShortcutId::CallBegins) : QString());
    m_raise->setHint(step < NoKeys ? m_shortcuts.text(ShortcutId::RaiseHand) : QString());
}

void TopBar::fit()
{
    for (int step = Whole; step <= NoKeys; ++step) {
        showStep(step);
        if (layout()->sizeHint().width() <= width())
            return;
    }
}

// As narrow as it can make itself, whatever it shows now: else the window could not be made smaller.
QSize TopBar::minimumSizeHint() const
{
    return {theme().px(leastWidth), layout()->minimumSize().height()};
}

void TopBar::setUser(const QString& name, const QString& seat)
{
    m_userName = name;
    m_seatName = seat;
    retranslate();
}

void TopBar::retranslate()
{
    for (int index = 0; index < m_tabs->buttons().size(); ++index)
        setTabBadge(index, tab(index)->badge());
    m_brand->setText(tr("Madoguchi", "the program's name"));
    m_begin->setLabel(tr("Call begins"));
    m_begin->setToolTip(m_shortcuts.toolTip(ShortcutId::CallBegins));
    refreshHand();
    const QString who = m_userName.isEmpty() ? tr("Not signed in") : joined({m_seatName, m_userName});
    m_user->setText(who);
    m_user->setIcon(theme().icon(QStringLiteral("user")));
    m_user->setIconSize(QSize(theme().px(16), theme().px(16)));
    m_user->setAccessibleName(tr("Signed in as %1").arg(who));
    m_user->setToolTip(tr("%1: settings, shortcuts, sign out", "seat and user").arg(who));
    if (m_callStartedAt.isSet())
        tick();
    fit();
}

void TopBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

// A tool that comes, goes or says something else leaves another room.
bool TopBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_tools && event->type() == QEvent::LayoutRequest)
        fit();
    return QWidget::eventFilter(watched, event);
}

void TopBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace madoguchi::desk
