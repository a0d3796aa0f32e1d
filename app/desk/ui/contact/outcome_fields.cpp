// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/contact/outcome_fields.h"

#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/theme/theme.h"
#include "app/desk/ui/widgets/combo_box.h"
#include "app/desk/ui/widgets/date_time_box.h"
#include "app/desk/ui/widgets/form_field.h"

#include <QCompleter>
#include <QEvent>
#include <QVBoxLayout>

namespace madoguchi::desk {

namespace {

constexpr int minutesAhead = 30;
constexpr int minutesStep = 5;

QDateTime proposal(Timestamp now)
{
    QDateTime at = now.toLocal().addSecs(minutesAhead * 60);
    const QTime time = at.time();
    at.setTime(QTime(time.hour(), time.minute() - time.minute() % minutesStep));
    return at;
}

} // namespace

OutcomeFields::OutcomeFields(QWidget* parent)
    : QWidget(parent)
    , m_unit(new ComboBox(this))
    , m_callBack(new DateTimeBox(this))
{
    m_unit->setObjectName(QStringLiteral("transferUnit"));
    m_unit->setEditable(true);
    m_unit->setInsertPolicy(QComboBox::NoInsert);
    m_unit->completer()->setFilterMode(Qt::MatchContains);
    m_unit->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_callBack->setObjectName(QStringLiteral("callBackAt"));
    m_unitField = new FormField(m_unit, this);
    m_callBackField = new FormField(m_callBack, this);
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 0);
    column->addWidget(m_unitField);
    column->addWidget(m_callBackField);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &OutcomeFields::edited);
    connect(m_callBack, &QDateTimeEdit::dateTimeChanged, this, &OutcomeFields::edited);
    setOutcome(Outcome::Answered, {});
    retranslate();
}

void OutcomeFields::setUnits(const QList<UnitChoice>& units)
{
    m_units = units;
    fillUnits();
}

void OutcomeFields::fillUnits()
{
    const QString kept = m_unit->currentData().toString();
    const QSignalBlocker quiet(this);
    m_unit->clear();
    for (const UnitChoice& unit : std::as_const(m_units)) {
        const QString name = unit.name.in(theme().appearance().language);
        m_unit->addItem(unit.telephone.isEmpty() ? name
                                                 : tr("%1 %2", "unit, telephone").arg(name, unit.telephone),
                        unit.id);
    }
    m_unit->setCurrentIndex(kept.isEmpty() ? -1 : m_unit->findData(kept));
}

void OutcomeFields::setOutcome(Outcome outcome, Timestamp now)
{
    m_outcome = outcome;
    m_unitField->setVisible(outcome == Outcome::Transferred);
    m_callBackField->setVisible(outcome == Outcome::CallBack);
    setVisible(outcome == Outcome::Transferred || outcome == Outcome::CallBack);
    if (outcome == Outcome::CallBack && !m_callBackSet) {
        m_callBack->setDateTime(proposal(now));
        m_callBackSet = true;
    }
}

void OutcomeFields::load(const ContactContent& content)
{
    const QSignalBlocker quiet(this);
    m_unit->setCurrentIndex(content.transferUnit.isEmpty() ? -1 : m_unit->findData(content.transferUnit));
    m_callBackSet = content.callBackAt.isSet();
    if (m_callBackSet)
        m_callBack->setDateTime(content.callBackAt.toLocal());
}

void OutcomeFields::store(ContactContent& content) const
{
    content.transferUnit.clear();
    content.callBackAt = {};
    if (m_outcome == Outcome::Transferred) {
        // Typed text counts only if it names a unit.
        const int index = m_unit->findText(m_unit->currentText());
        content.transferUnit = index < 0 ? QString() : m_unit->itemData(index).toString();
    } else if (m_outcome == Outcome::CallBack) {
        content.callBackAt = Timestamp::from(m_callBack->dateTime());
    }
}

void OutcomeFields::setError(const QString& field, const QString& text)
{
    if (field == u"contact.transfer-unit")
        m_unitField->setError(text);
    else
        m_callBackField->setError(text);
}

void OutcomeFields::retranslate()
{
    m_unitField->setLabel(tr("Put through to"));
    m_callBackField->setLabel(tr("Call back at"));
    m_callBack->setLocale(QLocale());
    fillUnits();
}

void OutcomeFields::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace madoguchi::desk
