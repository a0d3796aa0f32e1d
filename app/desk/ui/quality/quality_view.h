// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/ui/history/contact_detail.h"
#include "app/desk/ui/quality/person_names.h"

#include <QWidget>

namespace madoguchi::desk {

class CalibrationPage;
class FormPage;
class PageTabs;
class QualitySession;
class ReviewEditSession;
class ReviewFormModel;
class ReviewPage;
class ReviewTalk;
class SamplePage;
class TrendPage;

/// Quality, for those who review: what was drawn, reviews, how well reviewers agree, how it goes, and the
/// form.
class QualityView final : public QWidget
{
    Q_OBJECT
public:
    struct Parts
    {
        QualitySession& quality;
        ReviewEditSession& edit;
        ReviewTalk& talk;
        ReviewFormModel& form;
    };
    enum Page { Sample, Reviews, Calibration, Trend, Form };

    /// The parts outlive the view.
    explicit QualityView(const Parts& parts, QWidget* parent = nullptr);

    void setNames(const PersonName& person, ContactDetail::UnitNameOf unit);
    [[nodiscard]] PageTabs* pages() const { return m_pages; }
    [[nodiscard]] FormPage* form() const { return m_form; }

Q_SIGNALS:
    /// One of the sample's is to be reviewed.
    void reviewRequested(const madoguchi::ContactId& contact, const madoguchi::ReviewSampleId& sample);

private:
    PageTabs* m_pages = nullptr;
    SamplePage* m_sample = nullptr;
    ReviewPage* m_reviews = nullptr;
    CalibrationPage* m_calibration = nullptr;
    TrendPage* m_trend = nullptr;
    FormPage* m_form = nullptr;
};

} // namespace madoguchi::desk
