// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/room/seats_panel.h"

#include "app/desk/ui/room/seat_delegate.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/theme/theme.h"
#include "app/desk/ui/widgets/empty_state.h"
#include "app/desk/ui/wording/language_names.h"
#include "app/desk/ui/wording/seat_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

namespace madoguchi::desk {

namespace {
constexpr int leastCard = 140; ///< wide, in pixels at 100 %
}

SeatsPanel::SeatsPanel(SeatsModel& model, const Clock& clock, QWidget* parent)
    : QFrame(parent)
    , m_model(model)
    , m_clock(clock)
    , m_title(new QLabel(this))
    , m_counts(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_list(new QListView(m_stack))
    , m_empty(new EmptyState(m_stack))
    , m_person(new QLabel(this))
    , m_room(new QLabel(this))
{
    build();
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, m_list->viewport(), qOverload<>(&QWidget::update));
    connect(&m_model, &SeatsModel::loaded, this, &SeatsPanel::showFigures);
    connect(&m_model, &SeatsModel::modelReset, this, [this] {
        const int row = m_model.rowOf(m_chosen);
        if (row >= 0)
            m_list->setCurrentIndex(m_model.index(row));
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) {
                if (const SeatCard* card = m_model.cardAt(current.row()))
                    m_chosen = card->status.seat;
                showFigures();
            });
    connect(m_list, &QListView::activated, this, &SeatsPanel::open);
    connect(&theme(), &Theme::changed, this, &SeatsPanel::fitGrid);
    retranslate();
}

void SeatsPanel::build()
{
    setObjectName(QStringLiteral("seatsPanel"));
    setProperty("kind", QStringLiteral("panel"));
    m_title->setProperty("kind", QStringLiteral("heading"));
    m_counts->setObjectName(QStringLiteral("seatCounts"));
    m_counts->setProperty("kind", QStringLiteral("muted"));
    m_list->setObjectName(QStringLiteral("seatList"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new SeatDelegate(m_clock, m_list));
    m_list->setFlow(QListView::LeftToRight);
    m_list->setWrapping(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->installEventFilter(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);
    for (QLabel* figures : {m_person, m_room}) {
        figures->setProperty("kind", QStringLiteral("muted"));
        figures->setWordWrap(true);
        figures->setTextFormat(Qt::PlainText);
    }
    m_person->setObjectName(QStringLiteral("seatFigures"));
    m_room->setObjectName(QStringLiteral("roomFigures"));
    auto* head = new QHBoxLayout;
    metrics::set(head, 8, {14, 10, 14, 6});
    head->addWidget(m_title);
    head->addWidget(m_counts, 1);
    auto* foot = new QVBoxLayout;
    metrics::set(foot, 4, {14, 6, 14, 10});
    foot->addWidget(m_person);
    foot->addWidget(m_room);
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 0, {1, 1, 1, 1});
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    column->addLayout(foot);
    setFocusProxy(m_list);
}

void SeatsPanel::fitGrid()
{
    // The list keeps room for a scroll bar, whether it shows one or not; a line that is just full is wrapped.
    const bool shown = m_list->verticalScrollBar()->isVisible();
    const int bar = shown ? 0 : m_list->style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_list);
    const int width = m_list->viewport()->width() - bar - 1;
    const int columns = std::max(1, width / theme().px(leastCard));
    m_list->setGridSize({width / columns, SeatDelegate::cardHeight()});
}

void SeatsPanel::open(const QModelIndex& index)
{
    const SeatCard* card = m_model.cardAt(index.row());
    if (card && !card->hand.isNull())
        Q_EMIT handRequested(card->hand);
}

void SeatsPanel::showFigures()
{
    m_stack->setCurrentWidget(m_model.rowCount() > 0 ? static_cast<QWidget*>(m_list) : m_empty);
    const QString seats = tr("%n seat(s) manned", nullptr, m_model.manned());
    const QString calls = tr("%n on call", nullptr, m_model.count(SeatState::OnCall));
    const int unknown = m_model.unknown();
    m_counts->setText(unknown > 0 ? tr("%n seat(s): no word from the hub", nullptr, unknown)
                                  : tr("%1, %2", "seats manned, seats on call").arg(seats, calls));
    m_room->setText(tr("Room: %1", "figures of the day").arg(SeatText::figures(m_model.today())));
    const SeatCard* card = m_model.cardAt(m_list->currentIndex().row());
    m_person->setVisible(card != nullptr);
    if (!card)
        return;
    QStringList spoken;
    for (const Language language : card->languages)
        spoken += ownName(language);
    const QString who = card->userName.isEmpty() ? card->status.report.name : card->userName;
    QString text = tr("%1: %2", "person, figures of the day").arg(who, SeatText::figures(card->today));
    if (!spoken.isEmpty())
        text += QStringLiteral("\n") +
                SeatText::tr("Speaks %1", "languages").arg(spoken.join(QStringLiteral(", ")));
    m_person->setText(text);
}

void SeatsPanel::retranslate()
{
    m_title->setText(tr("Seats"));
    m_list->setAccessibleName(tr("Seats"));
    m_empty->setContent(QStringLiteral("user"), tr("No seats yet"),
                        tr("A booth appears here by itself once somebody is signed in there at the hub."));
    m_model.setText([this](const SeatCard& card) { return SeatText::describe(card, m_clock.now()); });
    showFigures();
    fitGrid();
}

bool SeatsPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::Resize)
        fitGrid();
    return QFrame::eventFilter(watched, event);
}

void SeatsPanel::showEvent(QShowEvent* event)
{
    m_second.start();
    QFrame::showEvent(event);
}

void SeatsPanel::hideEvent(QHideEvent* event)
{
    m_second.stop();
    QFrame::hideEvent(event);
}

void SeatsPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace madoguchi::desk
