// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/hand_wiring.h"

#include "app/desk/desk_core.h"
#include "app/desk/ui/answer/answer_workspace.h"
#include "app/desk/ui/answer/article_view.h"
#include "app/desk/ui/contact/contact_form.h"
#include "app/desk/ui/contact/contact_panel.h"
#include "app/desk/ui/hand/call_back_panel.h"
#include "app/desk/ui/hand/hand_bar.h"
#include "app/desk/ui/theme/window_language.h"
#include "app/desk/ui/window/main_window.h"
#include "app/desk/ui/window/top_bar.h"
#include "app/desk/ui/wording/error_text.h"

#include <QCoreApplication>

namespace madoguchi::desk {

namespace {

/// Keeps what histories are written in up with the window's language.
class Words final : public QObject
{
public:
    Words(DeskCore& core, QObject* parent)
        : QObject(parent)
        , m_core(core)
    {
        parent->installEventFilter(this);
        tell();
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::LanguageChange)
            tell();
        return QObject::eventFilter(watched, event);
    }

private:
    void tell()
    {
        const FollowUpWords words{
            QCoreApplication::translate("HandText", "Closed with the contact"),
            QCoreApplication::translate("CallBackText", "Called; how it went stands in the contact")};
        m_core.contact.setWords(words);
        m_core.emergency.setWords(words);
    }

    DeskCore& m_core;
};

/// What is asked, with everything that helps to answer it. The call runs from now on, if it did not.
HandQuestion questionOf(AnswerWorkspace& answer, DeskCore& core, const QString& text)
{
    ContactForm* form = answer.contact()->form();
    form->begin();
    HandQuestion question;
    question.text = text;
    question.contact = core.contact.identify();
    const ContactDraft draft = form->draft();
    question.callStartedAt = draft.startedAt;
    question.content = draft.content;
    if (answer.article()->hasPage()) {
        const QString shown = answer.article()->page().article.number;
        if (!question.content.articles.contains(shown))
            question.content.articles.append(shown);
    }
    return question;
}

void wireSession(AnswerWorkspace& answer, DeskCore& core, MainWindow& window)
{
    HandBar* bar = answer.hand();
    HandSession* session = &core.hand;
    const auto show = [bar, session, &window] {
        bar->setShown({session->hand(), session->isConnected(), session->hasArrived(), session->isBusy()});
        window.topBar()->setHand(session->hand());
    };
    QObject::connect(session, &HandSession::changed, bar, show);
    QObject::connect(session, &HandSession::answered, bar, &HandBar::announce);
    QObject::connect(session, &HandSession::questionTaken, bar, &HandBar::questionTaken);
    QObject::connect(session, &HandSession::questionRestored, bar, &HandBar::restoreQuestion);
    QObject::connect(session, &HandSession::failed, bar, &HandBar::showError);
    QObject::connect(session, &HandSession::escalated, bar, [bar] {
        bar->showNote(QCoreApplication::translate("HandText", "It waits in the room as an escalation now."));
    });
    show();
}

} // namespace

void wireHand(AnswerWorkspace& answer, DeskCore& core, MainWindow& window)
{
    HandBar* bar = answer.hand();
    HandSession* session = &core.hand;
    wireSession(answer, core, window);
    bar->setNames([&core](const UserId& user) { return core.directory.staffName(user); });
    QObject::connect(&core.directory, &Directory::changed, bar, [&core, bar] {
        bar->setNames([&core](const UserId& user) { return core.directory.staffName(user); });
    });
    QObject::connect(&window, &MainWindow::handRequested, bar, &HandBar::open);
    QObject::connect(bar, &HandBar::questionEdited, session, &HandSession::keepQuestion);
    QObject::connect(bar, &HandBar::raiseRequested, session, [&answer, &core](const QString& text) {
        core.hand.raise(questionOf(answer, core, text));
    });
    QObject::connect(bar, &HandBar::escalateInsteadRequested, session, [&answer, &core](const QString& text) {
        core.hand.escalateInstead(questionOf(answer, core, text));
    });
    QObject::connect(bar, &HandBar::escalateRequested, session,
                     [&answer, &core] { core.hand.escalate(answer.contact()->form()->draft().content); });
    QObject::connect(bar, &HandBar::askBackRequested, session, &HandSession::askBack);
    QObject::connect(bar, &HandBar::acceptRequested, session, &HandSession::accept);
    QObject::connect(bar, &HandBar::withdrawRequested, session, &HandSession::withdraw);
    QObject::connect(answer.contact(), &ContactPanel::discarded, session,
                     [session](const ContactDraft& draft) {
                         session->withdrawWith(
                             draft.id, QCoreApplication::translate("HandText", "The contact was discarded"));
                     });
    QObject::connect(bar, &HandBar::putAsideRequested, session, &HandSession::putAside);
    new Words(core, &window);
}

void wireCallBacks(AnswerWorkspace& answer, DeskCore& core)
{
    CallBackPanel* panel = answer.contact()->callBacks();
    CallBacksModel* model = &core.callBacks;
    panel->setModel(*model, core.clock);
    QObject::connect(panel, &CallBackPanel::takeRequested, model, [&core, panel](const EscalationId& id) {
        if (core.contact.draft().isEmpty())
            core.callBacks.take(id);
        else
            panel->showHint();
    });
    QObject::connect(panel, &CallBackPanel::handBackRequested, model, &CallBacksModel::handBack);
    QObject::connect(model, &CallBacksModel::reminded, panel, &CallBackPanel::remind);
    QObject::connect(model, &CallBacksModel::changed, &answer,
                     [&answer, model] { answer.setCallsDue(model->countFrom(CallBackStage::Soon)); });
    QObject::connect(model, &CallBacksModel::done, panel, &CallBackPanel::handedBack);
    QObject::connect(model, &CallBacksModel::failed, panel,
                     [panel](const Error& error) { panel->showError(ErrorText::of(error)); });
    QObject::connect(model, &CallBacksModel::taken, &answer, [&answer, &core, panel](const Escalation& one) {
        if (!core.contact.begin(CallBacksModel::draftOf(one, core.clock.now()))) {
            panel->showHint(); // somebody began to type while it was taken
            return;
        }
        panel->setUnfolded(false);
        answer.focusContact();
    });
}

} // namespace madoguchi::desk
