// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/quality/my_reviews_view.h"

#include "app/desk/ui/quality/review_reading.h"
#include "app/desk/ui/quality/review_talk_box.h"
#include "app/desk/ui/quality/trend_delegate.h"
#include "app/desk/ui/quality/trend_table.h"
#include "app/desk/ui/room/fact_list.h"
#include "app/desk/ui/room/scroll_body.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/theme/theme.h"
#include "app/desk/ui/widgets/column_fitter.h"
#include "app/desk/ui/widgets/data_table.h"
#include "app/desk/ui/widgets/empty_state.h"
#include "app/desk/ui/wording/quality_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace madoguchi::desk {

namespace {

constexpr int leastForTwo = 720; ///< pixels at 100 %: below, the review stands under the list

} // namespace

MyReviewsView::MyReviewsView(QualitySession& session, ReviewTalk& talk, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_talk(talk)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
{
    setObjectName(QStringLiteral("myReviews"));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(buildPage());
    auto* whole = new QVBoxLayout(this);
    metrics::set(whole, 0);
    whole->addWidget(m_stack);
    fit();
    metrics::setMinimumHeight(this, 360);
    resize(QSize(theme().px(940), theme().px(640)).boundedTo(screen()->availableSize()));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &MyReviewsView::showCurrent);
    connect(m_seen, &QPushButton::clicked, &m_talk, &ReviewTalk::markSeen);
    connect(&m_session, &QualitySession::changed, this, &MyReviewsView::refresh);
    connect(&theme(), &Theme::changed, this, &MyReviewsView::fit);
    // What was said to one person is not the next one's to read.
    connect(&m_session, &QualitySession::userChanged, this, &QWidget::hide);
    retranslate();
}

QWidget* MyReviewsView::buildPage()
{
    m_splitter = new QSplitter(this);
    auto* lists = new QWidget(m_splitter);
    m_table = new QTableView(lists);
    m_table->setObjectName(QStringLiteral("myReviewsTable"));
    m_table->setModel(&m_model);
    prepareTable(*m_table);
    new ColumnFitter(*m_table, Inquiry, 130,
                     {{Total, 104}, {State, 130}, {Date, 128, QualityText::longestMoment}});
    m_trendTitle = new QLabel(lists);
    m_trendTitle->setProperty("kind", QStringLiteral("field"));
    m_trendTitle->setWordWrap(true);
    m_trendTable = new QTableView(lists);
    m_trendTable->setObjectName(QStringLiteral("myTrend"));
    m_trendTable->setFocusPolicy(Qt::NoFocus);
    showTrends(*m_trendTable, m_trend);
    m_trendTable->setSelectionMode(QAbstractItemView::NoSelection);
    m_lists = new QVBoxLayout(lists);
    m_lists->addWidget(m_table, 1);
    m_lists->addWidget(m_trendTitle);
    m_lists->addWidget(m_trendTable);
    buildReading();
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(8);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    return m_splitter;
}

QWidget* MyReviewsView::buildReading()
{
    m_body = new ScrollBody(m_splitter);
    m_facts = new FactList;
    m_seen = new QPushButton;
    m_seen->setObjectName(QStringLiteral("reviewSeen"));
    m_seen->setProperty("kind", QStringLiteral("primary"));
    m_seenNote = new QLabel;
    m_seenNote->setObjectName(QStringLiteral("reviewSeenNote"));
    m_seenNote->setProperty("kind", QStringLiteral("muted"));
    m_seenNote->setWordWrap(true);
    m_talkBox = new ReviewTalkBox(m_talk);
    auto* seen = new QVBoxLayout;
    metrics::set(seen, 4, {16, 4, 16, 8});
    seen->addWidget(m_seen, 0, Qt::AlignLeft);
    seen->addWidget(m_seenNote);
    m_body->column()->addWidget(m_facts);
    m_body->column()->addLayout(seen);
    m_body->column()->addWidget(m_talkBox);
    m_body->column()->addStretch(1);
    metrics::setMinimumWidth(m_body, 280);
    return m_body;
}

