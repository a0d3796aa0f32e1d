// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/error.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace madoguchi::desk {

class ComboBox;
class FormField;

/// When the window locks itself, and the PIN that opens it besides the password. Nothing typed stays once it
/// was accepted, or the page is left.
class LockPage final : public QWidget
{
    Q_OBJECT
public:
    explicit LockPage(QWidget* parent = nullptr);

    void setMinutes(int minutes);
    /// Whether whoever is signed in has one already.
    void setHasPin(bool hasPin);
    /// What was typed, and what was said about it, is gone.
    void clear();
    /// The PIN was set, or taken away.
    void showPinSet();
    void showPinError(const Error& error);

Q_SIGNALS:
    void minutesChosen(int minutes);
    /// @param pin empty: none any more
    void pinChosen(const QString& password, const QString& pin);

protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    enum class Said { Nothing, Set, Taken };
    void build();
    void submit(bool withPin);
    void setBusy(bool busy);
    void refresh();
    void retranslate();
    [[nodiscard]] FormField* fieldOf(const Error& error) const;

    bool m_busy = false;
    bool m_hasPin = false;
    bool m_taking = false; ///< what was asked for last
    Said m_done = Said::Nothing;
    std::optional<Error> m_error;
    ComboBox* m_minutes = nullptr;
    QLineEdit* m_pin = nullptr;
    QLineEdit* m_again = nullptr;
    QLineEdit* m_password = nullptr;
    FormField* m_minutesField = nullptr;
    FormField* m_pinField = nullptr;
    FormField* m_againField = nullptr;
    FormField* m_passwordField = nullptr;
    QPushButton* m_set = nullptr;
    QPushButton* m_remove = nullptr;
    QLabel* m_intro = nullptr;
    QLabel* m_said = nullptr;
};

} // namespace madoguchi::desk
