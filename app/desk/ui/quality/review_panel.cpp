// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/quality/review_panel.h"

#include "app/desk/ui/quality/criterion_row.h"
#include "app/desk/ui/quality/review_talk_box.h"
#include "app/desk/ui/room/scroll_body.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/form_field.h"
#include "app/desk/ui/widgets/panel_footer.h"
#include "app/desk/ui/widgets/segmented_control.h"
#include "app/desk/ui/widgets/text_box.h"
#include "app/desk/ui/wording/quality_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace madoguchi::desk {

namespace {

enum Kind { ForOperator, SecondOpinion };

QPushButton* buttonNamed(const char* name, QWidget* parent)
{
    auto* button = new QPushButton(parent);
    button->setObjectName(QString::fromLatin1(name));
    return button;
}

} // namespace

ReviewPanel::ReviewPanel(QualitySession& quality, ReviewEditSession& session, ReviewTalk& talk,
                         QWidget* parent)
    : QFrame(parent)
    , m_quality(quality)
    , m_session(session)
{
    setObjectName(QStringLiteral("reviewPanel"));
    setProperty("kind", QStringLiteral("panel"));
    build(talk);
    connectParts();
    connectSession();
    retranslate();
}

void ReviewPanel::build(ReviewTalk& talk)
{
    m_title = new QLabel(this);
    m_title->setProperty("kind", QStringLiteral("large"));
    m_title->setWordWrap(true);
    m_body = new ScrollBody(this);
    m_kind = new SegmentedControl;
    m_kind->setObjectName(QStringLiteral("reviewKind"));
    m_kind->setChoices({ForOperator, SecondOpinion}, {QString(), QString()});
    m_kindHint = new QLabel;
    m_kindHint->setProperty("kind", QStringLiteral("muted"));
    m_kindHint->setWordWrap(true);
    m_comment = new TextBox(3, 10);
    m_comment->setObjectName(QStringLiteral("reviewComment"));
    m_commentField = new FormField(m_comment);
    auto* form = new QVBoxLayout;
    metrics::set(form, 12, {16, 10, 16, 12});
    m_rowColumn = new QVBoxLayout;
    metrics::set(m_rowColumn, 16);
    form->addWidget(m_kind);
    form->addWidget(m_kindHint);
    form->addLayout(m_rowColumn);
    form->addWidget(m_commentField);
    m_body->column()->addLayout(form);
    m_talkBox = new ReviewTalkBox(talk);
    m_body->column()->addWidget(m_talkBox);
    m_body->column()->addStretch(1);
    m_error = new QLabel(this);
    m_error->setObjectName(QStringLiteral("reviewError"));
    m_error->setProperty("kind", QStringLiteral("error"));
    m_error->setWordWrap(true);
    auto* head = new QVBoxLayout;
    metrics::set(head, 6, {16, 12, 16, 6});
    head->addWidget(m_title);
    head->addWidget(buildConflict());
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 0, {1, 1, 1, 1});
    column->addLayout(head);
    column->addWidget(m_body, 1);
    column->addWidget(buildFooter());
}

QWidget* ReviewPanel::buildConflict()
{
    m_conflict = new QWidget(this);
    m_conflictText = new QLabel(m_conflict);
    m_conflictText->setObjectName(QStringLiteral("reviewConflict"));
    m_conflictText->setProperty("kind", QStringLiteral("warning"));
    m_conflictText->setTextFormat(Qt::PlainText);
    m_conflictText->setWordWrap(true);
    m_keep = buttonNamed("keepMyReview", m_conflict);
    m_take = buttonNamed("takeTheirReview", m_conflict);
    auto* row = new QHBoxLayout;
    metrics::set(row, 8);
    row->addStretch(1);
    row->addWidget(m_take);
    row->addWidget(m_keep);
    auto* column = new QVBoxLayout(m_conflict);
    metrics::set(column, 6);
    column->addWidget(m_conflictText);
    column->addLayout(row);
    m_conflict->hide();
    return m_conflict;
}

QWidget* ReviewPanel::buildFooter()
{
    auto* foot = new QWidget(this);
    m_total = new QLabel(foot);
    m_total->setObjectName(QStringLiteral("reviewTotal"));
    m_total->setProperty("kind", QStringLiteral("heading"));
    m_total->setWordWrap(true);
    auto* words = new QVBoxLayout;
    metrics::set(words, 4, {16, 6, 16, 6});
    words->addWidget(m_error);
    words->addWidget(m_total);
    auto* footer = new PanelFooter(foot);
    m_back = buttonNamed("leaveReview", footer);
    m_discard = buttonNamed("discardReview", footer);
    m_save = buttonNamed("saveReview", footer);
    m_save->setProperty("kind", QStringLiteral("primary"));
    footer->row()->addWidget(m_back);
    footer->row()->addStretch(1);
    footer->row()->addWidget(m_discard);
    footer->row()->addWidget(m_save);
    auto* column = new QVBoxLayout(foot);
    metrics::set(column, 0);
    column->addLayout(words);
    column->addWidget(footer);
    return foot;
}

