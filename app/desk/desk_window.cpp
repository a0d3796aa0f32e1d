// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/desk_window.h"
#include "app/desk/case_note_wiring.h"

#include "app/desk/about_wiring.h"
#include "app/desk/answer_wiring.h"
#include "app/desk/cases_wiring.h"
#include "app/desk/hand_over_wiring.h"
#include "app/desk/history_wiring.h"
#include "app/desk/knowledge_wiring.h"
#include "app/desk/lease_wiring.h"
#include "app/desk/link_opener.h"
#include "app/desk/lock_wiring.h"
#include "app/desk/notice_wiring.h"
#include "app/desk/password_wiring.h"
#include "app/desk/quality_wiring.h"
#include "app/desk/room_note_wiring.h"
#include "app/desk/room_wiring.h"
#include "app/desk/script_wiring.h"
#include "app/desk/take_over_wiring.h"
#include "app/desk/ui/answer/answer_workspace.h"
#include "app/desk/ui/answer/search_field.h"
#include "app/desk/ui/answer/search_panel.h"
#include "app/desk/ui/cases/cases_workspace.h"
#include "app/desk/ui/history/history_workspace.h"
#include "app/desk/ui/history/refused_view.h"
#include "app/desk/ui/knowledge/knowledge_workspace.h"
#include "app/desk/ui/room/room_workspace.h"
#include "app/desk/ui/settings/lock_page.h"
#include "app/desk/ui/settings/settings_dialog.h"
#include "app/desk/ui/theme/theme.h"
#include "app/desk/ui/widgets/page_tabs.h"
#include "app/desk/ui/widgets/paper_printer.h"
#include "app/desk/ui/window/emergency_bar.h"
#include "app/desk/ui/window/enrol_form.h"
#include "app/desk/ui/window/password_bar.h"
#include "app/desk/ui/window/password_due_bar.h"
#include "app/desk/ui/window/sign_in_view.h"
#include "app/desk/ui/window/status_strip.h"
#include "app/desk/ui/window/top_bar.h"
#include "app/desk/ui/window/workspace_titles.h"
#include "app/desk/ui/wording/error_text.h"

#include <QApplication>
#include <QCloseEvent>
#include <QSysInfo>

namespace madoguchi::desk {

namespace {

/// Their places among the tabs.
constexpr int historyWorkspace = 1;
constexpr int knowledgeWorkspace = 2;
constexpr int roomWorkspace = 3;
constexpr int casesWorkspace = 4;

} // namespace

DeskWindow::DeskWindow(DeskCore& core, const Options& options, QObject* parent)
    : QObject(parent)
    , m_core(core)
    , m_options(options)
    , m_appearance(core.settings.appearance())
{
    m_appearance.language = options.language.value_or(m_appearance.language);
    m_appearance.look = options.look.value_or(m_appearance.look);
    m_appearance.fontPercent = options.fontPercent.value_or(m_appearance.fontPercent);
    wear(m_appearance);
    m_shortcuts.setChanges(core.settings.shortcuts());
    m_window = std::make_unique<MainWindow>(core.clock, m_shortcuts);
    addWorkspaces();
    wireSignIn();
    wireStatus();
    wireNotices(*m_window, m_core, m_shortcuts, *m_answer);
    wireLock(*m_window, m_core, m_shortcuts);
    connect(wirePasswordDue(*m_window, m_core), &PasswordDueBar::changeRequested, this, [this] {
        showSettings();
        m_settings->choosePassword();
    });
    wireLease(*m_window, m_core, {historyWorkspace, roomWorkspace, casesWorkspace});
    wireAbout(*m_window, m_core);
    m_links = new LinkOpener(*m_window, *m_answer, m_core);
    m_links->take(options.link);
    connect(m_window.get(), &MainWindow::refusedRequested, this, &DeskWindow::showRefused);
    connect(m_window.get(), &MainWindow::settingsRequested, this, &DeskWindow::showSettings);
    m_window->restoreGeometry(core.settings.layout(QStringLiteral("window")));
    m_answer->restoreLayout(core.settings.layout(QStringLiteral("answer")));
    m_history->restoreLayout(core.settings.layout(QStringLiteral("history")));
    m_knowledge->restoreLayout(core.settings.layout(QStringLiteral("knowledge")));
    m_room->restoreLayout(core.settings.layout(QStringLiteral("room")));
    m_cases->restoreLayout(core.settings.layout(QStringLiteral("cases")));
    m_window->installEventFilter(this);
}

DeskWindow::~DeskWindow() = default;

void DeskWindow::show()
{
    m_window->show();
}

void DeskWindow::startedAgain(const QString& link)
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
    m_links->take(link);
}

