// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/clock.h"
#include "kb/domain/hand.h"

#include <QWidget>

#include <optional>

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QTimer;
class QToolButton;

namespace madoguchi::desk {

class HintButton;
class Pill;
class Shortcuts;
class TabButton;

/// The strip above: name, workspaces, the running call, who is signed in.
class TopBar final : public QWidget
{
    Q_OBJECT
public:
    /// Both outlive the bar.
    TopBar(const Clock& clock, Shortcuts& shortcuts, QWidget* parent = nullptr);

    /// One tab more; index 0 is the first. Its text comes by setTabText().
    void addTab();
    void setTabText(int index, const QString& text, const QString& toolTip);
    /// How many things wait in that workspace; 0 = no badge.
    void setTabBadge(int index, int count);
    /// Whether the tab is there for whoever is signed in.
    void setTabOffered(int index, bool offered);
    void setCurrentTab(int index);
    /// When the running call began; not set = no call.
    void setCall(Timestamp startedAt);
    /// The operator's own raised hand; nothing = none is up.
    void setHand(const std::optional<Hand>& hand);
    void setUser(const QString& name, const QString& seat);
    /// Whether somebody is at work: workspaces and calls are for them alone.
    void setEntered(bool entered);
    /// Whether there is something that opens a locked window again.
    void setMayLock(bool may) { m_mayLock = may; }
    /// Adds a tool between the call and who is signed in; takes it over. Tools are for those at work.
    void addTool(QWidget* tool);
    [[nodiscard]] Pill* pill() const { return m_pill; }
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void tabChosen(int index);
    void callBeginRequested();
    void handRequested();
    void settingsRequested();
    void helpRequested();
    void aboutRequested();
    void lockRequested();
    void signOutRequested();
    void myReviewsRequested();
    void newCaseRequested();
    void deputiesRequested();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildUserMenu();
    void retranslate();
    void tick();
    /// Leaves out what there is no room for, step by step.
    void fit();
    void showStep(int step);
    [[nodiscard]] TabButton* tab(int index) const;
    void refreshHand();

    const Clock& m_clock;
    Shortcuts& m_shortcuts;
    Timestamp m_callStartedAt;
    std::optional<Hand> m_hand;
    bool m_entered = true;
    bool m_mayLock = false;
    QString m_userName;
    QString m_seatName;
    QLabel* m_brand = nullptr;
    QButtonGroup* m_tabs = nullptr;
    QHBoxLayout* m_tabRow = nullptr;
    QWidget* m_tools = nullptr;
    Pill* m_pill = nullptr;
    HintButton* m_begin = nullptr;
    HintButton* m_raise = nullptr;
    QToolButton* m_user = nullptr;
    QTimer* m_timer = nullptr;
};

} // namespace madoguchi::desk
