// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/widgets/category_box.h"

#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/wording/domain_text.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStringListModel>
#include <QVBoxLayout>

namespace madoguchi::desk {

CategoryBox::CategoryBox(QWidget* parent)
    : QWidget(parent)
    , m_box(new ComboBox(this))
    , m_paths(new QStringListModel(this))
{
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 0);
    column->addWidget(m_box);
    setFocusProxy(m_box);
    m_box->setObjectName(QStringLiteral("category"));
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setModel(m_paths);
    auto* completer = new QCompleter(m_paths, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->popup()->setObjectName(QStringLiteral("completions"));
    m_box->setCompleter(completer);
    m_box->setCurrentIndex(-1);
    connect(m_box, &QComboBox::editTextChanged, this, &CategoryBox::edited);
}

void CategoryBox::setCategories(const QStringList& categories)
{
    const QString kept = category();
    const QSignalBlocker quiet(this);
    QStringList paths;
    for (const QString& path : categories)
        paths.append(DomainText::categoryPath(path));
    m_paths->setStringList(paths);
    setCategory(kept);
}

QString CategoryBox::category() const
{
    QString path = m_box->currentText().trimmed();
    return path.replace(QStringLiteral(" › "), QStringLiteral(" > "));
}

void CategoryBox::setCategory(const QString& category)
{
    const QSignalBlocker quiet(this);
    const QString path = DomainText::categoryPath(category);
    m_box->setCurrentIndex(m_box->findText(path));
    m_box->setEditText(path);
    if (m_box->lineEdit())
        m_box->lineEdit()->setCursorPosition(0);
    m_box->setToolTip(path);
}

} // namespace madoguchi::desk
