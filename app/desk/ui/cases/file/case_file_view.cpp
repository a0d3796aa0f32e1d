// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/cases/file/case_file_view.h"

#include "app/desk/core/case_article.h"
#include "app/desk/core/reply_placeholders.h"
#include "app/desk/ui/cases/file/attachment_box.h"
#include "app/desk/ui/cases/file/case_act_form.h"
#include "app/desk/ui/cases/file/case_edit_form.h"
#include "app/desk/ui/cases/file/case_head.h"
#include "app/desk/ui/cases/file/case_reading.h"
#include "app/desk/ui/cases/file/case_text_box.h"
#include "app/desk/ui/cases/file/insert_dialog.h"
#include "app/desk/ui/cases/file/part_box.h"
#include "app/desk/ui/cases/file/reply_box.h"
#include "app/desk/ui/cases/publish/publication_box.h"
#include "app/desk/ui/room/fact_list.h"
#include "app/desk/ui/room/scroll_body.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/theme/theme.h"
#include "app/desk/ui/widgets/empty_state.h"
#include "app/desk/ui/widgets/flow_layout.h"
#include "app/desk/ui/widgets/page_stack.h"
#include "app/desk/ui/widgets/shortcuts.h"
#include "app/desk/ui/widgets/text_box.h"
#include "app/desk/ui/wording/case_text.h"

#include <QEvent>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace madoguchi::desk {

namespace {

struct Offered
{
    CaseAct act;
    const char* name;
};
constexpr Offered inSight[] = {
    {CaseAct::Divide, "divideCase"}, {CaseAct::Note, "addCaseNote"}, {CaseAct::Reopen, "reopenCase"}};
constexpr CaseAct inMenu[] = {CaseAct::Edit,         CaseAct::AssignPerson, CaseAct::Reschedule,
                              CaseAct::TransferCase, CaseAct::ChangeFlow,   CaseAct::Link,
                              CaseAct::Close,        CaseAct::Restrict,     CaseAct::Release};

} // namespace

CaseFileView::CaseFileView(const CaseFileParts& parts, QWidget* parent)
    : QFrame(parent)
    , m_session(parts.session)
    , m_names(parts.session, parts.directory)
    , m_shortcuts(parts.shortcuts)
    , m_stack(new PageStack(this))
    , m_inserts(parts.inserts)
{
    setObjectName(QStringLiteral("caseFile"));
    setProperty("kind", QStringLiteral("panel"));
    auto* nothing = new QWidget(m_stack);
    m_empty = new EmptyState(nothing);
    m_left = new TextBox(3, 20, nothing);
    m_left->setObjectName(QStringLiteral("leftText"));
    m_left->setReadOnly(true);
    m_left->hide();
    auto* column = new QVBoxLayout(nothing);
    metrics::set(column, 8, {16, 16, 16, 16});
    column->addWidget(m_empty, 1);
    column->addWidget(m_left);
    m_stack->addWidget(nothing);
    m_stack->addWidget(buildPage(parts.files));
    auto* whole = new QVBoxLayout(this);
    metrics::set(whole, 0);
    whole->addWidget(m_stack);
    connectSession();
    connect(&parts.directory, &Directory::changed, this, &CaseFileView::fill);
    retranslate();
}

QWidget* CaseFileView::buildPage(AttachmentList& files)
{
    auto* page = new QWidget(m_stack);
    page->setObjectName(QStringLiteral("casePage"));
    m_head = new CaseHead(m_session, m_names, page);
    m_body = new ScrollBody(page);
    m_facts = new FactList(m_body);
    m_edit = new CaseEditForm(m_session, m_names, m_shortcuts, m_body);
    m_files = new AttachmentBox(files, m_names, m_body);
    m_files->takeDropsOf(page);
    m_partsArea = new QWidget(m_body);
    auto* parts = new QVBoxLayout(m_partsArea);
    metrics::set(parts, 0);
    m_reply = new ReplyBox(m_session, m_names, m_shortcuts, m_body);
    m_publication = new PublicationBox(m_session, m_names, m_body);
    m_timeline = new FactList(m_body);
    m_timeline->setObjectName(QStringLiteral("caseTimeline"));
    QVBoxLayout* column = m_body->column();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_facts, m_edit, m_files, m_partsArea, m_reply,
                                                           m_publication, m_timeline})
        column->addWidget(widget);
    column->addStretch(1);
    m_form = new CaseActForm(m_session, m_names, m_shortcuts, page);
    auto* whole = new QVBoxLayout(page);
    metrics::set(whole, 0);
    whole->addWidget(m_head);
    whole->addWidget(m_body, 1);
    whole->addWidget(m_edit->foot());
    whole->addWidget(m_form);
    whole->addWidget(buildFooter());
    connect(m_reply, &ReplyBox::actRequested, this, &CaseFileView::ask);
    connect(m_publication, &PublicationBox::requested, this, &CaseFileView::publicationRequested);
    connect(m_reply->text(), &CaseTextBox::insertRequested, this, &CaseFileView::beginInsert);
    connect(&m_inserts, &CaseInserts::taken, this, &CaseFileView::insert);
    connect(m_edit, &CaseEditForm::ended, this, [this] {
        fill();
        m_more->setFocus();
    });
    connect(m_form, &CaseActForm::ended, this, [this] { m_more->setFocus(); });
    return page;
}

