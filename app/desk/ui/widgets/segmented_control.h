// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

namespace madoguchi::desk {

class Segment;

/// One choice out of a few, all in sight. Radio buttons in a frame: Tab enters, arrow keys choose. Breaks
/// into several lines of nearly equal length where it is too narrow for one.
class SegmentedControl final : public QWidget
{
    Q_OBJECT
public:
    explicit SegmentedControl(QWidget* parent = nullptr);

    /// Replaces the choices; `values` are handed back by value(). Both lists have the same length.
    void setChoices(const QList<int>& values, const QStringList& labels);
    /// The same choices in another language.
    void setLabels(const QStringList& labels);
    [[nodiscard]] int value() const;
    /// Chooses without emitting chosen(). A value that is not among the choices changes nothing.
    void setValue(int value);
    [[nodiscard]] QList<Segment*> segments() const { return m_segments; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    /// A person chose.
    void chosen(int value);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] int columnsFor(int width) const;
    void arrange();
    void refit();

    QList<Segment*> m_segments;
    QList<int> m_values;
};

} // namespace madoguchi::desk
