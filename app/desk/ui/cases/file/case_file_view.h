// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/case_inserts.h"
#include "app/desk/ui/cases/file/case_names.h"

#include <QFrame>

class QMenu;
class QPushButton;

namespace madoguchi::desk {

class AttachmentBox;
class AttachmentList;
class CaseActForm;
class CaseEditForm;
class CaseHead;
class CaseTextBox;
class EmptyState;
class FactList;
class InsertDialog;
class PageStack;
class PartBox;
class PublicationBox;
class ReplyBox;
class ScrollBody;
class Shortcuts;
class TextBox;

/// What the view is made of; all of it outlives the view.
struct CaseFileParts
{
    CaseSession& session;
    const Directory& directory;
    Shortcuts& shortcuts;
    CaseInserts& inserts;
    AttachmentList& files;
};

/// One case: what was said, each unit's part, the reply, the timeline, and what the one who looks may do.
class CaseFileView final : public QFrame
{
    Q_OBJECT
public:
    explicit CaseFileView(const CaseFileParts& parts, QWidget* parent = nullptr);

public Q_SLOTS:
    void showCase(const madoguchi::CaseId& id);
    void clear();

Q_SIGNALS:
    /// It stands there now.
    void caseOpened(const madoguchi::CaseId& id);
    /// A piece of it is to go its own way, as a case.
    void splitRequested(const madoguchi::Case& file);
    /// It is to be prepared for publication, or what was prepared is to be looked at.
    void publicationRequested(bool prepare);
    /// What was answered is to become a Q&A.
    void articleRequested(const madoguchi::Case& file);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildPage(AttachmentList& files);
    QWidget* buildFooter();
    void connectSession();
    void leave();
    void fill();
    void fillPage();
    void fillParts();
    void fillFooter();
    void fillEmpty();
    void showGone();
    void ask(CaseAct act, const PartId& part);
    void showFailure(CaseAct act, const PartId& part, const Error& error);
    void beginInsert(const PartId& part);
    void insert(const QString& text, const QString& number);
    [[nodiscard]] CaseTextBox* boxOf(const PartId& part) const;
    void retranslate();

    CaseSession& m_session;
    CaseNames m_names;
    Shortcuts& m_shortcuts;
    PageStack* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    TextBox* m_left = nullptr;
    CaseHead* m_head = nullptr;
    ScrollBody* m_body = nullptr;
    FactList* m_facts = nullptr;
    CaseEditForm* m_edit = nullptr;
    AttachmentBox* m_files = nullptr;
    QWidget* m_partsArea = nullptr;
    QList<PartBox*> m_parts;
    ReplyBox* m_reply = nullptr;
    PublicationBox* m_publication = nullptr;
    FactList* m_timeline = nullptr;
    CaseActForm* m_form = nullptr;
    QWidget* m_footer = nullptr;
    QList<std::pair<CaseAct, QPushButton*>> m_buttons;
    QPushButton* m_more = nullptr;
    QMenu* m_menu = nullptr;
    CaseInserts& m_inserts;
    InsertDialog* m_insert = nullptr;
    CaseId m_insertFile;
    PartId m_insertPart;
    bool m_gone = false;
};

} // namespace madoguchi::desk
