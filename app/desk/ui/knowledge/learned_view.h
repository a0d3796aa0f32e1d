// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/learned_session.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace madoguchi::desk {

class FlowLayout;

/// What search has learned about a Q&A from past contacts, with a way to have it forgotten, asked about in
/// place. Out of sight for those who may not.
class LearnedView final : public QFrame
{
    Q_OBJECT
public:
    /// The session outlives the view.
    explicit LearnedView(LearnedSession& session, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void ask(bool asking);
    void showWords();
    void refresh();
    void retranslate();

    LearnedSession& m_session;
    QString m_note;
    QLabel* m_title = nullptr;
    QLabel* m_summary = nullptr;
    QWidget* m_words = nullptr;
    FlowLayout* m_flow = nullptr;
    QPushButton* m_forget = nullptr;
    QWidget* m_question = nullptr;
    QLabel* m_warning = nullptr;
    QPushButton* m_keep = nullptr;
    QPushButton* m_confirm = nullptr;
};

} // namespace madoguchi::desk
