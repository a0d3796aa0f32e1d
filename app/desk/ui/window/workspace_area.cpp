// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/window/workspace_area.h"

#include "app/desk/ui/widgets/page_stack.h"

#include <QCoreApplication>
#include <QEvent>

namespace madoguchi::desk {

namespace {

/// Without a layout: a scroll area takes what a layout would like for what it needs at least.
class Holder final : public QWidget
{
public:
    explicit Holder(PageStack* stack)
        : m_stack(stack)
    {
        stack->setParent(this);
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return m_stack->minimumSizeHint(); }
    [[nodiscard]] QSize sizeHint() const override { return m_stack->sizeHint(); }

protected:
    void resizeEvent(QResizeEvent*) override { m_stack->setGeometry(rect()); }
    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QWidget::event(event);
    }

private:
    PageStack* m_stack;
};

} // namespace

WorkspaceArea::WorkspaceArea(QWidget* parent)
    : QScrollArea(parent)
    , m_stack(new PageStack)
{
    setObjectName(QStringLiteral("workspaceArea"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto* holder = new Holder(m_stack);
    holder->setObjectName(QStringLiteral("scrolled"));
    setWidget(holder);
    viewport()->setAutoFillBackground(false);
    holder->setAutoFillBackground(false);
}

// A scroll area arranges itself anew while the program still dresses one widget after the other; what is
// rebuilt then is deleted beneath its hands.
bool WorkspaceArea::event(QEvent* event)
{
    if (event->type() != QEvent::StyleChange)
        return QScrollArea::event(event);
    QCoreApplication::postEvent(this, new QEvent(QEvent::LayoutRequest));
    return QFrame::event(event);
}

QStackedWidget* WorkspaceArea::stack() const
{
    return m_stack;
}

} // namespace madoguchi::desk