QWidget* CaseFileView::buildFooter()
{
    auto* footer = new QFrame;
    footer->setProperty("kind", QStringLiteral("footer"));
    m_footer = footer;
    auto* row = new FlowLayout(footer);
    metrics::set(row, 8, {16, 10, 16, 10});
    for (const Offered& one : inSight) {
        auto* button = new QPushButton(footer);
        button->setObjectName(QLatin1String(one.name));
        connect(button, &QPushButton::clicked, this, [this, act = one.act] { ask(act, {}); });
        m_buttons.append({one.act, button});
        row->addWidget(button);
    }
    m_more = new QPushButton(footer);
    m_more->setObjectName(QStringLiteral("moreOfCase"));
    m_menu = new QMenu(m_more);
    m_more->setMenu(m_menu);
    row->addWidget(m_more);
    return footer;
}

void CaseFileView::connectSession()
{
    connect(&m_session, &CaseSession::opened, this, [this] {
        m_gone = false;
        qDeleteAll(std::exchange(m_parts, {}));
        m_form->end();
        m_edit->end();
        fill();
        m_body->toTop();
        m_stack->setCurrentIndex(1);
        Q_EMIT caseOpened(m_session.file().id);
    });
    connect(&m_session, &CaseSession::changed, this, &CaseFileView::fill);
    connect(&m_session, &CaseSession::closed, this, [this] {
        m_gone = false;
        leave();
    });
    connect(&m_session, &CaseSession::gone, this, &CaseFileView::showGone);
    connect(&m_session, &CaseSession::failed, this, &CaseFileView::showFailure);
    connect(&m_session, &CaseSession::done, this, [this](CaseAct act) {
        const bool text = act == CaseAct::SaveDraft || act == CaseAct::Join || act == CaseAct::Edit;
        if (act == CaseAct::Edit)
            m_edit->end();
        if (!text)
            m_session.setNote({});
        if (!text && m_form->isAsking())
            m_form->end();
    });
}

void CaseFileView::showCase(const CaseId& id)
{
    m_session.open(id);
}

void CaseFileView::clear()
{
    m_session.close();
    fillEmpty();
}

// Of a case that is here no more nothing stays in the page, though it is hidden.
void CaseFileView::leave()
{
    m_form->end();
    m_edit->end();
    fillPage();
    fillEmpty();
}

void CaseFileView::fill()
{
    if (m_session.isOpen())
        fillPage();
}

void CaseFileView::fillPage()
{
    // What one reads or writes stays where it is while the rest around it grows.
    const int place = m_body->verticalScrollBar()->value();
    m_head->fill();
    readCaseFields(*m_facts, m_session, m_names);
    m_edit->fill();
    m_facts->setVisible(!m_edit->isEditing());
    fillParts();
    m_reply->fill();
    m_publication->fill();
    readCaseTimeline(*m_timeline, m_session, m_names);
    fillFooter();
    m_form->refresh();
    m_body->verticalScrollBar()->setValue(place);
}

void CaseFileView::fillParts()
{
    const auto& parts = m_session.file().parts;
    const bool same =
        std::equal(parts.begin(), parts.end(), m_parts.begin(), m_parts.end(),
                   [](const CasePart& part, const PartBox* box) { return part.id == box->part(); });
    if (!same) {
        // Boxes that stay keep their cursor.
        QList<PartBox*> boxes;
        for (const CasePart& part : parts) {
            const auto found = std::find_if(m_parts.begin(), m_parts.end(),
                                            [&](const PartBox* box) { return box->part() == part.id; });
            PartBox* box = found == m_parts.end() ? nullptr : *found;
            if (!box) {
                box = new PartBox(m_session, m_names, m_shortcuts, part.id, m_partsArea);
                connect(box, &PartBox::actRequested, this, &CaseFileView::ask);
                connect(box->text(), &CaseTextBox::insertRequested, this, &CaseFileView::beginInsert);
            }
            m_partsArea->layout()->addWidget(box);
            box->show();
            boxes.append(box);
        }
        for (PartBox* box : std::as_const(m_parts)) {
            if (!boxes.contains(box))
                box->deleteLater();
        }
        m_parts = boxes;
    }
    for (PartBox* box : std::as_const(m_parts))
        box->fill();
}

void CaseFileView::fillFooter()
{
    for (const auto& [act, button] : m_buttons) {
        button->setText(CaseText::toDo(act));
        button->setVisible(m_session.may(act));
        button->setEnabled(!m_session.isBusy());
    }
    m_more->setText(tr("More…"));
    m_menu->clear();
    for (const CaseAct act : inMenu) {
        if (!m_session.may(act))
            continue;
        QAction* action = m_menu->addAction(CaseText::toDo(act) + QStringLiteral("…"));
        action->setData(static_cast<int>(act));
        connect(action, &QAction::triggered, this, [this, act] { ask(act, {}); });
    }
    if (m_session.may(CaseAct::Link))
        connect(m_menu->addAction(tr("Split a piece off as a case of its own…")), &QAction::triggered, this,
                [this] { Q_EMIT splitRequested(m_session.file()); });
    if (mayBegetArticle(m_session.file(), m_session.actor()))
        connect(m_menu->addAction(tr("Write a Q&&A from the answer…")), &QAction::triggered, this,
                [this] { Q_EMIT articleRequested(m_session.file()); });
    m_more->setVisible(!m_menu->isEmpty());
    m_footer->setVisible(!m_session.file().summary);
}

