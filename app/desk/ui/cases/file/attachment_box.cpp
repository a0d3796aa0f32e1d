// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/cases/file/attachment_box.h"

#include "app/desk/ui/cases/file/attachment_adding_row.h"
#include "app/desk/ui/cases/file/attachment_row.h"
#include "app/desk/ui/cases/file/attachment_viewer.h"
#include "app/desk/ui/cases/file/detach_form.h"
#include "app/desk/ui/cases/file/pasted_file.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/flow_layout.h"
#include "app/desk/ui/widgets/look.h"
#include "app/desk/ui/widgets/text_label.h"
#include "app/desk/ui/wording/attachment_text.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace madoguchi::desk {

AttachmentBox::AttachmentBox(AttachmentList& list, const CaseNames& names, QWidget* parent)
    : QFrame(parent)
    , m_list(list)
    , m_names(names)
{
    setObjectName(QStringLiteral("attachmentBox"));
    build();
    takeDropsOf(this);
    connect(&list, &AttachmentList::changed, this, &AttachmentBox::fill);
    connect(&names.directory(), &Directory::changed, this, &AttachmentBox::fill);
    connect(&list, &AttachmentList::saved, this, [this](const QString& path) {
        m_saved->setText(tr("Saved: %1", "a file").arg(QDir::toNativeSeparators(path)));
        m_saved->show();
    });
    connect(m_detach, &DetachForm::confirmed, &list, &AttachmentList::remove);
    connect(QApplication::clipboard(), &QClipboard::dataChanged, this, &AttachmentBox::fillPaste);
    retranslate();
}

void AttachmentBox::build()
{
    const auto button = [this](const char* name) {
        auto* made = new QPushButton(this);
        made->setObjectName(QLatin1String(name));
        made->setAutoDefault(false);
        return made;
    };
    m_title = textLabel("attachmentTitle", "heading", this);
    m_empty = textLabel("noAttachments", "muted", this);
    m_troubles = textLabel("attachmentTroubles", "error", this);
    m_saved = textLabel("attachmentSaved", "muted", this);
    m_saved->hide();
    m_detach = new DetachForm(this);
    m_attach = button("attachFile");
    m_paste = button("pasteAttachment");
    m_stop = button("stopAdding");
    m_understood = button("troublesRead");
    m_rowsColumn = new QVBoxLayout;
    metrics::set(m_rowsColumn, 10);
    m_addingColumn = new QVBoxLayout;
    metrics::set(m_addingColumn, 6);
    auto* acts = new FlowLayout;
    metrics::set(acts, 8);
    for (QPushButton* one : {m_attach, m_paste, m_stop, m_understood})
        acts->addWidget(one);
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 8, {16, 10, 16, 10});
    column->addWidget(m_title);
    column->addWidget(m_empty);
    column->addLayout(m_rowsColumn);
    column->addLayout(m_addingColumn);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_detach, m_troubles, m_saved})
        column->addWidget(widget);
    column->addLayout(acts);
    connect(m_attach, &QPushButton::clicked, this, &AttachmentBox::chooseFiles);
    connect(m_paste, &QPushButton::clicked, this,
            [this] { (void)take(*QApplication::clipboard()->mimeData()); });
    connect(m_stop, &QPushButton::clicked, &m_list, &AttachmentList::stopAdding);
    connect(m_understood, &QPushButton::clicked, &m_list, &AttachmentList::forgetTroubles);
    auto* paste = new QAction(this);
    paste->setShortcut(QKeySequence::Paste);
    paste->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(paste);
    connect(paste, &QAction::triggered, m_paste, &QPushButton::click);
}

void AttachmentBox::takeDropsOf(QWidget* area)
{
    area->setAcceptDrops(true);
    area->installEventFilter(this);
}

bool AttachmentBox::take(const QMimeData& mime)
{
    if (!m_list.holder().mayAttach())
        return false;
    const QStringList files = PastedFile::pathsIn(mime);
    if (!files.isEmpty()) {
        m_saved->hide();
        m_list.addFiles(files);
        return true;
    }
    const auto picture = PastedFile::pictureIn(mime);
    if (!picture)
        return false;
    const QDateTime now = m_list.now().toLocal();
    m_saved->hide();
    m_list.addBytes(tr("Picture %1.%2", "pasted at, ending of the file's name")
                        .arg(now.toString(QStringLiteral("yyyy-MM-dd HH-mm-ss")), picture->ending),
                    picture->bytes);
    return true;
}

bool AttachmentBox::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto* drag = static_cast<QDragMoveEvent*>(event);
        if (!m_list.holder().mayAttach() || !PastedFile::isTaken(*drag->mimeData()))
            break;
        setLook(*this, "dropping", true);
        drag->setDropAction(Qt::CopyAction);
        drag->accept();
        return true;
    }
    case QEvent::DragLeave:
        setLook(*this, "dropping", false);
        break;
    case QEvent::Drop: {
        auto* drop = static_cast<QDropEvent*>(event);
        setLook(*this, "dropping", false);
        if (!take(*drop->mimeData()))
            break;
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        return true;
    }
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

