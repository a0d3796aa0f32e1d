// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/cases/file/divide_form.h"

#include "app/desk/ui/cases/file/find_box.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/date_time_box.h"
#include "app/desk/ui/widgets/form_field.h"
#include "app/desk/ui/widgets/text_box.h"
#include "app/desk/ui/wording/case_text.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace madoguchi::desk {

DivideForm::DivideForm(CaseSession& session, const CaseNames& names, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_names(names)
    , m_column(new QVBoxLayout)
    , m_add(new QPushButton(this))
{
    m_add->setObjectName(QStringLiteral("addUnit"));
    metrics::set(m_column, 10);
    auto* whole = new QVBoxLayout(this);
    metrics::set(whole, 8);
    whole->addLayout(m_column);
    whole->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addLine();
        m_lines.back().unit->setFocus();
    });
    retranslate();
}

void DivideForm::begin()
{
    for (const Line& line : m_lines)
        delete line.whole;
    m_lines.clear();
    addLine();
    setFocusProxy(m_lines.front().unit);
}

void DivideForm::addLine()
{
    Line line;
    line.whole = new QWidget(this);
    line.unit = new FindBox;
    line.unit->setObjectName(QStringLiteral("divideUnit"));
    line.unit->setEntries(m_names.units());
    line.unitField = new FormField(line.unit, line.whole);
    line.task = new TextBox(1, 4);
    line.task->setObjectName(QStringLiteral("divideTask"));
    line.taskField = new FormField(line.task, line.whole);
    line.hasDue = new QCheckBox(line.whole);
    line.hasDue->setObjectName(QStringLiteral("divideHasDue"));
    line.due = new DateTimeBox(line.whole);
    line.due->setObjectName(QStringLiteral("divideDue"));
    line.due->setEnabled(false);
    const Timestamp due = m_session.file().dueAt;
    line.due->setDateTime((due.isSet() ? due : m_session.now()).toLocal());
    connect(line.hasDue, &QCheckBox::toggled, line.due, &QWidget::setEnabled);
    connect(line.unit, &FindBox::chosen, line.unitField, [field = line.unitField] { field->setError({}); });
    auto* due2 = new QHBoxLayout;
    metrics::set(due2, 8);
    due2->addWidget(line.hasDue);
    due2->addWidget(line.due);
    due2->addStretch(1);
    auto* column = new QVBoxLayout(line.whole);
    metrics::set(column, 6);
    column->addWidget(line.unitField);
    column->addWidget(line.taskField);
    column->addLayout(due2);
    m_column->addWidget(line.whole);
    m_lines.push_back(line);
    retranslate();
}

void DivideForm::give()
{
    std::vector<CaseEntry> entries;
    for (const Line& line : m_lines) {
        const QString unit = line.unit->value();
        const QString task = line.task->toPlainText().trimmed();
        line.unitField->setError({});
        if (unit.isEmpty() && task.isEmpty() && m_lines.size() > 1)
            continue;
        if (unit.isEmpty()) {
            line.unitField->setError(
                CaseText::of({ErrorCode::InvalidInput, QStringLiteral("case.unit.missing"), {}}));
            line.unit->setFocus();
            return;
        }
        CaseEntry entry;
        entry.act = CaseAct::Divide;
        entry.unit = unit;
        entry.text = task;
        if (line.hasDue->isChecked())
            entry.dueAt = Timestamp::from(line.due->dateTime());
        entries.push_back(entry);
    }
    m_session.actTogether(std::move(entries));
}

bool DivideForm::takeError(const Error& error)
{
    if (!error.key.startsWith(u"case.unit") || m_lines.empty())
        return false;
    m_lines.front().unitField->setError(CaseText::of(error));
    return true;
}

void DivideForm::retranslate()
{
    m_add->setText(tr("One more unit"));
    int number = 0;
    for (const Line& line : m_lines) {
        ++number;
        line.unitField->setLabel(m_lines.size() == 1 ? tr("Unit") : tr("Unit %1", "number").arg(number));
        line.taskField->setLabel(tr("What is asked of it"));
        line.hasDue->setText(tr("Due before the case"));
        line.due->setAccessibleName(tr("When the unit’s part is due"));
    }
}

void DivideForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace madoguchi::desk
