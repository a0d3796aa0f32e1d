// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/contact_draft.h"
#include "kb/base/clock.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace madoguchi {
struct Article;
}

namespace madoguchi::desk {

class ArticleEditSession;
class ArticlesPage;
class AuditExport;
class AuditLogPage;
class AuditModel;
class CalendarSession;
class HoursPage;
class KnowledgeModel;
class LearnedSession;
class PinsModel;
class PinsPage;
class ScriptsModel;
class NoticeEditSession;
class NoticesModel;
class NoticesPanel;
class ScriptsPage;
class ReplyTemplatesModel;
class ReplyTemplatesPage;
class SynonymFiles;
class SynonymsModel;
class WordsPage;

/// What the centre knows and lays down: its Q&As, its words, what it has pinned, what its operators say, its
/// hours; and for administrators who did what.
class KnowledgeWorkspace final : public QWidget
{
    Q_OBJECT
public:
    struct Parts
    {
        KnowledgeModel& articles;
        ArticleEditSession& session;
        LearnedSession& learned;
        SynonymsModel& synonyms;
        SynonymFiles& synonymFiles;
        PinsModel& pins;
        ScriptsModel& scripts;
        ReplyTemplatesModel& replyTemplates;
        CalendarSession& calendar;
        NoticesModel& notices;
        NoticeEditSession& noticeEdit;
        AuditModel& audit;
        AuditExport& auditExport;
        const Clock& clock;
    };
    enum Page { Articles, Words, Pins, Scripts, Hours, Notices, ReplyTemplates, Audit, PageCount };

    /// The parts outlive the workspace.
    explicit KnowledgeWorkspace(const Parts& parts, QWidget* parent = nullptr);

    void setChoices(const ContactChoices& choices);
    /// Whether a new Q&A may be begun. Someone else may be signed in.
    void setMayCreate(bool may, const QString& unit);
    /// The first time a page is shown it is read.
    void activate();
    void showPage(Page page);
    /// Shows a new Q&A that begins with what was answered in a case, to be read over; the case's number, if
    /// it has one yet, is its source.
    void beginFromCase(Article article, const QString& caseNumber);

    [[nodiscard]] QByteArray saveLayout() const;
    void restoreLayout(const QByteArray& state);
    [[nodiscard]] NoticesPanel* notices() const { return m_notices; }
    /// For administrators alone.
    [[nodiscard]] AuditLogPage* audit() const { return m_audit; }
    void setMayReadAudit(bool may);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    ArticlesPage* m_articles = nullptr;
    WordsPage* m_words = nullptr;
    PinsPage* m_pins = nullptr;
    ScriptsPage* m_scripts = nullptr;
    HoursPage* m_hours = nullptr;
    NoticesPanel* m_notices = nullptr;
    ReplyTemplatesPage* m_replyTemplates = nullptr;
    AuditLogPage* m_audit = nullptr;
    QStackedWidget* m_stack = nullptr;
    QPushButton* m_tabs[PageCount] = {};
};

} // namespace madoguchi::desk
