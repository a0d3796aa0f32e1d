// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/ui/cases/file/case_names.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace madoguchi::desk {

class FormField;
class PeopleBox;

/// The way a draft goes to approval: steps in turn, in each as many people as one likes, in any order. The
/// last route of the unit is proposed.
class RouteForm final : public QWidget
{
    Q_OBJECT
public:
    RouteForm(CaseSession& session, const CaseNames& names, QWidget* parent = nullptr);

    void begin(const PartId& part);
    /// Submits the draft, or says what is missing.
    void give();
    [[nodiscard]] ApprovalRoute route() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void show(const ApprovalRoute& route);
    void addStep(const QList<UserId>& people);
    void clear();
    void retranslate();

    struct Step
    {
        PeopleBox* people = nullptr;
        FormField* field = nullptr;
    };
    CaseSession& m_session;
    CaseNames m_names;
    PartId m_part;
    QLabel* m_help = nullptr;
    QVBoxLayout* m_column = nullptr;
    std::vector<Step> m_steps;
    QPushButton* m_add = nullptr;
    bool m_edited = false;
};

} // namespace madoguchi::desk
