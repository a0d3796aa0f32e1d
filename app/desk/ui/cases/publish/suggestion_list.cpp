// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/cases/publish/suggestion_list.h"

#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/flow_layout.h"
#include "app/desk/ui/wording/publication_text.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace madoguchi::desk {

SuggestionList::SuggestionList(RedactionSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_take(new QPushButton(this))
    , m_takeAll(new QPushButton(this))
{
    m_title->setProperty("kind", QStringLiteral("field"));
    m_title->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("redactionSuggestions"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    metrics::setMinimumHeight(m_list, 120);
    m_take->setObjectName(QStringLiteral("takeSuggestion"));
    m_takeAll->setObjectName(QStringLiteral("takeAllSuggestions"));
    auto* buttons = new FlowLayout;
    metrics::set(buttons, 8);
    for (QPushButton* button : {m_takeAll, m_take}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 4);
    column->addWidget(m_title);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_take->setEnabled(row >= 0);
        if (row >= 0 && size_t(row) < m_shown.size())
            Q_EMIT pointedAt(m_shown[size_t(row)].which, m_shown[size_t(row)].span);
    });
    connect(m_list, &QListWidget::itemDoubleClicked, this, &SuggestionList::take);
    connect(m_take, &QPushButton::clicked, this, &SuggestionList::take);
    connect(m_takeAll, &QPushButton::clicked, &session, &RedactionSession::takeAll);
    connect(&session, &RedactionSession::began, this, &SuggestionList::fill);
    connect(&session, &RedactionSession::changed, this, &SuggestionList::fill);
    connect(&session, &RedactionSession::ended, this, &SuggestionList::fill);
    retranslate();
}

void SuggestionList::fill()
{
    const bool writes = m_session.mode() == RedactionSession::Mode::Write;
    if (m_shown != m_session.suggestions() || m_list->count() != int(m_shown.size())) {
        const int row = m_list->currentRow();
        const QSignalBlocker quiet(m_list);
        m_shown = m_session.suggestions();
        m_list->clear();
        for (const RedactionSession::Suggestion& one : m_shown) {
            const QString kind = PublicationText::of(one.kind);
            m_list->addItem(tr("%1: %2", "kind of data, the words")
                                .arg(one.likely ? kind : tr("%1, perhaps", "kind of data").arg(kind),
                                     one.words.simplified()));
        }
        // One after the other, from where one is.
        m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    }
    const auto likely =
        std::count_if(m_shown.begin(), m_shown.end(), [](const auto& one) { return one.likely; });
    m_title->setText(
        m_shown.empty()
            ? tr("Nothing else was found that says who somebody is or where. Read it all the "
                 "same: names without a title are not found.")
            : tr("%n place(s) that may say who somebody is or where", nullptr, int(m_shown.size())));
    m_takeAll->setText(tr("Black out all that are likely (%n)", nullptr, int(likely)));
    m_takeAll->setEnabled(likely > 0);
    m_take->setEnabled(m_list->currentRow() >= 0);
    m_list->setVisible(writes || !m_shown.empty());
    for (QPushButton* button : {m_take, m_takeAll})
        button->setVisible(writes);
}

void SuggestionList::take()
{
    const int row = m_list->currentRow();
    if (row < 0 || size_t(row) >= m_shown.size())
        return;
    const RedactionSession::Suggestion taken = m_shown[size_t(row)];
    m_session.take(taken);
}

void SuggestionList::retranslate()
{
    m_list->setAccessibleName(tr("Suggestions"));
    m_list->setAccessibleDescription(tr("Enter blacks out the one that is chosen."));
    m_take->setText(tr("Black this out"));
    m_shown.clear();
    m_list->clear();
    fill();
}

bool SuggestionList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Delete) {
            take();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SuggestionList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace madoguchi::desk
