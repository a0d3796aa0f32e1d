// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/appearance.h"
#include "app/desk/core/notice_board.h"
#include "kb/domain/message_choice.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTabWidget;

namespace madoguchi::desk {

class ComboBox;
class FormField;
class LockPage;
class MessageChoicePage;
class NotesPage;
class PasswordPage;
class ShortcutEditor;
class Shortcuts;

/// Hub, language, look, shortcuts, data. Not modal: a call may come in at any time. What is changed holds at
/// once; hub and data location when they are applied.
class SettingsDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `shortcuts` outlives the dialog.
    explicit SettingsDialog(Shortcuts& shortcuts, QWidget* parent = nullptr);

    /// Wide enough for every tab, where the screen is.
    [[nodiscard]] QSize sizeHint() const override;

    void setAppearance(const Appearance& appearance);
    void setHub(const QString& address, const QString& caFile);
    void setStorePath(const QString& path);
    void setNotes(const NoteSettings& notes);
    /// Nothing: nobody is signed in who could choose.
    void setMessageChoice(const std::optional<MessageChoice>& choice);
    void showMessageError(const QString& text);
    /// Where whoever is signed in changes their password; shown while there is somebody and a hub.
    [[nodiscard]] PasswordPage* passwordPage() const { return m_password; }
    void setPasswordShown(bool shown);
    /// Brings it to the front, if it is shown.
    void choosePassword();
    /// When the window locks itself, and what opens it; shown while something does.
    [[nodiscard]] LockPage* lockPage() const { return m_lock; }
    void setLockShown(bool shown);

Q_SIGNALS:
    void appearanceChosen(const madoguchi::desk::Appearance& appearance);
    void hubChosen(const QString& address, const QString& caFile);
    void storePathChosen(const QString& path);
    void shortcutsEdited();
    void notesChosen(const madoguchi::desk::NoteSettings& notes);
    void messagesChosen(const madoguchi::MessageChoice& choice);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildAppearance();
    QWidget* buildHub();
    QWidget* buildData();
    void addPercent(int percent);
    void onAppearance();
    void choose(QLineEdit* line, bool save);
    void retranslate();

    bool m_loading = false;
    QTabWidget* m_tabs = nullptr;
    ComboBox* m_language = nullptr;
    ComboBox* m_look = nullptr;
    ComboBox* m_percent = nullptr;
    QLineEdit* m_address = nullptr;
    QLineEdit* m_caFile = nullptr;
    QLineEdit* m_store = nullptr;
    QPushButton* m_browseCa = nullptr;
    QPushButton* m_browseStore = nullptr;
    QPushButton* m_applyHub = nullptr;
    QPushButton* m_applyStore = nullptr;
    NotesPage* m_notes = nullptr;
    MessageChoicePage* m_messages = nullptr;
    PasswordPage* m_password = nullptr;
    LockPage* m_lock = nullptr;
    QLabel* m_storeNote = nullptr;
    FormField* m_languageField = nullptr;
    FormField* m_lookField = nullptr;
    FormField* m_percentField = nullptr;
    FormField* m_addressField = nullptr;
    FormField* m_caField = nullptr;
    FormField* m_storeField = nullptr;
};

} // namespace madoguchi::desk
