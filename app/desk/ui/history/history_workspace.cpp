// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/history/history_workspace.h"

#include "app/desk/ui/history/amend_panel.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/theme/theme.h"
#include "app/desk/ui/widgets/column_fitter.h"
#include "app/desk/ui/widgets/data_table.h"
#include "app/desk/ui/widgets/empty_state.h"
#include "app/desk/ui/widgets/flow_layout.h"
#include "app/desk/ui/widgets/panel_footer.h"
#include "app/desk/ui/wording/domain_text.h"
#include "app/desk/ui/wording/error_text.h"
#include "kb/domain/rulebook.h"

#include <QDateTime>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace madoguchi::desk {

namespace {

// Pixels at 100 %. Narrower than this, the list has the larger part and its filters are folded away.
constexpr int wideEnough = 900;

QStringList longestTime()
{
    return {QLocale().toString(QDateTime(QDate(2026, 12, 28), QTime(22, 58)), QLocale::ShortFormat)};
}

} // namespace

HistoryWorkspace::HistoryWorkspace(HistoryModel& model, const Clock& clock, Shortcuts& shortcuts,
                                   QWidget* parent)
    : QWidget(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("workspace"));
    build(clock, shortcuts);
    connect(m_filters, &HistoryFilters::changed, this, [this] { m_model.setQuery(m_filters->query()); });
    connect(&m_model, &HistoryModel::loaded, this, &HistoryWorkspace::onLoaded);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HistoryWorkspace::showCurrent);
    connect(m_amend, &QPushButton::clicked, this, [this] {
        m_amendPanel->begin(m_detail->contact());
        m_detailStack->setCurrentWidget(m_amendPanel);
    });
    connect(m_review, &QPushButton::clicked, this,
            [this] { Q_EMIT reviewRequested(m_detail->contact().id); });
    connect(m_case, &QPushButton::clicked, this, [this] { Q_EMIT caseRequested(m_detail->contact()); });
    connect(m_amendPanel, &AmendPanel::amendRequested, this, &HistoryWorkspace::amendRequested);
    connect(m_amendPanel, &AmendPanel::cancelled, this, &HistoryWorkspace::showAmended);
    connect(m_export, &QPushButton::clicked, this, &HistoryWorkspace::chooseFile);
    connect(m_stop, &QPushButton::clicked, this, &HistoryWorkspace::exportCancelled);
    setFocusProxy(m_filters->findChild<QWidget*>(QStringLiteral("historySearch")));
    connect(&theme(), &Theme::changed, this, &HistoryWorkspace::arrange);
    retranslate();
    arrange();
}

void HistoryWorkspace::build(const Clock& clock, Shortcuts& shortcuts)
{
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(8);
    m_splitter->addWidget(buildList(clock));
    m_splitter->addWidget(buildDetail(clock, shortcuts));
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({theme().px(1000), theme().px(420)});
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 0, {8, 8, 8, 8});
    column->addWidget(m_splitter);
}

QWidget* HistoryWorkspace::buildList(const Clock& clock)
{
    auto* panel = new QFrame(this);
    panel->setProperty("kind", QStringLiteral("panel"));
    m_filters = new HistoryFilters(clock, panel);
    m_listStack = new QStackedWidget(panel);
    m_table = new QTableView(m_listStack);
    m_table->setObjectName(QStringLiteral("historyTable"));
    m_table->setModel(&m_model);
    prepareTable(*m_table);
    new ColumnFitter(*m_table, HistoryModel::Inquiry, 200,
                     {{HistoryModel::Time, 128, longestTime},
                      {HistoryModel::Outcome, 110},
                      {HistoryModel::Operator, 110},
                      {HistoryModel::Category, 130},
                      {HistoryModel::Channel, 80}});
    m_empty = new EmptyState(m_listStack);
    m_listStack->addWidget(m_empty);
    m_listStack->addWidget(m_table);
    auto* footer = new PanelFooter(panel);
    m_count = new QLabel(footer);
    m_count->setProperty("kind", QStringLiteral("muted"));
    m_count->setObjectName(QStringLiteral("historyCount"));
    m_progress = new QProgressBar(footer);
    m_progress->hide();
    m_stop = new QPushButton(footer);
    m_stop->hide();
    m_export = new QPushButton(footer);
    m_export->setObjectName(QStringLiteral("exportHistory"));
    footer->row()->addWidget(m_count, 1);
    footer->row()->addWidget(m_progress);
    footer->row()->addWidget(m_stop);
    footer->row()->addWidget(m_export);
    auto* column = new QVBoxLayout(panel);
    metrics::set(column, 0, {1, 1, 1, 1});
    column->addWidget(m_filters);
    column->addWidget(m_listStack, 1);
    column->addWidget(footer);
    return panel;
}

