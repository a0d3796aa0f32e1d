// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/theme/metrics.h"

#include "app/desk/ui/theme/theme.h"

#include <QGridLayout>
#include <QLayout>
#include <QWidget>

namespace madoguchi::desk::metrics {

namespace {

constexpr const char* spacingKey = "madoguchi.spacing";
constexpr const char* marginsKey = "madoguchi.margins";

struct Length
{
    const char* key;
    void (*apply)(QWidget&, int);
};

constexpr Length lengths[] = {
    {"madoguchi.minimumWidth", [](QWidget& widget, int px) { widget.setMinimumWidth(px); }},
    {"madoguchi.minimumHeight", [](QWidget& widget, int px) { widget.setMinimumHeight(px); }},
    {"madoguchi.fixedHeight", [](QWidget& widget, int px) { widget.setFixedHeight(px); }},
    {"madoguchi.maximumWidth", [](QWidget& widget, int px) { widget.setMaximumWidth(px); }},
};

void apply(QLayout& layout)
{
    const QVariant spacing = layout.property(spacingKey);
    if (!spacing.isValid())
        return;
    layout.setSpacing(theme().px(spacing.toInt()));
    const QMargins margins = layout.property(marginsKey).value<QMargins>();
    layout.setContentsMargins(theme().px(margins.left()), theme().px(margins.top()),
                              theme().px(margins.right()), theme().px(margins.bottom()));
}

void apply(QWidget& widget)
{
    for (const Length& length : lengths) {
        const QVariant value = widget.property(length.key);
        if (value.isValid())
            length.apply(widget, theme().px(value.toInt()));
    }
}

void set(QWidget* widget, const Length& length, int value)
{
    widget->setProperty(length.key, value);
    length.apply(*widget, theme().px(value));
}

} // namespace

void set(QLayout* layout, int spacing, const QMargins& margins)
{
    layout->setProperty(spacingKey, spacing);
    layout->setProperty(marginsKey, QVariant::fromValue(margins));
    apply(*layout);
}

void setMinimumWidth(QWidget* widget, int width)
{
    set(widget, lengths[0], width);
}
void setMinimumHeight(QWidget* widget, int height)
{
    set(widget, lengths[1], height);
}
void setFixedHeight(QWidget* widget, int height)
{
    set(widget, lengths[2], height);
}
void setMaximumWidth(QWidget* widget, int width)
{
    set(widget, lengths[3], width);
}

void reapply(QWidget* window)
{
    apply(*window);
    for (QWidget* widget : window->findChildren<QWidget*>())
        apply(*widget);
    for (QLayout* layout : window->findChildren<QLayout*>())
        apply(*layout);
}

} // namespace madoguchi::desk::metrics
