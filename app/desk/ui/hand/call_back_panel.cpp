// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/hand/call_back_panel.h"

#include "app/desk/ui/hand/call_back_text.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/theme/theme.h"
#include "app/desk/ui/widgets/form_field.h"
#include "app/desk/ui/widgets/hint_button.h"
#include "app/desk/ui/widgets/look.h"
#include "app/desk/ui/widgets/shortcuts.h"
#include "app/desk/ui/widgets/text_box.h"
#include "app/desk/ui/wording/joined.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace madoguchi::desk {

namespace {

/// Three lines a row; what is late in red, which its text says as well.
class CallBackDelegate final : public QStyledItemDelegate
{
public:
    CallBackDelegate(const CallBacksModel& model, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const int lines = QFontMetrics(theme().font(Type::Body)).lineSpacing() * 3;
        return {QStyledItemDelegate::sizeHint(option, index).width(), lines + theme().px(12)};
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const Escalation* row = m_model.rowAt(index.row());
        if (!row || m_model.stage(*row) != CallBackStage::Overdue)
            return;
        for (const QPalette::ColorRole role : {QPalette::Text, QPalette::HighlightedText})
            option->palette.setColor(role, theme().color(Token::Bad));
    }

private:
    const CallBacksModel& m_model;
};

} // namespace

CallBackPanel::CallBackPanel(Shortcuts& shortcuts, QWidget* parent)
    : QWidget(parent)
    , m_shortcuts(shortcuts)
{
    setObjectName(QStringLiteral("callBacks"));
    build();
    connect(m_toggle, &QPushButton::clicked, this, &CallBackPanel::toggle);
    connect(m_take, &QPushButton::clicked, this, [this] {
        if (const Escalation* one = chosen())
            Q_EMIT takeRequested(one->id);
    });
    connect(m_list, &QListView::activated, m_take, &QPushButton::click);
    connect(m_handBack, &QPushButton::clicked, this, [this] {
        if (const Escalation* one = chosen())
            Q_EMIT handBackRequested(one->id, m_note->toPlainText());
    });
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] { showError({}); });
    connect(&m_shortcuts, &Shortcuts::changed, this, &CallBackPanel::retranslate);
    connect(&theme(), &Theme::changed, this, [this] { m_list->doItemsLayout(); });
    m_body->hide();
    hide();
    retranslate();
}

void CallBackPanel::build()
{
    m_head = new QLabel(this);
    m_head->setObjectName(QStringLiteral("callBacksHead"));
    m_head->setWordWrap(true);
    m_head->setTextFormat(Qt::PlainText);
    m_toggle = new HintButton(this);
    m_toggle->setObjectName(QStringLiteral("showCallBacks"));
    m_toggle->setQuiet(true);
    auto* head = new QHBoxLayout;
    metrics::set(head, 8, {16, 8, 16, 0});
    head->addWidget(m_head, 1);
    head->addWidget(m_toggle);
    m_body = new QWidget(this);
    m_list = new QListView(m_body);
    m_list->setObjectName(QStringLiteral("callBackList"));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->installEventFilter(this);
    metrics::setMinimumHeight(m_list, 140);
    m_note = new TextBox(1, 3);
    m_note->setObjectName(QStringLiteral("callBackNote"));
    m_note->installEventFilter(this);
    m_noteField = new FormField(m_note, m_body);
    m_take = new QPushButton(m_body);
    m_take->setObjectName(QStringLiteral("takeCallBack"));
    m_take->setProperty("kind", QStringLiteral("primary"));
    m_handBack = new QPushButton(m_body);
    m_handBack->setObjectName(QStringLiteral("handBackCallBack"));
    m_error = new QLabel(m_body);
    m_error->setObjectName(QStringLiteral("callBackError"));
    m_error->setProperty("kind", QStringLiteral("error"));
    m_error->setWordWrap(true);
    m_error->setTextFormat(Qt::PlainText);
    m_error->hide();
    auto* buttons = new QHBoxLayout;
    metrics::set(buttons, 8);
    buttons->addWidget(m_take);
    buttons->addWidget(m_handBack);
    buttons->addStretch(1);
    auto* body = new QVBoxLayout(m_body);
    metrics::set(body, 6, {16, 0, 16, 0});
    body->addWidget(m_list);
    body->addWidget(m_noteField);
    body->addWidget(m_error);
    body->addLayout(buttons);
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 6);
    column->addLayout(head);
    column->addWidget(m_body);
}

