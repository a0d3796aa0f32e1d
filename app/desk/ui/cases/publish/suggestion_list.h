// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/redaction_session.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace madoguchi::desk {

/// What may still say who somebody is or where, of both texts: taken one by one, or all that are likely.
class SuggestionList final : public QWidget
{
    Q_OBJECT
public:
    /// `session` outlives it.
    explicit SuggestionList(RedactionSession& session, QWidget* parent = nullptr);

    void fill();

Q_SIGNALS:
    /// To be brought into sight.
    void pointedAt(madoguchi::desk::RedactionSession::Text which, const madoguchi::TextSpan& span);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take();
    void retranslate();

    RedactionSession& m_session;
    std::vector<RedactionSession::Suggestion> m_shown;
    QLabel* m_title = nullptr;
    QListWidget* m_list = nullptr;
    QPushButton* m_take = nullptr;
    QPushButton* m_takeAll = nullptr;
};

} // namespace madoguchi::desk
