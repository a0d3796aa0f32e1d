// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/ui/cases/file/case_names.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace madoguchi::desk {

class FormField;
class Shortcuts;
class TextBox;
class TextConflict;

/// A text of a case, written or read: a part's draft, or the reply. What is typed is kept at once; saving it
/// shows it to others.
class CaseTextBox final : public QWidget
{
    Q_OBJECT
public:
    /// `part` null: the reply. All outlive the box.
    CaseTextBox(CaseSession& session, const CaseNames& names, Shortcuts& shortcuts, const PartId& part,
                QWidget* parent = nullptr);

    /// The case as it stands now.
    void fill();
    /// At the cursor; or after everything, in a paragraph of its own, if `below`.
    void insert(const QString& text, bool below = false);
    /// In the place of everything; can be undone.
    void replace(const QString& text);
    [[nodiscard]] TextBox* editor() const { return m_text; }
    void showError(const QString& text);

Q_SIGNALS:
    /// Something is to be inserted: whoever shows it offers what.
    void insertRequested(const madoguchi::PartId& part);

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] bool isWritable() const;
    void fillText();
    void fillConflict();
    void retranslate();

    CaseSession& m_session;
    CaseNames m_names;
    PartId m_part;
    TextBox* m_text = nullptr;
    FormField* m_field = nullptr;
    QLabel* m_articles = nullptr;
    QLabel* m_state = nullptr;
    TextConflict* m_conflict = nullptr;
    QWidget* m_buttons = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_discard = nullptr;
    QPushButton* m_insert = nullptr;
};

} // namespace madoguchi::desk
