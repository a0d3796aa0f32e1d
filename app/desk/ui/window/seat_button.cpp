// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/window/seat_button.h"

#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/theme/theme.h"
#include "app/desk/ui/widgets/shortcuts.h"
#include "app/desk/ui/wording/seat_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QWidgetAction>

namespace madoguchi::desk {

namespace {
constexpr int largeType = 150; ///< percent
}

SeatButton::SeatButton(Shortcuts& shortcuts, QWidget* parent)
    : QToolButton(parent)
    , m_shortcuts(shortcuts)
{
    setObjectName(QStringLiteral("seatButton"));
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("seatMenu"));
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &SeatButton::fillMenu);
    connect(&theme(), &Theme::changed, this, &SeatButton::retranslate);
    connect(&shortcuts, &Shortcuts::changed, this, &SeatButton::retranslate);
    setReport({});
}

void SeatButton::setReport(const std::optional<SeatReport>& report)
{
    m_report = report;
    setVisible(report.has_value());
    retranslate();
}

void SeatButton::fillMenu()
{
    QMenu* choices = menu();
    choices->clear();
    const auto add = [this, choices](SeatState state, const QString& reason, const QString& text) {
        QAction* action = choices->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_report && m_report->state == state && m_report->reason == reason);
        connect(action, &QAction::triggered, this, [this, state, reason] { Q_EMIT chosen(state, reason); });
        return action;
    };
    add(SeatState::Ready, {}, SeatText::choice(SeatState::Ready, {}));
    QAction* ended =
        choices->addAction(tr("%1\t%2", "menu text, shortcut")
                               .arg(tr("Call ended, writing it up"), m_shortcuts.text(ShortcutId::CallEnds)));
    ended->setEnabled(m_report && m_report->state == SeatState::OnCall);
    connect(ended, &QAction::triggered, this, &SeatButton::callEnded);
    choices->addSeparator();
    for (const QString& reason : SeatText::breakReasons())
        add(SeatState::Break, reason, SeatText::choice(SeatState::Break, reason));
    auto* other = new QLineEdit;
    other->setObjectName(QStringLiteral("otherBreak"));
    other->setPlaceholderText(tr("Break: another reason, then Enter"));
    other->setAccessibleName(tr("Break for another reason"));
    other->setMaxLength(longestSeatText);
    auto* frame = new QWidget;
    auto* row = new QHBoxLayout(frame);
    metrics::set(row, 0, {10, 4, 10, 4});
    row->addWidget(other);
    auto* field = new QWidgetAction(choices);
    field->setDefaultWidget(frame);
    frame->setFocusProxy(other);
    choices->addAction(field);
    connect(other, &QLineEdit::returnPressed, this, [this, other, choices] {
        const QString reason = other->text().trimmed();
        choices->hide();
        Q_EMIT chosen(SeatState::Break, reason);
    });
    choices->addSeparator();
    add(SeatState::Away, {}, SeatText::choice(SeatState::Away, {}));
}

void SeatButton::retranslate()
{
    if (!m_report)
        return;
    const QString text = SeatText::choice(m_report->state, m_report->reason);
    setText(text);
    // In large type the tabs need the room; the tool tip says it.
    const bool large = theme().appearance().fontPercent > largeType;
    setToolButtonStyle(large ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    const QString icon = m_report->state == SeatState::OnCall || m_report->state == SeatState::WrapUp
                             ? QStringLiteral("phone")
                         : m_report->state == SeatState::Ready ? QStringLiteral("check")
                                                               : QStringLiteral("clock");
    setIcon(theme().icon(icon, m_report->state == SeatState::OnCall ? Token::Ok : Token::Muted));
    setIconSize(QSize(theme().px(16), theme().px(16)));
    setAccessibleName(tr("This seat: %1", "state").arg(text));
    setToolTip(tr("%1 (%2)", "what, shortcut")
                   .arg(tr("This seat: %1", "state").arg(text), m_shortcuts.text(ShortcutId::SeatMenu)));
}

void SeatButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolButton::changeEvent(event);
}

} // namespace madoguchi::desk
