// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/desk_status.h"
#include "kb/domain/language.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QPushButton;

namespace madoguchi::desk {

/// The strip below: the hub, what waits, how fresh the Q&As are, the window's language.
class StatusStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit StatusStrip(QWidget* parent = nullptr);

    void setStatus(const DeskStatus& status);
    /// A line for everyone; empty takes it away.
    void setNotice(const QString& notice);
    [[nodiscard]] QString hubText() const;

Q_SIGNALS:
    void languageChosen(madoguchi::Language language);
    /// The contacts that wait, or were refused, are to be shown.
    void waitingRequested();
    /// What is said of the hub's newer version.
    void newerVersionChosen();

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildLanguages();
    void retranslate();
    void refreshDot();
    [[nodiscard]] QString waitingText() const;
    [[nodiscard]] QString waitingTip() const;
    [[nodiscard]] QString articlesText() const;

    DeskStatus m_status;
    QString m_noticeText;
    QLabel* m_dot = nullptr;
    QLabel* m_hub = nullptr;
    QPushButton* m_waiting = nullptr;
    QLabel* m_articles = nullptr;
    QPushButton* m_newer = nullptr;
    QLabel* m_notice = nullptr;
    QWidget* m_languages = nullptr;
    QButtonGroup* m_languageButtons = nullptr;
};

} // namespace madoguchi::desk