void CaseFileView::ask(CaseAct act, const PartId& part)
{
    // What is typed and not saved is part of what is submitted.
    if (act == CaseAct::Submit && m_session.isUnsaved(part)) {
        showFailure(CaseAct::SaveDraft, part, {ErrorCode::Refused, QStringLiteral("case.draft.unsaved"), {}});
        return;
    }
    if (act == CaseAct::Edit) {
        m_edit->begin();
        fill();
        return;
    }
    m_form->begin(act, part);
}

CaseTextBox* CaseFileView::boxOf(const PartId& part) const
{
    if (part.isNull())
        return m_reply->text();
    const auto found =
        std::find_if(m_parts.begin(), m_parts.end(), [&](const PartBox* box) { return box->part() == part; });
    return found == m_parts.end() ? nullptr : (*found)->text();
}

void CaseFileView::beginInsert(const PartId& part)
{
    if (!m_insert)
        m_insert = new InsertDialog(m_inserts, this);
    m_insertFile = m_session.file().id;
    m_insertPart = part;
    m_insert->begin(m_session.file().fields.kind, m_session.file().fields.language);
}

void CaseFileView::insert(const QString& text, const QString& number)
{
    CaseTextBox* box = boxOf(m_insertPart);
    if (!m_session.isOpen() || m_session.file().id != m_insertFile || !box)
        return;
    if (!number.isEmpty()) {
        QStringList numbers = m_session.articles(m_insertPart);
        if (!m_insertPart.isNull() && !numbers.contains(number))
            m_session.setArticles(m_insertPart, numbers << number);
        box->insert(tr("%1\n(Q&A %2)", "an answer, its number").arg(text, number));
        return;
    }
    const Case& file = m_session.file();
    const CasePart* part = file.part(m_insertPart);
    const QLocale locale = theme().locale(file.fields.language);
    const auto day = [&](Timestamp at) { return locale.toString(at.toLocal().date(), QLocale::LongFormat); };
    const QString written = m_session.text(m_insertPart).trimmed();
    const bool around = text.contains(QStringLiteral("{answer}")) && !written.isEmpty();
    const QString unit = m_names.directory().unitName(part                  ? part->unit
                                                      : file.unit.isEmpty() ? m_session.actor().unit
                                                                            : file.unit,
                                                      file.fields.language);
    const QString filled = filledTemplate(text, {{QStringLiteral("name"), file.fields.requester.name},
                                                 {QStringLiteral("number"), file.number},
                                                 {QStringLiteral("received"), day(file.receivedAt)},
                                                 {QStringLiteral("unit"), unit},
                                                 {QStringLiteral("answer"), written},
                                                 {QStringLiteral("today"), day(m_session.now())}});
    if (around)
        box->replace(filled);
    else
        box->insert(filled);
}

void CaseFileView::showFailure(CaseAct act, const PartId& part, const Error& error)
{
    const QString text = CaseText::of(error);
    if (m_form->takeError(act, error) || (act == CaseAct::Edit && m_edit->takeError(error)))
        return;
    if (act == CaseAct::Join) {
        m_reply->text()->showError(text);
        return;
    }
    for (PartBox* box : std::as_const(m_parts)) {
        if (box->part() == part && !part.isNull()) {
            box->text()->showError(text);
            return;
        }
    }
}

void CaseFileView::showGone()
{
    m_gone = true;
    leave();
}

void CaseFileView::fillEmpty()
{
    if (m_session.isOpen())
        return;
    QStringList left;
    if (m_gone) {
        for (const CaseWriting& one : m_session.left().texts)
            left.append(one.text);
        left.append(m_session.left().note);
        left.removeAll(QString());
        m_empty->setContent(QStringLiteral("inbox"), tr("This case is not here"),
                            left.isEmpty()
                                ? tr("It does not exist, or you may not read it (any more).")
                                : tr("You may not read it any more. What you were writing yourself stands "
                                     "below until you open another case; it is not kept."));
    } else {
        m_empty->setContent(QStringLiteral("inbox"), tr("No case chosen"),
                            tr("Choose one in the list to read it and to work on it."));
    }
    m_left->setPlainText(left.join(QStringLiteral("\n\n")));
    m_left->setVisible(!left.isEmpty());
    m_stack->setCurrentIndex(0);
}

void CaseFileView::retranslate()
{
    setAccessibleName(tr("Case"));
    m_left->setAccessibleName(tr("What you were writing"));
    fillEmpty();
    fill();
}

void CaseFileView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace madoguchi::desk
