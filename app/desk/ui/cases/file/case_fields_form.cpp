// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/cases/file/case_fields_form.h"

#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/category_box.h"
#include "app/desk/ui/widgets/form_field.h"
#include "app/desk/ui/widgets/segmented_control.h"
#include "app/desk/ui/widgets/text_box.h"
#include "app/desk/ui/wording/case_text.h"
#include "app/desk/ui/wording/language_names.h"
#include "kb/domain/names.h"

#include <QCheckBox>
#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace madoguchi::desk {

namespace {

constexpr CaseKind kinds[] = {CaseKind::Inquiry, CaseKind::Opinion, CaseKind::Complaint, CaseKind::Report,
                              CaseKind::Application};
constexpr ReplyChannel channels[] = {ReplyChannel::None,   ReplyChannel::Email,     ReplyChannel::Fax,
                                     ReplyChannel::Letter, ReplyChannel::Telephone, ReplyChannel::InPerson};

template <typename Values, typename Name>
void setChoices(SegmentedControl& control, const Values& values, Name name)
{
    QList<int> numbers;
    QStringList labels;
    for (const auto value : values) {
        numbers.append(static_cast<int>(value));
        labels.append(name(value));
    }
    const int chosen = control.value();
    control.setChoices(numbers, labels);
    control.setValue(chosen);
}

} // namespace

CaseFieldsForm::CaseFieldsForm(QWidget* parent)
    : QWidget(parent)
{
    build();
    retranslate();
    setFields({});
    for (QLineEdit* line : findChildren<QLineEdit*>())
        connect(line, &QLineEdit::textEdited, this, &CaseFieldsForm::noteEdited);
    for (SegmentedControl* control : {m_kind, m_wants, m_language})
        connect(control, &SegmentedControl::chosen, this, &CaseFieldsForm::noteEdited);
    connect(m_text, &QPlainTextEdit::textChanged, this, &CaseFieldsForm::noteEdited);
    connect(m_category, &CategoryBox::edited, this, &CaseFieldsForm::noteEdited);
    connect(m_anonymous, &QCheckBox::toggled, this, [this] {
        fillRequester();
        noteEdited();
    });
    setFocusProxy(m_subject);
}

QLineEdit* CaseFieldsForm::addLine(QVBoxLayout* column, FormField** field, const char* name)
{
    auto* line = new QLineEdit;
    line->setObjectName(QLatin1String(name));
    *field = new FormField(line);
    column->addWidget(*field);
    return line;
}

void CaseFieldsForm::build()
{
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 10);
    m_kind = new SegmentedControl;
    m_kind->setObjectName(QStringLiteral("caseKind"));
    m_kindField = new FormField(m_kind);
    column->addWidget(m_kindField);
    m_subject = addLine(column, &m_subjectField, "caseSubjectField");
    m_text = new TextBox(3, 12);
    m_text->setObjectName(QStringLiteral("caseWords"));
    m_textField = new FormField(m_text);
    column->addWidget(m_textField);
    m_anonymous = new QCheckBox;
    m_anonymous->setObjectName(QStringLiteral("anonymous"));
    column->addWidget(m_anonymous);
    m_requester = new QWidget;
    auto* requester = new QVBoxLayout(m_requester);
    metrics::set(requester, 10);
    m_name = addLine(requester, &m_nameField, "requesterName");
    m_reading = addLine(requester, &m_readingField, "requesterReading");
    m_address = addLine(requester, &m_addressField, "requesterAddress");
    column->addWidget(m_requester);
    // Also an anonymous one may have left a way to be reached.
    m_telephone = addLine(column, &m_telephoneField, "requesterTelephone");
    m_fax = addLine(column, &m_faxField, "requesterFax");
    m_email = addLine(column, &m_emailField, "requesterEmail");
    m_wants = new SegmentedControl;
    m_wants->setObjectName(QStringLiteral("wantsReplyBy"));
    m_wantsField = new FormField(m_wants);
    column->addWidget(m_wantsField);
    m_category = new CategoryBox;
    m_category->setObjectName(QStringLiteral("caseCategory"));
    m_categoryField = new FormField(m_category);
    column->addWidget(m_categoryField);
    m_place = addLine(column, &m_placeField, "casePlace");
    m_language = new SegmentedControl;
    m_language->setObjectName(QStringLiteral("caseLanguage"));
    m_languageField = new FormField(m_language);
    column->addWidget(m_languageField);
}

void CaseFieldsForm::setCategories(const QStringList& categories)
{
    m_category->setCategories(categories);
}

