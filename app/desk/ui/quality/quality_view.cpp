// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/quality/quality_view.h"

#include "app/desk/ui/quality/calibration_page.h"
#include "app/desk/ui/quality/form_page.h"
#include "app/desk/ui/quality/review_page.h"
#include "app/desk/ui/quality/sample_page.h"
#include "app/desk/ui/quality/trend_page.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/page_tabs.h"

#include <QVBoxLayout>

namespace madoguchi::desk {

QualityView::QualityView(const Parts& parts, QWidget* parent)
    : QWidget(parent)
    , m_pages(new PageTabs(QStringLiteral("quality"), {8, 8, 8, 8}, true, this))
    , m_sample(new SamplePage(parts.quality))
    , m_reviews(new ReviewPage(parts.quality, parts.edit, parts.talk))
    , m_calibration(new CalibrationPage(parts.quality))
    , m_trend(new TrendPage(parts.quality))
    , m_form(new FormPage(parts.form))
{
    m_pages->addPage(m_sample, [] { return tr("Sample"); });
    m_pages->addPage(m_reviews, [] { return tr("Reviews"); });
    m_pages->addPage(m_calibration, [] { return tr("Calibration"); });
    m_pages->addPage(m_trend, [] { return tr("Trend"); });
    m_pages->addPage(m_form, [] { return tr("Form", "of reviews"); });
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 0);
    column->addWidget(m_pages);
    setFocusProxy(m_pages);
    connect(m_sample, &SamplePage::reviewRequested, this, &QualityView::reviewRequested);
}

void QualityView::setNames(const PersonName& person, ContactDetail::UnitNameOf unit)
{
    m_sample->setNames(person);
    m_reviews->setNames(person, std::move(unit));
    m_calibration->setNames(person);
    m_trend->setNames(person);
}

} // namespace madoguchi::desk
