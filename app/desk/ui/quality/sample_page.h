// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/quality_session.h"
#include "app/desk/core/rows_model.h"
#include "app/desk/ui/knowledge/centre_page.h"
#include "app/desk/ui/quality/person_names.h"

class QSpinBox;

namespace madoguchi::desk {

class ComboBox;
class DateTimeBox;
class FormField;

/// Contacts drawn for review: from when to when, how many of each operator, by which seed; below what was
/// drawn, and who has reviewed it.
class SamplePage final : public CentrePage
{
    Q_OBJECT
public:
    /// The session outlives the page.
    explicit SamplePage(QualitySession& session, QWidget* parent = nullptr);

    void setNames(PersonName names);

Q_SIGNALS:
    void reviewRequested(const madoguchi::ContactId& contact, const madoguchi::ReviewSampleId& sample);

private:
    using Model = RowsModel<SampledContact>;
    enum Column { Date, Operator, Category, Inquiry, ReviewedBy, ColumnCount };

    SamplePage(QualitySession& session, Model* model, QWidget* parent);
    QWidget* buildControls();
    void connectParts();
    void draw();
    void proposeSeed();
    void refresh();
    void fillSamples();
    void reviewCurrent();
    [[nodiscard]] QString cell(const SampledContact& drawn, int column) const;
    [[nodiscard]] QString nameOf(const UserId& id) const;
    [[nodiscard]] QString describe(const ReviewSample& sample) const;
    void retranslate() override;

    QualitySession& m_session;
    Model* m_model;
    PersonName m_names;
    DateTimeBox* m_from = nullptr;
    DateTimeBox* m_until = nullptr;
    QSpinBox* m_each = nullptr;
    QLineEdit* m_seed = nullptr;
    FormField* m_fromField = nullptr;
    FormField* m_untilField = nullptr;
    FormField* m_eachField = nullptr;
    FormField* m_seedField = nullptr;
    FormField* m_samplesField = nullptr;
    QPushButton* m_newSeed = nullptr;
    QPushButton* m_draw = nullptr;
    ComboBox* m_samples = nullptr;
    QPushButton* m_review = nullptr;
};

} // namespace madoguchi::desk
