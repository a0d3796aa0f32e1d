// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/notice/notice_form.h"

#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/combo_box.h"
#include "app/desk/ui/widgets/date_time_box.h"
#include "app/desk/ui/widgets/form_field.h"
#include "app/desk/ui/widgets/panel_footer.h"
#include "app/desk/ui/widgets/text_box.h"
#include "app/desk/ui/wording/notice_text.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QCompleter>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace madoguchi::desk {

namespace {

const QRegularExpression betweenNumbers(QStringLiteral("[,\\x{3001}\\x{ff0c};\\s]+"));

QStringList numbersIn(const QString& text)
{
    QStringList numbers = text.split(betweenNumbers, Qt::SkipEmptyParts);
    numbers.removeDuplicates();
    return numbers;
}

QString lastNumber(const QString& text)
{
    return text.mid(text.lastIndexOf(betweenNumbers) + 1).trimmed();
}

} // namespace

NoticeForm::NoticeForm(NoticeEditSession& session, const NoticesModel& model, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_model(model)
{
    build();
    connectParts();
    retranslate();
}

void NoticeForm::build()
{
    setObjectName(QStringLiteral("noticeForm"));
    auto* fields = new QWidget;
    fields->setObjectName(QStringLiteral("scrolled"));
    m_heading = new QLabel(this);
    m_heading->setProperty("kind", QStringLiteral("heading"));
    m_title = new QLineEdit;
    m_title->setObjectName(QStringLiteral("noticeFormTitle"));
    m_text = new TextBox(3, 10);
    m_text->setObjectName(QStringLiteral("noticeFormText"));
    m_articles = new QLineEdit;
    m_articles->setObjectName(QStringLiteral("noticeFormArticles"));
    m_numbers = new QStandardItemModel(this);
    m_completer = new QCompleter(m_numbers, this);
    m_completer->setWidget(m_articles);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_importance = new ComboBox;
    m_importance->setObjectName(QStringLiteral("noticeFormImportance"));
    for (const Importance importance : {Importance::Normal, Importance::Important, Importance::Urgent})
        m_importance->addItem(QString(), int(importance));
    m_seats = new QPushButton;
    m_seats->setObjectName(QStringLiteral("noticeFormSeats"));
    m_seatMenu = new QMenu(m_seats);
    m_seats->setMenu(m_seatMenu);
    m_titleField = new FormField(m_title);
    m_textField = new FormField(m_text);
    m_articlesField = new FormField(m_articles);
    m_timesField = new FormField(buildTimes());
    m_importanceField = new FormField(m_importance);
    m_seatsField = new FormField(m_seats);
    m_error = new QLabel;
    m_error->setObjectName(QStringLiteral("noticeFormError"));
    m_error->setProperty("kind", QStringLiteral("error"));
    m_error->setWordWrap(true);
    auto* column = new QVBoxLayout(fields);
    metrics::set(column, 10, {14, 6, 14, 10});
    column->addWidget(buildConflict());
    for (FormField* field :
         {m_titleField, m_textField, m_articlesField, m_importanceField, m_timesField, m_seatsField})
        column->addWidget(field);
    column->addWidget(m_error);
    column->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(fields);
    auto* footer = new PanelFooter(this);
    m_save = new QPushButton(footer);
    m_save->setObjectName(QStringLiteral("saveNotice"));
    m_save->setProperty("kind", QStringLiteral("primary"));
    m_close = new QPushButton(footer);
    m_close->setObjectName(QStringLiteral("closeNotice"));
    m_discard = new QPushButton(footer);
    m_discard->setObjectName(QStringLiteral("discardNotice"));
    m_discard->setProperty("kind", QStringLiteral("quiet"));
    footer->row()->addWidget(m_save);
    footer->row()->addWidget(m_close);
    footer->row()->addStretch(1);
    footer->row()->addWidget(m_discard);
    auto* head = new QHBoxLayout;
    metrics::set(head, 8, {14, 10, 14, 4});
    head->addWidget(m_heading, 1);
    auto* all = new QVBoxLayout(this);
    metrics::set(all, 0);
    all->addLayout(head);
    all->addWidget(scroll, 1);
    all->addWidget(footer);
    setFocusProxy(m_title);
}

QWidget* NoticeForm::buildTimes()
{
    auto* times = new QWidget;
    m_hasFrom = new QCheckBox(times);
    m_hasFrom->setObjectName(QStringLiteral("noticeFormHasFrom"));
    m_hasUntil = new QCheckBox(times);
    m_hasUntil->setObjectName(QStringLiteral("noticeFormHasUntil"));
    m_from = new DateTimeBox(times);
    m_from->setObjectName(QStringLiteral("noticeFormFrom"));
    m_until = new DateTimeBox(times);
    m_until->setObjectName(QStringLiteral("noticeFormUntil"));
    auto* grid = new QGridLayout(times);
    metrics::set(grid, 6);
    grid->addWidget(m_hasFrom, 0, 0);
    grid->addWidget(m_from, 0, 1);
    grid->addWidget(m_hasUntil, 1, 0);
    grid->addWidget(m_until, 1, 1);
    grid->setColumnStretch(1, 1);
    return times;
}

QWidget* NoticeForm::buildConflict()
{
    m_conflict = new QFrame;
    m_conflict->setObjectName(QStringLiteral("noticeConflict"));
    m_conflictTitle = new QLabel(m_conflict);
    m_conflictTitle->setProperty("kind", QStringLiteral("warning"));
    m_conflictTitle->setWordWrap(true);
    m_theirs = new QPlainTextEdit(m_conflict);
    m_theirs->setObjectName(QStringLiteral("theirNotice"));
    m_theirs->setReadOnly(true);
    m_theirs->setTabChangesFocus(true);
    metrics::setFixedHeight(m_theirs, 110);
    m_keepMine = new QPushButton(m_conflict);
    m_keepMine->setObjectName(QStringLiteral("keepMyNotice"));
    m_takeTheirs = new QPushButton(m_conflict);
    m_takeTheirs->setObjectName(QStringLiteral("takeTheirNotice"));
    auto* row = new QHBoxLayout;
    metrics::set(row, 8);
    row->addWidget(m_keepMine);
    row->addWidget(m_takeTheirs);
    row->addStretch(1);
    auto* column = new QVBoxLayout(m_conflict);
    metrics::set(column, 6);
    column->addWidget(m_conflictTitle);
    column->addWidget(m_theirs);
    column->addLayout(row);
    m_conflict->hide();
    return m_conflict;
}

void NoticeForm::connectParts()
{
    for (QLineEdit* line : {m_title, m_articles})
        connect(line, &QLineEdit::textChanged, this, &NoticeForm::edited);
    connect(m_text, &QPlainTextEdit::textChanged, this, &NoticeForm::edited);
    connect(m_importance, &QComboBox::currentIndexChanged, this, &NoticeForm::edited);
    for (QCheckBox* box : {m_hasFrom, m_hasUntil})
        connect(box, &QCheckBox::toggled, this, &NoticeForm::edited);
    for (DateTimeBox* box : {m_from, m_until})
        connect(box, &QDateTimeEdit::dateTimeChanged, this, &NoticeForm::edited);
    connect(m_articles, &QLineEdit::textEdited, this, [this](const QString& text) {
        const QString begun = lastNumber(text);
        if (begun.isEmpty())
            m_completer->popup()->hide();
        else
            m_session.complete(begun);
    });
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, &NoticeForm::complete);
    connect(&m_session, &NoticeEditSession::completed, this,
            [this](const QString& prefix, const QList<store::NumberedTitle>& articles) {
                if (!m_articles->hasFocus() || lastNumber(m_articles->text()) != prefix)
                    return;
                m_numbers->clear();
                for (const store::NumberedTitle& article : articles)
                    m_numbers->appendRow(new QStandardItem(
                        tr("%1 %2", "number, title of a Q&A").arg(article.number, article.title)));
                m_completer->complete();
            });
    connect(m_seatMenu, &QMenu::aboutToShow, this, &NoticeForm::fillSeats);
    connect(m_save, &QPushButton::clicked, this, [this] {
        clearErrors();
        m_session.save();
    });
    connect(m_close, &QPushButton::clicked, &m_session, &NoticeEditSession::close);
    connect(m_discard, &QPushButton::clicked, &m_session, &NoticeEditSession::discard);
    connect(m_keepMine, &QPushButton::clicked, &m_session, &NoticeEditSession::keepMine);
    connect(m_takeTheirs, &QPushButton::clicked, &m_session, &NoticeEditSession::takeTheirs);
    connect(&m_session, &NoticeEditSession::opened, this, [this] {
        m_conflict->hide();
        show(m_session.notice());
    });
    connect(&m_session, &NoticeEditSession::conflicted, this, [this](const Notice& theirs) {
        m_theirs->setPlainText(theirs.title + QStringLiteral("\n\n") + theirs.text);
        m_conflict->show();
    });
    connect(&m_session, &NoticeEditSession::saveFailed, this, &NoticeForm::showError);
    connect(&m_model, &NoticesModel::loaded, this, &NoticeForm::showSeats);
}

