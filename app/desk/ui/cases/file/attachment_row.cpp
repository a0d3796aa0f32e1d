// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/cases/file/attachment_row.h"

#include "app/desk/ui/cases/file/icon_text.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/theme/theme.h"
#include "app/desk/ui/widgets/flow_layout.h"
#include "app/desk/ui/widgets/link_button.h"
#include "app/desk/ui/wording/attachment_text.h"
#include "app/desk/ui/wording/case_text.h"
#include "app/desk/ui/wording/joined.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>

namespace madoguchi::desk {

AttachmentRow::AttachmentRow(AttachmentList& list, const CaseNames& names, const AttachmentId& id,
                             QWidget* parent)
    : QWidget(parent)
    , m_list(list)
    , m_names(names)
    , m_id(id)
{
    setObjectName(QStringLiteral("attachmentRow"));
    build();
    connect(m_name, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_id); });
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveRequested(m_id); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeRequested(m_id); });
    connect(m_stop, &QPushButton::clicked, this, [this] { m_list.stopFetching(m_id); });
}

void AttachmentRow::build()
{
    m_icon = new QLabel(this);
    m_name = new LinkButton(this);
    m_name->setObjectName(QStringLiteral("attachmentName"));
    m_about = new QLabel(this);
    m_about->setObjectName(QStringLiteral("attachmentAbout"));
    m_about->setProperty("kind", QStringLiteral("muted"));
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    m_state = new IconText(this);
    m_state->setObjectName(QStringLiteral("attachmentState"));
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(QStringLiteral("attachmentProgress"));
    m_progress->setTextVisible(false);
    metrics::setFixedHeight(m_progress, 8);
    auto* acts = new FlowLayout;
    metrics::set(acts, 8);
    const auto add = [&](const char* name) {
        auto* button = new QPushButton(this);
        button->setObjectName(QLatin1String(name));
        button->setProperty("kind", QStringLiteral("quiet"));
        button->setAutoDefault(false);
        acts->addWidget(button);
        return button;
    };
    m_stop = add("stopFetching");
    m_save = add("saveAttachment");
    m_remove = add("removeAttachment");
    auto* column = new QVBoxLayout;
    metrics::set(column, 2);
    column->addWidget(m_name, 0, Qt::AlignLeft);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_about, m_state, m_progress})
        column->addWidget(widget);
    column->addLayout(acts);
    auto* row = new QHBoxLayout(this);
    metrics::set(row, 8);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(column, 1);
}

void AttachmentRow::fill(const AttachmentLine& line)
{
    using State = AttachmentLine::State;
    const Attachment& file = line.attachment;
    const int side = theme().px(20);
    m_icon->setPixmap(theme().icon(AttachmentText::icon(file.type)).pixmap(side, side));
    if (m_name->fullText() != file.name)
        m_name->setFullText(file.name);
    m_about->setText(joined({AttachmentText::kind(file.type), AttachmentText::size(file.size),
                             m_names.person(file.addedBy), CaseText::moment(file.addedAt, m_list.now())}));
    m_name->setAccessibleName(tr("Open %1", "a file").arg(file.name));
    m_name->setAccessibleDescription(m_about->text());
    const QString state = AttachmentText::state(line, m_list.isOnline());
    m_state->show(line.trouble ? QStringLiteral("warning") : QStringLiteral("clock"), state,
                  line.trouble ? Token::Warn : Token::Muted);
    const bool moves =
        line.state == State::Fetching || (line.state == State::Sending && line.done > 0 && m_list.isOnline());
    m_progress->setRange(0, 1000);
    m_progress->setValue(file.size > 0 ? int(line.done * 1000 / file.size) : 0);
    m_progress->setAccessibleName(state);
    m_progress->setVisible(moves);
    m_stop->setText(tr("Do not fetch it"));
    m_stop->setAccessibleName(tr("Do not fetch %1", "a file").arg(file.name));
    m_stop->setVisible(line.state == State::Fetching);
    m_save->setText(tr("Save as…"));
    m_save->setAccessibleName(tr("Save %1 as a file", "a file").arg(file.name));
    m_remove->setText(m_list.holder().asksReason() ? tr("Remove…", "a file") : tr("Remove", "a file"));
    m_remove->setAccessibleName(tr("Remove %1", "a file").arg(file.name));
    m_remove->setVisible(m_list.holder().mayDetach());
}

void AttachmentRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete && m_list.holder().mayDetach())
        Q_EMIT removeRequested(m_id);
    else
        QWidget::keyPressEvent(event);
}

} // namespace madoguchi::desk
