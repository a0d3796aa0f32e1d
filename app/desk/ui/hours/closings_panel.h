// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/closings_model.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QTableView;

namespace madoguchi::desk {

class FormField;

/// The days on which the centre is closed of its own will, with the form that adds to them.
class ClosingsPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ClosingsPanel(QWidget* parent = nullptr);

    void setClosings(const std::vector<ClosingDays>& closings);
    [[nodiscard]] const std::vector<ClosingDays>& closings() const { return m_model.closings(); }
    /// True if something stands in the form that was not added; it is marked.
    [[nodiscard]] bool hasUnadded();
    void setEditable(bool editable);

Q_SIGNALS:
    /// By a person.
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] FormField* lineField(const QString& name);
    void add();
    [[nodiscard]] std::optional<ClosingDays> typed();
    void removeCurrent();
    void clearForm();
    void retranslate();

    ClosingsModel m_model;
    QTableView* m_table = nullptr;
    QWidget* m_form = nullptr;
    FormField* m_from = nullptr;
    FormField* m_until = nullptr;
    FormField* m_note = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_remove = nullptr;
    bool m_editable = true;
};

} // namespace madoguchi::desk
