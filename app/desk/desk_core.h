// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/act_recorder.h"
#include "app/desk/core/article_edit_session.h"
#include "app/desk/core/article_session.h"
#include "app/desk/core/attachment_list.h"
#include "app/desk/core/audit_export.h"
#include "app/desk/core/calendar_session.h"
#include "app/desk/core/call_backs_model.h"
#include "app/desk/core/case_attachments.h"
#include "app/desk/core/case_inserts.h"
#include "app/desk/core/case_list_export.h"
#include "app/desk/core/case_list_model.h"
#include "app/desk/core/case_list_views.h"
#include "app/desk/core/case_queue.h"
#include "app/desk/core/case_session.h"
#include "app/desk/core/case_times_session.h"
#include "app/desk/core/contact_session.h"
#include "app/desk/core/deputies.h"
#include "app/desk/core/emergency_journal.h"
#include "app/desk/core/emergency_state.h"
#include "app/desk/core/hand_over_session.h"
#include "app/desk/core/hand_session.h"
#include "app/desk/core/history_export.h"
#include "app/desk/core/history_model.h"
#include "app/desk/core/index_keeper.h"
#include "app/desk/core/knowledge_model.h"
#include "app/desk/core/learned_session.h"
#include "app/desk/core/ledger_import.h"
#include "app/desk/core/lock_session.h"
#include "app/desk/core/message_choices.h"
#include "app/desk/core/new_case.h"
#include "app/desk/core/notice_board.h"
#include "app/desk/core/notice_edit_session.h"
#include "app/desk/core/notice_session.h"
#include "app/desk/core/notices_model.h"
#include "app/desk/core/password_due.h"
#include "app/desk/core/pins_model.h"
#include "app/desk/core/publication_list.h"
#include "app/desk/core/quality_session.h"
#include "app/desk/core/redaction_session.h"
#include "app/desk/core/refused_model.h"
#include "app/desk/core/reply_templates_model.h"
#include "app/desk/core/review_edit_session.h"
#include "app/desk/core/review_form_model.h"
#include "app/desk/core/review_talk.h"
#include "app/desk/core/room_actions.h"
#include "app/desk/core/room_session.h"
#include "app/desk/core/scripts_model.h"
#include "app/desk/core/search_recorder.h"
#include "app/desk/core/search_session.h"
#include "app/desk/core/seat_session.h"
#include "app/desk/core/seats_model.h"
#include "app/desk/core/standing.h"
#include "app/desk/core/sync_session.h"
#include "app/desk/core/synonym_files.h"
#include "app/desk/core/synonyms_model.h"
#include "app/desk/core/vocabulary_keeper.h"

namespace madoguchi::desk {

/// Everything of the desk that is no window, joined: what one part changes the others take notice of. UI
/// thread.
class DeskCore final : public QObject
{
    Q_OBJECT
public:
    /// Opens the store; started() or startFailed() follows. `settings` outlives it.
    DeskCore(const QString& storePath, Settings& settings, QObject* parent = nullptr);
    ~DeskCore() override;

    void setLanguage(Language language);
    /// Writes what is still being typed.
    void flush();
    [[nodiscard]] DeskStatus status() const;
    [[nodiscard]] EmergencyState emergencyState() const;

    // Declared in the order in which they are needed; taken down the other way round.
    Settings& settings;
    SystemClock clock;
    SystemRandom random;
    IdMaker ids{clock, random};
    DeskStore store;
    CommandRunner commands{store, clock, ids};
    ActRecorder acts{commands};
    IndexKeeper index{store};
    VocabularyKeeper vocabulary{store};
    Directory directory{store};
    SearchSession search{store, directory, clock};
    ArticleSession article{store, directory, clock};
    EmergencyJournal emergency{EmergencyJournal::usualPaths(store.path()), commands};
    ContactSession contact{commands};
    HandSession hand{commands};
    CallBacksModel callBacks{commands};
    AttachmentSession attachments{commands};
    HistoryModel history{store};
    HistoryExport historyExport{commands};
    KnowledgeModel knowledge{store, clock};
    ArticleEditSession articleEdit{commands};
    LearnedSession learned{commands};
    SynonymsModel synonyms{commands};
    SynonymFiles synonymFiles{commands};
    PinsModel pins{commands};
    RoomSession room{commands, directory, clock};
    RoomActions roomActions{commands};
    HandOverSession handOver{commands, room};
    ScriptsModel scripts{commands};
    ReplyTemplatesModel replyTemplates{commands};
    CalendarSession calendar{commands};
    NoticeBoard board{clock};
    NoticeSession notices{commands};
    NoticesModel noticesModel{commands};
    NoticeEditSession noticeEdit{commands};
    SeatsModel seats{commands};
    QualitySession quality{commands, random};
    ReviewEditSession reviewEdit{commands};
    ReviewFormModel reviewForm{commands, quality};
    ReviewTalk givenTalk{commands}; ///< under a review one gave
    ReviewTalk ownTalk{commands};   ///< under one of an own contact
    Standing standing{commands};
    CaseSession caseFile{commands};
    RedactionSession redaction{caseFile};
    NewCase newCase{commands};
    OpenCaseAttachments caseAttachments{caseFile};
    AttachmentList caseFiles{caseAttachments, attachments};
    NewCaseAttachments newCaseAttachments{newCase};
    AttachmentList newCaseFiles{newCaseAttachments, attachments};
    LedgerImport ledger{commands};
    SearchSession caseSearch{store, directory, clock}; ///< of what is put into drafts and replies
    CaseInserts caseInserts{commands, caseSearch};
    Deputies deputies{commands};
    MessageChoices messageChoices{commands};
    CaseListModel caseList{commands};
    CaseListViews caseViews{settings};
    CaseListExport caseExport{commands};
    CaseQueue caseQueue{commands};
    CaseTimesSession caseTimes{commands};
    PublicationList publications{commands};
    AuditModel audit{commands};
    AuditExport auditExport{commands, audit};
    SearchRecorder searchRecorder{commands, random};
    RefusedModel refused{commands};
    SignInSession signIn{commands, random};
    PasswordDue passwordDue{signIn, clock};
    LockSession lock{commands, signIn};
    SeatSession seat{clock};
    SyncSession sync{store, signIn, clock, random};

Q_SIGNALS:
    /// The store is open and what it knows of the hub is read.
    void started();
    void startFailed(const madoguchi::Error& error);
    void statusChanged();
    /// emergencyState() is another.
    void emergencyChanged();

private:
    void join();
    void joinActs();
    void joinEmergency();
    void joinSeat();
    void joinRoom();
    [[nodiscard]] bool mayReadRoom() const;
    void onContentChanged();

    void noteHeard();

    Timestamp m_heardUntil;              ///< the hub was last heard; not set = it is heard now
    bool m_hubHeard = false;             ///< since the program began
    bool m_limited = false;              ///< whoever is signed in
    std::optional<Error> m_storeTrouble; ///< it could not be opened yet
    QTimer m_contentChanged;             ///< many rows in a row are one change
};

} // namespace madoguchi::desk