void ReviewPanel::connectParts()
{
    connect(m_back, &QPushButton::clicked, this, &ReviewPanel::left);
    connect(m_discard, &QPushButton::clicked, &m_session, &ReviewEditSession::discard);
    connect(m_save, &QPushButton::clicked, this, [this] {
        hideErrors();
        m_session.save();
    });
    connect(m_keep, &QPushButton::clicked, &m_session, &ReviewEditSession::keepMine);
    connect(m_take, &QPushButton::clicked, &m_session, &ReviewEditSession::takeTheirs);
    connect(m_comment, &QPlainTextEdit::textChanged, this, [this] {
        m_commentField->setError({});
        m_session.setComment(m_comment->toPlainText());
    });
    connect(m_kind, &SegmentedControl::chosen, this, [this](int kind) {
        m_session.setCalibration(kind == SecondOpinion);
        retranslate();
    });
}

void ReviewPanel::connectSession()
{
    connect(&m_session, &ReviewEditSession::opened, this, &ReviewPanel::showDraft);
    connect(&m_session, &ReviewEditSession::edited, this, &ReviewPanel::showTotal);
    connect(&m_session, &ReviewEditSession::saveFailed, this, &ReviewPanel::showError);
    connect(&m_session, &ReviewEditSession::conflicted, this, [this](const Review& theirs) {
        m_conflictText->setText(
            tr("You have saved this review at another desk meanwhile. There: %1 %2", "total, comment")
                .arg(QualityText::of(totalWithShare(theirs)), theirs.comment));
        m_conflict->show();
    });
    connect(&m_quality, &QualitySession::changed, this, &ReviewPanel::showTalk);
}

void ReviewPanel::setNames(PersonName names)
{
    m_names = names;
    m_talkBox->setNames(std::move(names));
    retranslate();
}

void ReviewPanel::showDraft()
{
    m_conflict->hide();
    hideErrors();
    showRows();
    const Review& review = m_session.draft().review;
    const QSignalBlocker quiet(m_comment);
    m_comment->setPlainText(review.comment);
    m_kind->setValue(review.calibration ? SecondOpinion : ForOperator);
    m_kind->setEnabled(m_session.isNew());
    retranslate();
    showTotal();
    showTalk();
    m_body->toTop();
    setFocusProxy(m_rows.isEmpty() ? m_comment : m_rows.first()->entry());
}

void ReviewPanel::showRows()
{
    qDeleteAll(m_rows);
    m_rows.clear();
    QWidget* before = m_kind;
    for (const Criterion& criterion : m_session.draft().review.criteria) {
        auto* row = new CriterionRow(criterion, m_body->widget());
        row->setObjectName(QStringLiteral("criterion%1").arg(m_rows.size()));
        if (m_session.draft().isJudged(criterion.id))
            row->setPoints(pointsFor(m_session.draft().review, criterion.id));
        connect(row, &CriterionRow::judged, this, [this, row](const std::optional<int>& points) {
            hideErrors();
            m_session.judge(row->id(), points);
        });
        m_rowColumn->addWidget(row);
        row->show();
        setTabOrder(before, row->entry());
        before = row->entry();
        m_rows.append(row);
    }
    setTabOrder(before, m_comment);
}

void ReviewPanel::showTotal()
{
    m_total->setText(m_session.isOpen() ? QualityText::of(m_session.total()) : QString());
    m_discard->setEnabled(m_session.isChanged());
    m_save->setEnabled(m_session.isOpen() && (m_session.isNew() || m_session.isChanged()));
}

void ReviewPanel::showTalk()
{
    const Review* saved = m_session.isOpen() ? m_quality.review(m_session.draft().review.id) : nullptr;
    // Of a second opinion the operator knows nothing, so there is nobody to talk to.
    m_talkBox->setVisible(saved && !saved->calibration);
    if (saved && !saved->calibration)
        m_talkBox->showReview(*saved);
}

void ReviewPanel::showError(const Error& error)
{
    const QString text = QualityText::of(error);
    for (CriterionRow* row : m_rows) {
        if (error.key == u"review.open" && row->id().toString() == error.where) {
            row->setError(text);
            row->entry()->setFocus(Qt::OtherFocusReason);
            m_body->ensureWidgetVisible(row);
            return;
        }
    }
    if (error.key.startsWith(u"review.comment")) {
        m_commentField->setError(text);
        m_comment->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_error->setText(text);
    m_error->show();
}

void ReviewPanel::hideErrors()
{
    m_error->hide();
    for (CriterionRow* row : m_rows)
        row->setError({});
}

void ReviewPanel::retranslate()
{
    const Review& review = m_session.draft().review;
    const QString who = m_names ? m_names(review.operatorId) : QString();
    m_title->setText(m_session.isNew() ? tr("Review of %1", "operator").arg(who)
                                       : tr("Your review of %1, saved %2", "operator, moment")
                                             .arg(who, QualityText::moment(review.reviewedAt)));
    m_kind->setLabels({QualityText::kind(false), QualityText::kind(true)});
    m_kind->setAccessibleName(tr("Whom the review is for"));
    m_kindHint->setText(review.calibration
                            ? tr("To compare reviewers: it does not reach the operator, and stays so.")
                            : tr("The operator sees it and can answer."));
    m_commentField->setLabel(tr("Comment"));
    m_comment->setPlaceholderText(tr("What was good, and what to do better next time"));
    m_back->setText(tr("Back to the list"));
    m_discard->setText(tr("Discard changes"));
    m_save->setText(tr("Save review"));
    m_keep->setText(tr("Keep mine"));
    m_take->setText(tr("Take that one"));
    for (CriterionRow* row : m_rows)
        row->retranslate();
    showTotal();
}

void ReviewPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        hideErrors(); // they are in the other language
        m_commentField->setError({});
        retranslate();
    }
    QFrame::changeEvent(event);
}

} // namespace madoguchi::desk