void CaseFieldsForm::setFields(const CaseFields& fields)
{
    if (this->fields() == fields)
        return;
    m_filling = true;
    m_fields = fields;
    m_kind->setValue(static_cast<int>(fields.kind));
    m_subject->setText(fields.subject);
    m_text->setPlainText(fields.text);
    m_anonymous->setChecked(fields.requester.anonymous);
    m_name->setText(fields.requester.name);
    m_reading->setText(fields.requester.reading);
    m_address->setText(fields.requester.address);
    m_telephone->setText(fields.requester.telephone);
    m_fax->setText(fields.requester.fax);
    m_email->setText(fields.requester.email);
    m_wants->setValue(static_cast<int>(fields.requester.wantsReplyBy));
    m_category->setCategory(fields.category);
    m_place->setText(fields.place);
    m_language->setValue(static_cast<int>(fields.language));
    fillRequester();
    m_filling = false;
}

CaseFields CaseFieldsForm::fields() const
{
    CaseFields fields = m_fields;
    fields.kind = static_cast<CaseKind>(m_kind->value());
    fields.subject = m_subject->text();
    fields.text = m_text->toPlainText();
    Requester& requester = fields.requester;
    requester.anonymous = m_anonymous->isChecked();
    // What was typed before it was said to be anonymous is not kept.
    requester.name = requester.anonymous ? QString() : m_name->text();
    requester.reading = requester.anonymous ? QString() : m_reading->text();
    requester.address = requester.anonymous ? QString() : m_address->text();
    requester.telephone = m_telephone->text();
    requester.fax = m_fax->text();
    requester.email = m_email->text();
    requester.wantsReplyBy = static_cast<ReplyChannel>(m_wants->value());
    fields.category = m_category->category();
    fields.place = m_place->text();
    fields.language = static_cast<Language>(m_language->value());
    return fields;
}

void CaseFieldsForm::fillRequester()
{
    m_requester->setVisible(!m_anonymous->isChecked());
}

void CaseFieldsForm::noteEdited()
{
    if (m_filling)
        return;
    for (FormField* field : findChildren<FormField*>())
        field->setError({});
    Q_EMIT edited();
}

bool CaseFieldsForm::showError(const Error& error)
{
    const std::pair<QLatin1StringView, FormField*> places[] = {
        {QLatin1StringView("case.subject"), m_subjectField},
        {QLatin1StringView("case.text"), m_textField},
        {QLatin1StringView("case.category"), m_categoryField},
        {QLatin1StringView("case.place"), m_placeField},
        {QLatin1StringView("case.requester.name"), m_nameField},
        {QLatin1StringView("case.requester.reading"), m_readingField},
        {QLatin1StringView("case.requester.address"), m_addressField},
        {QLatin1StringView("case.requester.telephone"), m_telephoneField},
        {QLatin1StringView("case.requester.fax"), m_faxField},
        {QLatin1StringView("case.requester.email"), m_emailField}};
    for (const auto& [prefix, field] : places) {
        if (!error.key.startsWith(prefix))
            continue;
        field->setError(CaseText::of(error));
        field->control()->setFocus();
        return true;
    }
    return false;
}

void CaseFieldsForm::retranslate()
{
    setChoices(*m_kind, kinds, [](CaseKind kind) { return CaseText::of(kind); });
    setChoices(*m_wants, channels, [](ReplyChannel channel) {
        return channel == ReplyChannel::None ? tr("no reply wanted") : CaseText::of(channel);
    });
    setChoices(*m_language, allLanguages, [](Language language) { return ownName(language); });
    m_kindField->setLabel(tr("Kind", "of a case"));
    m_subjectField->setLabel(tr("Subject"));
    m_textField->setLabel(tr("The citizen’s words"));
    m_anonymous->setText(tr("The requester stays anonymous"));
    m_nameField->setLabel(tr("Name"));
    m_readingField->setLabel(tr("Reading of the name (kana)"));
    m_addressField->setLabel(tr("Address"));
    m_telephoneField->setLabel(tr("Telephone"));
    m_faxField->setLabel(tr("FAX"));
    m_emailField->setLabel(tr("E-mail"));
    m_wantsField->setLabel(tr("Wants the reply by"));
    m_categoryField->setLabel(tr("Category"));
    m_placeField->setLabel(tr("Place the case is about"));
    m_languageField->setLabel(tr("Language"));
}

void CaseFieldsForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace madoguchi::desk
