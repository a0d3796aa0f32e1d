// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/answer/answer_workspace.h"

#include "app/desk/ui/answer/article_view.h"
#include "app/desk/ui/answer/result_list.h"
#include "app/desk/ui/answer/search_field.h"
#include "app/desk/ui/answer/search_panel.h"
#include "app/desk/ui/contact/contact_form.h"
#include "app/desk/ui/contact/contact_panel.h"
#include "app/desk/ui/hand/call_back_panel.h"
#include "app/desk/ui/hand/hand_bar.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/theme/theme.h"
#include "app/desk/ui/widgets/segmented_control.h"
#include "app/desk/ui/widgets/shortcuts.h"

#include <QAction>
#include <QEvent>
#include <QSplitter>
#include <QVBoxLayout>

namespace madoguchi::desk {

namespace {

constexpr int results = 9;
/// Below this width, at 100 %, three columns are too narrow to read.
constexpr int leastForThree = 1100;

enum Part { ArticlePart = 0, ContactPart = 1 };

} // namespace

AnswerWorkspace::AnswerWorkspace(ResultsModel& model, const Clock& clock, Shortcuts& shortcuts,
                                 QWidget* parent)
    : QWidget(parent)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_search(new SearchPanel(model, m_splitter))
    , m_article(new ArticleView(shortcuts, m_splitter))
    , m_contact(new ContactPanel(clock, shortcuts, m_splitter))
{
    setObjectName(QStringLiteral("workspace"));
    auto* row = new QVBoxLayout(this);
    metrics::set(row, 8, {8, 8, 8, 8});
    m_switch = new SegmentedControl(this);
    m_switch->setObjectName(QStringLiteral("narrowSwitch"));
    m_switch->setChoices({ArticlePart, ContactPart}, {QString(), QString()});
    m_switch->setValue(ArticlePart);
    m_switch->hide();
    metrics::setMinimumWidth(m_switch, 260);
    row->addWidget(m_switch, 0, Qt::AlignRight);
    row->addWidget(m_splitter, 1);
    m_hand = new HandBar(clock, shortcuts, this);
    row->addWidget(m_hand);
    // Lower than this, in large type with a notice above, it is scrolled as a whole rather than cut.
    metrics::setMinimumHeight(m_splitter, 340);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(8);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 0);
    m_splitter->setSizes({theme().px(400), theme().px(658), theme().px(350)});

    for (int n = 0; n < results; ++n) {
        const auto id = static_cast<ShortcutId>(static_cast<int>(ShortcutId::UseResult1) + n);
        connect(shortcuts.makeAction(id, this), &QAction::triggered, this,
                [this, n] { m_search->list()->openRow(n); });
    }
    connect(shortcuts.makeAction(ShortcutId::FocusContact, this), &QAction::triggered, this,
            &AnswerWorkspace::focusContact);
    // Not the list's own: in a narrow window it may be out of sight, and its keys with it.
    connect(shortcuts.makeAction(ShortcutId::CallBacks, this), &QAction::triggered, this,
            &AnswerWorkspace::toggleCallBacks);
    connect(shortcuts.makeAction(ShortcutId::AskedNext, this), &QAction::triggered, this, [this] {
        showInNarrow(ArticlePart);
        m_article->focusCompany();
    });
    connectParts();
    setFocusProxy(m_search->field());
    retranslate();
}

void AnswerWorkspace::connectParts()
{
    connect(m_search->list(), &ResultList::opened, this, [this](const ResultItem& item) {
        m_contact->form()->useArticle({item.number, item.title}, item.category);
        showInNarrow(ArticlePart);
    });
    connect(m_article, &ArticleView::used, this, [this](const Article& article) {
        m_contact->form()->useArticle({article.number, article.question}, article.category);
    });
    // What is typed next is the next search, also after a link was followed.
    connect(m_article, &ArticleView::relatedChosen, this,
            [this] { m_search->field()->setFocus(Qt::OtherFocusReason); });
    connect(m_article, &ArticleView::left, this, &AnswerWorkspace::focusSearch);
    connect(m_contact, &ContactPanel::errorShown, this, [this] { showInNarrow(ContactPart); });
    connect(m_switch, &SegmentedControl::chosen, this, &AnswerWorkspace::showInNarrow);
    connect(&theme(), &Theme::changed, this, &AnswerWorkspace::arrange);
    // The first key of a call is often one of the search.
    connect(m_search->field(), &SearchField::queryChanged, this, [this](const QString& query) {
        if (!query.isEmpty())
            m_contact->form()->begin();
    });
}

void AnswerWorkspace::focusSearch()
{
    showInNarrow(ArticlePart);
    m_search->field()->setFocus(Qt::ShortcutFocusReason);
    m_search->field()->selectAll();
}

void AnswerWorkspace::focusContact()
{
    showInNarrow(ContactPart);
    m_contact->form()->focusInquiry();
}

void AnswerWorkspace::toggleCallBacks()
{
    CallBackPanel* calls = m_contact->callBacks();
    const bool hidden = m_narrow && m_contact->isHidden();
    showInNarrow(ContactPart);
    // Folded out already: coming into sight is what the key is for.
    if (hidden && calls->isUnfolded())
        calls->setUnfolded(true);
    else
        calls->toggle();
}

void AnswerWorkspace::setCallsDue(int count)
{
    if (std::exchange(m_callsDue, count) != count)
        retranslate();
}

void AnswerWorkspace::showInNarrow(int part)
{
    m_switch->setValue(part);
    if (!m_narrow)
        return;
    m_article->setVisible(part == ArticlePart);
    m_contact->setVisible(part == ContactPart);
}

void AnswerWorkspace::arrange()
{
    const bool narrow = width() < theme().px(leastForThree);
    if (narrow == m_narrow)
        return;
    if (narrow)
        m_wideState = m_splitter->saveState();
    m_narrow = narrow;
    m_switch->setVisible(narrow);
    m_article->show();
    m_contact->show();
    if (!narrow) {
        m_splitter->restoreState(m_wideState);
        return;
    }
    showInNarrow(m_switch->value());
    const int search = width() / 3;
    m_splitter->setSizes({search, width() - search, width() - search});
}

void AnswerWorkspace::startNext()
{
    m_contact->startNext();
    m_article->setReadingAloud(false);
    m_search->field()->clear();
    focusSearch();
}

QByteArray AnswerWorkspace::saveLayout() const
{
    return m_narrow ? m_wideState : m_splitter->saveState();
}

void AnswerWorkspace::restoreLayout(const QByteArray& state)
{
    if (m_narrow)
        m_wideState = state;
    else
        m_splitter->restoreState(state);
}

void AnswerWorkspace::retranslate()
{
    const QString contact =
        m_callsDue == 0 ? tr("Contact") : tr("Contact ▲ %n due", "promised calls", m_callsDue);
    m_switch->setLabels({tr("Q&A"), contact});
    m_switch->setAccessibleName(tr("What stands beside the search"));
}

void AnswerWorkspace::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void AnswerWorkspace::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace madoguchi::desk
