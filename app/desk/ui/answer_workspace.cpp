// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/answer_workspace.h"

#include "app/desk/ui/article_view.h"
#include "app/desk/ui/contact_form.h"
#include "app/desk/ui/contact_panel.h"
#include "app/desk/ui/metrics.h"
#include "app/desk/ui/result_list.h"
#include "app/desk/ui/search_field.h"
#include "app/desk/ui/search_panel.h"
#include "app/desk/ui/shortcuts.h"
#include "app/desk/ui/theme.h"

#include <QAction>
#include <QSplitter>
#include <QVBoxLayout>

namespace madoguchi::desk {

namespace {

constexpr int results = 9;

} // namespace

AnswerWorkspace::AnswerWorkspace(ResultsModel& model, const Clock& clock, Shortcuts& shortcuts, QWidget* parent)
    : QWidget(parent)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_search(new SearchPanel(model, m_splitter))
    , m_article(new ArticleView(shortcuts, m_splitter))
    , m_contact(new ContactPanel(clock, shortcuts, m_splitter))
{
    setObjectName(QStringLiteral("workspace"));
    auto* row = new QVBoxLayout(this);
    metrics::set(row, 0, {8, 8, 8, 8});
    row->addWidget(m_splitter);
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
    connectParts();
    setFocusProxy(m_search->field());
}

void AnswerWorkspace::connectParts()
{
    connect(m_search->list(), &ResultList::opened, this, [this](const ResultItem& item) {
        m_contact->form()->useArticle({item.number, item.title}, item.category);
    });
    // The first key of a call is often one of the search.
    connect(m_search->field(), &SearchField::queryChanged, this, [this](const QString& query) {
        if (!query.isEmpty())
            m_contact->form()->begin();
    });
}

void AnswerWorkspace::focusSearch()
{
    m_search->field()->setFocus(Qt::ShortcutFocusReason);
    m_search->field()->selectAll();
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
    return m_splitter->saveState();
}

void AnswerWorkspace::restoreLayout(const QByteArray& state)
{
    m_splitter->restoreState(state);
}

} // namespace madoguchi::desk
