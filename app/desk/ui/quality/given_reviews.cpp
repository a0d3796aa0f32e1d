// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/quality/given_reviews.h"

#include "app/desk/ui/widgets/column_fitter.h"
#include "app/desk/ui/widgets/empty_state.h"
#include "app/desk/ui/wording/quality_text.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace madoguchi::desk {

GivenReviews::GivenReviews(QualitySession& session, QWidget* parent)
    : GivenReviews(session, new Model(ColumnCount), parent)
{
}

GivenReviews::GivenReviews(QualitySession& session, Model* model, QWidget* parent)
    : CentrePage(QStringLiteral("given"), *model, parent)
    , m_session(session)
    , m_model(model)
{
    m_model->setParent(this);
    new ColumnFitter(
        *table(), Inquiry, 200,
        {{State, 150}, {Operator, 120}, {Total, 110}, {Date, 128, QualityText::longestMoment}, {Kind, 150}});
    m_open = new QPushButton(this);
    m_open->setObjectName(QStringLiteral("openReview"));
    arrange({hint()}, {}, {m_open});
    setFocusProxy(table());
    connect(m_open, &QPushButton::clicked, this, &GivenReviews::openCurrent);
    connect(table(), &QTableView::activated, this, &GivenReviews::openCurrent);
    connect(table(), &QTableView::doubleClicked, this, &GivenReviews::openCurrent);
    connect(&m_session, &QualitySession::changed, this, &GivenReviews::refresh);
    retranslate();
}

void GivenReviews::setNames(PersonName names)
{
    m_names = std::move(names);
    retranslate();
}

void GivenReviews::showOpenError(const Error& error)
{
    showError(QualityText::of(error));
}

void GivenReviews::openCurrent()
{
    hideError();
    if (const Review* review = m_model->rowAt(table()->currentIndex().row()))
        Q_EMIT openRequested(review->contact);
}

void GivenReviews::refresh()
{
    const Review* chosen = m_model->rowAt(table()->currentIndex().row());
    const ReviewId kept = chosen ? chosen->id : ReviewId();
    m_model->setRows(m_session.given());
    const int row = m_model->find([&](const Review& review) { return review.id == kept; });
    table()->selectRow(std::max(0, row));
    showRows(m_model->rowCount() > 0);
    m_open->setEnabled(m_model->rowCount() > 0);
    count()->setText(tr("%n review(s) given", nullptr, m_model->rowCount()));
}

QString GivenReviews::cell(const Review& review, int column) const
{
    switch (column) {
    case Date:
        return QualityText::moment(review.reviewedAt);
    case Operator:
        return m_names ? m_names(review.operatorId) : QString();
    case Inquiry:
        return QualityText::subject(m_session.contact(review.contact));
    case Kind:
        return QualityText::kind(review.calibration);
    case Total:
        return QualityText::shortOf(totalWithShare(review));
    case State:
        return QualityText::state(review);
    default:
        return {};
    }
}

void GivenReviews::retranslate()
{
    hint()->setText(
        tr("The reviews you have given. What others gave for a contact is shown under “Calibration” once "
           "your own is saved."));
    m_open->setText(tr("Open", "a review"));
    table()->setAccessibleName(tr("Reviews you have given"));
    emptyState()->setContent(
        QStringLiteral("check"), tr("No reviews given yet"),
        tr("Draw a sample and open one of its contacts, or choose “Review” beside a contact in History."));
    m_model->setTexts([this](const Review& review, int column) { return cell(review, column); },
                      [](int column) -> QString {
                          switch (column) {
                          case Date:
                              return tr("Reviewed");
                          case Operator:
                              return tr("Operator");
                          case Inquiry:
                              return tr("Inquiry");
                          case Kind:
                              return tr("For", "whom a review is for");
                          case Total:
                              return tr("Total");
                          case State:
                              return tr("Operator’s side");
                          default:
                              return {};
                          }
                      });
    refresh();
}

} // namespace madoguchi::desk
