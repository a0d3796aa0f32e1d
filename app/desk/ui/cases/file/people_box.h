// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/ui/cases/file/case_names.h"

#include <QWidget>

namespace madoguchi::desk {

class FindBox;
class FlowLayout;

/// Several people: those chosen as buttons that take them out again, and a box to find one more.
class PeopleBox final : public QWidget
{
    Q_OBJECT
public:
    explicit PeopleBox(const CaseNames& names, QWidget* parent = nullptr);

    /// Who can be chosen, in this order.
    void setChoices(const QList<UserId>& choices);
    void setPeople(const QList<UserId>& people);
    [[nodiscard]] const QList<UserId>& people() const { return m_people; }

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void add(const QString& value);
    void rebuild();
    void fillChoices();

    CaseNames m_names;
    QList<UserId> m_choices;
    QList<UserId> m_people;
    QWidget* m_chosen = nullptr;
    FlowLayout* m_row = nullptr;
    FindBox* m_find = nullptr;
};

/// Staff who can be asked: those of the unit first, then the others; only `readers` if there are any.
[[nodiscard]] QList<UserId> choicesFor(const Directory& directory, const QString& unit,
                                       const QList<UserId>& readers);

} // namespace madoguchi::desk
