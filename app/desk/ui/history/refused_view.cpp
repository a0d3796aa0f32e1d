// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/history/refused_view.h"

#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/empty_state.h"
#include "app/desk/ui/wording/domain_text.h"
#include "app/desk/ui/wording/error_text.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace madoguchi::desk {

namespace {

const QString paragraph = QStringLiteral("\n\n");

// What was written about quality.
QString textOfQuality(const CommandPayload& payload)
{
    if (const auto* save = std::get_if<SaveReview>(&payload))
        return save->review.comment;
    if (const auto* reply = std::get_if<ReplyToReview>(&payload))
        return reply->reply.text;
    if (const auto* save = std::get_if<SaveReviewForm>(&payload)) {
        QStringList titles;
        for (const Criterion& criterion : save->form.criteria)
            titles.append(criterion.title);
        return titles.join(u'\n');
    }
    return {};
}

// What was written about a case.
QString textOfCase(const CommandPayload& payload)
{
    if (const auto* open = std::get_if<OpenCase>(&payload))
        return QStringList{open->file.fields.subject, open->file.fields.text}.join(paragraph).trimmed();
    if (const auto* edit = std::get_if<EditCase>(&payload))
        return QStringList{edit->fields.subject, edit->fields.text, edit->reason}.join(paragraph).trimmed();
    if (const auto* draft = std::get_if<SaveCaseDraft>(&payload))
        return draft->text;
    if (const auto* act = std::get_if<ActOnCase>(&payload))
        return act->entry.text;
    if (const auto* save = std::get_if<SaveReplyTemplate>(&payload))
        return QStringList{save->replyTemplate.title, save->replyTemplate.text}.join(paragraph).trimmed();
    return {};
}

// What was written in the room.
QString textOfRoom(const CommandPayload& payload)
{
    if (const auto* raise = std::get_if<RaiseHand>(&payload))
        return QStringList{raise->hand.entries.front().text, raise->hand.inquiry}.join(paragraph).trimmed();
    if (const auto* act = std::get_if<ActOnHand>(&payload))
        return act->entry.text;
    if (const auto* open = std::get_if<OpenEscalation>(&payload))
        return QStringList{open->escalation.subject, open->escalation.inquiry,
                           open->escalation.entries.front().text}
            .join(paragraph)
            .trimmed();
    if (const auto* act = std::get_if<ActOnEscalation>(&payload))
        return act->entry.text;
    if (const auto* save = std::get_if<SaveNotice>(&payload))
        return QStringList{save->notice.title, save->notice.text}.join(paragraph).trimmed();
    if (const auto* write = std::get_if<WriteHandOver>(&payload))
        return write->handOver.text;
    if (const auto* save = std::get_if<SaveTalkScript>(&payload))
        return QStringList{save->script.title, save->script.text}.join(paragraph).trimmed();
    const QString text = textOfCase(payload);
    return text.isEmpty() ? textOfQuality(payload) : text;
}

} // namespace

RefusedView::RefusedView(RefusedModel& model, QWidget* parent)
    : QDialog(parent)
    , m_model(model)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
{
    setObjectName(QStringLiteral("refused"));
    auto* page = new QWidget(this);
    m_list = new QListView(page);
    m_list->setModel(&model);
    m_reason = new QLabel(page);
    m_reason->setProperty("kind", QStringLiteral("warning"));
    m_reason->setWordWrap(true);
    m_mine = new QPlainTextEdit(page);
    m_theirsTitle = new QLabel(page);
    m_theirsTitle->setProperty("kind", QStringLiteral("field"));
    m_theirs = new QPlainTextEdit(page);
    m_copy = new QPushButton(page);
    m_dismiss = new QPushButton(page);
    m_retry = new QPushButton(page);
    m_retry->setProperty("kind", QStringLiteral("primary"));
    for (QPlainTextEdit* text : {m_mine, m_theirs})
        text->setReadOnly(true);
    auto* row = new QHBoxLayout;
    metrics::set(row, 8);
    row->addWidget(m_copy);
    row->addStretch(1);
    row->addWidget(m_dismiss);
    row->addWidget(m_retry);
    auto* column = new QVBoxLayout(page);
    metrics::set(column, 8, {16, 16, 16, 16});
    for (QWidget* widget : std::initializer_list<QWidget*>{m_list, m_reason, m_mine, m_theirsTitle, m_theirs})
        column->addWidget(widget);
    column->addLayout(row);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(page);
    auto* whole = new QVBoxLayout(this);
    metrics::set(whole, 0);
    whole->addWidget(m_stack);
    metrics::setMinimumWidth(this, 520);
    metrics::setMinimumHeight(this, 480);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) { showRow(current.row()); });
    connect(m_copy, &QPushButton::clicked, this, &RefusedView::copy);
    connect(m_retry, &QPushButton::clicked, this, [this] { m_model.retry(currentRow()); });
    connect(m_dismiss, &QPushButton::clicked, this, [this] { m_model.dismiss(currentRow()); });
    connect(&model, &RefusedModel::countChanged, this, &RefusedView::refresh);
    connect(&model, &RefusedModel::failed, this,
            [this](const Error& error) { m_reason->setText(ErrorText::of(error)); });
    retranslate();
}

int RefusedView::currentRow() const
{
    return m_list->currentIndex().row();
}

