// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/ui/cases/file/case_names.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace madoguchi::desk {

class DateTimeBox;
class DivideForm;
class FindBox;
class FormField;
class IconText;
class PeopleBox;
class RouteForm;
class SegmentedControl;
class Shortcuts;
class TextBox;

/// What has to be said with an act, asked under the case itself: a reason, a unit, people, a date. Nothing is
/// closed to sight meanwhile; errors stand beside their field. A text typed here is kept as a draft.
class CaseActForm final : public QFrame
{
    Q_OBJECT
public:
    CaseActForm(CaseSession& session, const CaseNames& names, Shortcuts& shortcuts,
                QWidget* parent = nullptr);

    /// Asks for what `act` needs; at once where it needs nothing.
    void begin(CaseAct act, const PartId& part);
    void end();
    [[nodiscard]] bool isAsking() const { return m_asking; }
    /// True if it is about this act; the error stands beside its field then.
    bool takeError(CaseAct act, const Error& error);
    /// The case may have changed: what is asked for may not be possible any more.
    void refresh();

Q_SIGNALS:
    void ended();

protected:
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void arrange();
    void choose();
    void give();
    [[nodiscard]] CaseEntry entry() const;
    [[nodiscard]] bool asks(QWidget* field) const;
    [[nodiscard]] QString noteLabel() const;
    [[nodiscard]] QString warning() const;
    void retranslate();

    CaseSession& m_session;
    CaseNames m_names;
    CaseAct m_act = CaseAct::Note;
    PartId m_part;
    bool m_asking = false;
    QLabel* m_title = nullptr;
    IconText* m_warning = nullptr;
    FindBox* m_unit = nullptr;
    FormField* m_unitField = nullptr;
    FindBox* m_person = nullptr;
    FormField* m_personField = nullptr;
    PeopleBox* m_people = nullptr;
    FormField* m_peopleField = nullptr;
    SegmentedControl* m_channel = nullptr;
    FormField* m_channelField = nullptr;
    QLineEdit* m_number = nullptr;
    FormField* m_numberField = nullptr;
    SegmentedControl* m_link = nullptr;
    FormField* m_linkField = nullptr;
    DateTimeBox* m_due = nullptr;
    FormField* m_dueField = nullptr;
    TextBox* m_note = nullptr;
    FormField* m_noteField = nullptr;
    DivideForm* m_divide = nullptr;
    RouteForm* m_route = nullptr;
    QLabel* m_error = nullptr;
    QPushButton* m_do = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace madoguchi::desk
