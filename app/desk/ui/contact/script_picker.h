// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/script_text.h"

#include <QFrame>
#include <QPointer>

#include <functional>

class QLabel;
class QLineEdit;
class QListWidget;

namespace madoguchi::desk {

/// A list of talk scripts over the window: typing narrows it down, Enter puts the chosen one, with its
/// placeholders filled, where the cursor was, Escape goes back there. Opened by whoever wants it; it never
/// opens itself.
class ScriptPicker final : public QFrame
{
    Q_OBJECT
public:
    explicit ScriptPicker(QWidget* parent);

    /// Given anew each time it opens.
    struct Content
    {
        std::vector<TalkScript> scripts;
        Language language = Language::Ja; ///< of the caller
        QString category;                 ///< of the contact
        /// What the placeholders stand for, in a script's language.
        std::function<ScriptValues(Language)> values;
    };
    /// Opens below what has the keyboard. Without a text to put it into, the script goes to the clipboard.
    void openFor(Content content);

Q_SIGNALS:
    /// Put into a text, or (false) onto the clipboard.
    void picked(const madoguchi::TalkScript& script, bool intoText);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void place();
    void narrow();
    void preview();
    void pick();
    [[nodiscard]] QString textOf(int row) const;
    void retranslate();

    Content m_content;
    std::vector<TalkScript> m_shown;
    QPointer<QWidget> m_target; ///< what had the keyboard
    QLineEdit* m_filter = nullptr;
    QListWidget* m_list = nullptr;
    QLabel* m_preview = nullptr;
    QLabel* m_keys = nullptr;
};

} // namespace madoguchi::desk
