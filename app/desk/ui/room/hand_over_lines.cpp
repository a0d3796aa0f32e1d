// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/room/hand_over_lines.h"

#include "app/desk/ui/notice/notice_delegate.h"
#include "app/desk/ui/room/hand_over_text.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/theme/theme.h"

#include <QEvent>

namespace madoguchi::desk {

namespace {

QString iconOf(const HandOverLine& line, bool late)
{
    if (late)
        return QStringLiteral("warning");
    if (!line.isOpen())
        return QStringLiteral("check");
    switch (line.item.kind) {
    case RoomKind::Hand:
        return QStringLiteral("hand");
    case RoomKind::CallBack:
        return QStringLiteral("phone");
    case RoomKind::Mail:
        return QStringLiteral("inbox");
    case RoomKind::Contact:
        break;
    }
    return QStringLiteral("clock");
}

} // namespace

HandOverLines::HandOverLines(QWidget* parent)
    : QListView(parent)
{
    setModel(&m_model);
    setFrameShape(QFrame::NoFrame);
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    metrics::setMinimumHeight(this, 180);
    setItemDelegate(new NoticeDelegate(
        [this](const QModelIndex& index) -> NoticeDelegate::Look {
            const HandOverLine* line = m_model.lineAt(index.row());
            if (!line)
                return {};
            const bool late = HandOverText::isLate(*line, m_now);
            return {iconOf(*line, late), HandOverText::title(*line), HandOverText::detail(*line, m_now),
                    line->isOpen(), late};
        },
        this));
    connect(this, &QListView::activated, this, [this](const QModelIndex& index) {
        const HandOverLine* line = m_model.lineAt(index.row());
        if (line && line->isHere())
            Q_EMIT lineRequested(line->item.id);
    });
    connect(&theme(), &Theme::changed, this, [this] { doItemsLayout(); });
    retranslate();
}

void HandOverLines::setLines(const QList<HandOverLine>& lines, Timestamp now)
{
    m_now = now;
    m_model.setLines(lines);
    viewport()->update();
}

void HandOverLines::retranslate()
{
    m_model.setText([this](const HandOverLine& line) { return HandOverText::describe(line, m_now); });
    setAccessibleName(tr("What stands open"));
    doItemsLayout();
}

void HandOverLines::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QListView::changeEvent(event);
}

} // namespace madoguchi::desk
