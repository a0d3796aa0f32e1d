// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/history/contact_detail.h"

#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/wording/domain_text.h"
#include "app/desk/ui/wording/joined.h"
#include "app/desk/ui/wording/language_names.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace madoguchi::desk {

namespace {

QString moment(Timestamp at)
{
    return QLocale().toString(at.toLocal(), QLocale::ShortFormat);
}

} // namespace

ContactDetail::ContactDetail(QWidget* parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("contactDetail"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ContactDetail::setNames(NameOf person, UnitNameOf unit)
{
    m_personName = std::move(person);
    m_unitName = std::move(unit);
}

void ContactDetail::showContact(const Contact& contact)
{
    if (m_contact == contact && widget())
        return;
    m_contact = contact;
    rebuild();
}

QString ContactDetail::personName(const UserId& id) const
{
    const QString name = m_personName ? m_personName(id) : QString();
    return name.isEmpty() ? tr("unknown") : name;
}

void ContactDetail::rebuild()
{
    auto* content = new QWidget;
    content->setObjectName(QStringLiteral("scrolled"));
    auto* column = new QVBoxLayout(content);
    metrics::set(column, 10, {16, 16, 16, 16});
    addHead(column);
    addContent(column, m_contact.current());
    addHistory(column);
    column->addStretch(1);
    setWidget(content);
}

void ContactDetail::addHead(QVBoxLayout* column)
{
    const ContactContent& content = m_contact.current();
    auto* title = new QLabel(joined({DomainText::of(content.channel), DomainText::of(content.outcome)}));
    title->setProperty("kind", QStringLiteral("large"));
    const int minutes = int((m_contact.endedAt.ms - m_contact.startedAt.ms + 59'999) / 60'000);
    const QString when = moment(m_contact.endedAt);
    const QString person = personName(m_contact.operatorId);
    // Letters, and contacts of a table without a beginning, took no time that anybody measured.
    const QString took = minutes > 0 ? tr("%n minute(s)", nullptr, minutes) : QString();
    auto* who = new QLabel(joined({when, person, took}));
    who->setProperty("kind", QStringLiteral("muted"));
    who->setWordWrap(true);
    column->addWidget(title);
    column->addWidget(who);
    if (!m_contact.erasedAt.isSet())
        return;
    auto* erased = new QLabel(DomainText::erasedOn(m_contact.erasedAt));
    erased->setObjectName(QStringLiteral("erased"));
    erased->setProperty("kind", QStringLiteral("warning"));
    erased->setWordWrap(true);
    column->addWidget(erased);
}

void ContactDetail::addContent(QVBoxLayout* column, const ContactContent& content)
{
    addRow(column, tr("Inquiry"), content.inquiry);
    addRow(column, tr("Category"), DomainText::categoryPath(content.category));
    addRow(column, tr("Language"), ownName(content.language));
    addRow(column, tr("Q&As used"),
           m_titles ? m_titles(content.articles).join(u'\n') : content.articles.join(QStringLiteral(", ")));
    addOutcome(column, content);
    if (content.ageBand != AgeBand::NotAsked)
        addRow(column, tr("Age"), DomainText::of(content.ageBand));
    if (content.sex != Sex::NotAsked)
        addRow(column, tr("Sex"), DomainText::of(content.sex));
    addRow(column, tr("Ward"), content.ward);
    addRow(column, tr("Name"), content.callerName);
    addRow(column, tr("Telephone"), content.callerTelephone);
    if (content.satisfaction)
        addRow(column, tr("Satisfaction"), tr("%1 of 10").arg(*content.satisfaction));
    addRow(column, tr("Wish or criticism"), content.wish);
    addRow(column, tr("Note for the departments"), content.noteForUnits);
}

void ContactDetail::addOutcome(QVBoxLayout* column, const ContactContent& content)
{
    if (!content.transferUnit.isEmpty())
        addRow(column, tr("Put through to"),
               m_unitName ? m_unitName(content.transferUnit) : content.transferUnit);
    if (content.callBackAt.isSet())
        addRow(column, tr("Call back at"), moment(content.callBackAt));
}

void ContactDetail::addHistory(QVBoxLayout* column)
{
    if (m_contact.amendments.empty())
        return;
    auto* heading = new QLabel(tr("Corrections"));
    heading->setProperty("kind", QStringLiteral("heading"));
    column->addWidget(heading);
    for (const Amendment& amendment : m_contact.amendments)
        addRow(column, joined({moment(amendment.at), personName(amendment.by)}),
               amendment.reason.isEmpty() ? tr("no reason given") : amendment.reason);
    addRow(column, tr("First written down"), m_contact.original.inquiry);
}

void ContactDetail::addRow(QVBoxLayout* column, const QString& name, const QString& value)
{
    if (value.trimmed().isEmpty())
        return;
    auto* label = new QLabel(name);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("kind", QStringLiteral("field"));
    auto* text = new QLabel;
    // What citizens said is never taken for markup.
    text->setTextFormat(Qt::PlainText);
    text->setText(value);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setAccessibleName(name);
    auto* row = new QVBoxLayout;
    metrics::set(row, 2);
    row->addWidget(label);
    row->addWidget(text);
    column->addLayout(row);
}

void ContactDetail::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && widget())
        rebuild();
    QScrollArea::changeEvent(event);
}

} // namespace madoguchi::desk
