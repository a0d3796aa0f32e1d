// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/knowledge/article_panel.h"

#include "app/desk/ui/knowledge/article_editor.h"
#include "app/desk/ui/knowledge/conflict_bar.h"
#include "app/desk/ui/knowledge/learned_view.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/empty_state.h"
#include "app/desk/ui/widgets/flow_layout.h"
#include "app/desk/ui/widgets/panel_footer.h"
#include "app/desk/ui/wording/domain_text.h"
#include "app/desk/ui/wording/error_text.h"
#include "app/desk/ui/wording/language_names.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace madoguchi::desk {

ArticlePanel::ArticlePanel(ArticleEditSession& session, LearnedSession& learned, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_learned(learned)
{
    setProperty("kind", QStringLiteral("panel"));
    build();
    connectParts();
    retranslate();
}

void ArticlePanel::build()
{
    m_editStack = new QStackedWidget(this);
    m_nothing = new EmptyState(m_editStack);
    auto* page = new QWidget(m_editStack);
    m_languageRow = new FlowLayout;
    metrics::set(m_languageRow, 4, {12, 8, 12, 0});
    m_conflict = new ConflictBar(page);
    m_editor = new ArticleEditor(page);
    m_editor->addSection(new LearnedView(m_learned));
    auto* footer = new PanelFooter(page);
    m_state = new QLabel(footer);
    m_state->setProperty("kind", QStringLiteral("muted"));
    m_state->setObjectName(QStringLiteral("editState"));
    m_state->setWordWrap(true);
    m_revert = new QPushButton(footer);
    m_revert->setObjectName(QStringLiteral("revertArticle"));
    m_save = new QPushButton(footer);
    m_save->setObjectName(QStringLiteral("saveArticle"));
    m_save->setProperty("kind", QStringLiteral("primary"));
    footer->row()->addWidget(m_state, 1);
    footer->row()->addWidget(m_revert);
    footer->row()->addWidget(m_save);
    auto* column = new QVBoxLayout(page);
    metrics::set(column, 0);
    column->addLayout(m_languageRow);
    column->addWidget(m_conflict);
    column->addWidget(m_editor, 1);
    column->addWidget(footer);
    m_editStack->addWidget(m_nothing);
    m_editStack->addWidget(page);
    auto* frame = new QVBoxLayout(this);
    metrics::set(frame, 0, {1, 1, 1, 1});
    frame->addWidget(m_editStack);
    metrics::setMinimumWidth(this, 340);
}

void ArticlePanel::connectParts()
{
    connect(m_editor, &ArticleEditor::edited, this, [this] {
        m_note.clear();
        m_session.edit(m_editor->article());
        refreshState();
    });
    connect(m_save, &QPushButton::clicked, this, [this] {
        // A day that cannot be read would be saved as none.
        if (m_editor->check())
            m_session.save();
    });
    connect(m_revert, &QPushButton::clicked, this, [this] {
        m_session.revert();
        if (!m_session.isOpen())
            showNothing();
    });
    connect(m_conflict, &ConflictBar::keepMine, &m_session, &ArticleEditSession::keepMine);
    connect(m_conflict, &ConflictBar::takeTheirs, &m_session, &ArticleEditSession::takeTheirs);
    connect(&m_session, &ArticleEditSession::opened, this, &ArticlePanel::showArticle);
    connect(&m_session, &ArticleEditSession::saved, this, [this] {
        showArticle(false);
        m_note = tr("Saved as version %1").arg(m_session.article().version);
        refreshState();
    });
    connect(&m_session, &ArticleEditSession::conflicted, this,
            [this](const Article&, const Article& theirs) { m_conflict->showTheirs(theirs); });
    connect(&m_session, &ArticleEditSession::notFound, this, &ArticlePanel::showNothing);
    connect(&m_session, &ArticleEditSession::saveFailed, this, &ArticlePanel::showError);
    connect(&m_session, &ArticleEditSession::draftSaved, this, &ArticlePanel::refreshState);
}

void ArticlePanel::setChoices(const ContactChoices& choices)
{
    m_editor->setChoices(choices);
}

bool ArticlePanel::isEmpty() const
{
    return m_editStack->currentWidget() == m_nothing;
}

void ArticlePanel::leave()
{
    m_session.flush();
    m_note.clear();
}

void ArticlePanel::showNothing()
{
    m_editStack->setCurrentWidget(m_nothing);
    Q_EMIT shown();
}

void ArticlePanel::translate(Language language)
{
    for (const Article& other : m_session.translations()) {
        if (other.language == language) {
            m_session.open(other.id);
            return;
        }
    }
    Article translation = m_session.article();
    translation.language = language;
    translation.state = ArticleState::Draft;
    translation.reading.clear();
    m_session.create(translation);
}

void ArticlePanel::showArticle(bool fromDraft)
{
    m_conflict->hide();
    m_note = fromDraft ? tr("Changes not saved yet are shown") : QString();
    m_editor->setArticle(m_session.article());
    m_editor->setReadOnly(!m_session.mayEdit());
    m_editStack->setCurrentIndex(1);
    // Of a new one, whose number is still to be given, nothing was learned.
    m_learned.open(m_session.original() ? m_session.article().number : QString());
    showLanguages();
    refreshState();
    Q_EMIT shown();
}

void ArticlePanel::setNote(const QString& note)
{
    m_note = note;
    refreshState();
}

void ArticlePanel::showLanguages()
{
    while (QLayoutItem* item = m_languageRow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto& translations = m_session.translations();
    for (const Language language : allLanguages) {
        const auto found = std::find_if(translations.begin(), translations.end(),
                                        [&](const Article& other) { return other.language == language; });
        const bool here = m_session.article().language == language;
        const bool exists = found != translations.end() || here;
        if (!exists && !m_session.mayEdit())
            continue;
        auto* button = new QPushButton(exists ? ownName(language)
                                              : tr("+ %1", "add a translation").arg(ownName(language)));
        button->setProperty("kind", QStringLiteral("tab"));
        button->setCheckable(true);
        button->setChecked(here);
        if (exists && found != translations.end() && language != Language::Ja &&
            translations.front().language == Language::Ja && isOutdated(*found, translations.front()))
            button->setText(tr("%1 ▲ outdated").arg(ownName(language)));
        connect(
            button, &QPushButton::clicked, this, [this, language] { translate(language); },
            Qt::QueuedConnection);
        m_languageRow->addWidget(button);
    }
}

void ArticlePanel::showError(const Error& error)
{
    const QString text =
        error.code == ErrorCode::InvalidInput ? DomainText::ofError(error.key) : ErrorText::of(error);
    if (!m_editor->showError(error.key, text))
        m_note = text;
    refreshState();
}

void ArticlePanel::refreshState()
{
    const bool mayEdit = m_session.isOpen() && m_session.mayEdit();
    m_save->setVisible(mayEdit);
    m_revert->setVisible(mayEdit && m_session.isChanged());
    m_save->setEnabled(m_session.isChanged());
    if (!m_note.isEmpty())
        m_state->setText(m_note);
    else if (!mayEdit)
        m_state->setText(tr("Only for reading: your role may not change this Q&A."));
    else if (m_session.isChanged())
        m_state->setText(tr("Not saved yet; what you type is kept on this desk."));
    else
        m_state->setText(tr("Version %1").arg(m_session.article().version));
}

void ArticlePanel::retranslate()
{
    m_nothing->setContent(QStringLiteral("pencil"), tr("No Q&A chosen"),
                          tr("Choose one in the list to read or change it."));
    m_save->setText(tr("Save"));
    m_revert->setText(tr("Take back my changes"));
    if (m_session.isOpen())
        showLanguages();
    refreshState();
}

void ArticlePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace madoguchi::desk