QWidget* HistoryWorkspace::buildDetail(const Clock& clock, Shortcuts& shortcuts)
{
    auto* panel = new QFrame(this);
    panel->setProperty("kind", QStringLiteral("panel"));
    m_detailStack = new QStackedWidget(panel);
    m_nothing = new EmptyState(m_detailStack);
    auto* reading = new QWidget(m_detailStack);
    m_detail = new ContactDetail(reading);
    m_detailFooter = new QFrame(reading);
    m_detailFooter->setProperty("kind", QStringLiteral("footer"));
    m_amend = new QPushButton(m_detailFooter);
    m_amend->setObjectName(QStringLiteral("amendContact"));
    m_review = new QPushButton(m_detailFooter);
    m_review->setObjectName(QStringLiteral("reviewContact"));
    m_case = new QPushButton(m_detailFooter);
    m_case->setObjectName(QStringLiteral("openCaseFromContact"));
    // The pane is narrow: what does not fit goes into another line.
    auto* acts = new FlowLayout(m_detailFooter);
    metrics::set(acts, 8, {16, 10, 16, 10});
    for (QPushButton* button : {m_case, m_review, m_amend})
        acts->addWidget(button);
    auto* column = new QVBoxLayout(reading);
    metrics::set(column, 0);
    column->addWidget(m_detail, 1);
    column->addWidget(m_detailFooter);
    m_amendPanel = new AmendPanel(clock, shortcuts, m_detailStack);
    m_detailStack->addWidget(m_nothing);
    m_detailStack->addWidget(reading);
    m_detailStack->addWidget(m_amendPanel);
    auto* frame = new QVBoxLayout(panel);
    metrics::set(frame, 0, {1, 1, 1, 1});
    frame->addWidget(m_detailStack);
    metrics::setMinimumWidth(panel, 260);
    return panel;
}

void HistoryWorkspace::setNames(ContactDetail::NameOf person, ContactDetail::UnitNameOf unit)
{
    m_personName = person;
    m_detail->setNames(std::move(person), std::move(unit));
}

void HistoryWorkspace::setPeople(const QList<HistoryFilters::Person>& people)
{
    m_filters->setPeople(people);
    setTexts();
}

void HistoryWorkspace::setChoices(const ContactChoices& choices)
{
    m_filters->setCategories(choices.categories);
    m_amendPanel->setChoices(choices);
}

void HistoryWorkspace::setUser(const std::optional<SignedInUser>& user)
{
    m_user = user;
    showActions();
}

void HistoryWorkspace::setMayReview(std::function<bool(const Contact&)> mayReview)
{
    m_mayReview = std::move(mayReview);
    showActions();
}

void HistoryWorkspace::showActions()
{
    const bool amend = m_user && mayAmendContact(m_user->actor, m_detail->contact());
    const bool review = m_mayReview && m_mayReview(m_detail->contact());
    m_amend->setVisible(amend);
    m_review->setVisible(review);
    const bool opens = m_user && !m_user->emergency;
    m_case->setVisible(opens);
    m_detailFooter->setVisible(amend || review || opens);
}

void HistoryWorkspace::activate()
{
    if (m_active)
        return;
    m_active = true;
    m_model.setQuery(m_filters->query());
}

void HistoryWorkspace::onLoaded()
{
    m_note.clear();
    refreshEmptyState();
    const int row = m_model.rowOf(m_shown);
    if (row >= 0)
        m_table->selectRow(row);
    else if (m_model.rowCount() > 0 && m_detailStack->currentWidget() != m_amendPanel)
        m_table->selectRow(0);
    showCurrent();
}

void HistoryWorkspace::showCurrent()
{
    if (m_detailStack->currentWidget() == m_amendPanel)
        return; // what is being corrected stays
    const Contact* contact = m_model.contactAt(m_table->currentIndex().row());
    if (!contact) {
        m_detailStack->setCurrentWidget(m_nothing);
        return;
    }
    m_shown = contact->id;
    m_detail->showContact(*contact);
    m_detailStack->setCurrentIndex(1);
    showActions();
    noteShown();
}

void HistoryWorkspace::noteShown()
{
    if (isVisible() && m_detailStack->currentWidget() != m_nothing && !m_shown.isNull())
        Q_EMIT contactShown(m_shown);
}

void HistoryWorkspace::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    noteShown();
}

void HistoryWorkspace::showAmended()
{
    m_detailStack->setCurrentIndex(1);
    showCurrent();
}