QString RefusedView::textOf(const store::RefusedCommand& refused) const
{
    const CommandPayload& payload = refused.command.payload;
    if (const auto* log = std::get_if<LogContact>(&payload)) {
        const ContactContent& content = log->contact.original;
        return QStringList{content.inquiry, content.wish, content.noteForUnits}.join(paragraph).trimmed();
    }
    if (const auto* amend = std::get_if<AmendContact>(&payload))
        return QStringList{amend->amendment.reason, amend->amendment.content.inquiry}.join(paragraph);
    if (const auto* save = std::get_if<SaveArticle>(&payload))
        return QStringList{save->article.number, save->article.question, save->article.answer}.join(
            paragraph);
    if (const auto* forget = std::get_if<ForgetLessons>(&payload))
        return forget->number;
    if (const auto* save = std::get_if<SaveSynonyms>(&payload))
        return QStringList{save->group.words.join(QStringLiteral(", ")), save->group.note}
            .join(paragraph)
            .trimmed();
    if (const auto* save = std::get_if<SavePin>(&payload))
        return QStringList{save->pin.number, save->pin.note}.join(paragraph).trimmed();
    return textOfRoom(payload);
}

void RefusedView::showRow(int row)
{
    m_copied = false;
    const store::RefusedCommand* refused = m_model.commandAt(row);
    for (QPushButton* button : {m_copy, m_dismiss, m_retry})
        button->setEnabled(refused != nullptr);
    if (!refused)
        return;
    m_dismiss->setEnabled(false); // once its text is copied
    const bool ofField = refused->error.code == ErrorCode::InvalidInput;
    m_reason->setText(ofField ? DomainText::ofError(refused->error.key) : ErrorText::of(refused->error));
    m_mine->setPlainText(textOf(*refused));
    const Article* theirs = m_model.currentOf(row);
    m_theirs->setVisible(theirs);
    m_theirsTitle->setVisible(theirs);
    if (theirs)
        m_theirs->setPlainText(theirs->question + paragraph + theirs->answer);
}

void RefusedView::copy()
{
    QGuiApplication::clipboard()->setText(m_mine->toPlainText());
    m_copied = true;
    m_dismiss->setEnabled(true);
}

void RefusedView::refresh()
{
    m_stack->setCurrentIndex(m_model.rowCount() == 0 ? 0 : 1);
    if (m_model.rowCount() > 0 && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model.index(0));
    showRow(currentRow());
}

void RefusedView::retranslate()
{
    setWindowTitle(tr("Not taken by the hub"));
    m_model.setDescribe([](const store::RefusedCommand& refused) {
        const QString at = QLocale().toString(refused.command.at.toLocal(), QLocale::ShortFormat);
        switch (typeOf(refused.command.payload)) {
        case CommandType::LogContact:
            return tr("%1 · contact").arg(at);
        case CommandType::AmendContact:
            return tr("%1 · correction of a contact").arg(at);
        case CommandType::SaveArticle:
            return tr("%1 · Q&A").arg(at);
        case CommandType::ForgetLessons:
            return tr("%1 · forget what was learned").arg(at);
        case CommandType::SaveSynonyms:
            return tr("%1 · words").arg(at);
        case CommandType::SavePin:
            return tr("%1 · pinned Q&A").arg(at);
        case CommandType::RaiseHand:
        case CommandType::ActOnHand:
            return tr("%1 · raised hand").arg(at);
        case CommandType::OpenEscalation:
        case CommandType::ActOnEscalation:
            return tr("%1 · escalation").arg(at);
        case CommandType::SaveNotice:
        case CommandType::AcknowledgeNotice:
            return tr("%1 · notice").arg(at);
        case CommandType::SaveCentreCalendar:
            return tr("%1 · service hours").arg(at);
        case CommandType::SaveTalkScript:
            return tr("%1 · talk script").arg(at);
        case CommandType::SaveReviewForm:
            return tr("%1 · review form").arg(at);
        case CommandType::SaveReview:
        case CommandType::ReplyToReview:
            return tr("%1 · review").arg(at);
        case CommandType::SaveReviewSample:
            return tr("%1 · sample for review").arg(at);
        case CommandType::WriteHandOver:
        case CommandType::ReceiveHandOver:
            return tr("%1 · shift hand-over").arg(at);
        case CommandType::OpenCase:
        case CommandType::EditCase:
        case CommandType::SaveCaseDraft:
        case CommandType::ActOnCase:
            return tr("%1 · case").arg(at);
        case CommandType::SaveDeputy:
            return tr("%1 · deputy").arg(at);
        case CommandType::SaveReplyTemplate:
            return tr("%1 · reply template").arg(at);
        case CommandType::ChooseMessages:
            return tr("%1 · what one is told of cases").arg(at);
        case CommandType::RecordSearches:
        case CommandType::RecordActs:
            break;
        }
        return at;
    });
    m_empty->setContent(QStringLiteral("check"), tr("Nothing was refused"),
                        tr("Contacts that wait are sent by themselves as soon as the hub is there."));
    m_list->setAccessibleName(windowTitle());
    m_mine->setAccessibleName(tr("What was written"));
    m_theirsTitle->setText(tr("What the hub has now"));
    m_theirs->setAccessibleName(m_theirsTitle->text());
    m_copy->setText(tr("Copy the text"));
    m_dismiss->setText(tr("Remove"));
    m_dismiss->setToolTip(tr("Once the text is copied"));
    m_retry->setText(tr("Send again as new"));
    refresh();
}

void RefusedView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace madoguchi::desk
