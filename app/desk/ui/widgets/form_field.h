// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace madoguchi::desk {

/// Marks a control whose content was not accepted; `text`, shown elsewhere, says why to a screen reader.
/// Empty takes the mark away.
void markInvalid(QWidget& control, const QString& text);

/// A control of a form under its label, with the error beside it when its content was not accepted.
class FormField final : public QWidget
{
    Q_OBJECT
public:
    /// Takes `control` over.
    explicit FormField(QWidget* control, QWidget* parent = nullptr);

    /// Also the control's accessible name.
    void setLabel(const QString& text);
    [[nodiscard]] const QString& label() const { return m_name; }
    /// Shows `text` under the control and marks it; empty takes both away.
    void setError(const QString& text);
    [[nodiscard]] QString error() const;
    /// Right of the label.
    void addBesideLabel(QWidget* widget);
    [[nodiscard]] QWidget* control() const { return m_control; }

private:
    QWidget* m_control = nullptr;
    QHBoxLayout* m_head = nullptr;
    QLabel* m_label = nullptr;
    QLabel* m_error = nullptr;
    QString m_name;
};

} // namespace madoguchi::desk
