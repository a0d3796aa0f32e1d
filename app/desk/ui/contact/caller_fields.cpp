// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/contact/caller_fields.h"

#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/theme/theme.h"
#include "app/desk/ui/widgets/combo_box.h"
#include "app/desk/ui/widgets/form_field.h"
#include "app/desk/ui/wording/domain_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace madoguchi::desk {

namespace {

void choose(ComboBox& box, const QVariant& value)
{
    box.setCurrentIndex(std::max(0, box.findData(value)));
}

template <typename Enum>
void fill(ComboBox& box, Enum last)
{
    const QVariant kept = box.currentData();
    box.clear();
    for (int value = 0; value <= static_cast<int>(last); ++value)
        box.addItem(DomainText::of(static_cast<Enum>(value)), value);
    choose(box, kept);
}

} // namespace

CallerFields::CallerFields(QWidget* parent)
    : QWidget(parent)
{
    build();
    for (ComboBox* box : {m_age, m_sex, m_ward})
        connect(box, &QComboBox::currentIndexChanged, this, &CallerFields::edited);
    for (QLineEdit* line : {m_name, m_telephone})
        connect(line, &QLineEdit::textEdited, this, &CallerFields::edited);
    connect(m_fold, &QPushButton::toggled, this, &CallerFields::setUnfolded);
    setUnfolded(false);
    retranslate();
}

void CallerFields::build()
{
    m_age = new ComboBox(this);
    m_age->setObjectName(QStringLiteral("ageBand"));
    m_sex = new ComboBox(this);
    m_sex->setObjectName(QStringLiteral("sex"));
    m_ward = new ComboBox(this);
    m_ward->setObjectName(QStringLiteral("ward"));
    m_ageField = new FormField(m_age, this);
    m_sexField = new FormField(m_sex, this);
    m_wardField = new FormField(m_ward, this);
    auto* person = new QHBoxLayout;
    metrics::set(person, 8);
    for (FormField* field : {m_ageField, m_sexField, m_wardField})
        person->addWidget(field, 1);

    m_fold = new QPushButton(this);
    m_fold->setObjectName(QStringLiteral("unfoldCaller"));
    m_fold->setProperty("kind", QStringLiteral("quiet"));
    m_fold->setCheckable(true);
    m_fold->setCursor(Qt::PointingHandCursor);
    m_folded = new QWidget(this);
    m_name = new QLineEdit(m_folded);
    m_name->setObjectName(QStringLiteral("callerName"));
    m_telephone = new QLineEdit(m_folded);
    m_telephone->setObjectName(QStringLiteral("callerTelephone"));
    m_telephone->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    m_nameField = new FormField(m_name, m_folded);
    m_telephoneField = new FormField(m_telephone, m_folded);
    auto* folded = new QHBoxLayout(m_folded);
    metrics::set(folded, 8);
    folded->addWidget(m_nameField, 1);
    folded->addWidget(m_telephoneField, 1);

    auto* column = new QVBoxLayout(this);
    metrics::set(column, 6);
    column->addLayout(person);
    column->addWidget(m_fold, 0, Qt::AlignLeft);
    column->addWidget(m_folded);
}

void CallerFields::setUnfolded(bool unfolded)
{
    m_folded->setVisible(unfolded);
    m_fold->setChecked(unfolded);
    m_fold->setText(unfolded ? tr("▾ Name and telephone") : tr("▸ Name and telephone"));
}

void CallerFields::setWards(const QList<LocalizedName>& wards)
{
    m_wards = wards;
    relabel();
}

void CallerFields::load(const ContactContent& content)
{
    const QSignalBlocker quiet(this);
    choose(*m_age, static_cast<int>(content.ageBand));
    choose(*m_sex, static_cast<int>(content.sex));
    choose(*m_ward, content.ward);
    m_name->setText(content.callerName);
    m_telephone->setText(content.callerTelephone);
    setUnfolded(!content.callerName.isEmpty() || !content.callerTelephone.isEmpty());
}

void CallerFields::store(ContactContent& content) const
{
    content.ageBand = static_cast<AgeBand>(m_age->currentData().toInt());
    content.sex = static_cast<Sex>(m_sex->currentData().toInt());
    content.ward = m_ward->currentData().toString();
    content.callerName = m_name->text().trimmed();
    content.callerTelephone = m_telephone->text().trimmed();
}

bool CallerFields::handles(const QString& field)
{
    return field == u"contact.name" || field == u"contact.telephone" || field == u"contact.ward";
}

void CallerFields::setError(const QString& field, const QString& text)
{
    if (field == u"contact.ward") {
        m_wardField->setError(text);
        return;
    }
    if (!text.isEmpty())
        setUnfolded(true);
    (field == u"contact.name" ? m_nameField : m_telephoneField)->setError(text);
}

void CallerFields::relabel()
{
    const QSignalBlocker quiet(this);
    fill(*m_age, AgeBand::Over80);
    fill(*m_sex, Sex::Other);
    const QVariant kept = m_ward->currentData();
    m_ward->clear();
    m_ward->addItem(tr("Not asked", "ward"), QString());
    for (const LocalizedName& ward : std::as_const(m_wards))
        m_ward->addItem(ward.in(theme().appearance().language), ward.ja);
    choose(*m_ward, kept);
    m_wardField->setVisible(!m_wards.isEmpty());
}

void CallerFields::retranslate()
{
    m_ageField->setLabel(tr("Age"));
    m_sexField->setLabel(tr("Sex"));
    m_wardField->setLabel(tr("Ward"));
    m_nameField->setLabel(tr("Name"));
    m_telephoneField->setLabel(tr("Telephone"));
    m_fold->setAccessibleName(tr("Name and telephone of the caller"));
    setUnfolded(m_fold->isChecked());
    relabel();
}

void CallerFields::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace madoguchi::desk
