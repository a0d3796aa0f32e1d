// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/error.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace madoguchi::desk {

class FormField;

/// The window before all others, where the store does not open by itself: asks for its passphrase, has one
/// chosen for a new store, or says why it stays closed.
class StoreKeyView final : public QWidget
{
    Q_OBJECT
public:
    explicit StoreKeyView(QWidget* parent = nullptr);

    /// What the attempt to open the store came to; decides what is asked.
    void showTrouble(const Error& error);

Q_SIGNALS:
    void passphraseGiven(const QString& passphrase);
    /// The window was closed, or there is nothing to be done in it.
    void abandoned();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void submit();
    void retranslate();
    [[nodiscard]] bool isChoosing() const;
    [[nodiscard]] bool isAsking() const;
    [[nodiscard]] QString advice() const;

    Error m_trouble;
    QLabel* m_title = nullptr;
    QLabel* m_advice = nullptr;
    QLineEdit* m_passphrase = nullptr;
    QLineEdit* m_again = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_quit = nullptr;
    FormField* m_passphraseField = nullptr;
    FormField* m_againField = nullptr;
};

} // namespace madoguchi::desk
