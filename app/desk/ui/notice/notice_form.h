// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/notice_edit_session.h"
#include "app/desk/core/notices_model.h"

#include <QFrame>

class QCheckBox;
class QCompleter;
class QLabel;
class QLineEdit;
class QMenu;
class QPlainTextEdit;
class QPushButton;
class QStandardItemModel;

namespace madoguchi::desk {

class ComboBox;
class DateTimeBox;
class FormField;
class TextBox;

/// Writes or changes one notice. Not modal: it stands in a panel, and what is typed is kept from key to key.
class NoticeForm final : public QFrame
{
    Q_OBJECT
public:
    /// Both outlive the form.
    NoticeForm(NoticeEditSession& session, const NoticesModel& model, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    QWidget* buildTimes();
    QWidget* buildConflict();
    void connectParts();
    void show(const Notice& notice);
    [[nodiscard]] Notice content() const;
    void edited();
    void complete(const QString& text);
    void fillSeats();
    void showSeats();
    void showError(const Error& error);
    void clearErrors();
    void retranslate();

    NoticeEditSession& m_session;
    const NoticesModel& m_model;
    bool m_loading = false;
    QList<SeatId> m_seatIds;
    QLineEdit* m_title = nullptr;
    TextBox* m_text = nullptr;
    QLineEdit* m_articles = nullptr;
    QCompleter* m_completer = nullptr;
    QStandardItemModel* m_numbers = nullptr;
    QCheckBox* m_hasFrom = nullptr;
    QCheckBox* m_hasUntil = nullptr;
    DateTimeBox* m_from = nullptr;
    DateTimeBox* m_until = nullptr;
    ComboBox* m_importance = nullptr;
    QPushButton* m_seats = nullptr;
    QMenu* m_seatMenu = nullptr;
    QLabel* m_heading = nullptr;
    QLabel* m_error = nullptr;
    QFrame* m_conflict = nullptr;
    QLabel* m_conflictTitle = nullptr;
    QPlainTextEdit* m_theirs = nullptr;
    QPushButton* m_keepMine = nullptr;
    QPushButton* m_takeTheirs = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_close = nullptr;
    QPushButton* m_discard = nullptr;
    FormField* m_titleField = nullptr;
    FormField* m_textField = nullptr;
    FormField* m_articlesField = nullptr;
    FormField* m_timesField = nullptr;
    FormField* m_importanceField = nullptr;
    FormField* m_seatsField = nullptr;
};

} // namespace madoguchi::desk
