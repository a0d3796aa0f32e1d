// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/knowledge/learned_view.h"

#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/flow_layout.h"
#include "app/desk/ui/wording/error_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace madoguchi::desk {

LearnedView::LearnedView(LearnedSession& session, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("learned"));
    build();
    connect(&m_session, &LearnedSession::changed, this, [this] {
        m_note.clear();
        ask(false);
        refresh();
    });
    connect(&m_session, &LearnedSession::forgotten, this, [this] {
        ask(false);
        m_note = tr("Forgotten. Search learns from the contacts to come.");
        refresh();
    });
    connect(&m_session, &LearnedSession::failed, this, [this](const Error& error) {
        ask(false);
        m_note = ErrorText::of(error);
        refresh();
    });
    connect(m_forget, &QPushButton::clicked, this, [this] { ask(true); });
    connect(m_keep, &QPushButton::clicked, this, [this] { ask(false); });
    connect(m_confirm, &QPushButton::clicked, &m_session, &LearnedSession::forget);
    retranslate();
    ask(false);
}

void LearnedView::build()
{
    m_title = new QLabel(this);
    m_title->setProperty("kind", QStringLiteral("heading"));
    m_summary = new QLabel(this);
    m_summary->setObjectName(QStringLiteral("learnedSummary"));
    m_summary->setProperty("kind", QStringLiteral("muted"));
    m_summary->setWordWrap(true);
    m_words = new QWidget(this);
    m_words->setObjectName(QStringLiteral("learnedWords"));
    m_flow = new FlowLayout(m_words);
    metrics::set(m_flow, 8);
    m_forget = new QPushButton(this);
    m_forget->setObjectName(QStringLiteral("forgetLearned"));
    m_question = new QWidget(this);
    m_warning = new QLabel(m_question);
    m_warning->setProperty("kind", QStringLiteral("warning"));
    m_warning->setWordWrap(true);
    m_keep = new QPushButton(m_question);
    m_keep->setObjectName(QStringLiteral("keepLearned"));
    m_confirm = new QPushButton(m_question);
    m_confirm->setObjectName(QStringLiteral("confirmForget"));
    auto* answers = new QHBoxLayout;
    metrics::set(answers, 8);
    answers->addStretch(1);
    answers->addWidget(m_keep);
    answers->addWidget(m_confirm);
    auto* question = new QVBoxLayout(m_question);
    metrics::set(question, 8);
    question->addWidget(m_warning);
    question->addLayout(answers);
    auto* head = new QHBoxLayout;
    metrics::set(head, 8);
    head->addWidget(m_title, 1);
    head->addWidget(m_forget);
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 8);
    column->addLayout(head);
    column->addWidget(m_summary);
    column->addWidget(m_words);
    column->addWidget(m_question);
}

void LearnedView::ask(bool asking)
{
    m_question->setVisible(asking);
    m_forget->setEnabled(!asking);
    if (asking)
        m_keep->setFocus();
}

void LearnedView::showWords()
{
    while (QLayoutItem* item = m_flow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!m_session.about())
        return;
    for (const LearnedWord& word : m_session.about()->words) {
        auto* label = new QLabel(tr("%1 × %2", "learned term, its weight")
                                     .arg(word.text, QLocale().toString(word.weight, 'f', 1)));
        label->setTextFormat(Qt::PlainText);
        m_flow->addWidget(label);
    }
}

void LearnedView::refresh()
{
    const auto& about = m_session.about();
    setVisible(m_session.isAvailable() && about);
    if (!about)
        return;
    const bool nothing = about->contacts == 0;
    m_forget->setVisible(!nothing);
    m_words->setVisible(!nothing);
    if (!m_note.isEmpty())
        m_summary->setText(m_note);
    else if (nothing)
        m_summary->setText(tr("Nothing yet: search learns from the contacts this Q&A answers."));
    else
        m_summary->setText(tr("From %n contact(s); these words lead to this Q&A, the heavier the more.",
                              nullptr, about->contacts));
    showWords();
}

void LearnedView::retranslate()
{
    m_title->setText(tr("Learned"));
    m_forget->setText(tr("Forget…"));
    m_warning->setText(
        tr("Search forgets, for everyone, what past contacts taught about this Q&A. This cannot be "
           "taken back."));
    m_keep->setText(tr("Keep it"));
    m_confirm->setText(tr("Forget it"));
    refresh();
}

void LearnedView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace madoguchi::desk
