// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/quality/criterion_row.h"

#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/form_field.h"
#include "app/desk/ui/widgets/segment.h"
#include "app/desk/ui/widgets/segmented_control.h"
#include "app/desk/ui/wording/quality_text.h"

#include <QLabel>
#include <QVBoxLayout>

namespace madoguchi::desk {

namespace {

constexpr int notApplying = -1;

QLabel* plainLabel(const char* kind, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("kind", QString::fromLatin1(kind));
    return label;
}

} // namespace

CriterionRow::CriterionRow(const Criterion& criterion, QWidget* parent)
    : QWidget(parent)
    , m_criterion(criterion)
    , m_title(plainLabel("heading", this))
    , m_hint(plainLabel("muted", this))
    , m_choice(new SegmentedControl(this))
    , m_error(plainLabel("error", this))
{
    m_hint->setText(criterion.hint);
    m_hint->setVisible(!criterion.hint.isEmpty());
    m_error->hide();
    m_choice->setObjectName(QStringLiteral("points"));
    QList<int> values;
    for (int points = 0; points <= criterion.points; ++points)
        values += points;
    values += notApplying;
    m_choice->setChoices(values, QStringList(values.size(), QString()));
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 4);
    for (QWidget* widget : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_hint),
                            static_cast<QWidget*>(m_choice), static_cast<QWidget*>(m_error)})
        column->addWidget(widget);
    connect(m_choice, &SegmentedControl::chosen, this, [this](int value) {
        setError({});
        Q_EMIT judged(value == notApplying ? std::optional<int>() : std::optional(value));
    });
    retranslate();
}

void CriterionRow::setPoints(const std::optional<int>& points)
{
    m_choice->setValue(points.value_or(notApplying));
}

void CriterionRow::setError(const QString& text)
{
    m_error->setText(text.isEmpty() ? QString() : tr("▲ %1", "error beside a field").arg(text));
    m_error->setVisible(!text.isEmpty());
    markInvalid(*m_choice, text);
}

QWidget* CriterionRow::entry() const
{
    for (Segment* segment : m_choice->segments()) {
        if (segment->isChecked())
            return segment;
    }
    return m_choice->segments().first();
}

void CriterionRow::retranslate()
{
    m_title->setText(tr("%1 (weight %2)", "criterion, number")
                         .arg(m_criterion.title, QString::number(m_criterion.weight)));
    QStringList labels;
    for (int points = 0; points <= m_criterion.points; ++points)
        labels += QString::number(points);
    labels += QualityText::doesNotApply();
    m_choice->setLabels(labels);
    m_choice->setAccessibleName(m_criterion.title);
    for (int i = 0; i < m_choice->segments().size(); ++i) {
        const auto points = i <= m_criterion.points ? std::optional(i) : std::nullopt;
        m_choice->segments().at(i)->setAccessibleName(
            tr("%1: %2", "criterion, points")
                .arg(m_criterion.title, QualityText::points(points, m_criterion.points)));
    }
}

} // namespace madoguchi::desk