void AttachmentBox::fill()
{
    const bool may = m_list.holder().mayAttach();
    const auto count = m_list.lines().size();
    setVisible(may || count > 0);
    m_title->setText(count == 0 ? tr("Attachments") : tr("Attachments (%1)").arg(count));
    m_empty->setText(may ? tr("No files yet. Drop files here, paste a picture, or choose a file.")
                         : tr("No files."));
    m_empty->setVisible(count == 0 && m_list.adding().empty());
    fillRows();
    fillAdding();
    fillTroubles();
    m_attach->setVisible(may);
    m_stop->setVisible(!m_list.adding().empty());
    fillPaste();
    if (!m_list.holder().mayDetach() || !fileOf(m_detach->id()))
        m_detach->end();
    if (std::exchange(m_case, m_list.caseId()) != m_list.caseId())
        m_saved->hide();
}

void AttachmentBox::fillRows()
{
    const auto& lines = m_list.lines();
    const bool same = std::equal(
        lines.begin(), lines.end(), m_rows.begin(), m_rows.end(),
        [](const AttachmentLine& line, const AttachmentRow* row) { return line.attachment.id == row->id(); });
    if (!same) {
        // Rows that stay keep the focus.
        QList<AttachmentRow*> rows;
        for (const AttachmentLine& line : lines) {
            const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const AttachmentRow* row) {
                return row->id() == line.attachment.id;
            });
            AttachmentRow* row = found == m_rows.end() ? nullptr : *found;
            if (!row) {
                row = new AttachmentRow(m_list, m_names, line.attachment.id, this);
                connect(row, &AttachmentRow::openRequested, this, &AttachmentBox::open);
                connect(row, &AttachmentRow::saveRequested, this, &AttachmentBox::chooseTarget);
                connect(row, &AttachmentRow::removeRequested, this, &AttachmentBox::askToRemove);
            }
            m_rowsColumn->addWidget(row);
            rows.append(row);
        }
        for (AttachmentRow* row : std::as_const(m_rows)) {
            if (!rows.contains(row)) {
                row->hide();
                row->deleteLater();
            }
        }
        m_rows = rows;
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->fill(lines[size_t(i)]);
        m_rows[i]->show();
    }
}

void AttachmentBox::fillAdding()
{
    const auto& adding = m_list.adding();
    while (m_addingRows.size() > qsizetype(adding.size()))
        delete m_addingRows.takeLast();
    while (m_addingRows.size() < qsizetype(adding.size())) {
        m_addingRows.append(new AttachmentAddingRow(this));
        m_addingColumn->addWidget(m_addingRows.last());
    }
    for (qsizetype i = 0; i < m_addingRows.size(); ++i)
        m_addingRows[i]->fill(adding[size_t(i)]);
}

void AttachmentBox::fillTroubles()
{
    QStringList troubles;
    for (const AttachmentTrouble& one : m_list.troubles())
        troubles.append(
            tr("▲ %1: %2", "file, why it was not done").arg(one.name, AttachmentText::of(one.error)));
    m_troubles->setText(troubles.join(u'\n'));
    m_troubles->setVisible(!troubles.isEmpty());
    m_understood->setVisible(!troubles.isEmpty());
}

void AttachmentBox::fillPaste()
{
    const QMimeData* mime = QApplication::clipboard()->mimeData();
    m_paste->setVisible(m_list.holder().mayAttach());
    m_paste->setEnabled(mime && PastedFile::isTaken(*mime));
}

void AttachmentBox::chooseFiles()
{
    auto* dialog = new QFileDialog(this, tr("Attach files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, &m_list, &AttachmentList::addFiles);
    m_saved->hide();
    dialog->open();
}

void AttachmentBox::chooseTarget(const AttachmentId& id)
{
    const Attachment* file = fileOf(id);
    if (!file)
        return;
    auto* dialog = new QFileDialog(this, tr("Save the attachment"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    // Whoever added it chose the name: it is a proposal, and never a path.
    dialog->selectFile(attachmentNameFrom(file->name));
    connect(dialog, &QFileDialog::fileSelected, &m_list,
            [this, id](const QString& path) { m_list.save(id, path); });
    m_saved->hide();
    dialog->open();
}

const Attachment* AttachmentBox::fileOf(const AttachmentId& id) const
{
    for (const AttachmentLine& line : m_list.lines()) {
        if (line.attachment.id == id)
            return &line.attachment;
    }
    return nullptr;
}

void AttachmentBox::askToRemove(const AttachmentId& id)
{
    const Attachment* file = fileOf(id);
    if (!file)
        return;
    if (m_list.holder().asksReason())
        m_detach->begin(id, file->name);
    else
        m_list.remove(id, {});
}

void AttachmentBox::open(const AttachmentId& id)
{
    if (!m_viewer) {
        m_viewer = new AttachmentViewer(m_list.viewing(), this);
        connect(m_viewer, &AttachmentViewer::saveRequested, this, &AttachmentBox::chooseTarget);
    }
    m_list.open(id);
}

void AttachmentBox::retranslate()
{
    setAccessibleName(tr("Attachments"));
    m_attach->setText(tr("Attach a file…"));
    m_paste->setText(tr("Paste"));
    m_paste->setToolTip(tr("Attach what is on the clipboard: a picture, or files"));
    m_stop->setText(tr("Stop adding"));
    m_understood->setText(tr("Understood", "the messages above were read"));
    m_saved->hide();
    fill();
}

void AttachmentBox::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void AttachmentBox::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    fillPaste();
}

} // namespace madoguchi::desk
