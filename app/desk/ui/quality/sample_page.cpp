// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/quality/sample_page.h"

#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/column_fitter.h"
#include "app/desk/ui/widgets/combo_box.h"
#include "app/desk/ui/widgets/date_time_box.h"
#include "app/desk/ui/widgets/empty_state.h"
#include "app/desk/ui/widgets/flow_layout.h"
#include "app/desk/ui/widgets/form_field.h"
#include "app/desk/ui/wording/domain_text.h"
#include "app/desk/ui/wording/quality_text.h"

#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

namespace madoguchi::desk {

namespace {

constexpr int daysProposed = 7;
constexpr int mostOfEach = 50;
constexpr int eachProposed = 3;

Timestamp beginOf(QDate day)
{
    return Timestamp::from(day.startOfDay());
}

QString day(Timestamp at)
{
    return QLocale().toString(at.toLocal().date(), QLocale::ShortFormat);
}

} // namespace

SamplePage::SamplePage(QualitySession& session, QWidget* parent)
    : SamplePage(session, new Model(ColumnCount), parent)
{
}

SamplePage::SamplePage(QualitySession& session, Model* model, QWidget* parent)
    : CentrePage(QStringLiteral("sample"), *model, parent)
    , m_session(session)
    , m_model(model)
{
    m_model->setParent(this);
    new ColumnFitter(
        *table(), Inquiry, 200,
        {{Date, 128, QualityText::longestMoment}, {Operator, 120}, {ReviewedBy, 150}, {Category, 150}});
    m_review = new QPushButton(this);
    m_review->setObjectName(QStringLiteral("reviewSampled"));
    m_review->setProperty("kind", QStringLiteral("primary"));
    arrange({hint(), buildControls()}, {}, {m_review});
    connectParts();
    setFocusProxy(table());
    proposeSeed();
    retranslate();
}

QWidget* SamplePage::buildControls()
{
    auto* controls = new QWidget(this);
    m_from = new DateTimeBox;
    m_from->setObjectName(QStringLiteral("sampleFrom"));
    m_until = new DateTimeBox;
    m_until->setObjectName(QStringLiteral("sampleUntil"));
    const QDate today = m_session.now().toLocal().date();
    m_from->setDate(today.addDays(1 - daysProposed));
    m_until->setDate(today);
    for (QWidget* box : {m_from, m_until})
        metrics::setMinimumWidth(box, 136);
    m_each = new QSpinBox;
    m_each->setObjectName(QStringLiteral("sampleEach"));
    m_each->setRange(1, mostOfEach);
    m_each->setValue(eachProposed);
    m_each->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_seed = lineNamed("sampleSeed");
    metrics::setMinimumWidth(m_seed, 110);
    m_newSeed = new QPushButton;
    m_newSeed->setObjectName(QStringLiteral("newSeed"));
    m_draw = new QPushButton;
    m_draw->setObjectName(QStringLiteral("drawSample"));
    m_samples = new ComboBox;
    m_samples->setObjectName(QStringLiteral("samples"));
    m_samples->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_fromField = new FormField(m_from);
    m_untilField = new FormField(m_until);
    m_eachField = new FormField(m_each);
    m_seedField = new FormField(m_seed);
    m_samplesField = new FormField(m_samples);
    // Buttons stand on the line of the fields.
    auto* newSeedField = new FormField(m_newSeed);
    auto* drawField = new FormField(m_draw);
    for (FormField* field : {newSeedField, drawField})
        field->setLabel(QStringLiteral(" "));
    auto* row = new FlowLayout(controls);
    metrics::set(row, 10);
    for (QWidget* field :
         {m_fromField, m_untilField, m_eachField, m_seedField, newSeedField, drawField, m_samplesField})
        row->addWidget(field);
    return controls;
}

void SamplePage::connectParts()
{
    connect(m_newSeed, &QPushButton::clicked, this, &SamplePage::proposeSeed);
    connect(m_draw, &QPushButton::clicked, this, &SamplePage::draw);
    connect(m_seed, &QLineEdit::returnPressed, this, &SamplePage::draw);
    connect(m_seed, &QLineEdit::textChanged, this, [this] { m_seedField->setError({}); });
    connect(m_review, &QPushButton::clicked, this, &SamplePage::reviewCurrent);
    connect(table(), &QTableView::activated, this, &SamplePage::reviewCurrent);
    connect(table(), &QTableView::doubleClicked, this, &SamplePage::reviewCurrent);
    connect(m_samples, &QComboBox::activated, this, [this] {
        m_session.showSample(ReviewSampleId::fromString(m_samples->currentData().toString()));
    });
    connect(&m_session, &QualitySession::changed, this, &SamplePage::refresh);
    connect(&m_session, &QualitySession::drawn, this, [this] {
        hideError();
        table()->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_session, &QualitySession::drawFailed, this,
            [this](const Error& error) { showError(QualityText::of(error)); });
}

void SamplePage::setNames(PersonName names)
{
    m_names = std::move(names);
    retranslate();
}

QString SamplePage::nameOf(const UserId& id) const
{
    return m_names ? m_names(id) : QString();
}

void SamplePage::proposeSeed()
{
    m_seed->setText(QString::number(m_session.proposeSeed()));
}

void SamplePage::draw()
{
    bool isNumber = false;
    const qint64 seed = m_seed->text().trimmed().toLongLong(&isNumber);
    if (!isNumber) {
        m_seedField->setError(tr("A seed is a whole number."));
        m_seed->setFocus();
        return;
    }
    const bool ordered = m_from->date() <= m_until->date();
    m_untilField->setError(ordered ? QString() : tr("The last day lies before the first."));
    if (!ordered) {
        m_until->setFocus();
        return;
    }
    m_session.draw(beginOf(m_from->date()), beginOf(m_until->date().addDays(1)), m_each->value(), seed);
}

void SamplePage::reviewCurrent()
{
    const SampledContact* drawn = m_model->rowAt(table()->currentIndex().row());
    const ReviewSample* sample = m_session.sample();
    if (drawn && sample)
        Q_EMIT reviewRequested(drawn->contact, sample->id);
}

QString SamplePage::describe(const ReviewSample& sample) const
{
    return tr("%1 – %2, %3 each, seed %4", "first day, last day, contacts, seed")
        .arg(day(sample.from), day(sample.until.plusMs(-1)), QString::number(sample.perOperator),
             QString::number(sample.seed));
}

void SamplePage::fillSamples()
{
    const ReviewSample* shown = m_session.sample();
    const QSignalBlocker quiet(m_samples);
    m_samples->clear();
    for (const ReviewSample& sample : m_session.content().samples) {
        m_samples->addItem(describe(sample), sample.id.toString());
        if (shown && sample.id == shown->id)
            m_samples->setCurrentIndex(m_samples->count() - 1);
    }
    m_samplesField->setVisible(shown != nullptr);
}

void SamplePage::refresh()
{
    fillSamples();
    const ReviewSample* sample = m_session.sample();
    const SampledContact* chosen = m_model->rowAt(table()->currentIndex().row());
    const ContactId kept = chosen ? chosen->contact : ContactId();
    std::vector<SampledContact> drawn = sample ? sample->contacts : std::vector<SampledContact>();
    std::stable_sort(drawn.begin(), drawn.end(), [this](const SampledContact& a, const SampledContact& b) {
        return nameOf(a.operatorId).localeAwareCompare(nameOf(b.operatorId)) < 0;
    });
    int reviewed = 0;
    for (const SampledContact& one : drawn)
        reviewed += m_session.reviewersOf(one.contact).empty() ? 0 : 1;
    m_model->setRows(std::move(drawn));
    const int row = m_model->find([&](const SampledContact& one) { return one.contact == kept; });
    table()->selectRow(std::max(0, row));
    table()->viewport()->update(); // who reviewed it may be another
    showRows(m_model->rowCount() > 0);
    m_review->setEnabled(m_model->rowCount() > 0);
    count()->setText(sample ? tr("%1 contacts drawn by %2, %3 of them reviewed", "contacts, person, contacts")
                                  .arg(QString::number(m_model->rowCount()), nameOf(sample->drawnBy),
                                       QString::number(reviewed))
                            : QString());
}

QString SamplePage::cell(const SampledContact& drawn, int column) const
{
    const Contact* contact = m_session.contact(drawn.contact);
    switch (column) {
    case Date:
        return contact ? QualityText::moment(contact->endedAt) : QString();
    case Operator:
        return nameOf(drawn.operatorId);
    case Category:
        return contact ? DomainText::categoryLeaf(contact->current().category) : QString();
    case Inquiry:
        return QualityText::subject(contact);
    case ReviewedBy: {
        QStringList names;
        for (const UserId& reviewer : m_session.reviewersOf(drawn.contact))
            names += nameOf(reviewer);
        return names.isEmpty() ? tr("nobody yet") : names.join(tr(", ", "between names"));
    }
    default:
        return {};
    }
}

void SamplePage::retranslate()
{
    hint()->setText(
        tr("From each operator the same number is drawn, in turn from each category they had. The same "
           "period, number and seed draw the same contacts: anybody can draw again to see that nobody "
           "picked."));
    m_fromField->setLabel(tr("From"));
    m_untilField->setLabel(tr("Until"));
    m_eachField->setLabel(tr("Of each operator"));
    m_seedField->setLabel(tr("Seed"));
    m_samplesField->setLabel(tr("Drawn so far"));
    m_newSeed->setText(tr("Another seed"));
    m_newSeed->setAccessibleName(m_newSeed->text());
    m_newSeed->setToolTip(tr("A number nobody chose"));
    m_draw->setText(tr("Draw"));
    m_draw->setAccessibleName(m_draw->text());
    m_review->setText(tr("Review"));
    const QString format = QLocale().dateFormat(QLocale::ShortFormat);
    m_from->setDisplayFormat(format);
    m_until->setDisplayFormat(format);
    table()->setAccessibleName(tr("Contacts drawn for review"));
    emptyState()->setContent(QStringLiteral("inbox"), tr("Nothing drawn yet"),
                             tr("Choose a period above, and how many contacts of each operator, and draw."));
    m_model->setTexts([this](const SampledContact& drawn, int column) { return cell(drawn, column); },
                      [](int column) -> QString {
                          switch (column) {
                          case Date:
                              return tr("Time");
                          case Operator:
                              return tr("Operator");
                          case Category:
                              return tr("Category");
                          case Inquiry:
                              return tr("Inquiry");
                          case ReviewedBy:
                              return tr("Reviewed by");
                          default:
                              return {};
                          }
                      });
    refresh();
}

} // namespace madoguchi::desk