void HistoryWorkspace::showAmendError(const Error& error)
{
    m_amendPanel->showError(error.key, ErrorText::of(error));
}

void HistoryWorkspace::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Export contacts"), {},
                                   tr("Table for spreadsheets (*.csv);;JSON Lines (*.jsonl)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("contacts.csv"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains(u"jsonl") ? QStringLiteral("jsonl") : QStringLiteral("csv"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        showExportProgress(0, std::max(1, m_model.total()));
        Q_EMIT exportRequested(m_filters->query(), file);
    });
    dialog->open();
}

void HistoryWorkspace::showExportProgress(int done, int total)
{
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_progress->show();
    m_stop->show();
    m_export->hide();
}

void HistoryWorkspace::showExportDone(int contacts)
{
    m_note = tr("%n contact(s) exported", nullptr, contacts);
    m_progress->hide();
    m_stop->hide();
    m_export->show();
    refreshEmptyState();
}

void HistoryWorkspace::showExportError(const Error& error)
{
    showExportDone(0);
    m_note = ErrorText::of(error);
    refreshEmptyState();
}

QByteArray HistoryWorkspace::saveLayout() const
{
    return m_splitter->saveState();
}

void HistoryWorkspace::restoreLayout(const QByteArray& state)
{
    m_layoutKept = m_splitter->restoreState(state);
}

void HistoryWorkspace::arrange()
{
    const bool narrow = width() < theme().px(wideEnough);
    m_filters->setFolded(narrow);
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    if (!m_layoutKept)
        m_splitter->setSizes(narrow ? QList<int>{620, 380} : QList<int>{700, 300});
}

void HistoryWorkspace::setTexts()
{
    m_model.setTexts(
        [this](const Contact& contact, HistoryModel::Column column) -> QString {
            const ContactContent& content = contact.current();
            switch (column) {
            case HistoryModel::Time:
                return QLocale().toString(contact.endedAt.toLocal(), QLocale::ShortFormat);
            case HistoryModel::Operator:
                return m_personName ? m_personName(contact.operatorId) : QString();
            case HistoryModel::Channel:
                return DomainText::of(content.channel);
            case HistoryModel::Inquiry:
                return contact.erasedAt.isSet() ? tr("(erased)", "a contact's words")
                                                : content.inquiry.simplified();
            case HistoryModel::Category:
                return DomainText::categoryLeaf(content.category);
            case HistoryModel::Outcome:
                return contact.amendments.empty() ? DomainText::of(content.outcome)
                                                  : tr("%1 (corrected)").arg(DomainText::of(content.outcome));
            case HistoryModel::ColumnCount:
                break;
            }
            return {};
        },
        [](HistoryModel::Column column) -> QString {
            switch (column) {
            case HistoryModel::Time:
                return tr("Time");
            case HistoryModel::Operator:
                return tr("Operator");
            case HistoryModel::Channel:
                return tr("Channel");
            case HistoryModel::Inquiry:
                return tr("Inquiry");
            case HistoryModel::Category:
                return tr("Category");
            case HistoryModel::Outcome:
                return tr("Outcome");
            case HistoryModel::ColumnCount:
                break;
            }
            return {};
        });
}

void HistoryWorkspace::retranslate()
{
    setTexts();
    m_table->setAccessibleName(tr("Contacts"));
    m_amend->setText(tr("Correct…"));
    m_review->setText(tr("Review"));
    m_case->setText(tr("Open a case…"));
    m_export->setText(tr("Export…"));
    m_stop->setText(tr("Stop"));
    m_progress->setAccessibleName(m_export->text());
    m_nothing->setContent(QStringLiteral("inbox"), tr("No contact chosen"),
                          tr("Choose one in the list to read it."));
    refreshEmptyState();
}

void HistoryWorkspace::refreshEmptyState()
{
    m_count->setText(!m_note.isEmpty()      ? m_note
                     : m_model.total() >= 0 ? tr("%n contact(s)", nullptr, m_model.total())
                                            : tr("Reading…"));
    const bool none = m_model.rowCount() == 0;
    m_listStack->setCurrentWidget(none ? static_cast<QWidget*>(m_empty) : m_table);
    m_export->setEnabled(!none);
    if (m_filters->isSet())
        m_empty->setContent(QStringLiteral("search"), tr("No contact fits"),
                            tr("Widen the filters, or choose “Show all”."));
    else
        m_empty->setContent(QStringLiteral("clock"), tr("No contacts yet"),
                            tr("What is saved in the Answer workspace appears here, of all seats."));
}

void HistoryWorkspace::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void HistoryWorkspace::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace madoguchi::desk