void DeskWindow::addWorkspaces()
{
    PaperPrinter::setRecorder(&m_core.acts);
    m_answer = new AnswerWorkspace(m_core.search.model(), m_core.clock, m_shortcuts, m_window.get());
    m_window->addWorkspace(m_answer, &WorkspaceTitles::answer);
    wireAnswer(*m_answer, m_core, *m_window);
    m_history = new HistoryWorkspace(m_core.history, m_core.clock, m_shortcuts, m_window.get());
    m_window->addWorkspace(m_history, &WorkspaceTitles::history);
    wireHistory(*m_history, m_core);
    m_knowledge = new KnowledgeWorkspace({.articles = m_core.knowledge,
                                          .session = m_core.articleEdit,
                                          .learned = m_core.learned,
                                          .synonyms = m_core.synonyms,
                                          .synonymFiles = m_core.synonymFiles,
                                          .pins = m_core.pins,
                                          .scripts = m_core.scripts,
                                          .replyTemplates = m_core.replyTemplates,
                                          .calendar = m_core.calendar,
                                          .notices = m_core.noticesModel,
                                          .noticeEdit = m_core.noticeEdit,
                                          .audit = m_core.audit,
                                          .auditExport = m_core.auditExport,
                                          .clock = m_core.clock},
                                         m_window.get());
    m_window->addWorkspace(m_knowledge, &WorkspaceTitles::knowledge);
    wireKnowledge(*m_knowledge, m_core);
    m_room = new RoomWorkspace(m_core.room, m_core.roomActions, m_shortcuts);
    m_roomPages = new PageTabs(QStringLiteral("room"), {}, false, m_window.get());
    m_roomPages->addPage(m_room, &WorkspaceTitles::room);
    m_window->addWorkspace(m_roomPages, &WorkspaceTitles::room);
    wireRoom(*m_room, m_core, *m_window, roomWorkspace);
    wireRoomSide(*m_room, m_core, *m_window, roomWorkspace);
    wireQuality(*m_roomPages, *m_history, m_core, *m_window, m_shortcuts, roomWorkspace);
    wireRoomNotes(*m_roomPages, *m_room, *m_answer, m_core, *m_window, roomWorkspace);
    wireTakeOver(*m_answer, m_core, *m_window);
    wireHandOver(*m_roomPages, *m_room, m_core, *m_window, m_shortcuts, roomWorkspace);
    wireScripts(*m_window, *m_answer, m_core, m_shortcuts);
    m_cases = new CasesWorkspace(m_core.caseList, m_core.caseViews, m_core.caseQueue, m_core.caseTimes,
                                 m_core.publications, m_core.clock, m_window.get());
    m_window->addWorkspace(m_cases, &WorkspaceTitles::cases);
    wireCases(*m_cases, m_core, *m_window, casesWorkspace);
    CaseFileView& file =
        wireCaseFile(*m_cases, *m_history, *m_room, m_core, *m_window, m_shortcuts, casesWorkspace);
    wireArticleOfCase(file, *m_knowledge, m_core, *m_window, knowledgeWorkspace);
    connect(m_window.get(), &MainWindow::workspaceShown, this, [this](int index) {
        if (index == 1)
            m_history->activate();
        else if (index == 2)
            m_knowledge->activate();
    });
}

