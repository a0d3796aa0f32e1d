// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/cases/file/attachment_viewer.h"

#include "app/desk/ui/cases/file/document_view.h"
#include "app/desk/ui/cases/file/page_view.h"
#include "app/desk/ui/cases/file/picture_view.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/theme/theme.h"
#include "app/desk/ui/widgets/empty_state.h"
#include "app/desk/ui/widgets/page_stack.h"
#include "app/desk/ui/widgets/panel_footer.h"
#include "app/desk/ui/wording/attachment_text.h"
#include "app/desk/ui/wording/joined.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace madoguchi::desk {

namespace {

enum Page { Waiting, PicturePage, DocumentPage, TextPage, Instead };

} // namespace

AttachmentViewer::AttachmentViewer(AttachmentViewing& viewing, QWidget* parent)
    : QDialog(parent)
    , m_viewing(viewing)
{
    setObjectName(QStringLiteral("attachmentViewer"));
    build();
    resize(QSize(theme().px(800), theme().px(800)).boundedTo(screen()->availableSize()));
    connect(&viewing, &AttachmentViewing::changed, this, &AttachmentViewer::fill);
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveRequested(m_viewing.attachment().id); });
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    retranslate();
}

void AttachmentViewer::build()
{
    m_name = new QLabel(this);
    m_name->setProperty("kind", QStringLiteral("heading"));
    m_note = new QLabel(this);
    m_note->setObjectName(QStringLiteral("viewerNote"));
    m_note->setProperty("kind", QStringLiteral("muted"));
    for (QLabel* label : {m_name, m_note}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_stack = new PageStack(this);
    auto* waiting = new QWidget(m_stack);
    m_waiting = new QLabel(waiting);
    m_waiting->setObjectName(QStringLiteral("viewerWaiting"));
    m_waiting->setWordWrap(true);
    m_waiting->setAlignment(Qt::AlignCenter);
    m_progress = new QProgressBar(waiting);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    metrics::setFixedHeight(m_progress, 8);
    auto* middle = new QVBoxLayout(waiting);
    metrics::set(middle, 8, {24, 24, 24, 24});
    middle->addStretch(1);
    middle->addWidget(m_waiting);
    middle->addWidget(m_progress);
    middle->addStretch(1);
    m_picture = new PictureView(m_stack);
    m_document = new DocumentView(m_viewing.pages(), m_stack);
    m_text = new QPlainTextEdit(m_stack);
    m_text->setObjectName(QStringLiteral("viewerText"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_instead = new EmptyState(m_stack);
    m_instead->setObjectName(QStringLiteral("viewerInstead"));
    for (QWidget* page : std::initializer_list<QWidget*>{waiting, m_picture, m_document, m_text, m_instead})
        m_stack->addWidget(page);
    auto* footer = new PanelFooter(this);
    m_save = new QPushButton(footer);
    m_save->setObjectName(QStringLiteral("viewerSave"));
    m_close = new QPushButton(footer);
    m_close->setObjectName(QStringLiteral("viewerClose"));
    footer->row()->addStretch(1);
    for (QPushButton* button : {m_save, m_close}) {
        button->setAutoDefault(false);
        footer->row()->addWidget(button);
    }
    auto* head = new QVBoxLayout;
    metrics::set(head, 2, {16, 12, 16, 8});
    head->addWidget(m_name);
    head->addWidget(m_note);
    auto* whole = new QVBoxLayout(this);
    metrics::set(whole, 0);
    whole->addLayout(head);
    whole->addWidget(m_stack, 1);
    whole->addWidget(footer);
}

void AttachmentViewer::fill()
{
    using State = AttachmentViewing::State;
    const State state = m_viewing.state();
    if (state == State::Nothing) {
        m_picture->show({});
        m_document->clear();
        m_text->clear();
        m_name->clear();
        setWindowTitle({});
        hide();
        return;
    }
    const Attachment& file = m_viewing.attachment();
    setWindowTitle(file.name);
    m_name->setText(file.name);
    m_note->setText(note());
    switch (state) {
    case State::Fetching:
    case State::Reading:
        fillWaiting();
        m_stack->setCurrentIndex(Waiting);
        break;
    case State::Picture:
        m_picture->show(m_viewing.picture());
        m_picture->setAccessibleName(tr("Picture %1", "a file's name").arg(file.name));
        m_stack->setCurrentIndex(PicturePage);
        break;
    case State::Document:
        m_document->fill(file.name);
        m_stack->setCurrentIndex(DocumentPage);
        // The arrows scroll, once there is something to.
        if (m_close->hasFocus())
            m_document->view()->setFocus();
        break;
    case State::Text:
        m_text->setPlainText(m_viewing.text().text);
        m_text->setAccessibleName(tr("Text of %1", "a file's name").arg(file.name));
        m_stack->setCurrentIndex(TextPage);
        break;
    case State::NotShown:
        m_instead->setContent(
            AttachmentText::icon(file.type), tr("This kind of file is not shown here"),
            tr("Save it to open it with another program. Open only what you expect: it comes "
               "from outside."));
        m_stack->setCurrentIndex(Instead);
        break;
    case State::Failed:
        m_instead->setContent(QStringLiteral("warning"), tr("It cannot be shown"),
                              AttachmentText::of(*m_viewing.trouble()));
        m_stack->setCurrentIndex(Instead);
        break;
    case State::Nothing:
        break;
    }
    if (!isVisible()) {
        show();
        raise();
        activateWindow();
        m_close->setFocus();
    }
}

QString AttachmentViewer::note() const
{
    using State = AttachmentViewing::State;
    const Attachment& file = m_viewing.attachment();
    QString note = joined({AttachmentText::kind(file.type), AttachmentText::size(file.size)});
    if (m_viewing.state() == State::Text && m_viewing.text().cut)
        note += u'\n' + tr("Only the beginning is shown: save it to read all of it.");
    if (m_viewing.state() == State::Document && m_viewing.pages().page().lacksFont)
        note += u'\n' +
                tr("▲ Characters of this page are missing: this computer has no font for them. Save it to "
                   "read it elsewhere.");
    return note;
}

void AttachmentViewer::fillWaiting()
{
    const qint64 size = m_viewing.attachment().size;
    const QString share = AttachmentText::share(m_viewing.done(), size);
    const bool reads = m_viewing.state() == AttachmentViewing::State::Reading;
    m_progress->setValue(size > 0 ? int(m_viewing.done() * 1000 / size) : 0);
    m_progress->setVisible(!reads);
    if (reads)
        m_waiting->setText(tr("It is being opened…"));
    else if (m_viewing.trouble())
        m_waiting->setText(AttachmentText::putOff(*m_viewing.trouble()));
    else if (m_viewing.isOnline())
        m_waiting->setText(tr("It is being fetched from the hub: %1", "percent").arg(share));
    else
        m_waiting->setText(
            tr("It is fetched as soon as the hub can be reached. Closing this window stops it."));
}

void AttachmentViewer::retranslate()
{
    m_save->setText(tr("Save as…"));
    m_close->setText(tr("Close"));
    if (isVisible())
        fill();
}

void AttachmentViewer::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void AttachmentViewer::hideEvent(QHideEvent* event)
{
    QDialog::hideEvent(event);
    if (!event->spontaneous())
        m_viewing.close();
}

} // namespace madoguchi::desk
