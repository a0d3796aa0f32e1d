// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/error.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace madoguchi::desk {

class FormField;

/// Whoever is signed in gives themselves another password. The hub decides; what it says stands beside the
/// field it is about. Nothing typed stays once it was accepted, or the page is left.
class PasswordPage final : public QWidget
{
    Q_OBJECT
public:
    explicit PasswordPage(QWidget* parent = nullptr);

    /// What was typed, and what was said about it, is gone.
    void clear();
    /// The hub's answers to chosen(). @{
    void showChanged();
    void showError(const Error& error);
    /// @}

Q_SIGNALS:
    void chosen(const QString& present, const QString& next);

protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void submit();
    void setBusy(bool busy);
    void refresh();
    void retranslate();
    [[nodiscard]] FormField* fieldOf(const Error& error) const;

    bool m_busy = false;
    bool m_done = false;
    std::optional<Error> m_error;
    QLabel* m_intro = nullptr;
    QLineEdit* m_present = nullptr;
    QLineEdit* m_next = nullptr;
    QLineEdit* m_again = nullptr;
    FormField* m_presentField = nullptr;
    FormField* m_nextField = nullptr;
    FormField* m_againField = nullptr;
    QPushButton* m_change = nullptr;
    QLabel* m_said = nullptr;
};

} // namespace madoguchi::desk
