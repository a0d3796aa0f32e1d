// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/quality/trend_page.h"

#include "app/desk/ui/quality/trend_table.h"
#include "app/desk/ui/widgets/empty_state.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace madoguchi::desk {

TrendPage::TrendPage(QualitySession& session, QWidget* parent)
    : TrendPage(session, new TrendModel, parent)
{
}

TrendPage::TrendPage(QualitySession& session, TrendModel* model, QWidget* parent)
    : CentrePage(QStringLiteral("trend"), *model, parent)
    , m_session(session)
    , m_model(model)
{
    m_model->setParent(this);
    showTrends(*table(), *model);
    arrange({hint()}, {}, {});
    setFocusProxy(table());
    connect(&m_session, &QualitySession::changed, this, &TrendPage::refresh);
    retranslate();
}

void TrendPage::setNames(PersonName names)
{
    m_names = std::move(names);
    refresh();
}

void TrendPage::refresh()
{
    m_model->setTrends(
        trendsOf(m_session.content().reviews, m_session.now().toLocal().date(), TrendModel::months, m_names));
    showRows(m_model->rowCount() > 0);
    count()->setText(tr("%n operator(s), in the order of their names", nullptr, m_model->rowCount()));
}

void TrendPage::retranslate()
{
    hint()->setText(
        tr("Mean of the totals of a month’s reviews; n is how many they were. A few reviews say little "
           "about a month. Second opinions do not count."));
    table()->setAccessibleName(tr("Reviews by operator and month"));
    emptyState()->setContent(
        QStringLiteral("clock"), tr("No reviews yet"),
        tr("Once contacts are reviewed, their totals stand here by operator and month."));
    m_model->retranslate();
    refresh();
}

} // namespace madoguchi::desk
