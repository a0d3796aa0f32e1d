// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/quality_session.h"
#include "app/desk/ui/knowledge/centre_page.h"
#include "app/desk/ui/quality/person_names.h"
#include "app/desk/ui/quality/trend_model.h"

namespace madoguchi::desk {

/// What the operators' reviews came to, month by month, with how many they were. In the order of names.
class TrendPage final : public CentrePage
{
    Q_OBJECT
public:
    /// The session outlives the page.
    explicit TrendPage(QualitySession& session, QWidget* parent = nullptr);

    void setNames(PersonName names);

private:
    TrendPage(QualitySession& session, TrendModel* model, QWidget* parent);
    void refresh();
    void retranslate() override;

    QualitySession& m_session;
    TrendModel* m_model;
    PersonName m_names;
};

} // namespace madoguchi::desk
