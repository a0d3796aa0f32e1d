// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/quality_wiring.h"

#include "app/desk/desk_core.h"
#include "app/desk/ui/history/history_workspace.h"
#include "app/desk/ui/quality/form_page.h"
#include "app/desk/ui/quality/my_reviews_view.h"
#include "app/desk/ui/quality/quality_view.h"
#include "app/desk/ui/theme/theme.h"
#include "app/desk/ui/widgets/page_tabs.h"
#include "app/desk/ui/widgets/shortcuts.h"
#include "app/desk/ui/window/main_window.h"
#include "app/desk/ui/window/top_bar.h"
#include "app/desk/ui/wording/quality_text.h"

#include <QAction>
#include <QCoreApplication>

namespace madoguchi::desk {

namespace {

QString nameOf(const DeskCore& core, const UserId& id)
{
    const QString name = core.directory.staffName(id);
    const auto& user = core.commands.user();
    if (!name.isEmpty())
        return name;
    return user && user->actor.user == id ? user->displayName
                                          : QCoreApplication::translate("QualityText", "(unknown)", "person");
}

/// Keeps names up with the directory and the language.
void wireNames(DeskCore& core, QualityView& view, MyReviewsView& mine)
{
    const auto tell = [&core, &view, &mine] {
        const PersonName person = [&core](const UserId& id) { return nameOf(core, id); };
        view.setNames(person, [&core](const QString& id) {
            return core.directory.unitName(id, theme().appearance().language);
        });
        mine.setNames(person);
    };
    QObject::connect(&core.directory, &Directory::changed, &view, tell);
    tell();
}

/// The bell: reviews of one's contacts, and answers under reviews given or got.
void wireBell(DeskCore& core, MainWindow& window, const std::function<void(const ReviewId&)>& showMine,
              const std::function<void(const ContactId&)>& showGiven)
{
    NoticeBoard& board = core.board;
    QObject::connect(
        &core.quality, &QualitySession::arrived, &window, [&core, &board, showMine](const Review& review) {
            const auto words = [&core, contact = review.contact]() -> NoticeBoard::Words {
                return {QCoreApplication::translate("QualityText", "One of your contacts was reviewed"),
                        QualityText::subject(core.quality.contact(contact))};
            };
            board.post(NoteKind::Review, review.id.toString(), words,
                       [showMine, id = review.id] { showMine(id); });
        });
    QObject::connect(&core.quality, &QualitySession::left, &window,
                     [&board](const ReviewId& id) { board.withdraw(NoteKind::Review, id.toString()); });
    QObject::connect(
        &core.quality, &QualitySession::answered, &window,
        [&core, &board, showMine, showGiven](const Review& review) {
            const bool given = review.reviewer == core.quality.self();
            const auto words = [&core, reply = review.replies.back()]() -> NoticeBoard::Words {
                return {QCoreApplication::translate("QualityText", "%1 answered about a review", "person")
                            .arg(nameOf(core, reply.by)),
                        reply.text.simplified()};
            };
            board.post(NoteKind::Review, QStringLiteral("answer:") + review.id.toString(), words,
                       [given, showMine, showGiven, id = review.id, contact = review.contact] {
                           if (given)
                               showGiven(contact);
                           else
                               showMine(id);
                       });
        });
    // Whoever looks at it has read the answer.
    for (ReviewTalk* talk : {&core.givenTalk, &core.ownTalk})
        QObject::connect(talk, &ReviewTalk::opened, &window, [&board, talk] {
            board.withdraw(NoteKind::Review, QStringLiteral("answer:") + talk->review().toString());
        });
}

} // namespace

void wireQuality(PageTabs& room, HistoryWorkspace& history, DeskCore& core, MainWindow& window,
                 Shortcuts& shortcuts, int roomIndex)
{
    auto* view = new QualityView({core.quality, core.reviewEdit, core.givenTalk, core.reviewForm});
    const int page =
        room.addPage(view, [] { return QCoreApplication::translate("WorkspaceTitles", "Quality"); });
    auto* mine = new MyReviewsView(core.quality, core.ownTalk, &window);
    wireNames(core, *view, *mine);

    const auto showPage = [&room, &window, view, page, roomIndex](QualityView::Page which) {
        window.showWorkspace(roomIndex);
        room.showPage(page);
        view->pages()->showPage(which);
        room.setFocus(Qt::ShortcutFocusReason);
    };
    const auto review = [&core, showPage](const ContactId& contact, const ReviewSampleId& sample) {
        if (!core.quality.mayReview())
            return;
        showPage(QualityView::Reviews);
        core.reviewEdit.open(contact, sample);
    };
    const auto showMine = [mine, &core, &window](const ReviewId& id) {
        if (window.isGateShown())
            return;
        core.quality.refresh();
        mine->show();
        mine->showReview(id);
        mine->raise();
        mine->activateWindow();
    };
    QObject::connect(view, &QualityView::reviewRequested, &core.reviewEdit, review);
    QObject::connect(&history, &HistoryWorkspace::reviewRequested, &core.reviewEdit,
                     [review](const ContactId& contact) { review(contact, {}); });
    wireBell(core, window, showMine, [review](const ContactId& contact) { review(contact, {}); });

    const auto offer = [&core, &room, &history, view, page] {
        room.setOffered(page, core.quality.mayReview());
        history.setMayReview([&core](const Contact& contact) { return core.quality.mayReview(contact); });
        view->form()->refreshRights();
    };
    QObject::connect(&core.quality, &QualitySession::userChanged, &room, offer);
    offer();
    QObject::connect(shortcuts.makeAction(ShortcutId::Quality, &window), &QAction::triggered, view,
                     [showPage, &core] {
                         if (core.quality.mayReview())
                             showPage(QualityView::Sample);
                     });
    QObject::connect(shortcuts.makeAction(ShortcutId::MyReviews, &window), &QAction::triggered, mine,
                     [showMine] { showMine({}); });
    QObject::connect(window.topBar(), &TopBar::myReviewsRequested, mine, [showMine] { showMine({}); });
}

} // namespace madoguchi::desk
