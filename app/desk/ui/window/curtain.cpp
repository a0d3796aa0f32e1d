// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/window/curtain.h"

#include <QApplication>
#include <QHideEvent>
#include <QWindow>

#include <algorithm>

namespace madoguchi::desk {

namespace {

int depthOf(const QWidget& widget)
{
    int depth = 0;
    for (const QWidget* above = widget.parentWidget(); above != nullptr; above = above->parentWidget())
        ++depth;
    return depth;
}

/// QWidget keeps to itself how a widget gives its window back.
struct Windows : QWidget
{
    static auto destroyer() { return &Windows::destroy; }
};

} // namespace

Curtain::Curtain(QWidget& window, QWidget& view, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_view(view)
    , m_store(std::make_unique<QWidget>())
{
}

Curtain::~Curtain() = default;

void Curtain::draw()
{
    if (m_drawn)
        return;
    m_drawn = true;
    m_active = QApplication::activeWindow();
    closePopups();
    qApp->installEventFilter(this);
    // Also what was closed before: a window once shown stays where a screen reader looks for windows.
    QWidgetList windows = QApplication::topLevelWidgets();
    windows.removeIf([this](const QWidget* widget) {
        return mayBeSeen(*widget) || (!widget->isVisible() && widget->windowHandle() == nullptr);
    });
    // A dialog's dialogs before itself, and back after it.
    std::sort(windows.begin(), windows.end(),
              [](const QWidget* one, const QWidget* other) { return depthOf(*one) > depthOf(*other); });
    for (QWidget* widget : windows)
        take(*widget);
    if (m_active && m_active != &m_window)
        m_window.activateWindow();
}

void Curtain::closePopups()
{
    while (QWidget* popup = QApplication::activePopupWidget()) {
        popup->close();
        if (QApplication::activePopupWidget() == popup)
            break;
    }
    // QToolTip::hideText() leaves them for a while.
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (widget->windowType() == Qt::ToolTip && widget->inherits("QTipLabel")) {
            widget->hide();
            widget->deleteLater();
        }
    }
}

void Curtain::open(bool showAgain)
{
    if (!m_drawn)
        return;
    m_drawn = false;
    qApp->removeEventFilter(this);
    const std::vector<Taken> all = std::exchange(m_taken, {});
    for (auto taken = all.rbegin(); taken != all.rend(); ++taken)
        giveBack(*taken, showAgain);
    if (showAgain && m_active)
        m_active->activateWindow();
}

void Curtain::take(QWidget& widget)
{
    const bool shown = !widget.isHidden();
    m_taken.push_back({&widget, widget.parentWidget(), widget.parentWidget() != nullptr, shown,
                       widget.windowFlags(), widget.windowModality(), widget.geometry(),
                       widget.focusWidget()});
    m_hiding = &widget;
    widget.hide();
    m_hiding = nullptr;
    widget.setAttribute(Qt::WA_DontShowOnScreen, false);
    widget.setParent(m_store.get(), Qt::Widget);
    // Of one that was closed before, Qt's half of the window remains, and a screen reader finds it.
    if (widget.windowHandle() != nullptr)
        (widget.*Windows::destroyer())(true, true);
    // In there that means it is wanted. Not QDialog's own: that might show one of the system's dialogs.
    if (shown)
        widget.QWidget::setVisible(true);
}

void Curtain::giveBack(const Taken& taken, bool showAgain)
{
    QWidget* widget = taken.widget;
    if (widget == nullptr)
        return;
    if (taken.hadParent && !taken.parent) {
        delete widget; // it would have gone with it
        return;
    }
    const bool wanted = !widget->isHidden();
    widget->setParent(taken.parent, taken.flags);
    widget->setGeometry(taken.geometry);
    if (wanted && showAgain) {
        widget->setWindowModality(taken.modality);
        widget->show();
        if (taken.focus)
            taken.focus->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (taken.shown) {
        QHideEvent missed;
        QCoreApplication::sendEvent(widget, &missed);
    }
    if (wanted && widget->testAttribute(Qt::WA_DeleteOnClose))
        widget->deleteLater();
}

// Popups are closed, and no screen reader finds them then.
bool Curtain::mayBeSeen(const QWidget& widget) const
{
    return !widget.isWindow() || &widget == &m_window || &widget == m_store.get() || isOfView(&widget) ||
           (widget.windowType() == Qt::Popup && !widget.isVisible());
}

bool Curtain::isOfView(const QObject* object) const
{
    while (object != nullptr && object != &m_view)
        object = object->parent();
    return object != nullptr;
}

bool Curtain::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Shortcut)
        return !isOfView(watched);
    if (event->type() == QEvent::Hide && watched == m_hiding)
        return true;
    auto* widget = event->type() == QEvent::Show ? qobject_cast<QWidget*>(watched) : nullptr;
    if (widget != nullptr && !event->spontaneous() && widget->isWindow() && !isOfView(widget) &&
        widget != &m_window) {
        // Being shown it cannot be hidden: it is not brought on the screen, and taken away afterwards.
        widget->setAttribute(Qt::WA_DontShowOnScreen);
        QMetaObject::invokeMethod(
            this,
            [this, shown = QPointer(widget)] {
                if (!shown || !m_drawn || !shown->isWindow())
                    return;
                if (shown->windowType() == Qt::Popup || shown->windowType() == Qt::ToolTip)
                    shown->close();
                else
                    take(*shown);
            },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace madoguchi::desk
