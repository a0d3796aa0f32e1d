// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/quality_session.h"
#include "app/desk/core/rows_model.h"
#include "app/desk/ui/knowledge/centre_page.h"
#include "app/desk/ui/quality/person_names.h"

namespace madoguchi::desk {

/// The reviews the one signed in has given, and how they stand with their operators.
class GivenReviews final : public CentrePage
{
    Q_OBJECT
public:
    /// The session outlives it.
    explicit GivenReviews(QualitySession& session, QWidget* parent = nullptr);

    void setNames(PersonName names);
    /// A contact could not be opened for review.
    void showOpenError(const Error& error);

Q_SIGNALS:
    void openRequested(const madoguchi::ContactId& contact);

private:
    using Model = RowsModel<Review>;
    enum Column { Date, Operator, Inquiry, Kind, Total, State, ColumnCount };

    GivenReviews(QualitySession& session, Model* model, QWidget* parent);
    void refresh();
    void openCurrent();
    [[nodiscard]] QString cell(const Review& review, int column) const;
    void retranslate() override;

    QualitySession& m_session;
    Model* m_model;
    PersonName m_names;
    QPushButton* m_open = nullptr;
};

} // namespace madoguchi::desk
