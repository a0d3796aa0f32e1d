// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/window/enrol_form.h"

#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/form_field.h"

#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

namespace madoguchi::desk {

EnrolForm::EnrolForm(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_advice(new QLabel(this))
    , m_address(new QLineEdit(this))
    , m_caFile(new QLineEdit(this))
    , m_code(new QLineEdit(this))
    , m_seat(new QLineEdit(QSysInfo::machineHostName(), this))
    , m_browse(new QPushButton(this))
    , m_enrol(new QPushButton(this))
    , m_alone(new QPushButton(this))
    , m_addressField(new FormField(m_address, this))
    , m_caField(new FormField(m_caFile, this))
    , m_codeField(new FormField(m_code, this))
    , m_seatField(new FormField(m_seat, this))
{
    m_title->setProperty("kind", QStringLiteral("title"));
    m_advice->setProperty("kind", QStringLiteral("muted"));
    m_advice->setWordWrap(true);
    m_browse->setProperty("kind", QStringLiteral("quiet"));
    m_enrol->setProperty("kind", QStringLiteral("primary"));
    m_alone->setProperty("kind", QStringLiteral("link"));
    m_address->setObjectName(QStringLiteral("enrolAddress"));
    m_caFile->setObjectName(QStringLiteral("enrolCaFile"));
    m_code->setObjectName(QStringLiteral("enrolCode"));
    m_seat->setObjectName(QStringLiteral("enrolSeat"));
    m_enrol->setObjectName(QStringLiteral("enrol"));
    m_alone->setObjectName(QStringLiteral("workAlone"));
    m_caField->addBesideLabel(m_browse);
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 12);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_title, m_advice, m_addressField, m_caField,
                                                           m_codeField, m_seatField, m_enrol, m_alone})
        column->addWidget(widget);
    connect(m_enrol, &QPushButton::clicked, this, &EnrolForm::submit);
    connect(m_browse, &QPushButton::clicked, this, &EnrolForm::browse);
    connect(m_alone, &QPushButton::clicked, this, &EnrolForm::aloneRequested);
    for (QLineEdit* line : {m_address, m_caFile, m_code, m_seat})
        connect(line, &QLineEdit::returnPressed, this, &EnrolForm::submit);
    setFocusProxy(m_address);
    retranslate();
}

void EnrolForm::setHub(const QString& address, const QString& caFile)
{
    m_address->setText(address);
    m_caFile->setText(caFile);
    setFocusProxy(address.isEmpty() ? m_address : caFile.isEmpty() ? m_caFile : m_code);
}

void EnrolForm::setBusy(bool busy)
{
    m_enrol->setEnabled(!busy);
}

QString EnrolForm::seatName() const
{
    return m_seat->text().trimmed();
}

void EnrolForm::showError(const QString& key, const QString& text)
{
    FormField* field = key == u"hub.address" || key == u"hub.none"          ? m_addressField
                       : key == u"hub.ca-file" || key == u"hub.certificate" ? m_caField
                                                                            : m_codeField;
    // A mistyped code and one that was used or has run out are the same to the hub.
    field->setError(key == u"enrolment.code" ? tr("Type the one-time code IT gave you.") : text);
    field->control()->setFocus();
}

void EnrolForm::clearErrors()
{
    for (FormField* field : {m_addressField, m_caField, m_codeField, m_seatField})
        field->setError({});
}

void EnrolForm::submit()
{
    clearErrors();
    if (m_address->text().trimmed().isEmpty())
        showError(QStringLiteral("hub.address"), tr("Where is the hub? IT tells you."));
    else if (m_caFile->text().trimmed().isEmpty())
        showError(QStringLiteral("hub.ca-file"), tr("Choose the certificate IT gave you."));
    else if (m_code->text().trimmed().isEmpty())
        showError(QStringLiteral("code"), tr("Type the one-time code IT gave you."));
    else
        Q_EMIT enrolRequested(m_address->text().trimmed(), m_caFile->text().trimmed(),
                              m_code->text().trimmed(), seatName());
}

void EnrolForm::browse()
{
    auto* dialog = new QFileDialog(this, tr("Certificate of the hub"), {},
                                   tr("Certificates (*.pem *.crt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_caFile, &QLineEdit::setText);
    dialog->open();
}

void EnrolForm::retranslate()
{
    m_title->setText(tr("Set up this desk"));
    m_advice->setText(
        tr("Once, when a desk is installed. IT has the address, the certificate and a one-time code."));
    m_addressField->setLabel(tr("Address of the hub"));
    m_address->setPlaceholderText(tr("hub.example.lg.jp"));
    m_caField->setLabel(tr("Certificate file"));
    m_browse->setText(tr("Choose…"));
    m_codeField->setLabel(tr("One-time code"));
    m_seatField->setLabel(tr("Name of this seat"));
    m_enrol->setText(tr("Enrol this desk"));
    m_alone->setText(tr("Work without a hub on this computer"));
}

void EnrolForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace madoguchi::desk
