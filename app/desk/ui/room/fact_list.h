// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace madoguchi::desk {

/// Names and values, one under the other, to be read and copied. What citizens said is never taken for
/// markup.
class FactList final : public QWidget
{
    Q_OBJECT
public:
    enum Tone { Plain, Strong, Warning };

    explicit FactList(QWidget* parent = nullptr);

    /// Takes everything out.
    void begin();
    /// An empty value is left out.
    void add(const QString& name, const QString& value, Tone tone = Plain);
    void addHeading(const QString& text);

private:
    QWidget* m_content = nullptr;
    QVBoxLayout* m_column = nullptr;
};

} // namespace madoguchi::desk
