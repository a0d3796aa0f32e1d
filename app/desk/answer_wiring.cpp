// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/answer_wiring.h"

#include "app/desk/core/desk_status.h"
#include "app/desk/desk_core.h"
#include "app/desk/hand_wiring.h"
#include "app/desk/ui/answer/answer_workspace.h"
#include "app/desk/ui/answer/article_view.h"
#include "app/desk/ui/answer/result_list.h"
#include "app/desk/ui/answer/search_panel.h"
#include "app/desk/ui/answer/suggestion_line.h"
#include "app/desk/ui/contact/contact_form.h"
#include "app/desk/ui/contact/contact_panel.h"
#include "app/desk/ui/widgets/chip_bar.h"
#include "app/desk/ui/widgets/text_box.h"
#include "app/desk/ui/window/main_window.h"
#include "app/desk/ui/window/top_bar.h"

#include <QCoreApplication>
#include <QDesktopServices>

namespace madoguchi::desk {

namespace {

QStringList firstLevels(const Directory& directory)
{
    QList<Directory::Category> levels;
    for (const Directory::Category& category : directory.categories()) {
        const QString level = category.path.section(QStringLiteral(" > "), 0, 0);
        const auto known = std::find_if(levels.begin(), levels.end(),
                                        [&](const auto& other) { return other.path == level; });
        if (known == levels.end())
            levels.append({level, category.articles});
        else
            known->articles += category.articles;
    }
    std::stable_sort(levels.begin(), levels.end(),
                     [](const auto& a, const auto& b) { return a.articles > b.articles; });
    QStringList names;
    for (const Directory::Category& level : levels)
        names.append(level.path);
    return names;
}

void wireSearch(AnswerWorkspace& answer, DeskCore& core)
{
    SearchPanel* panel = answer.search();
    QObject::connect(panel, &SearchPanel::requested, &core.search, &SearchSession::request);
    QObject::connect(&core.search, &SearchSession::helped, panel->suggestions(), &SuggestionLine::setHelp);
    QObject::connect(&core.search, &SearchSession::answered, panel,
                     [&core, panel](const QList<ResultItem>& items, int total) {
                         panel->showResults(items, total, core.clock.now());
                     });
    QObject::connect(&core.directory, &Directory::changed, panel,
                     [&core, panel] { panel->filters()->setCategories(firstLevels(core.directory)); });
    const auto open = [&core](const ResultItem& item) { core.article.open(item.id); };
    QObject::connect(panel->list(), &ResultList::highlighted, &core.article, open);
    QObject::connect(panel->list(), &ResultList::opened, &core.article, open);
    // The first result is shown by itself; the operator chose what was opened, or gone to with the keys.
    QObject::connect(panel->list(), &ResultList::opened, &core.searchRecorder,
                     [&core](const ResultItem& item) { core.searchRecorder.opened(item.number); });
    QObject::connect(panel->list(), &ResultList::highlighted, &core.searchRecorder,
                     [&core](const ResultItem& item) {
                         const ResultItem* first = core.search.model().itemAt(0);
                         if (first && first->id != item.id)
                             core.searchRecorder.opened(item.number);
                     });
}

void wireArticle(AnswerWorkspace& answer, DeskCore& core)
{
    ArticleView* view = answer.article();
    QObject::connect(&core.article, &ArticleSession::opened, view, &ArticleView::showPage);
    QObject::connect(&core.article, &ArticleSession::companyFound, view, &ArticleView::showCompany);
    QObject::connect(&core.article, &ArticleSession::notFound, view, &ArticleView::clearPage);
    QObject::connect(
        view, &ArticleView::languageChosen, &core.article,
        [&core](const QString& number, Language language) { core.article.open(number, language); });
    QObject::connect(view, &ArticleView::relatedChosen, &core.article,
                     [&core](const ArticleId& id) { core.article.open(id); });
    // Goes to the departments with the contact in which it was noticed.
    QObject::connect(view, &ArticleView::errorReported, &answer, [&answer, &core] {
        auto* note = answer.contact()->form()->findChild<TextBox*>(QStringLiteral("noteForUnits"));
        if (!note || !core.article.page())
            return;
        answer.focusContact();
        note->appendPlainText(QCoreApplication::translate("AnswerWorkspace", "Error in Q&A %1: ")
                                  .arg(core.article.page()->article.number));
        note->moveCursor(QTextCursor::End);
        note->setFocus();
    });
    QObject::connect(view, &ArticleView::linkActivated, view,
                     [](const QUrl& url) { QDesktopServices::openUrl(url); });
}

void wireContact(AnswerWorkspace& answer, DeskCore& core, MainWindow& window)
{
    ContactPanel* panel = answer.contact();
    ContactForm* form = panel->form();
    const auto edit = [&core, form] { core.contact.edit(form->draft()); };
    QObject::connect(form, &ContactForm::edited, &core.contact, edit);
    QObject::connect(form, &ContactForm::startedAtChanged, &core.contact, edit);
    QObject::connect(form, &ContactForm::startedAtChanged, window.topBar(), &TopBar::setCall);
    QObject::connect(panel, &ContactPanel::draftReplaced, &core.contact, edit);
    QObject::connect(window.topBar(), &TopBar::callBeginRequested, form, &ContactForm::begin);
    QObject::connect(&core.contact, &ContactSession::draftReplaced, form,
                     [form, &window](const ContactDraft& draft) {
                         form->setIdentity(draft.id, draft.callBack);
                         if (form->draft() == draft)
                             return;
                         form->setDraft(draft);
                         window.topBar()->setCall(draft.startedAt);
                     });
    QObject::connect(&core.contact, &ContactSession::heldChanged, panel,
                     [&core, panel] { panel->setHeld(core.contact.held()); });
    QObject::connect(panel, &ContactPanel::heldRequested, &core.contact, &ContactSession::takeHeld);
    QObject::connect(&core.contact, &ContactSession::draftSaved, panel, &ContactPanel::setDraftSavedAt);
    QObject::connect(panel, &ContactPanel::saveRequested, &core.contact, [&core](const ContactDraft& draft) {
        core.contact.edit(draft);
        core.contact.save();
    });
    QObject::connect(&core.contact, &ContactSession::nextBegan, &answer, [&answer, &core, &window] {
        // What waits its turn after a failed save comes back instead of an empty form.
        if (!core.contact.draft().isEmpty())
            return;
        answer.startNext();
        window.topBar()->setCall({});
    });
    QObject::connect(&core.contact, &ContactSession::saveFailed, panel,
                     [panel](const Error& error) { panel->showError(error.key); });
    QObject::connect(&core.directory, &Directory::changed, form,
                     [&core, form] { form->setChoices(core.directory.choices()); });
}

} // namespace

void wireAnswer(AnswerWorkspace& answer, DeskCore& core, MainWindow& window)
{
    wireSearch(answer, core);
    wireArticle(answer, core);
    wireContact(answer, core, window);
    wireHand(answer, core, window);
    wireCallBacks(answer, core);
    QObject::connect(&window, &MainWindow::searchRequested, &answer, &AnswerWorkspace::focusSearch);
}

} // namespace madoguchi::desk
