// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/cases/file/people_box.h"

#include "app/desk/ui/cases/file/find_box.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/flow_layout.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace madoguchi::desk {

PeopleBox::PeopleBox(const CaseNames& names, QWidget* parent)
    : QWidget(parent)
    , m_names(names)
    , m_chosen(new QWidget(this))
    , m_row(new FlowLayout(m_chosen))
    , m_find(new FindBox(this))
{
    metrics::set(m_row, 6);
    m_find->setObjectName(QStringLiteral("addPerson"));
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 6);
    column->addWidget(m_chosen);
    column->addWidget(m_find);
    setFocusProxy(m_find);
    connect(m_find, &FindBox::chosen, this, &PeopleBox::add);
    rebuild();
}

void PeopleBox::setChoices(const QList<UserId>& choices)
{
    m_choices = choices;
    fillChoices();
}

void PeopleBox::setPeople(const QList<UserId>& people)
{
    m_people = people;
    rebuild();
}

void PeopleBox::add(const QString& value)
{
    const UserId person = UserId::fromString(value);
    m_find->setValue({});
    if (person.isNull() || m_people.contains(person))
        return;
    m_people.append(person);
    rebuild();
    Q_EMIT edited();
}

void PeopleBox::rebuild()
{
    while (QLayoutItem* item = m_row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const UserId& person : m_people) {
        auto* button = new QPushButton(
            tr("%1 ✕", "person, take out").arg(m_names.person(person).replace(u'&', QStringLiteral("&&"))),
            m_chosen);
        button->setObjectName(QStringLiteral("person"));
        button->setAccessibleName(tr("Take out %1").arg(m_names.person(person)));
        connect(button, &QPushButton::clicked, this, [this, person] {
            m_people.removeAll(person);
            m_find->setFocus();
            // Not while the button that is pressed is on the stack.
            QMetaObject::invokeMethod(this, &PeopleBox::rebuild, Qt::QueuedConnection);
            Q_EMIT edited();
        });
        m_row->addWidget(button);
    }
    m_chosen->setVisible(!m_people.isEmpty());
    m_find->setPlaceholder(tr("Add a person"));
    m_find->setAccessibleName(tr("Add a person"));
}

void PeopleBox::fillChoices()
{
    QList<FindBox::Entry> entries;
    for (const UserId& person : m_choices) {
        QString name = m_names.person(person);
        for (const Staff& staff : m_names.directory().staff()) {
            if (staff.id == person && !staff.unit.isEmpty())
                name = tr("%1 (%2)", "person, unit").arg(name, m_names.unit(staff.unit));
        }
        entries.append({person.toString(), name});
    }
    m_find->setEntries(entries);
}

void PeopleBox::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        fillChoices();
        rebuild();
    }
    QWidget::changeEvent(event);
}

QList<UserId> choicesFor(const Directory& directory, const QString& unit, const QList<UserId>& readers)
{
    QList<UserId> own;
    QList<UserId> others;
    for (const Staff& person : directory.staff()) {
        if (!person.active || (!readers.isEmpty() && !readers.contains(person.id)))
            continue;
        (person.unit == unit ? own : others).append(person.id);
    }
    return own + others;
}

} // namespace madoguchi::desk
