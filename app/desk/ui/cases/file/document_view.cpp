// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/cases/file/document_view.h"

#include "app/desk/ui/cases/file/page_view.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/empty_state.h"
#include "app/desk/ui/widgets/flow_layout.h"
#include "app/desk/ui/widgets/hint_button.h"
#include "app/desk/ui/widgets/page_stack.h"
#include "app/desk/ui/widgets/segmented_control.h"
#include "app/desk/ui/wording/attachment_text.h"

#include <QAction>
#include <QEvent>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace madoguchi::desk {

namespace {

const QList<int> zooms{PageView::WholePage, PageView::FullWidth, PageView::HalfMore, PageView::Twice,
                       PageView::Thrice};

QString keyText(Qt::Key key)
{
    return QKeySequence(key).toString(QKeySequence::NativeText);
}

} // namespace

DocumentView::DocumentView(DocumentPages& pages, QWidget* parent)
    : QWidget(parent)
    , m_pages(pages)
{
    setObjectName(QStringLiteral("documentView"));
    build();
    addKeys();
    connect(m_previous, &QPushButton::clicked, this, [this] { m_pages.turnTo(m_pages.number() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { m_pages.turnTo(m_pages.number() + 1); });
    connect(m_number, &QSpinBox::valueChanged, this, [this](int number) { m_pages.turnTo(number); });
    connect(m_zoom, &SegmentedControl::chosen, this,
            [this](int zoom) { m_view->setZoom(static_cast<PageView::Zoom>(zoom)); });
    connect(m_view, &PageView::zoomTurned, this, &DocumentView::zoomBy);
    connect(m_view, &PageView::sideChanged, &pages, &DocumentPages::setSide);
    pages.setSide(m_view->side());
    retranslate();
}

void DocumentView::build()
{
    const auto button = [this](const char* name, Qt::Key key) {
        auto* made = new HintButton(this);
        made->setObjectName(QLatin1String(name));
        made->setHint(keyText(key));
        made->setAutoDefault(false);
        return made;
    };
    m_previous = button("previousPage", Qt::Key_PageUp);
    m_number = new QSpinBox(this);
    m_number->setObjectName(QStringLiteral("pageNumber"));
    m_number->setKeyboardTracking(false); // once the number is typed, not digit by digit
    m_number->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_number->setAlignment(Qt::AlignCenter);
    m_next = button("nextPage", Qt::Key_PageDown);
    m_zoom = new SegmentedControl(this);
    m_zoom->setObjectName(QStringLiteral("pageZoom"));
    m_zoom->setChoices(zooms, QStringList(zooms.size()));
    m_zoom->setValue(PageView::FullWidth);
    m_stack = new PageStack(this);
    m_view = new PageView(m_stack);
    m_trouble = new EmptyState(m_stack);
    m_trouble->setObjectName(QStringLiteral("pageTrouble"));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_trouble);
    auto* bar = new FlowLayout;
    metrics::set(bar, 8, {16, 0, 16, 8});
    for (QWidget* widget : std::initializer_list<QWidget*>{m_previous, m_number, m_next, m_zoom})
        bar->addWidget(widget);
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 0);
    column->addLayout(bar);
    column->addWidget(m_stack, 1);
}

void DocumentView::addKeys()
{
    const auto key = [this](QWidget* owner, Qt::ShortcutContext where, const QList<QKeySequence>& keys,
                            auto act) {
        auto* action = new QAction(owner);
        action->setShortcuts(keys);
        action->setShortcutContext(where);
        owner->addAction(action);
        connect(action, &QAction::triggered, this, act);
    };
    key(this, Qt::WindowShortcut, {Qt::Key_PageUp}, [this] { m_pages.turnTo(m_pages.number() - 1); });
    key(this, Qt::WindowShortcut, {Qt::Key_PageDown}, [this] { m_pages.turnTo(m_pages.number() + 1); });
    key(this, Qt::WindowShortcut, QKeySequence::keyBindings(QKeySequence::ZoomIn), [this] { zoomBy(1); });
    key(this, Qt::WindowShortcut, QKeySequence::keyBindings(QKeySequence::ZoomOut), [this] { zoomBy(-1); });
    key(m_view, Qt::WidgetShortcut, {Qt::Key_Home}, [this] { m_pages.turnTo(1); });
    key(m_view, Qt::WidgetShortcut, {Qt::Key_End}, [this] { m_pages.turnTo(m_pages.count()); });
}

void DocumentView::fill(const QString& name)
{
    using State = DocumentPages::State;
    const int number = m_pages.number();
    const int count = m_pages.count();
    {
        const QSignalBlocker blocker(m_number);
        m_number->setRange(1, std::max(count, 1));
        m_number->setValue(number);
        //: %1 is a field to type into; one of the two texts around it may be empty.
        const QString text = tr("Page %1 of %2").replace(QStringLiteral("%2"), QString::number(count));
        const qsizetype place = text.indexOf(QStringLiteral("%1"));
        m_number->setPrefix(text.left(place));
        m_number->setSuffix(text.mid(place + 2));
    }
    m_number->setEnabled(count > 1);
    m_previous->setEnabled(number > 1);
    m_next->setEnabled(number < count);
    m_view->setAccessibleName(
        tr("Page %1 of %2, %3", "number, how many, a file's name").arg(number).arg(count).arg(name));
    if (m_pages.state() == State::Failed) {
        m_trouble->setContent(QStringLiteral("warning"), tr("This page cannot be shown"),
                              AttachmentText::of(*m_pages.trouble()));
    } else {
        m_view->show(m_pages.page().picture);
        if (m_pages.state() == State::Making)
            m_view->setWaiting(tr("Page %1 is being made ready…").arg(number));
    }
    if (std::exchange(m_shown, number) != number)
        m_view->toTop();
    m_stack->setCurrentIndex(m_pages.state() == State::Failed ? 1 : 0);
}

void DocumentView::clear()
{
    m_shown = 0;
    m_view->show({});
    m_view->setWaiting({});
    m_view->setAccessibleName({});
}

void DocumentView::zoomBy(int steps)
{
    const qsizetype place = zooms.indexOf(m_view->zoom()) + steps;
    if (place < 0 || place >= zooms.size())
        return;
    m_zoom->setValue(zooms[place]);
    m_view->setZoom(static_cast<PageView::Zoom>(zooms[place]));
}

void DocumentView::retranslate()
{
    m_previous->setLabel(tr("Previous page"));
    m_next->setLabel(tr("Next page"));
    m_number->setAccessibleName(tr("Page"));
    m_zoom->setAccessibleName(tr("Size of the page"));
    QStringList labels{tr("Whole page"), tr("Full width")};
    for (const int zoom : zooms.mid(labels.size()))
        labels.append(AttachmentText::share(zoom, 100));
    m_zoom->setLabels(labels);
}

void DocumentView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace madoguchi::desk
