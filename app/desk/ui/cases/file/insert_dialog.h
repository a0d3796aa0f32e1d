// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/case_inserts.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace madoguchi::desk {

class FormField;

/// Finds a reply template or a Q&A to put into a text; Enter takes the chosen line. Not modal.
class InsertDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit InsertDialog(CaseInserts& inserts, QWidget* parent = nullptr);

    void begin(CaseKind kind, Language language);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void take();
    void retranslate();

    CaseInserts& m_inserts;
    QLineEdit* m_words = nullptr;
    FormField* m_wordsField = nullptr;
    QListWidget* m_list = nullptr;
    QPushButton* m_take = nullptr;
};

} // namespace madoguchi::desk
