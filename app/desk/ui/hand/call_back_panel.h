// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/call_backs_model.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QListView;
class QPushButton;

namespace madoguchi::desk {

class FormField;
class HintButton;
class Shortcuts;
class TextBox;

/// Above the contact form: how many calls are promised and when the next one is; unfolded, which they are, to
/// take one and call, or to hand it back for the next shift. Out of sight while none is promised.
class CallBackPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit CallBackPanel(Shortcuts& shortcuts, QWidget* parent = nullptr);

    /// Shows this; `clock` and model outlive the panel.
    void setModel(CallBacksModel& model, const Clock& clock);
    void setUnfolded(bool unfolded);
    /// The key's: unfolds it, or folds it up; nothing happens while no call is promised.
    void toggle();
    [[nodiscard]] bool isUnfolded() const;
    /// A promised time is near: said, seen, and the keyboard left alone.
    void remind(const Escalation& callBack);
    void showError(const QString& text);
    /// The form is in use: no call can be begun in it.
    void showHint();
    void handedBack();
    /// Chooses and leaves alone what is not there.
    void choose(const EscalationId& id);

Q_SIGNALS:
    void takeRequested(const madoguchi::EscalationId& id);
    void handBackRequested(const madoguchi::EscalationId& id, const QString& note);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void refresh();
    void refreshHead();
    void retranslate();
    [[nodiscard]] const Escalation* chosen() const;

    Shortcuts& m_shortcuts;
    CallBacksModel* m_model = nullptr;
    const Clock* m_clock = nullptr;
    QPointer<QWidget> m_cameFrom;
    EscalationId m_chosen;
    QLabel* m_head = nullptr;
    QLabel* m_error = nullptr;
    HintButton* m_toggle = nullptr;
    QWidget* m_body = nullptr;
    QListView* m_list = nullptr;
    TextBox* m_note = nullptr;
    FormField* m_noteField = nullptr;
    QPushButton* m_take = nullptr;
    QPushButton* m_handBack = nullptr;
};

} // namespace madoguchi::desk
