// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/room/hand_detail.h"

#include "app/desk/ui/room/fact_list.h"
#include "app/desk/ui/room/room_text.h"
#include "app/desk/ui/room/scroll_body.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/flow_layout.h"
#include "app/desk/ui/widgets/form_field.h"
#include "app/desk/ui/widgets/hint_button.h"
#include "app/desk/ui/widgets/pill.h"
#include "app/desk/ui/widgets/shortcuts.h"
#include "app/desk/ui/widgets/text_box.h"
#include "app/desk/ui/wording/domain_text.h"
#include "app/desk/ui/wording/joined.h"
#include "app/desk/ui/wording/language_names.h"

#include <QAction>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace madoguchi::desk {

HandDetail::HandDetail(RoomDrafts& drafts, Shortcuts& shortcuts, QWidget* parent)
    : QWidget(parent)
    , m_drafts(drafts)
    , m_shortcuts(shortcuts)
{
    setObjectName(QStringLiteral("handDetail"));
    build();
    connect(m_answer, &QPlainTextEdit::textChanged, this, [this] {
        if (m_detail.hand)
            m_drafts.set(m_detail.hand->id.value, m_answer->toPlainText());
        m_field->setError({});
    });
    connect(&m_drafts, &RoomDrafts::replaced, this, [this] {
        if (m_detail.hand && m_answer->toPlainText() != m_drafts.of(m_detail.hand->id.value))
            showDraft();
    });
    connect(m_send, &QPushButton::clicked, this, &HandDetail::send);
    connect(m_shortcuts.makeAction(ShortcutId::SaveContact, this, Qt::WidgetWithChildrenShortcut),
            &QAction::triggered, this, &HandDetail::send);
    connect(m_takeOver, &QPushButton::clicked, this, [this] { Q_EMIT takeOverRequested(m_detail.hand->id); });
    connect(m_escalate, &QPushButton::clicked, this, [this] { Q_EMIT escalateRequested(*m_detail.hand); });
    connect(m_review, &QPushButton::clicked, this, [this] { Q_EMIT reviewRequested(m_detail); });
    connect(m_withdraw, &QPushButton::clicked, this,
            [this] { Q_EMIT withdrawRequested(m_detail.hand->id, m_answer->toPlainText()); });
    connect(&shortcuts, &Shortcuts::changed, this, &HandDetail::retranslate);
    setFocusProxy(m_answer);
    retranslate();
}

void HandDetail::build()
{
    m_title = new QLabel(this);
    m_title->setProperty("kind", QStringLiteral("heading"));
    m_title->setWordWrap(true);
    m_state = new QLabel(this);
    m_state->setProperty("kind", QStringLiteral("muted"));
    m_state->setWordWrap(true);
    m_pill = new Pill(this);
    m_pill->setObjectName(QStringLiteral("handCallPill"));
    auto* names = new QVBoxLayout;
    metrics::set(names, 2);
    names->addWidget(m_title);
    names->addWidget(m_state);
    auto* head = new QHBoxLayout;
    metrics::set(head, 8, {16, 10, 16, 6});
    head->addLayout(names, 1);
    head->addWidget(m_pill);
    m_body = new ScrollBody(this);
    m_facts = new FactList(m_body);
    m_answer = new TextBox(4, 10);
    m_answer->setObjectName(QStringLiteral("handAnswer"));
    m_field = new FormField(m_answer, m_body);
    auto* box = new QVBoxLayout;
    metrics::set(box, 0, {16, 8, 16, 12});
    box->addWidget(m_field);
    m_body->column()->addWidget(m_facts);
    m_body->column()->addLayout(box);
    m_body->column()->addStretch(1);
    auto* footer = new QFrame(this);
    footer->setProperty("kind", QStringLiteral("footer"));
    m_footer = footer;
    auto* row = new FlowLayout(footer);
    metrics::set(row, 8, {16, 10, 16, 10});
    m_takeOver = new QPushButton(footer);
    m_takeOver->setObjectName(QStringLiteral("takeCallOver"));
    m_escalate = new QPushButton(footer);
    m_escalate->setObjectName(QStringLiteral("escalateHand"));
    m_review = new QPushButton(footer);
    m_review->setObjectName(QStringLiteral("requestReview"));
    m_withdraw = new QPushButton(footer);
    m_withdraw->setObjectName(QStringLiteral("withdrawHand"));
    m_send = new HintButton(footer);
    m_send->setObjectName(QStringLiteral("sendAnswer"));
    m_send->setPrimary(true);
    for (QPushButton* button :
         {static_cast<QPushButton*>(m_send), m_takeOver, m_escalate, m_review, m_withdraw})
        row->addWidget(button);
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 0);
    column->addLayout(head);
    column->addWidget(m_body, 1);
    column->addWidget(footer);
}

void HandDetail::setNames(const RoomNames& names)
{
    m_names = names;
}

