// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/review_form.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace madoguchi::desk {

class SegmentedControl;

/// One criterion of a review: what it asks, what earns the points, and the points to choose from, or that it
/// does not apply.
class CriterionRow final : public QWidget
{
    Q_OBJECT
public:
    CriterionRow(const Criterion& criterion, QWidget* parent);

    [[nodiscard]] const CriterionId& id() const { return m_criterion.id; }
    void setPoints(const std::optional<int>& points);
    /// Empty takes it away.
    void setError(const QString& text);
    void retranslate();
    /// The first of what can be chosen.
    [[nodiscard]] QWidget* entry() const;

Q_SIGNALS:
    /// Nothing: does not apply.
    void judged(const std::optional<int>& points);

private:
    Criterion m_criterion;
    QLabel* m_title = nullptr;
    QLabel* m_hint = nullptr;
    SegmentedControl* m_choice = nullptr;
    QLabel* m_error = nullptr;
};

} // namespace madoguchi::desk