void DeskWindow::wireSignIn()
{
    m_signIn = new SignInView(m_window.get());
    m_window->setGate(m_signIn);
    m_window->showGate(true);
    SignInSession& session = m_core.signIn;
    connect(m_signIn, &SignInView::signInRequested, &session, &SignInSession::signIn);
    connect(m_signIn, &SignInView::aloneRequested, &session, &SignInSession::signInAlone);
    connect(m_signIn, &SignInView::loginChanged, &session, &SignInSession::askOfflineLeft);
    connect(&session, &SignInSession::offlineLeft, m_signIn, &SignInView::setOfflineLeft);
    connect(&session, &SignInSession::failed, this, [this](const Error& error) {
        if (m_entered)
            m_window->passwordBar()->showError(error);
        else
            m_signIn->showError(error);
    });
    connect(m_window->passwordBar(), &PasswordBar::passwordGiven, &session, &SignInSession::signInAgain);
    connect(&session, &SignInSession::signedIn, this, &DeskWindow::enter);
    connect(&session, &SignInSession::signedOut, this, [this] {
        m_entered = false;
        m_window->showGate(true);
    });
    connect(m_window->topBar(), &TopBar::signOutRequested, &session, &SignInSession::signOut);
    connect(&m_core, &DeskCore::started, this, &DeskWindow::beginGate);
    wireEmergency();

    EnrolForm* form = m_signIn->enrolment();
    connect(form, &EnrolForm::aloneRequested, this, [this] {
        m_signIn->setAlone(true);
        m_signIn->showEnrolment(false);
    });
    connect(
        form, &EnrolForm::enrolRequested, this,
        [this, form](const QString& address, const QString& ca, const QString& code, const QString& seat) {
            form->setBusy(true);
            m_core.settings.setHub({address, ca});
            m_core.sync.configure({address, ca});
            m_core.settings.setSeatName(seat);
            m_core.sync.enroll(code, seat);
        });
    const auto failed = [this, form](const Error& error) {
        form->setBusy(false);
        form->showError(error.key, ErrorText::of(error));
        m_signIn->showEnrolment(true);
    };
    connect(&m_core.sync, &SyncSession::enrollFailed, this, failed);
    connect(&m_core.sync, &SyncSession::enrolled, this, [this, form] {
        form->setBusy(false);
        m_signIn->setAlone(false);
        m_signIn->showEnrolment(false);
        if (!m_options.user.isEmpty())
            m_core.signIn.signIn(m_options.user, m_options.password);
    });
}

void DeskWindow::wireEmergency()
{
    connect(&m_core, &DeskCore::startFailed, this, [this] {
        m_signIn->setEmergency(true);
        m_signIn->setLogin(m_options.user.isEmpty() ? m_core.settings.lastLogin() : m_options.user);
    });
    connect(m_signIn, &SignInView::emergencyRequested, &m_core.signIn, &SignInSession::signInForEmergency);
    EmergencyBar* bar = m_window->emergencyBar();
    connect(bar, &EmergencyBar::signInRequested, &m_core.signIn, &SignInSession::signOut);
    const auto show = [this, bar] {
        const EmergencyState state = m_core.emergencyState();
        bar->setState(state);
        m_answer->search()->setSearchable(!state.trouble);
    };
    connect(&m_core, &DeskCore::emergencyChanged, bar, show);
    show();
}

void DeskWindow::beginGate()
{
    m_signIn->setEmergency(false);
    const Settings::Hub hub = m_core.settings.hub();
    const bool hasHub = m_core.sync.hasHub();
    m_signIn->enrolment()->setHub(hub.address, hub.caFile);
    const bool isAlone = hub.address.isEmpty() && m_core.sync.seat().isNull();
    m_signIn->setAlone(isAlone);
    m_signIn->setLogin(m_options.user.isEmpty() ? m_core.settings.lastLogin() : m_options.user);
    if (hasHub && m_core.sync.seat().isNull()) {
        m_signIn->showEnrolment(true);
        if (!m_options.enrolCode.isEmpty()) {
            m_core.settings.setSeatName(QSysInfo::machineHostName());
            m_core.sync.enroll(m_options.enrolCode, QSysInfo::machineHostName());
        }
        return;
    }
    if (m_options.user.isEmpty())
        return;
    if (isAlone)
        m_core.signIn.signInAlone(m_options.user);
    else
        m_core.signIn.signIn(m_options.user, m_options.password);
}

void DeskWindow::enter()
{
    m_signIn->setBusy(false);
    if (m_entered)
        return;
    m_entered = true;
    m_core.settings.setLastLogin(m_core.commands.user()->login);
    m_window->showGate(false);
    const QStringList names{QStringLiteral("answer"), QStringLiteral("history"), QStringLiteral("knowledge"),
                            QStringLiteral("room"), QStringLiteral("cases")};
    const int index = int(names.indexOf(m_options.workspace));
    m_window->showWorkspace(std::max(0, index));
    m_options.workspace.clear();
    if (!m_options.search.isEmpty())
        m_answer->search()->field()->setText(m_options.search);
    else if (m_window->currentWorkspace() == 0)
        m_answer->focusSearch();
    m_options.search.clear();
}

