// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/widgets/form_field.h"

#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace madoguchi::desk {

void markInvalid(QWidget& control, const QString& text)
{
    control.setAccessibleDescription(text);
    setLook(control, "invalid", !text.isEmpty());
}

FormField::FormField(QWidget* control, QWidget* parent)
    : QWidget(parent)
    , m_control(control)
    , m_head(new QHBoxLayout)
    , m_label(new QLabel(this))
    , m_error(new QLabel(this))
{
    m_label->setProperty("kind", QStringLiteral("field"));
    m_error->setProperty("kind", QStringLiteral("error"));
    m_error->setObjectName(QStringLiteral("error"));
    m_error->setWordWrap(true);
    m_error->hide();
    metrics::set(m_head, 6);
    m_head->addWidget(m_label);
    m_head->addStretch(1);
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 3);
    column->addLayout(m_head);
    column->addWidget(control);
    column->addWidget(m_error);
    column->addStretch(0);
}

void FormField::setLabel(const QString& text)
{
    m_name = text;
    m_label->setText(text);
    m_control->setAccessibleName(text);
    if (QWidget* proxy = m_control->focusProxy())
        proxy->setAccessibleName(text);
}

void FormField::addBesideLabel(QWidget* widget)
{
    m_head->addWidget(widget);
}

void FormField::setError(const QString& text)
{
    m_error->setText(text.isEmpty() ? QString() : tr("▲ %1", "error beside a field").arg(text));
    m_error->setVisible(!text.isEmpty());
    markInvalid(*m_control, text);
}

QString FormField::error() const
{
    return m_error->text();
}

} // namespace madoguchi::desk
