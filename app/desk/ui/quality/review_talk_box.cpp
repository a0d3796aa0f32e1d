// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/quality/review_talk_box.h"

#include "app/desk/ui/room/fact_list.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/form_field.h"
#include "app/desk/ui/widgets/text_box.h"
#include "app/desk/ui/wording/joined.h"
#include "app/desk/ui/wording/quality_text.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace madoguchi::desk {

ReviewTalkBox::ReviewTalkBox(ReviewTalk& talk, QWidget* parent)
    : QWidget(parent)
    , m_talk(talk)
    , m_replies(new FactList(this))
    , m_text(new TextBox(2, 6))
    , m_field(new FormField(m_text, this))
    , m_send(new QPushButton(this))
{
    m_text->setObjectName(QStringLiteral("replyText"));
    m_send->setObjectName(QStringLiteral("sendReply"));
    auto* answer = new QVBoxLayout;
    metrics::set(answer, 6, {16, 0, 16, 10});
    answer->addWidget(m_field);
    answer->addWidget(m_send, 0, Qt::AlignRight);
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 0);
    column->addWidget(m_replies);
    column->addLayout(answer);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_field->setError({});
        m_talk.edit(m_text->toPlainText());
    });
    connect(m_send, &QPushButton::clicked, &m_talk, &ReviewTalk::send);
    connect(&m_talk, &ReviewTalk::opened, this, &ReviewTalkBox::showText);
    connect(&m_talk, &ReviewTalk::failed, this,
            [this](const Error& error) { m_field->setError(QualityText::of(error)); });
    retranslate();
}

void ReviewTalkBox::setNames(PersonName names)
{
    m_names = std::move(names);
    retranslate();
}

void ReviewTalkBox::showReview(const Review& review)
{
    m_talk.open(review.id);
    m_review = review;
    m_replies->begin();
    if (!review.replies.empty())
        m_replies->addHeading(tr("Answers"));
    for (const ReviewReply& reply : review.replies)
        m_replies->add(joined({m_names ? m_names(reply.by) : QString(), QualityText::moment(reply.at)}),
                       reply.text);
}

void ReviewTalkBox::showText()
{
    if (m_text->toPlainText() == m_talk.text())
        return;
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(m_talk.text());
    m_field->setError({});
}

void ReviewTalkBox::retranslate()
{
    m_field->setLabel(tr("Answer", "to a review"));
    m_text->setPlaceholderText(tr("What do you want to say about it?"));
    m_send->setText(tr("Send"));
    m_send->setAccessibleName(tr("Send your answer"));
    if (!m_review.id.isNull())
        showReview(m_review);
}

void ReviewTalkBox::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace madoguchi::desk