void NoticeForm::show(const Notice& notice)
{
    m_loading = true;
    clearErrors();
    m_title->setText(notice.title);
    m_text->setPlainText(notice.text);
    m_articles->setText(notice.articles.join(QStringLiteral(", ")));
    m_importance->setCurrentIndex(m_importance->findData(int(notice.importance)));
    m_hasFrom->setChecked(notice.from.isSet());
    m_hasUntil->setChecked(notice.until.isSet());
    const QDateTime tonight(m_session.now().toLocal().date(), QTime(23, 59));
    m_from->setDateTime(notice.from.isSet() ? notice.from.toLocal() : m_session.now().toLocal());
    m_until->setDateTime(notice.until.isSet() ? notice.until.toLocal() : tonight);
    m_from->setEnabled(notice.from.isSet());
    m_until->setEnabled(notice.until.isSet());
    m_seatIds = notice.seats;
    m_loading = false;
    retranslate();
}

Notice NoticeForm::content() const
{
    Notice notice = m_session.notice();
    notice.title = m_title->text().trimmed();
    notice.text = m_text->toPlainText();
    notice.articles = numbersIn(m_articles->text());
    notice.importance = static_cast<Importance>(m_importance->currentData().toInt());
    notice.from = m_hasFrom->isChecked() ? Timestamp::from(m_from->dateTime()) : Timestamp();
    notice.until = m_hasUntil->isChecked() ? Timestamp::from(m_until->dateTime()) : Timestamp();
    notice.seats = m_seatIds;
    return notice;
}