void HandDetail::showDetail(const RoomDetail& detail, Timestamp now)
{
    const bool same = m_detail.hand && m_detail.hand->id == detail.hand->id;
    if (same && m_detail == detail)
        return;
    m_detail = detail;
    m_now = now;
    if (!same) {
        showDraft();
        m_field->setError({});
        m_body->toTop();
    }
    fill();
}

void HandDetail::setNow(Timestamp now)
{
    m_now = now;
    if (m_detail.hand && m_pill->isVisibleTo(this))
        m_pill->setText(tr("On call %1", "minutes and seconds")
                            .arg(RoomText::clockFace(now.ms - m_detail.hand->callStartedAt.ms)));
}

void HandDetail::fill()
{
    const Hand& hand = *m_detail.hand;
    const QString person = m_names.of(hand.raisedBy);
    m_title->setText(joined({m_detail.seat, person}));
    m_state->setText(joined({RoomText::of(hand.state), ownName(hand.language)}));
    m_pill->setVisible(hand.isOpen() && hand.callStartedAt.isSet());
    setNow(m_now);
    // What was typed for a hand that is settled now can still be copied.
    m_field->setVisible(hand.isOpen() || !m_answer->toPlainText().isEmpty());
    m_footer->setVisible(hand.isOpen());
    m_review->setEnabled(!hand.articles.isEmpty());
    m_facts->begin();
    if (hand.erasedAt.isSet())
        m_facts->addHeading(DomainText::erasedOn(hand.erasedAt));
    m_facts->add(tr("Inquiry"), hand.inquiry);
    addArticles();
    addDialogue();
}

void HandDetail::addArticles()
{
    QStringList lines;
    bool stale = false;
    for (const RoomArticle& article : m_detail.articles) {
        if (article.title.isEmpty()) {
            lines += tr("%1 (not at this desk)", "number of a Q&A").arg(article.number);
            continue;
        }
        const QString age = DomainText::checked(article.verifiedAt, m_now);
        const QString owner = article.owner.isEmpty() ? QString() : m_names.ofUnit(article.owner);
        QString line =
            owner.isEmpty()
                ? tr("%1 %2 (%3)", "number, Q&A, when checked").arg(article.number, article.title, age)
                : tr("%1 %2 (%3, %4)", "number, Q&A, owner, when checked")
                      .arg(article.number, article.title, owner, age);
        if (isStale(article, m_now)) {
            stale = true;
            line = tr("%1 ▲ old", "a Q&A nobody has checked for long").arg(line);
        }
        lines += line;
    }
    m_facts->add(tr("Q&As open at the booth"), lines.join(u'\n'),
                 stale ? FactList::Warning : FactList::Plain);
}

void HandDetail::addDialogue()
{
    const auto& entries = m_detail.hand->entries;
    for (size_t i = 0; i < entries.size(); ++i) {
        const HandEntry& entry = entries[i];
        const bool last = i + 1 == entries.size();
        const QString who = m_names.of(entry.by);
        const QString act = RoomText::of(entry.act);
        const QString when = RoomText::moment(entry.at, m_now);
        m_facts->add(joined({act, who, when}), entry.text.isEmpty() ? act : entry.text,
                     last ? FactList::Strong : FactList::Plain);
    }
}

void HandDetail::showDraft()
{
    const QSignalBlocker quiet(m_answer);
    m_answer->setPlainText(m_drafts.of(m_detail.hand->id.value));
    m_answer->moveCursor(QTextCursor::End);
}

void HandDetail::send()
{
    if (m_detail.hand && m_detail.hand->isOpen())
        Q_EMIT answerGiven(m_detail.hand->id, m_answer->toPlainText());
}

void HandDetail::clearAnswer(const HandId& hand)
{
    m_drafts.set(hand.value, {});
    if (m_detail.hand && m_detail.hand->id == hand)
        m_answer->clear();
}

void HandDetail::showError(const Error& error)
{
    m_field->setError(RoomText::of(error));
    m_answer->setFocus();
}

void HandDetail::focusAnswer()
{
    m_answer->setFocus(Qt::ShortcutFocusReason);
}

void HandDetail::retranslate()
{
    m_field->setLabel(tr("Answer (appears at the booth at once)"));
    m_takeOver->setText(tr("Take the call over"));
    m_escalate->setText(tr("Make it an escalation"));
    m_review->setText(tr("Have the Q&As checked").replace(u'&', QStringLiteral("&&")));
    m_review->setAccessibleName(tr("Have the Q&As checked"));
    m_withdraw->setText(tr("Take the hand down"));
    m_withdraw->setToolTip(tr("For when the operator is gone. What stands in the box is the reason."));
    m_send->setLabel(tr("Send the answer"));
    m_send->setHint(m_shortcuts.text(ShortcutId::SaveContact));
    if (m_detail.hand)
        fill();
}

void HandDetail::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace madoguchi::desk
