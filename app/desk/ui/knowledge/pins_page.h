// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/pins_model.h"
#include "app/desk/ui/knowledge/centre_page.h"

namespace madoguchi::desk {

class FormField;

/// The Q&As the centre holds up to everyone for a season: added by number, put in order by dragging or Alt
/// with the arrow keys. Without the right to pin it only reads.
class PinsPage final : public CentrePage
{
    Q_OBJECT
public:
    /// The model outlives the page.
    explicit PinsPage(PinsModel& model, QWidget* parent = nullptr);

    /// The first time it is shown the table is read.
    void activate();
    /// Someone else is signed in.
    void refreshRights();

private:
    void build();
    QWidget* buildForm();
    void connectParts();
    void connectModel();
    void add();
    void removeCurrent();
    void moveCurrent(int by);
    void onLoaded();
    void showTitle(const QString& number, const QString& title);
    void showSaveError(const Error& error);
    [[nodiscard]] bool readDay(FormField* field, QDate& day);
    void showEmptyText();
    void retranslate() override;

    PinsModel& m_model;
    QString m_chosen; ///< number of the row that stays chosen when all is read again
    QString m_title;  ///< of the number typed; empty = there is no such Q&A
    QWidget* m_form = nullptr;
    QLineEdit* m_number = nullptr;
    QLineEdit* m_from = nullptr;
    QLineEdit* m_until = nullptr;
    QLineEdit* m_note = nullptr;
    FormField* m_numberField = nullptr;
    FormField* m_fromField = nullptr;
    FormField* m_untilField = nullptr;
    FormField* m_noteField = nullptr;
    QLabel* m_found = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace madoguchi::desk
