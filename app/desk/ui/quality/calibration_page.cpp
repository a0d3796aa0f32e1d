// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/quality/calibration_page.h"

#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/column_fitter.h"
#include "app/desk/ui/widgets/combo_box.h"
#include "app/desk/ui/widgets/data_table.h"
#include "app/desk/ui/widgets/empty_state.h"
#include "app/desk/ui/widgets/form_field.h"
#include "app/desk/ui/wording/quality_text.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include <set>

namespace madoguchi::desk {

CalibrationPage::CalibrationPage(QualitySession& session, QWidget* parent)
    : CalibrationPage(session, new Pairs(ColumnCount), parent)
{
}

CalibrationPage::CalibrationPage(QualitySession& session, Pairs* pairs, QWidget* parent)
    : CentrePage(QStringLiteral("calibration"), *pairs, parent)
    , m_session(session)
    , m_pairs(pairs)
    , m_scores(new Scores(ScoreColumnCount, this))
{
    m_pairs->setParent(this);
    new ColumnFitter(
        *table(), Inquiry, 160,
        {{Difference, 130}, {First, 170}, {Second, 170}, {Date, 128, QualityText::longestMoment}});
    m_couples = new ComboBox;
    m_couples->setObjectName(QStringLiteral("couples"));
    m_couples->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_couplesField = new FormField(m_couples);
    m_agreement = new QLabel(this);
    m_agreement->setObjectName(QStringLiteral("agreement"));
    m_agreement->setProperty("kind", QStringLiteral("heading"));
    m_hidden = new QLabel(this);
    m_hidden->setObjectName(QStringLiteral("hiddenReviews"));
    m_hidden->setProperty("kind", QStringLiteral("muted"));
    for (QLabel* label : {m_agreement, m_hidden})
        label->setWordWrap(true);
    arrange({hint(), m_couplesField, m_agreement, m_hidden}, {buildScores()}, {});
    setFocusProxy(table());
    connect(m_couples, &QComboBox::activated, this, &CalibrationPage::refresh);
    connect(table()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CalibrationPage::showCurrent);
    connect(&m_session, &QualitySession::changed, this, &CalibrationPage::refresh);
    retranslate();
}

QWidget* CalibrationPage::buildScores()
{
    m_scoreTable = new QTableView(this);
    m_scoreTable->setObjectName(QStringLiteral("scoresTable"));
    m_scoreTable->setModel(m_scores);
    prepareTable(*m_scoreTable);
    new ColumnFitter(*m_scoreTable, Criterion_, 160, {{Apart, 190}, {FirstPoints, 130}, {SecondPoints, 130}});
    metrics::setMinimumHeight(m_scoreTable, 160);
    return m_scoreTable;
}

void CalibrationPage::setNames(PersonName names)
{
    m_names = std::move(names);
    retranslate();
}

QString CalibrationPage::nameOf(const UserId& id) const
{
    return m_names ? m_names(id) : QString();
}

QString CalibrationPage::coupleOf(const ReviewPair& pair) const
{
    // Whoever was first on this contact: the couple is the same.
    QStringList ids{pair.first.reviewer.toString(), pair.second.reviewer.toString()};
    ids.sort();
    return ids.join(u'+');
}

bool CalibrationPage::isOfCouple(const ReviewPair& pair) const
{
    const QString chosen = m_couples->currentData().toString();
    return chosen.isEmpty() || coupleOf(pair) == chosen;
}

void CalibrationPage::fillCouples(const std::vector<ReviewPair>& pairs)
{
    const QString chosen = m_couples->currentData().toString();
    const QSignalBlocker quiet(m_couples);
    m_couples->clear();
    m_couples->addItem(tr("All reviewers"), QString());
    for (const ReviewPair& pair : pairs) {
        if (m_couples->findData(coupleOf(pair)) >= 0)
            continue;
        QStringList names{nameOf(pair.first.reviewer), nameOf(pair.second.reviewer)};
        names.sort(Qt::CaseInsensitive);
        m_couples->addItem(names.join(QStringLiteral(" – ")), coupleOf(pair));
    }
    m_couples->setCurrentIndex(std::max(0, m_couples->findData(chosen)));
    m_couplesField->setVisible(m_couples->count() > 2);
}

void CalibrationPage::showHidden(const std::vector<Review>& open)
{
    std::set<ContactId> shown;
    for (const Review& review : open)
        shown.insert(review.contact);
    std::set<ContactId> hidden;
    for (const Review& review : m_session.content().reviews) {
        if (!shown.contains(review.contact))
            hidden.insert(review.contact);
    }
    m_hidden->setText(tr("%n contact(s) reviewed by others, not by you: their points are shown once you have "
                         "saved your own.",
                         nullptr, int(hidden.size())));
    m_hidden->setVisible(!hidden.empty());
}

void CalibrationPage::refresh()
{
    const std::vector<Review> open = openReviews(m_session.content().reviews, m_session.self());
    std::vector<ReviewPair> pairs = pairsOf(open);
    fillCouples(pairs);
    std::erase_if(pairs, [this](const ReviewPair& pair) { return !isOfCouple(pair); });
    m_agreement->setText(QualityText::of(agreementOf(pairs)));
    m_agreement->setVisible(!pairs.empty());
    const int row = table()->currentIndex().row();
    m_pairs->setRows(std::move(pairs));
    table()->selectRow(std::clamp(row, 0, std::max(0, m_pairs->rowCount() - 1)));
    showRows(m_pairs->rowCount() > 0);
    m_scoreTable->setVisible(m_pairs->rowCount() > 0);
    count()->setText(tr("%n comparison(s)", nullptr, m_pairs->rowCount()));
    showHidden(open);
    showCurrent();
}

void CalibrationPage::showCurrent()
{
    const ReviewPair* pair = m_pairs->rowAt(table()->currentIndex().row());
    m_scores->setRows(pair ? sideBySide(*pair) : std::vector<ScorePair>());
    setTexts(); // the reviewers' names stand above their points
}

QString CalibrationPage::cell(const ReviewPair& pair, int column) const
{
    const auto given = [this](const Review& review) {
        return tr("%1: %2", "reviewer, total")
            .arg(nameOf(review.reviewer), QualityText::shortOf(totalWithShare(review)));
    };
    switch (column) {
    case Date:
        return QualityText::moment(pair.second.reviewedAt);
    case Inquiry:
        return QualityText::subject(m_session.contact(pair.first.contact));
    case First:
        return given(pair.first);
    case Second:
        return given(pair.second);
    case Difference: {
        const Agreement agreement = agreementOf(sideBySide(pair));
        return agreement.compared == 0 ? QStringLiteral("—")
                                       : tr("%1 (n=%2)", "mean difference, scores")
                                             .arg(QualityText::percent(agreement.meanDifference),
                                                  QString::number(agreement.compared));
    }
    default:
        return {};
    }
}

QString CalibrationPage::cell(const ScorePair& scores, int column) const
{
    const auto points = [](const std::optional<int>& given, int most) {
        return most == 0 ? QStringLiteral("—") : QualityText::points(given, most);
    };
    switch (column) {
    case Criterion_:
        return scores.criterion.title;
    case FirstPoints:
        return points(scores.first, scores.firstMost);
    case SecondPoints:
        return points(scores.second, scores.secondMost);
    case Apart:
        return QualityText::difference(scores);
    default:
        return {};
    }
}

void CalibrationPage::setTexts()
{
    m_scores->setTexts([this](const ScorePair& scores, int column) { return cell(scores, column); },
                       [this](int column) -> QString {
                           const ReviewPair* pair = m_pairs->rowAt(table()->currentIndex().row());
                           switch (column) {
                           case Criterion_:
                               return tr("Criterion");
                           case FirstPoints:
                               return pair ? nameOf(pair->first.reviewer) : QString();
                           case SecondPoints:
                               return pair ? nameOf(pair->second.reviewer) : QString();
                           case Apart:
                               return tr("Difference");
                           default:
                               return {};
                           }
                       });
}

void CalibrationPage::retranslate()
{
    hint()->setText(tr("Two reviewers on the same contact, each without having seen the other’s points."));
    m_couplesField->setLabel(tr("Reviewers"));
    table()->setAccessibleName(tr("Contacts with two reviews"));
    m_scoreTable->setAccessibleName(tr("Both reviews, criterion by criterion"));
    emptyState()->setContent(
        QStringLiteral("user"), tr("Nothing to compare yet"),
        tr("Review a contact that somebody else has reviewed, too: as a second opinion it does "
           "not reach the operator."));
    m_pairs->setTexts([this](const ReviewPair& pair, int column) { return cell(pair, column); },
                      [](int column) -> QString {
                          switch (column) {
                          case Date:
                              return tr("Compared since");
                          case Inquiry:
                              return tr("Inquiry");
                          case First:
                              return tr("First review");
                          case Second:
                              return tr("Second review");
                          case Difference:
                              return tr("Mean difference");
                          default:
                              return {};
                          }
                      });
    refresh();
}

} // namespace madoguchi::desk