void CallBackPanel::setModel(CallBacksModel& model, const Clock& clock)
{
    m_model = &model;
    m_clock = &clock;
    model.setText([&clock](const Escalation& one, CallBackStage stage) {
        return CallBackText::lines(one, stage, clock.now());
    });
    m_list->setModel(&model);
    m_list->setItemDelegate(new CallBackDelegate(model, m_list));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& now) {
                if (const Escalation* one = m_model->rowAt(now.row()))
                    m_chosen = one->id;
                refresh();
            });
    // After a reset what was chosen is chosen again.
    connect(&model, &CallBacksModel::changed, this, [this] {
        choose(m_chosen);
        refresh();
    });
    connect(&model, &QAbstractItemModel::dataChanged, this, &CallBackPanel::refreshHead);
    retranslate();
}

const Escalation* CallBackPanel::chosen() const
{
    return m_model ? m_model->rowAt(m_list->currentIndex().row()) : nullptr;
}

void CallBackPanel::choose(const EscalationId& id)
{
    const int row = std::max(0, m_model->rowOf(id));
    m_list->setCurrentIndex(m_model->index(row));
}

bool CallBackPanel::isUnfolded() const
{
    return !m_body->isHidden();
}

void CallBackPanel::toggle()
{
    if (m_model && m_model->rowCount() > 0)
        setUnfolded(!isUnfolded());
}

void CallBackPanel::setUnfolded(bool unfolded)
{
    QWidget* focus = window()->focusWidget();
    if (unfolded) {
        if (focus && !isAncestorOf(focus))
            m_cameFrom = focus;
        m_body->show();
        if (!m_list->currentIndex().isValid())
            choose(m_chosen);
        m_list->setFocus(Qt::ShortcutFocusReason);
    } else {
        if (focus && isAncestorOf(focus) && m_cameFrom)
            m_cameFrom->setFocus(Qt::OtherFocusReason);
        m_body->hide();
    }
    refresh();
}

void CallBackPanel::remind(const Escalation& callBack)
{
    m_chosen = callBack.id;
    choose(callBack.id);
    refresh();
    QAccessibleEvent alert(m_head, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void CallBackPanel::showError(const QString& text)
{
    m_error->setText(text);
    m_error->setVisible(!text.isEmpty());
}

void CallBackPanel::showHint()
{
    showError(tr("Save or discard the contact in the form first."));
}

void CallBackPanel::handedBack()
{
    m_note->clear();
    showError({});
}

void CallBackPanel::refreshHead()
{
    const Escalation* next = m_model ? m_model->rowAt(0) : nullptr;
    if (!next)
        return;
    const int late = m_model->countFrom(CallBackStage::Overdue);
    const int near = m_model->countFrom(CallBackStage::Soon);
    const QString when = CallBackText::due(*next, m_model->stage(*next), m_clock->now());
    QStringList parts{tr("Promised calls: %Ln", nullptr, m_model->rowCount()), when};
    if (near > 0)
        parts += CallBackText::person(*next);
    m_head->setText(joined(parts));
    setLook(*m_head, "kind",
            late > 0   ? QStringLiteral("error")
            : near > 0 ? QStringLiteral("warning")
                       : QStringLiteral("muted"));
}

void CallBackPanel::refresh()
{
    const bool any = m_model && m_model->rowCount() > 0;
    if (!any && isUnfolded())
        setUnfolded(false);
    setVisible(any);
    if (!any)
        return;
    refreshHead();
    const Escalation* one = chosen();
    const bool mine = one && m_model->isMine(*one);
    m_take->setEnabled(one);
    m_noteField->setVisible(mine);
    m_handBack->setVisible(mine);
    m_toggle->setLabel(isUnfolded() ? tr("Hide") : tr("Show"));
}

void CallBackPanel::retranslate()
{
    setAccessibleName(tr("Promised calls"));
    m_list->setAccessibleName(tr("Promised calls"));
    m_noteField->setLabel(tr("Note for the next shift"));
    m_take->setText(tr("Take it and call"));
    m_handBack->setText(tr("Hand back"));
    m_toggle->setHint(m_shortcuts.text(ShortcutId::CallBacks));
    m_toggle->setToolTip(m_shortcuts.toolTip(ShortcutId::CallBacks));
    m_list->doItemsLayout();
    refresh();
}

bool CallBackPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        setUnfolded(false);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void CallBackPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace madoguchi::desk
