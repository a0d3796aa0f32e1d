// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/notice_edit_session.h"
#include "app/desk/core/notices_model.h"

#include <QFrame>

class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;

namespace madoguchi::desk {

class EmptyState;
class NoticeForm;

/// The notices to the booths: what stands and what is proposed, who has not seen what, and the form in which
/// one is written. The room's leaders pin; a department proposes.
class NoticesPanel final : public QFrame
{
    Q_OBJECT
public:
    using NameOf = std::function<QString(const UserId&)>;

    /// All outlive the panel.
    NoticesPanel(NoticesModel& model, NoticeEditSession& session, const Clock& clock,
                 QWidget* parent = nullptr);

    /// What a person is called.
    void setNames(NameOf nameOf) { m_nameOf = std::move(nameOf); }
    void activate();
    /// Other people may do other things.
    void refreshRights();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    QWidget* buildList();
    void connectParts();
    void onLoaded();
    void showCurrent();
    void edit();
    void showError(const Error& error);
    void retranslate();

    NoticesModel& m_model;
    NoticeEditSession& m_session;
    const Clock& m_clock;
    NameOf m_nameOf;
    NoticeId m_chosen;
    QStackedWidget* m_pages = nullptr;
    QWidget* m_listPage = nullptr;
    NoticeForm* m_form = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_badge = nullptr;
    QStackedWidget* m_stack = nullptr;
    QListView* m_list = nullptr;
    EmptyState* m_empty = nullptr;
    QLabel* m_unseen = nullptr;
    QLabel* m_error = nullptr;
    QWidget* m_actions = nullptr;
    QPushButton* m_edit = nullptr;
    QPushButton* m_accept = nullptr;
    QPushButton* m_takeDown = nullptr;
    QPushButton* m_undo = nullptr;
    QPushButton* m_new = nullptr;
};

} // namespace madoguchi::desk
