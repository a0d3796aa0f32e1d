// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/cases/file/insert_dialog.h"

#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/theme/theme.h"
#include "app/desk/ui/widgets/form_field.h"
#include "app/desk/ui/wording/joined.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace madoguchi::desk {

InsertDialog::InsertDialog(CaseInserts& inserts, QWidget* parent)
    : QDialog(parent)
    , m_inserts(inserts)
    , m_words(new QLineEdit)
    , m_wordsField(new FormField(m_words, this))
    , m_list(new QListWidget(this))
    , m_take(new QPushButton(this))
{
    setObjectName(QStringLiteral("insertIntoCase"));
    m_words->setObjectName(QStringLiteral("insertWords"));
    m_words->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("insertList"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_take->setObjectName(QStringLiteral("insertNow"));
    m_take->setProperty("kind", QStringLiteral("primary"));
    m_take->setDefault(true);
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 8, {16, 16, 16, 16});
    column->addWidget(m_wordsField);
    column->addWidget(m_list, 1);
    column->addWidget(m_take, 0, Qt::AlignRight);
    resize(QSize(theme().px(520), theme().px(420)).boundedTo(screen()->availableSize()));
    connect(m_words, &QLineEdit::textChanged, &inserts, &CaseInserts::look);
    connect(m_take, &QPushButton::clicked, this, &InsertDialog::take);
    connect(m_list, &QListWidget::itemActivated, this, &InsertDialog::take);
    connect(&inserts, &CaseInserts::found, this, &InsertDialog::fill);
    retranslate();
}

void InsertDialog::begin(CaseKind kind, Language language)
{
    m_words->clear();
    m_inserts.begin(kind, language);
    show();
    raise();
    activateWindow();
    m_words->setFocus();
}

void InsertDialog::fill()
{
    m_list->clear();
    for (const CaseInserts::Item& item : m_inserts.items())
        m_list->addItem(item.replyTemplate ? joined({tr("Template"), item.title})
                                           : joined({tr("Q&A %1", "number").arg(item.number), item.title}));
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    m_take->setEnabled(m_list->count() > 0);
}

void InsertDialog::take()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_inserts.items().size())
        return;
    m_inserts.take(m_inserts.items().at(row));
    hide();
}

// Up and down choose while one types.
bool InsertDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int step = key == Qt::Key_Down ? 1 : -1;
            m_list->setCurrentRow(qBound(0, m_list->currentRow() + step, m_list->count() - 1));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void InsertDialog::retranslate()
{
    setWindowTitle(tr("Insert into the text"));
    m_wordsField->setLabel(tr("Words of a Q&A, its number, or a template’s title"));
    m_list->setAccessibleName(tr("Templates and Q&As"));
    m_take->setText(tr("Insert"));
    fill();
}

void InsertDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace madoguchi::desk