void MyReviewsView::setNames(PersonName names)
{
    m_names = names;
    m_talkBox->setNames(std::move(names));
    retranslate();
}

void MyReviewsView::showReview(const ReviewId& id)
{
    m_chosen = id;
    refresh();
}

const Review* MyReviewsView::current() const
{
    return m_model.rowAt(m_table->currentIndex().row());
}

void MyReviewsView::refresh()
{
    const ReviewId kept = m_chosen;
    m_model.setRows(m_session.received());
    const int row = m_model.find([&kept](const Review& review) { return review.id == kept; });
    m_table->selectRow(std::max(0, row));
    m_stack->setCurrentIndex(m_model.rowCount() > 0 ? 1 : 0);
    showTrend();
    showCurrent();
}

void MyReviewsView::showCurrent()
{
    const Review* review = current();
    if (!review || !isVisible())
        return;
    const bool another = m_talk.review() != review->id;
    m_chosen = review->id;
    readReview(*m_facts, *review, m_session, m_names);
    m_seen->setVisible(!review->seenAt.isSet());
    m_seenNote->setVisible(review->seenAt.isSet());
    m_seenNote->setText(tr("You have seen it: %1", "moment").arg(QualityText::moment(review->seenAt)));
    m_talkBox->showReview(*review);
    if (another)
        m_body->toTop();
}

void MyReviewsView::showTrend()
{
    // Of other operators there is nothing to see: one's own name needs no column.
    m_trend.setTrends(
        trendsOf(m_session.received(), m_session.now().toLocal().date(), TrendModel::months, m_names));
    m_trendTable->setFixedHeight(m_trendTable->horizontalHeader()->sizeHint().height() +
                                 TrendDelegate::rowHeight() + theme().px(8));
}

QString MyReviewsView::cell(const Review& review, int column) const
{
    switch (column) {
    case Date:
        return QualityText::moment(review.reviewedAt);
    case Inquiry:
        return QualityText::subject(m_session.contact(review.contact));
    case Total:
        return QualityText::shortOf(totalWithShare(review));
    case State:
        return QualityText::state(review);
    default:
        return {};
    }
}

void MyReviewsView::setTexts()
{
    m_model.setTexts([this](const Review& review, int column) { return cell(review, column); },
                     [](int column) -> QString {
                         switch (column) {
                         case Date:
                             return tr("Reviewed");
                         case Inquiry:
                             return tr("Inquiry");
                         case Total:
                             return tr("Total");
                         case State:
                             return tr("Your side");
                         default:
                             return {};
                         }
                     });
}

void MyReviewsView::retranslate()
{
    setWindowTitle(tr("Reviews of your contacts"));
    m_seen->setText(tr("I have seen it", "a review"));
    m_table->setAccessibleName(tr("Reviews of your contacts"));
    m_trendTitle->setText(tr("Mean of a month’s totals; n is how many reviews"));
    m_trendTable->setAccessibleName(m_trendTitle->text());
    m_empty->setContent(
        QStringLiteral("check"), tr("No reviews of your contacts yet"),
        tr("When a leader reviews one of your contacts, the bell says so, and it stands here: the "
           "points, the comment, and room for your answer."));
    m_trend.retranslate();
    setTexts();
    refresh();
}

void MyReviewsView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void MyReviewsView::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    fit();
}

void MyReviewsView::fit()
{
    const bool narrow = width() < theme().px(leastForTwo);
    m_splitter->setOrientation(narrow ? Qt::Vertical : Qt::Horizontal);
    metrics::set(m_lists, 6, {12, 12, narrow ? 12 : 0, 12});
}

void MyReviewsView::hideEvent(QHideEvent* event)
{
    m_talk.close();
    QDialog::hideEvent(event);
}

} // namespace madoguchi::desk