void NoticeForm::edited()
{
    m_from->setEnabled(m_hasFrom->isChecked());
    m_until->setEnabled(m_hasUntil->isChecked());
    if (m_loading || !m_session.isOpen())
        return;
    clearErrors();
    m_session.edit(content());
}

void NoticeForm::complete(const QString& text)
{
    const QString number = text.section(u' ', 0, 0);
    QString typed = m_articles->text();
    typed.chop(lastNumber(typed).size());
    m_articles->setText(typed + number + QStringLiteral(", "));
}

void NoticeForm::fillSeats()
{
    m_seatMenu->clear();
    QAction* all = m_seatMenu->addAction(tr("All seats"));
    all->setCheckable(true);
    all->setChecked(m_seatIds.isEmpty());
    connect(all, &QAction::triggered, this, [this] {
        m_seatIds.clear();
        showSeats();
        edited();
    });
    m_seatMenu->addSeparator();
    for (const NoticeReader& reader : m_model.seats()) {
        QAction* action = m_seatMenu->addAction(QString(reader.seatName).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(m_seatIds.contains(reader.seat));
        connect(action, &QAction::triggered, this, [this, seat = reader.seat](bool on) {
            m_seatIds.removeAll(seat);
            if (on)
                m_seatIds.append(seat);
            showSeats();
            edited();
        });
    }
}

void NoticeForm::showSeats()
{
    QStringList names;
    for (const NoticeReader& reader : m_model.seats()) {
        if (m_seatIds.contains(reader.seat))
            names += reader.seatName;
    }
    const QString text = m_seatIds.isEmpty() ? tr("All seats")
                         : names.size() == m_seatIds.size()
                             ? names.join(QStringLiteral(", "))
                             : tr("%n seat(s) chosen", nullptr, int(m_seatIds.size()));
    m_seats->setText(QString(text).replace(u'&', QStringLiteral("&&")));
}

void NoticeForm::showError(const Error& error)
{
    const QString text = NoticeText::ofError(error);
    FormField* field = error.key.startsWith(u"notice.title")      ? m_titleField
                       : error.key.startsWith(u"notice.text")     ? m_textField
                       : error.key.startsWith(u"notice.articles") ? m_articlesField
                       : error.key.startsWith(u"notice.times")    ? m_timesField
                       : error.key.startsWith(u"notice.seats")    ? m_seatsField
                                                                  : nullptr;
    if (field) {
        field->setError(text);
        field->control()->setFocus();
    } else {
        m_error->setText(text);
        m_error->show();
    }
}

void NoticeForm::clearErrors()
{
    for (FormField* field :
         {m_titleField, m_textField, m_articlesField, m_timesField, m_importanceField, m_seatsField})
        field->setError({});
    m_error->hide();
}

void NoticeForm::retranslate()
{
    const bool leads = m_model.leads();
    m_heading->setText(!m_session.isNew() ? tr("Change the notice")
                       : leads            ? tr("New notice")
                                          : tr("Propose a notice"));
    m_titleField->setLabel(tr("Title"));
    m_textField->setLabel(tr("Text"));
    m_articlesField->setLabel(tr("Q&As, by number"));
    m_articles->setPlaceholderText(tr("e.g. 0142, 0877"));
    m_importanceField->setLabel(tr("Importance"));
    m_timesField->setLabel(tr("Shown"));
    m_seatsField->setLabel(tr("For"));
    m_hasFrom->setText(tr("from"));
    m_hasUntil->setText(tr("until"));
    m_from->setAccessibleName(tr("Shown from"));
    m_until->setAccessibleName(tr("Shown until"));
    const QString what[] = {tr("Normal"), tr("Important: stays until acknowledged"),
                            tr("Urgent: also makes itself heard")};
    m_loading = true;
    for (int n = 0; n < int(std::size(what)); ++n)
        m_importance->setItemText(n, what[n]);
    m_loading = false;
    m_conflictTitle->setText(tr(
        "Somebody else has changed this notice meanwhile. Their text stands below; yours is in the fields."));
    m_theirs->setAccessibleName(tr("Their text"));
    m_keepMine->setText(tr("Go on with my text"));
    m_takeTheirs->setText(tr("Take theirs"));
    m_save->setText(leads ? tr("Pin", "notice") : tr("Propose"));
    m_close->setText(tr("Close"));
    m_close->setToolTip(tr("What was typed is kept"));
    m_discard->setText(tr("Discard"));
    showSeats();
}

void NoticeForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace madoguchi::desk
