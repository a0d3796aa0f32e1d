// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/case_list_views.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace madoguchi::desk {

class ComboBox;

/// The views one keeps: chosen, kept under a name, taken away. Nothing of it is modal.
class CaseViewsBar final : public QWidget
{
    Q_OBJECT
public:
    /// `views` outlives the bar.
    explicit CaseViewsBar(CaseListViews& views, QWidget* parent = nullptr);

    /// What is looked at now: kept under the name somebody gives, and shown as the view it is, if it is one.
    void setQuery(const CaseListQuery& query);

Q_SIGNALS:
    void chosen(const madoguchi::desk::CaseListQuery& query);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void name(bool begins);
    void save();
    void retranslate();

    CaseListViews& m_views;
    CaseListQuery m_query;
    ComboBox* m_box = nullptr;
    QPushButton* m_begin = nullptr;
    QPushButton* m_remove = nullptr;
    QLineEdit* m_name = nullptr;
    QPushButton* m_save = nullptr;
    bool m_filling = false;
};

} // namespace madoguchi::desk
