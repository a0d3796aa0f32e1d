// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/notice/note_bell.h"

#include "app/desk/ui/notice/notice_delegate.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/theme/theme.h"
#include "app/desk/ui/wording/joined.h"
#include "app/desk/ui/wording/notice_text.h"

#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace madoguchi::desk {

namespace {

constexpr int listWidth = 380;
constexpr int listHeight = 420;
constexpr int mostShown = 99;

QString iconOf(NoteKind kind)
{
    switch (kind) {
    case NoteKind::Notice:
        return QStringLiteral("flag");
    case NoteKind::Hand:
        return QStringLiteral("hand");
    case NoteKind::Answer:
        return QStringLiteral("speak");
    case NoteKind::CallBack:
        return QStringLiteral("phone");
    case NoteKind::Refused:
        return QStringLiteral("warning");
    case NoteKind::Review:
        return QStringLiteral("check");
    case NoteKind::HandOver:
    case NoteKind::Case:
        return QStringLiteral("inbox");
    case NoteKind::CaseDue:
        return QStringLiteral("warning");
    }
    return {};
}

} // namespace

NoteBell::NoteBell(NoticeBoard& board, const Clock& clock, QWidget* parent)
    : QToolButton(parent)
    , m_board(board)
    , m_clock(clock)
{
    setObjectName(QStringLiteral("noteBell"));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    connect(this, &QToolButton::clicked, this, &NoteBell::open);
    connect(&m_board, &NoticeBoard::unseenChanged, this, &NoteBell::retranslate);
    connect(&theme(), &Theme::changed, this, &NoteBell::retranslate);
    retranslate();
}

NoteBell::~NoteBell() = default;

void NoteBell::setKey(const QString& key)
{
    m_key = key;
    retranslate();
}

// A popup closes with Escape and with a click beside it, and gives the focus back to where it was.
void NoteBell::buildList()
{
    m_popup = new QFrame(this, Qt::Popup);
    m_popup->setObjectName(QStringLiteral("noteList"));
    m_popup->setProperty("kind", QStringLiteral("panel"));
    m_list = new QListView(m_popup);
    m_list->setObjectName(QStringLiteral("notes"));
    m_list->setModel(&m_board);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new NoticeDelegate(
        [this](const QModelIndex& index) -> NoticeDelegate::Look {
            const NoticeBoard::Note* note = m_board.noteAt(index.row());
            if (!note)
                return {};
            return {iconOf(note->kind), note->title,
                    joined({NoticeText::moment(note->at, m_clock.now()), note->detail}), !note->seen,
                    note->urgent};
        },
        m_list));
    auto* column = new QVBoxLayout(m_popup);
    metrics::set(column, 0, {1, 1, 1, 1});
    column->addWidget(m_list);
    m_nothing = new QLabel(m_popup);
    m_nothing->setObjectName(QStringLiteral("nothingCameIn"));
    m_nothing->setProperty("kind", QStringLiteral("muted"));
    m_nothing->setMargin(theme().px(12));
    column->addWidget(m_nothing);
    m_popup->setFocusProxy(m_list);
    const auto take = [this](const QModelIndex& index) {
        const int row = index.row();
        m_popup->hide();
        m_board.activate(row);
    };
    connect(m_list, &QListView::clicked, this, take);
    connect(m_list, &QListView::activated, this, [this, take](const QModelIndex& index) {
        if (m_popup->isVisible()) // a double click was a click before
            take(index);
    });
}

void NoteBell::open()
{
    if (!m_popup)
        buildList();
    m_list->setAccessibleName(tr("What came in"));
    m_nothing->setText(tr("Nothing has come in."));
    m_nothing->setVisible(m_board.rowCount() == 0);
    m_list->setVisible(m_board.rowCount() > 0);
    m_popup->resize(theme().px(listWidth), theme().px(listHeight));
    m_list->doItemsLayout();
    place();
    if (m_board.rowCount() > 0)
        m_list->setCurrentIndex(m_board.index(0));
    m_popup->show();
    place(); // only now the lines know how wide they are
    m_list->setFocus(Qt::PopupFocusReason);
    m_board.markAllSeen();
}

// As high as what is in it, below the bell and within the window.
void NoteBell::place()
{
    int content = theme().px(4);
    for (int row = 0; row < m_board.rowCount(); ++row)
        content += m_list->sizeHintForRow(row);
    if (m_board.rowCount() == 0)
        content = m_nothing->sizeHint().height() + 2;
    const QRect room(window()->mapToGlobal(QPoint(0, 0)), window()->size());
    QPoint corner = mapToGlobal(QPoint(width() - m_popup->width(), height()));
    corner.setX(std::max(room.left(), corner.x()));
    const int most = std::min(theme().px(listHeight), room.bottom() - corner.y());
    m_popup->resize(m_popup->width(), std::min(content, most));
    m_popup->move(corner);
}

void NoteBell::retranslate()
{
    setIcon(theme().icon(QStringLiteral("bell")));
    setIconSize(QSize(theme().px(18), theme().px(18)));
    const QString name =
        m_board.unseen() > 0 ? tr("What came in: %n new", nullptr, m_board.unseen()) : tr("What came in");
    setAccessibleName(name);
    setToolTip(m_key.isEmpty() ? name : tr("%1 (%2)", "what, shortcut").arg(name, m_key));
    const int side = theme().px(34);
    setMinimumSize(side, theme().px(30));
    update();
}

void NoteBell::paintEvent(QPaintEvent* event)
{
    QToolButton::paintEvent(event);
    const int count = m_board.unseen();
    if (count == 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = theme().font(Type::Caption, QFont::Bold);
    const QString text = count > mostShown ? QLocale().toString(mostShown) + u'+' : QLocale().toString(count);
    const int height = theme().px(15);
    const int width = std::max(height, QFontMetrics(font).horizontalAdvance(text) + theme().px(7));
    const QRect badge(this->width() - width, 0, width, height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().color(Token::Bad));
    painter.drawRoundedRect(badge, height / 2.0, height / 2.0);
    painter.setFont(font);
    painter.setPen(theme().color(Token::OnAccent));
    painter.drawText(badge, Qt::AlignCenter, text);
}

void NoteBell::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_board.reword();
        retranslate();
    }
    QToolButton::changeEvent(event);
}

} // namespace madoguchi::desk
