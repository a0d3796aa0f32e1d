// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/cases/ledger/ledger_columns.h"

#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/combo_box.h"
#include "app/desk/ui/wording/ledger_text.h"
#include "kb/exchange/columns.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace madoguchi::desk {

LedgerColumns::LedgerColumns(LedgerImport& ledger, QWidget* parent)
    : QWidget(parent)
    , m_ledger(ledger)
{
    setObjectName(QStringLiteral("ledgerColumns"));
    auto* whole = new QVBoxLayout(this);
    metrics::set(whole, 0);
}

void LedgerColumns::begin()
{
    delete m_grid;
    m_rows.clear();
    m_grid = new QWidget(this);
    m_layout = new QGridLayout(m_grid);
    metrics::set(m_layout, 8);
    m_layout->setColumnStretch(0, 1);
    m_layout->setColumnStretch(1, 1);
    for (int column = 0; column < int(m_ledger.columns().size()); ++column)
        addRow(column);
    layout()->addWidget(m_grid);
    retranslate();
}

void LedgerColumns::addRow(int column)
{
    const LedgerColumn& shown = m_ledger.columns()[size_t(column)];
    Row row;
    const auto label = [&](const QString& text, const char* kind) {
        auto* made = new QLabel(m_grid);
        made->setTextFormat(Qt::PlainText);
        made->setText(text);
        made->setWordWrap(true);
        made->setProperty("kind", QLatin1String(kind));
        return made;
    };
    row.header = label(shown.header, "heading");
    row.sample = label(shown.sample, "muted");
    row.field = new ComboBox(m_grid);
    row.field->setObjectName(QStringLiteral("ledgerField"));
    row.field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row.field->setMinimumContentsLength(8);
    connect(row.field, &QComboBox::activated, this, [this, column, field = row.field] {
        m_ledger.setColumn(column, field->currentData().toString());
    });
    auto* left = new QVBoxLayout;
    metrics::set(left, 2);
    left->addWidget(row.header);
    left->addWidget(row.sample);
    m_layout->addLayout(left, column, 0);
    m_layout->addWidget(row.field, column, 1, Qt::AlignTop);
    m_rows.push_back(row);
}

void LedgerColumns::fill()
{
    for (size_t i = 0; i < m_rows.size() && i < m_ledger.columns().size(); ++i) {
        m_rows[i].field->setCurrentIndex(m_rows[i].field->findData(m_ledger.columns()[i].key));
        m_rows[i].field->setEnabled(!m_ledger.isRunning());
    }
}

void LedgerColumns::retranslate()
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows[i];
        row.field->clear();
        row.field->addItem(tr("– nothing is taken from it –"), QString());
        for (const QLatin1StringView key : exchange::keysOf(exchange::Subject::Cases))
            row.field->addItem(LedgerText::field(QString(key)), QString(key));
        row.field->setAccessibleName(tr("Field of the column %1").arg(m_ledger.columns()[i].header));
        row.field->setAccessibleDescription(m_ledger.columns()[i].sample);
    }
    fill();
}

void LedgerColumns::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace madoguchi::desk
