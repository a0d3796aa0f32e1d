// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace madoguchi::desk {

class FormField;

/// First run: which hub, by which certificate it is known, and the one-time code that makes this desk one of
/// its seats.
class EnrolForm final : public QWidget
{
    Q_OBJECT
public:
    explicit EnrolForm(QWidget* parent = nullptr);

    void setHub(const QString& address, const QString& caFile);
    void setBusy(bool busy);
    void showError(const QString& key, const QString& text);
    [[nodiscard]] QString seatName() const;

Q_SIGNALS:
    void enrolRequested(const QString& address, const QString& caFile, const QString& code,
                        const QString& seatName);
    /// Work without a hub.
    void aloneRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void submit();
    void browse();
    void retranslate();
    void clearErrors();

    QLabel* m_title = nullptr;
    QLabel* m_advice = nullptr;
    QLineEdit* m_address = nullptr;
    QLineEdit* m_caFile = nullptr;
    QLineEdit* m_code = nullptr;
    QLineEdit* m_seat = nullptr;
    QPushButton* m_browse = nullptr;
    QPushButton* m_enrol = nullptr;
    QPushButton* m_alone = nullptr;
    FormField* m_addressField = nullptr;
    FormField* m_caField = nullptr;
    FormField* m_codeField = nullptr;
    FormField* m_seatField = nullptr;
};

} // namespace madoguchi::desk
