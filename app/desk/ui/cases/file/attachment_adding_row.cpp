// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/cases/file/attachment_adding_row.h"

#include "app/desk/core/attachment_list.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/wording/attachment_text.h"

#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace madoguchi::desk {

AttachmentAddingRow::AttachmentAddingRow(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_progress(new QProgressBar(this))
{
    setObjectName(QStringLiteral("attachmentAdding"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 1000);
    metrics::setFixedHeight(m_progress, 8);
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 2);
    column->addWidget(m_text);
    column->addWidget(m_progress);
}

void AttachmentAddingRow::fill(const AttachmentAdding& adding)
{
    m_text->setText(tr("%1 is being added: %2", "file, percent")
                        .arg(adding.name(), AttachmentText::share(adding.done, adding.size)));
    m_progress->setAccessibleName(m_text->text());
    m_progress->setValue(adding.size > 0 ? int(adding.done * 1000 / adding.size) : 0);
}

} // namespace madoguchi::desk
