// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/desk_core.h"
#include "app/desk/options.h"
#include "app/desk/ui/theme/window_language.h"
#include "app/desk/ui/widgets/shortcuts.h"
#include "app/desk/ui/window/main_window.h"

namespace madoguchi::desk {

class AnswerWorkspace;
class CasesWorkspace;
class HistoryWorkspace;
class KnowledgeWorkspace;
class LinkOpener;
class PageTabs;
class RefusedView;
class RoomWorkspace;
class SettingsDialog;
class SignInView;

/// The main window with its workspaces, joined with the core.
class DeskWindow final : public QObject
{
    Q_OBJECT
public:
    DeskWindow(DeskCore& core, const Options& options, QObject* parent = nullptr);
    ~DeskWindow() override;

    void show();
    /// The program was started a second time, by a link or without one: comes up, and opens it.
    void startedAgain(const QString& link);
    [[nodiscard]] MainWindow& window() { return *m_window; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addWorkspaces();
    void wireSignIn();
    void wireEmergency();
    void wireStatus();
    void enter();
    void beginGate();
    void wear(const Appearance& appearance);
    void chooseAppearance(const Appearance& appearance);
    void showSettings();
    void showRefused();
    void saveLayout();

    DeskCore& m_core;
    Options m_options;
    Appearance m_appearance;
    Shortcuts m_shortcuts;
    WindowLanguage m_language;
    std::unique_ptr<MainWindow> m_window;
    AnswerWorkspace* m_answer = nullptr;
    HistoryWorkspace* m_history = nullptr;
    KnowledgeWorkspace* m_knowledge = nullptr;
    RoomWorkspace* m_room = nullptr;
    CasesWorkspace* m_cases = nullptr;
    PageTabs* m_roomPages = nullptr;
    LinkOpener* m_links = nullptr;
    SettingsDialog* m_settings = nullptr;
    RefusedView* m_refused = nullptr;
    SignInView* m_signIn = nullptr;
    bool m_entered = false;
};

} // namespace madoguchi::desk
