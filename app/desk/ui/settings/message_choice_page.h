// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/message_choice.h"

#include <QWidget>

#include <map>

class QCheckBox;
class QLabel;

namespace madoguchi::desk {

/// What of cases one is told, in the window and by e-mail.
class MessageChoicePage final : public QWidget
{
    Q_OBJECT
public:
    explicit MessageChoicePage(QWidget* parent = nullptr);

    void setChoice(const MessageChoice& choice);
    /// Why the last choice could not be saved; empty: it was.
    void showError(const QString& text);

Q_SIGNALS:
    void chosen(const madoguchi::MessageChoice& choice);

protected:
    void changeEvent(QEvent* event) override;

private:
    void edited();
    void retranslate();

    bool m_loading = false;
    MessageChoice m_choice;
    std::map<CaseMessageKind, QCheckBox*> m_window;
    std::map<CaseMessageKind, QCheckBox*> m_mail;
    std::map<CaseMessageKind, QLabel*> m_names;
    QLabel* m_intro = nullptr;
    QLabel* m_windowTitle = nullptr;
    QLabel* m_mailTitle = nullptr;
    QLabel* m_error = nullptr;
    QLabel* m_hint = nullptr;
};

} // namespace madoguchi::desk
