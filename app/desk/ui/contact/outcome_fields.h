// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/contact_draft.h"

#include <QWidget>

class QDateTimeEdit;

namespace madoguchi::desk {

class ComboBox;
class FormField;

/// What an outcome asks for besides itself: the unit of a transfer, the time of a call back.
class OutcomeFields final : public QWidget
{
    Q_OBJECT
public:
    explicit OutcomeFields(QWidget* parent = nullptr);

    void setUnits(const QList<UnitChoice>& units);
    /// Shows what this outcome needs. A call back without a time is proposed for half an hour after `now`.
    void setOutcome(Outcome outcome, Timestamp now);
    void load(const ContactContent& content);
    void store(ContactContent& content) const;
    /// "contact.transfer-unit" or "contact.call-back-at"; an empty text takes the error away.
    void setError(const QString& field, const QString& text);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillUnits();
    void retranslate();

    QList<UnitChoice> m_units;
    Outcome m_outcome = Outcome::Answered;
    ComboBox* m_unit = nullptr;
    QDateTimeEdit* m_callBack = nullptr;
    FormField* m_unitField = nullptr;
    FormField* m_callBackField = nullptr;
    bool m_callBackSet = false;
};

} // namespace madoguchi::desk
