// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/notice_board.h"

#include <QWidget>

#include <map>

class QCheckBox;
class QLabel;
class QTimeEdit;

namespace madoguchi::desk {

/// What of that which comes in may be heard, may come up beside the tray, and when nothing may.
class NotesPage final : public QWidget
{
    Q_OBJECT
public:
    explicit NotesPage(QWidget* parent = nullptr);

    void setSettings(const NoteSettings& settings);

Q_SIGNALS:
    void chosen(const madoguchi::desk::NoteSettings& settings);

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] NoteSettings settings() const;
    void edited();
    void retranslate();

    bool m_loading = false;
    std::map<NoteKind, QCheckBox*> m_heard;
    std::map<NoteKind, QCheckBox*> m_tray;
    std::map<NoteKind, QLabel*> m_names;
    QLabel* m_heardTitle = nullptr;
    QLabel* m_trayTitle = nullptr;
    QCheckBox* m_quiet = nullptr;
    QTimeEdit* m_from = nullptr;
    QTimeEdit* m_until = nullptr;
    QLabel* m_hint = nullptr;
};

} // namespace madoguchi::desk
