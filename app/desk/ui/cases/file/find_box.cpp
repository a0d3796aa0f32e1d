// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/cases/file/find_box.h"

#include "app/desk/ui/theme/metrics.h"

#include <QCompleter>
#include <QLineEdit>
#include <QVBoxLayout>

namespace madoguchi::desk {

FindBox::FindBox(QWidget* parent)
    : QWidget(parent)
    , m_box(new ComboBox(this))
{
    auto* whole = new QVBoxLayout(this);
    metrics::set(whole, 0);
    whole->addWidget(m_box);
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(8);
    m_box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_box->completer()->setFilterMode(Qt::MatchContains);
    m_box->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    setFocusProxy(m_box);
    setMinimumWidth(0);
    connect(m_box, &QComboBox::activated, this, [this] { Q_EMIT chosen(value()); });
}

void FindBox::setEntries(const QList<Entry>& entries)
{
    const QString before = value();
    m_box->clear();
    for (const Entry& entry : entries)
        m_box->addItem(entry.second, entry.first);
    setValue(before);
}

QString FindBox::value() const
{
    // What was typed counts once it is a name of the list.
    const int row = m_box->findText(m_box->currentText(), Qt::MatchExactly);
    return row < 0 ? QString() : m_box->itemData(row).toString();
}

void FindBox::setValue(const QString& value)
{
    int row = value.isEmpty() ? -1 : m_box->findData(value);
    // A unit of former times, or one this desk has not heard of yet, is not lost by looking at it.
    if (row < 0 && !value.isEmpty()) {
        m_box->addItem(value, value);
        row = m_box->count() - 1;
    }
    m_box->setCurrentIndex(row);
    if (row < 0)
        m_box->setEditText({});
}

void FindBox::setPlaceholder(const QString& text)
{
    m_box->lineEdit()->setPlaceholderText(text);
}

} // namespace madoguchi::desk
