// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/desk_status.h"
#include "app/desk/ui/widgets/shortcuts.h"
#include "kb/base/clock.h"
#include "kb/domain/language.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <memory>

class QStackedWidget;
class QVBoxLayout;

namespace madoguchi::desk {

class Curtain;
class EmergencyBar;
class LeaseBar;
class LockView;
class NoticeBar;
class PasswordBar;
class ShortcutHelp;
class StatusStrip;
class TopBar;

/// The one window: workspaces between the top bar and the status strip.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    using Title = std::function<QString()>;

    /// Both outlive the window.
    MainWindow(const Clock& clock, Shortcuts& shortcuts, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Adds a workspace as the next tab, Ctrl+1 the first; at most five. Takes it over. `title` is asked
    /// again when the language changes.
    void addWorkspace(QWidget* workspace, const Title& title);
    void showWorkspace(int index);
    /// Whether whoever is signed in has this workspace; the first one everybody has.
    void setWorkspaceOffered(int index, bool offered);
    /// Away for the time being, whether it is offered or not.
    void setWorkspaceHidden(int index, bool hidden);
    /// How many things wait there for somebody, on its tab; 0 = none.
    void setWorkspaceBadge(int index, int count);
    [[nodiscard]] int currentWorkspace() const;
    /// What stands before the workspaces while nobody is signed in. Takes it over. @{
    void setGate(QWidget* gate);
    void showGate(bool shown);
    [[nodiscard]] bool isGateShown() const { return m_gateShown; }
    /// @}
    /// Locked, all that was in the window is no part of it: it cannot be seen, grabbed, or read by a screen
    /// reader, and the program's other windows are hidden. @param showAgain whether those come back
    /// afterwards
    void setLocked(bool locked, bool showAgain = true);
    [[nodiscard]] LockView* lockView() const { return m_lockView; }
    /// One strip more above the workspaces, below the others; takes it over.
    void addBar(QWidget* bar);
    void setStatus(const DeskStatus& status);

    [[nodiscard]] TopBar* topBar() const { return m_topBar; }
    [[nodiscard]] StatusStrip* statusStrip() const { return m_status; }
    [[nodiscard]] EmergencyBar* emergencyBar() const { return m_emergency; }
    [[nodiscard]] LeaseBar* leaseBar() const { return m_lease; }
    [[nodiscard]] NoticeBar* noticeBar() const { return m_noticeBar; }
    [[nodiscard]] PasswordBar* passwordBar() const { return m_passwordBar; }

    void showHelp();

Q_SIGNALS:
    /// Ctrl+K, in any workspace: the first one is shown already.
    void searchRequested();
    /// F9 or its button, in any workspace: the first one is shown already.
    void handRequested();
    void settingsRequested();
    void aboutRequested();
    /// What the hub refused is to be shown.
    void refusedRequested();
    void workspaceShown(int index);

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeActions();
    void requestHand();
    void refreshOffered(int index);
    [[nodiscard]] bool isOffered(int index) const { return m_offered.at(index) && !m_hidden.at(index); }
    void retranslate();

    Shortcuts& m_shortcuts;
    QList<Title> m_titles;
    QList<bool> m_offered;
    QList<bool> m_hidden;
    TopBar* m_topBar = nullptr;
    EmergencyBar* m_emergency = nullptr;
    LeaseBar* m_lease = nullptr;
    NoticeBar* m_noticeBar = nullptr;
    QVBoxLayout* m_column = nullptr;
    QStackedWidget* m_workspaces = nullptr;
    QWidget* m_gate = nullptr;
    bool m_gateShown = false;
    int m_behindGate = 0;
    PasswordBar* m_passwordBar = nullptr;
    StatusStrip* m_status = nullptr;
    ShortcutHelp* m_help = nullptr;
    LockView* m_lockView = nullptr;
    Curtain* m_curtain = nullptr;
    std::unique_ptr<QWidget> m_hold; ///< never shown, and neither is what is put into it
    QWidget* m_behindLock = nullptr; ///< what is in the window while it is not locked
    QPointer<QWidget> m_focusBehindLock;
};

} // namespace madoguchi::desk
