// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/cases/file/deputies_dialog.h"

#include "app/desk/ui/cases/file/find_box.h"
#include "app/desk/ui/cases/file/people_box.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/theme/theme.h"
#include "app/desk/ui/widgets/date_time_box.h"
#include "app/desk/ui/widgets/form_field.h"
#include "app/desk/ui/wording/case_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace madoguchi::desk {

DeputiesDialog::DeputiesDialog(Deputies& deputies, const CaseNames& names, QWidget* parent)
    : QDialog(parent)
    , m_deputies(deputies)
    , m_names(names)
    , m_help(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_remove(new QPushButton(this))
    , m_absent(new FindBox)
    , m_absentField(new FormField(m_absent, this))
    , m_deputy(new FindBox)
    , m_deputyField(new FormField(m_deputy, this))
    , m_error(new QLabel(this))
    , m_add(new QPushButton(this))
{
    setObjectName(QStringLiteral("deputies"));
    m_help->setProperty("kind", QStringLiteral("muted"));
    m_help->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("deputyList"));
    m_remove->setObjectName(QStringLiteral("removeDeputy"));
    m_absent->setObjectName(QStringLiteral("absentPerson"));
    m_deputy->setObjectName(QStringLiteral("deputyPerson"));
    m_add->setObjectName(QStringLiteral("addDeputy"));
    m_add->setProperty("kind", QStringLiteral("primary"));
    m_error->setProperty("kind", QStringLiteral("error"));
    m_error->setWordWrap(true);
    const auto day = [this](const char* name, FormField** field) {
        auto* box = new DateTimeBox;
        box->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
        box->setObjectName(QLatin1String(name));
        *field = new FormField(box, this);
        return box;
    };
    m_fromBox = day("deputyFrom", &m_fromField);
    m_untilBox = day("deputyUntil", &m_untilField);
    auto* days = new QHBoxLayout;
    metrics::set(days, 8);
    days->addWidget(m_fromField, 1);
    days->addWidget(m_untilField, 1);
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 10, {16, 16, 16, 16});
    column->addWidget(m_help);
    column->addWidget(m_list, 1);
    column->addWidget(m_remove, 0, Qt::AlignLeft);
    column->addWidget(m_absentField);
    column->addWidget(m_deputyField);
    column->addLayout(days);
    column->addWidget(m_error);
    column->addWidget(m_add, 0, Qt::AlignRight);
    resize(QSize(theme().px(520), theme().px(560)).boundedTo(screen()->availableSize()));
    connect(&deputies, &Deputies::changed, this, &DeputiesDialog::fill);
    connect(&deputies, &Deputies::failed, this,
            [this](const Error& error) { m_error->setText(CaseText::of(error)); });
    connect(&deputies, &Deputies::saved, this, [this] {
        m_error->clear();
        m_deputy->setValue({});
    });
    connect(m_list, &QListWidget::currentRowChanged, this,
            [this](int row) { m_remove->setEnabled(row >= 0); });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        const auto row = size_t(m_list->currentRow());
        if (row < m_deputies.deputies().size())
            m_deputies.remove(m_deputies.deputies()[row]);
    });
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_deputies.add(UserId::fromString(m_absent->value()), UserId::fromString(m_deputy->value()),
                       m_fromBox->date(), m_untilBox->date());
    });
    retranslate();
}

void DeputiesDialog::begin()
{
    m_error->clear();
    fillPeople();
    m_absent->setValue(m_deputies.self().toString());
    m_fromBox->setDate(m_deputies.today());
    m_untilBox->setDate(m_deputies.today());
    m_deputies.refresh();
    show();
    raise();
    activateWindow();
    m_deputy->setFocus();
}

void DeputiesDialog::fillPeople()
{
    QList<FindBox::Entry> all;
    for (const UserId& person : choicesFor(m_names.directory(), {}, {}))
        all.append({person.toString(), m_names.person(person)});
    const UserId self = m_deputies.self();
    m_deputy->setEntries(all);
    m_absent->setEntries(
        m_deputies.mayNameForOthers() ? all : QList<FindBox::Entry>{{self.toString(), m_names.person(self)}});
}

void DeputiesDialog::fill()
{
    m_list->clear();
    for (const Deputy& one : m_deputies.deputies())
        m_list->addItem(tr("%1 stands in for %2 from %3 until %4", "deputy, absent, days")
                            .arg(m_names.person(one.deputy), m_names.person(one.absent),
                                 QLocale().toString(one.from, QLocale::ShortFormat),
                                 QLocale().toString(one.until, QLocale::ShortFormat)));
    m_remove->setEnabled(false);
}

void DeputiesDialog::retranslate()
{
    setWindowTitle(tr("Deputies"));
    m_help->setText(tr("A deputy approves and returns drafts in the name of somebody who is away. Cases "
                       "restricted to named persons stay closed to deputies."));
    m_list->setAccessibleName(windowTitle());
    m_remove->setText(tr("Take back"));
    m_absentField->setLabel(tr("Who is away"));
    m_deputyField->setLabel(tr("Who stands in"));
    m_fromField->setLabel(tr("First day"));
    m_untilField->setLabel(tr("Last day"));
    m_add->setText(tr("Name the deputy"));
    fill();
}

void DeputiesDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace madoguchi::desk