void DeskWindow::wireStatus()
{
    const auto show = [this] {
        m_window->setStatus(m_core.status());
        m_signIn->setHubState(m_core.sync.state());
    };
    connect(&m_core, &DeskCore::statusChanged, this, show);
    connect(&m_core.sync, &SyncSession::trouble, this,
            [this](const Error& error) { m_window->statusStrip()->setNotice(ErrorText::of(error)); });
    connect(&m_core.sync, &SyncSession::troubleOver, m_window->statusStrip(),
            [strip = m_window->statusStrip()] { strip->setNotice({}); });
    connect(m_window->statusStrip(), &StatusStrip::languageChosen, this, [this](Language language) {
        Appearance appearance = m_appearance;
        appearance.language = language;
        chooseAppearance(appearance);
    });
    connect(m_window->statusStrip(), &StatusStrip::waitingRequested, this, &DeskWindow::showRefused);
    show();
}

void DeskWindow::wear(const Appearance& appearance)
{
    m_appearance = appearance;
    m_language.use(appearance.language);
    theme().apply(appearance);
    m_core.setLanguage(appearance.language);
}

void DeskWindow::chooseAppearance(const Appearance& appearance)
{
    m_core.settings.setAppearance(appearance);
    wear(appearance);
    if (m_settings)
        m_settings->setAppearance(appearance);
}

void DeskWindow::showSettings()
{
    if (!m_settings) {
        m_settings = new SettingsDialog(m_shortcuts, m_window.get());
        connect(m_settings, &SettingsDialog::appearanceChosen, this, &DeskWindow::chooseAppearance);
        connect(m_settings, &SettingsDialog::shortcutsEdited, this,
                [this] { m_core.settings.setShortcuts(m_shortcuts.changes()); });
        connect(m_settings, &SettingsDialog::notesChosen, this, [this](const NoteSettings& notes) {
            m_core.settings.setNotes(notes);
            m_core.board.setSettings(notes);
        });
        wireMessageChoice(*m_settings, m_core.messageChoices);
        wirePasswordChange(*m_settings, m_core.signIn, m_core.sync);
        wireLockPage(*m_settings, m_core);
        connect(m_settings, &SettingsDialog::storePathChosen, &m_core.settings, &Settings::setStorePath);
        connect(m_settings, &SettingsDialog::hubChosen, this,
                [this](const QString& address, const QString& caFile) {
                    m_window->statusStrip()->setNotice({});
                    m_core.settings.setHub({address, caFile});
                    m_core.sync.configure({address, caFile});
                    m_signIn->enrolment()->setHub(address, caFile);
                    m_signIn->setAlone(address.isEmpty() && m_core.sync.seat().isNull());
                    m_core.signIn.signOut(); // another hub knows other people
                    m_signIn->showEnrolment(m_core.sync.hasHub() && m_core.sync.seat().isNull());
                });
    }
    const Settings::Hub hub = m_core.settings.hub();
    m_settings->setAppearance(m_appearance);
    m_settings->setNotes(m_core.settings.notes());
    m_settings->lockPage()->setMinutes(m_core.lock.minutes());
    m_core.lock.lookForPin();
    m_settings->setHub(hub.address, hub.caFile);
    m_settings->setStorePath(m_core.store.path());
    m_settings->show();
    m_settings->raise();
    m_settings->activateWindow();
}

void DeskWindow::showRefused()
{
    if (!m_refused)
        m_refused = new RefusedView(m_core.refused, m_window.get());
    m_core.refused.refresh();
    m_refused->show();
    m_refused->raise();
    m_refused->activateWindow();
}

void DeskWindow::saveLayout()
{
    m_core.settings.setLayout(QStringLiteral("window"), m_window->saveGeometry());
    m_core.settings.setLayout(QStringLiteral("answer"), m_answer->saveLayout());
    m_core.settings.setLayout(QStringLiteral("history"), m_history->saveLayout());
    m_core.settings.setLayout(QStringLiteral("knowledge"), m_knowledge->saveLayout());
    m_core.settings.setLayout(QStringLiteral("room"), m_room->saveLayout());
    m_core.settings.setLayout(QStringLiteral("cases"), m_cases->saveLayout());
    m_core.settings.sync();
}

bool DeskWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_window.get() && event->type() == QEvent::Close) {
        saveLayout();
        m_core.flush();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace madoguchi::desk
