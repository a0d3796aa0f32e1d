// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/redaction_session.h"
#include "app/desk/ui/cases/file/case_names.h"

#include <QDialog>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace madoguchi::desk {

class CategoryBox;
class DateTimeBox;
class FindBox;
class FormField;
class RedactionText;
class ScrollBody;
class SuggestionList;
class TextBox;

/// A case is prepared for publication, or what was proposed is looked at by the second person: opinion and
/// reply with what is blacked out, suggestions, and the text as the public will read it. Not modal; closing
/// it loses nothing.
class RedactionDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `session` outlives it.
    RedactionDialog(RedactionSession& session, CaseSession& file, const CaseNames& names,
                    QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* buildTexts();
    QWidget* buildResult();
    QWidget* buildFields();
    QWidget* buildFooter();
    void connectSession();
    void begin();
    void fill();
    void fillFields();
    void fillNotice();
    void fillFooter();
    void keep();
    void act(CaseAct what);
    void showError(const Error& error);
    void clearErrors();
    void arrange();
    void retranslate();

    RedactionSession& m_session;
    CaseSession& m_file;
    CaseNames m_names;
    bool m_filling = false;
    bool m_titleTelling = false; ///< that is the error that stands there
    ScrollBody* m_body = nullptr;
    QLabel* m_notice = nullptr;
    QBoxLayout* m_columns = nullptr;
    TextBox* m_opinion = nullptr;
    FormField* m_opinionField = nullptr;
    RedactionText* m_opinionText = nullptr;
    TextBox* m_answer = nullptr;
    FormField* m_answerField = nullptr;
    RedactionText* m_answerText = nullptr;
    QWidget* m_tools = nullptr;
    QPushButton* m_blackOut = nullptr;
    QPushButton* m_undo = nullptr;
    QPushButton* m_redo = nullptr;
    QLabel* m_help = nullptr;
    SuggestionList* m_suggestions = nullptr;
    TextBox* m_result = nullptr;
    FormField* m_resultField = nullptr;
    QLineEdit* m_title = nullptr;
    FormField* m_titleField = nullptr;
    CategoryBox* m_category = nullptr;
    FormField* m_categoryField = nullptr;
    FindBox* m_unit = nullptr;
    FormField* m_unitField = nullptr;
    DateTimeBox* m_date = nullptr;
    FormField* m_dateField = nullptr;
    TextBox* m_reason = nullptr;
    FormField* m_reasonField = nullptr;
    QLabel* m_error = nullptr;
    QPushButton* m_discard = nullptr;
    QPushButton* m_propose = nullptr;
    QList<std::pair<CaseAct, QPushButton*>> m_acts;
};

} // namespace madoguchi::desk
