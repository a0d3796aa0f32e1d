// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/audit_model.h"

#include <QWidget>

class QPushButton;

namespace madoguchi::desk {

class ComboBox;

/// What narrows the audit down: days, person, what was done.
class AuditFilters final : public QWidget
{
    Q_OBJECT
public:
    struct Person
    {
        UserId id;
        QString name;
    };

    /// `clock` outlives it.
    explicit AuditFilters(const Clock& clock, QWidget* parent = nullptr);

    void setPeople(const QList<Person>& people);
    [[nodiscard]] AuditQuery query() const;
    [[nodiscard]] bool isSet() const;
    /// To everything, without a word.
    void reset();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    enum Days { AnyDay, Today, Yesterday, LastWeek, LastMonth };
    [[nodiscard]] QList<ComboBox*> boxes() const;
    void retranslate();

    const Clock& m_clock;
    QList<Person> m_people;
    ComboBox* m_days;
    ComboBox* m_person;
    ComboBox* m_act;
    QPushButton* m_reset;
    bool m_filling = false;
};

} // namespace madoguchi::desk
