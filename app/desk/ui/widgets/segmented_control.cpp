// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/widgets/segmented_control.h"

#include "app/desk/ui/theme/theme.h"
#include "app/desk/ui/widgets/segment.h"

#include <QEvent>

namespace madoguchi::desk {

namespace {

int rowsOf(int count, int columns)
{
    return columns > 0 ? (count + columns - 1) / columns : 0;
}

} // namespace

SegmentedControl::SegmentedControl(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme(), &Theme::changed, this, &SegmentedControl::refit);
}

void SegmentedControl::setChoices(const QList<int>& values, const QStringList& labels)
{
    // Later: a window that gets narrower while the program dresses its widgets one after the other asks for
    // this.
    for (Segment* old : m_segments) {
        old->disconnect(this);
        old->setObjectName({});
        old->hide();
        old->setParent(nullptr);
        old->deleteLater();
    }
    m_segments.clear();
    m_values = values;
    for (int i = 0; i < values.size(); ++i) {
        auto* segment = new Segment(this);
        segment->setObjectName(QStringLiteral("segment%1").arg(values.at(i)));
        connect(segment, &QRadioButton::toggled, this, [this, i](bool on) {
            if (on)
                Q_EMIT chosen(m_values.at(i));
        });
        m_segments.append(segment);
        segment->show();
    }
    setLabels(labels);
}

void SegmentedControl::setLabels(const QStringList& labels)
{
    Q_ASSERT(labels.size() == m_segments.size());
    for (int i = 0; i < m_segments.size(); ++i)
        m_segments.at(i)->setText(labels.at(i));
    refit();
}

int SegmentedControl::value() const
{
    for (int i = 0; i < m_segments.size(); ++i) {
        if (m_segments.at(i)->isChecked())
            return m_values.at(i);
    }
    return m_values.isEmpty() ? 0 : m_values.first();
}

void SegmentedControl::setValue(int value)
{
    const auto index = m_values.indexOf(value);
    if (index < 0)
        return;
    const bool blocked = blockSignals(true);
    m_segments.at(index)->setChecked(true);
    blockSignals(blocked);
}

int SegmentedControl::columnsFor(int width) const
{
    const int count = int(m_segments.size());
    for (int rows = 1; rows < count; ++rows) {
        const int columns = (count + rows - 1) / rows;
        bool fits = true;
        for (int first = 0; first < count && fits; first += columns) {
            int needed = 0;
            for (int i = first; i < std::min(count, first + columns); ++i)
                needed += m_segments.at(i)->minimumSizeHint().width();
            fits = needed <= width;
        }
        if (fits)
            return columns;
    }
    return 1;
}

void SegmentedControl::arrange()
{
    const int count = int(m_segments.size());
    if (count == 0)
        return;
    const int columns = columnsFor(width());
    const int lineHeight = m_segments.first()->sizeHint().height();
    for (int first = 0, y = 0; first < count; first += columns, y += lineHeight - 1) {
        const int last = std::min(count, first + columns);
        int natural = 0;
        for (int i = first; i < last; ++i)
            natural += m_segments.at(i)->minimumSizeHint().width();
        const int spare = std::max(0, width() - natural);
        int x = 0;
        for (int i = first; i < last; ++i) {
            // The last one takes what rounding left; neighbours share a line of one pixel.
            const int share = spare * (i - first + 1) / (last - first) - spare * (i - first) / (last - first);
            const int right =
                i + 1 == last ? width() : x + m_segments.at(i)->minimumSizeHint().width() + share;
            m_segments.at(i)->setGeometry(x, y, right - x + (i + 1 == last ? 0 : 1), lineHeight);
            m_segments.at(i)->setEdges({i == first, i + 1 == last});
            x = right;
        }
    }
    for (Segment* segment : m_segments) {
        if (segment->isChecked())
            segment->raise();
    }
}

void SegmentedControl::refit()
{
    updateGeometry();
    arrange();
    update();
}

QSize SegmentedControl::sizeHint() const
{
    int width = 0;
    for (const Segment* segment : m_segments)
        width += segment->sizeHint().width();
    return {width, heightForWidth(std::max(width, this->width()))};
}

QSize SegmentedControl::minimumSizeHint() const
{
    int width = 0;
    for (const Segment* segment : m_segments)
        width = std::max(width, segment->minimumSizeHint().width());
    return {width, m_segments.isEmpty() ? 0 : m_segments.first()->sizeHint().height()};
}

int SegmentedControl::heightForWidth(int width) const
{
    if (m_segments.isEmpty())
        return 0;
    const int rows = rowsOf(int(m_segments.size()), columnsFor(width));
    return rows * (m_segments.first()->sizeHint().height() - 1) + 1;
}

void SegmentedControl::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SegmentedControl::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        refit();
    QWidget::changeEvent(event);
}

} // namespace madoguchi::desk
