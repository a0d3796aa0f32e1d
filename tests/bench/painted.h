// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QPointer>
#include <QWidget>

#include <functional>

namespace madoguchi::bench {

/// Tells when a part of a window is on the screen: it was painted and the whole update of the window is done.
class Painted final : public QObject
{
public:
    explicit Painted(QWidget& window)
        : m_window(window)
    {
        qApp->installEventFilter(this);
    }

    /// Calls once, after the next update in which `area` or something in it was painted.
    void whenPainted(QWidget* area, std::function<void()> call)
    {
        m_area = area;
        m_call = std::move(call);
        m_seen = false;
    }
    void forget() { m_call = {}; }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (!m_call)
            return false;
        if (event->type() == QEvent::Paint) {
            const auto* widget = qobject_cast<QWidget*>(watched);
            m_seen = m_seen || (widget && m_area && (widget == m_area || m_area->isAncestorOf(widget)));
        } else if (event->type() == QEvent::UpdateRequest && watched == &m_window && !m_inside) {
            m_inside = true;
            QCoreApplication::sendEvent(watched, event);
            m_inside = false;
            if (m_seen)
                std::exchange(m_call, {})();
            return true;
        }
        return false;
    }

private:
    QWidget& m_window;
    QPointer<QWidget> m_area;
    std::function<void()> m_call;
    bool m_seen = false;
    bool m_inside = false;
};

} // namespace madoguchi::bench
