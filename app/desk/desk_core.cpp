// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/desk_core.h"

#include "app/desk/core/program_facts.h"
#include "kb/base/version.h"
#include "kb/domain/room_rulebook.h"
#include "kb/search/learned_terms.h"

namespace madoguchi::desk {

namespace {

constexpr int settleMs = 150;

// Pairs and single characters are for the machine; a person reads words.
Result<LearnedAbout> learnedAbout(db::Connection& connection, const QString& number, int limit)
{
    constexpr int everyTerm = 10'000;
    MADOGUCHI_TRY_ASSIGN(learned, search::learnedTerms(connection, number, everyTerm));
    LearnedAbout about{learned.contacts, learned.newest, {}};
    for (const search::LearnedTerm& term : learned.terms) {
        if (term.kind == text::TermKind::Words && about.words.size() < limit)
            about.words.append({term.term, term.weight});
    }
    return about;
}

} // namespace

DeskCore::DeskCore(const QString& storePath, Settings& theSettings, QObject* parent)
    : QObject(parent)
    , settings(theSettings)
    , store(storePath)
{
    m_contentChanged.setSingleShot(true);
    m_contentChanged.setInterval(settleMs);
    join();
}

DeskCore::~DeskCore()
{
    flush();
}

void DeskCore::join()
{
    connect(&store, &DeskStore::opened, &sync, &SyncSession::readStore);
    joinActs();
    joinEmergency();
    joinSeat();
    joinRoom();
    connect(&sync, &SyncSession::ready, this, [this] {
        contact.setSeat(sync.seat());
        roomActions.setSeat(sync.seat());
        emergency.setSeat(sync.seat());
        emergency.setStandsAlone(settings.hub().address.isEmpty());
        contact.restore();
        vocabulary.schedule();
        index.schedule();
        directory.refresh();
        calendar.refresh();
        refused.refresh();
        sync.configure(settings.hub());
        Q_EMIT started();
    });
    connect(&sync, &SyncSession::enrolled, this, [this] {
        contact.setSeat(sync.seat());
        roomActions.setSeat(sync.seat());
        emergency.setSeat(sync.seat());
        emergency.setStandsAlone(false);
    });
    connect(&sync, &SyncSession::changed, this, &DeskCore::statusChanged);
    connect(&attachments, &AttachmentSession::queued, &sync, &SyncSession::blobsQueued);
    connect(&sync, &SyncSession::blobMoved, &attachments, &AttachmentSession::noteMoved);
    connect(&sync, &SyncSession::changed, &attachments,
            [this] { attachments.setOnline(sync.state() == HubState::Connected); });
    connect(&newCase, &NewCase::saved, &attachments, &AttachmentSession::bring);
    connect(&newCase, &NewCase::attachmentDropped, &attachments, &AttachmentSession::drop);
    connect(&sync, &SyncSession::refused, &refused, &RefusedModel::refresh);
    // Not restarted while it runs: a long first copy shows what is there already.
    connect(&sync, &SyncSession::contentChanged, this, [this] {
        if (!m_contentChanged.isActive())
            m_contentChanged.start();
    });
    connect(&m_contentChanged, &QTimer::timeout, this, &DeskCore::onContentChanged);
    connect(&commands, &CommandRunner::performed, this, [this] {
        sync.commandQueued();
        onContentChanged();
    });
    connect(&commands, &CommandRunner::userChanged, this, [this] {
        const auto& user = commands.user();
        search.setUser(user ? std::optional(user->actor.user) : std::nullopt);
        caseSearch.setUser(user ? std::optional(user->actor.user) : std::nullopt);
        // What was read in the light is not to be seen in the shade, nor the other way round.
        if (user && std::exchange(m_limited, user->limited) != user->limited)
            onContentChanged();
        Q_EMIT statusChanged();
    });
    connect(&index, &IndexKeeper::upToDate, &search, &SearchSession::refresh);
    connect(&index, &IndexKeeper::upToDate, &vocabulary, &VocabularyKeeper::schedule);
    // What was typed meanwhile is offered its completions.
    connect(&vocabulary, &VocabularyKeeper::changed, &search, &SearchSession::refresh);
    search.setVocabulary(vocabulary);
    caseSearch.setVocabulary(vocabulary);
    learned.setSource(learnedAbout,
                      [](const QString& number) -> CommandPayload { return ForgetLessons{number}; });
    connect(&index, &IndexKeeper::upToDate, &learned, &LearnedSession::refresh);
    connect(&directory, &Directory::changed, this, [this] {
        search.refresh();
        article.refresh();
        Q_EMIT statusChanged();
    });
    connect(&search, &SearchSession::answered, &searchRecorder, [this](const QList<ResultItem>&, int total) {
        searchRecorder.answered(search.asked().text, total);
    });
    connect(&contact, &ContactSession::nextBegan, &searchRecorder,
            [this](const ContactDraft& taken) { searchRecorder.contactSaved(taken.content.articles); });
    connect(&contact, &ContactSession::discarded, &searchRecorder, &SearchRecorder::callCleared);
    connect(&refused, &RefusedModel::countChanged, this, &DeskCore::statusChanged);
}

void DeskCore::joinActs()
{
    connect(&acts, &ActRecorder::handedIn, &sync, &SyncSession::commandQueued);
    connect(&caseFile, &CaseSession::opened, &acts, [this] { acts.caseOpened(caseFile.file()); });
    connect(&reviewEdit, &ReviewEditSession::opened, &acts,
            [this] { acts.contactOpened(reviewEdit.contact().id); });
    connect(&audit, &AuditModel::asked, &sync, &SyncSession::listAudit);
    connect(&sync, &SyncSession::auditRead, &audit, &AuditModel::take);
    connect(&sync, &SyncSession::auditRefused, &audit, &AuditModel::refuse);
    const AttachmentViewing& viewing = caseFiles.viewing();
    connect(&viewing, &AttachmentViewing::changed, &acts, [this, &viewing] {
        using State = AttachmentViewing::State;
        if (viewing.state() == State::Text || viewing.state() == State::Picture ||
            viewing.state() == State::Document)
            acts.attachmentShown(viewing.key(), caseFile.file().isRestricted());
    });
}

void DeskCore::joinSeat()
{
    connect(&contact, &ContactSession::draftChanged, &seat, &SeatSession::setDraft);
    connect(&commands, &CommandRunner::userChanged, &seat, [this] {
        seat.setName(settings.seatName());
        seat.setUser(commands.user());
    });
    connect(&sync, &SyncSession::ready, &notices, [this] { notices.setSeat(sync.seat()); });
    connect(&sync, &SyncSession::enrolled, &notices, [this] { notices.setSeat(sync.seat()); });
    board.setSettings(settings.notes());
    connect(&commands, &CommandRunner::userChanged, &seats, [this] {
        if (mayReadRoom())
            seats.refresh();
        else
            seats.clear();
    });
    lock.setMinutes(settings.lockMinutes());
    connect(&lock, &LockSession::changed, &seat, [this] {
        board.setLocked(lock.isLocked());
        seat.setLocked(lock.isLocked());
    });
    connect(&seat, &SeatSession::changed, &lock,
            [this] { lock.setOnCall(seat.report() && seat.report()->state == SeatState::OnCall); });
    connect(&sync, &SyncSession::changed, this, &DeskCore::noteHeard);
    connect(&seat, &SeatSession::changed, &sync, [this] { sync.setSeatReport(seat.report()); });
}

// Offline from the start, the hub was last heard when everything was last up to date.
void DeskCore::noteHeard()
{
    const bool heard = sync.state() == HubState::Connected || sync.state() == HubState::None;
    if (heard)
        m_heardUntil = {};
    else if (!m_heardUntil.isSet())
        m_heardUntil = m_hubHeard ? clock.now() : sync.articlesAsOf();
    m_hubHeard = m_hubHeard || sync.state() == HubState::Connected;
    seats.setHeardUntil(m_heardUntil);
}

// Only whoever leads the room looks at its seats: the others' desks need not read for nothing.
bool DeskCore::mayReadRoom() const
{
    return commands.user() && mayLeadRoom(commands.user()->actor);
}

void DeskCore::joinEmergency()
{
    contact.setJournal(emergency);
    connect(&store, &DeskStore::openFailed, this, [this](const Error& error) {
        m_storeTrouble = error;
        Q_EMIT startFailed(error);
        Q_EMIT emergencyChanged();
    });
    connect(&store, &DeskStore::opened, this, [this] {
        m_storeTrouble.reset();
        Q_EMIT emergencyChanged();
    });
    connect(&emergency, &EmergencyJournal::changed, this, &DeskCore::emergencyChanged);
    connect(&commands, &CommandRunner::userChanged, this, &DeskCore::emergencyChanged);
}

void DeskCore::joinRoom()
{
    const auto place = [this] {
        hand.setSeat(sync.seat());
        // Nothing is sent while the password is asked for again.
        hand.setHub(sync.asksPassword() ? HubState::SignedOut : sync.state());
    };
    connect(&sync, &SyncSession::ready, this, [this, place] {
        place();
        hand.restore();
        hand.refresh();
        callBacks.refresh();
        quality.refresh();
    });
    connect(&sync, &SyncSession::enrolled, this, place);
    connect(&sync, &SyncSession::changed, this, [this, place] {
        place();
        if (hand.hand())
            hand.refresh(); // it may have arrived
    });
    // A caller waits: what came is read at once, not when the rest has settled.
    connect(&sync, &SyncSession::contentChanged, &hand, &HandSession::refresh);
    connect(&contact, &ContactSession::saved, &hand, &HandSession::closeWith);
    connect(&contact, &ContactSession::keptForEmergency, &hand, &HandSession::closeWith);
}

EmergencyState DeskCore::emergencyState() const
{
    EmergencyState state;
    state.trouble = m_storeTrouble;
    state.waiting = emergency.count();
    state.needsSignIn = !m_storeTrouble && commands.user() && commands.user()->emergency;
    state.damaged = emergency.damaged();
    state.damagedPath = emergency.damagedPath();
    return state;
}

void DeskCore::onContentChanged()
{
    index.schedule();
    directory.refresh();
    article.refresh();
    if (history.total() >= 0)
        history.refresh();
    if (knowledge.isLoaded())
        knowledge.refresh();
    if (synonyms.isLoaded())
        synonyms.refresh();
    if (pins.isLoaded())
        pins.refresh();
    room.refresh();
    if (scripts.isLoaded())
        scripts.refresh();
    if (replyTemplates.isLoaded())
        replyTemplates.refresh();
    if (calendar.isLoaded())
        calendar.refresh();
    articleEdit.storeChanged();
    callBacks.refresh();
    notices.refresh();
    noticeEdit.storeChanged();
    if (noticesModel.isLoaded())
        noticesModel.refresh();
    if (mayReadRoom())
        seats.refresh();
    quality.refresh();
    reviewEdit.storeChanged();
    standing.refresh();
    caseFile.refresh();
    if (deputies.isLoaded())
        deputies.refresh();
    messageChoices.refresh();
    if (caseList.isLoaded())
        caseList.refresh();
    caseQueue.refresh();
    caseTimes.refresh();
    if (publications.isLoaded())
        publications.refresh();
}

void DeskCore::setLanguage(Language language)
{
    search.setLanguage(language);
    article.setLanguage(language);
    caseSearch.setLanguage(language);
    room.setLanguage(language);
}

void DeskCore::flush()
{
    contact.flush();
    hand.flush();
    handOver.flush();
    room.drafts().flush();
    articleEdit.flush();
    noticeEdit.flush();
    reviewEdit.flush();
    reviewForm.flush();
    givenTalk.flush();
    caseFile.flush();
    redaction.flush();
    newCase.flush();
    ownTalk.flush();
    searchRecorder.flush();
    acts.flush();
}

DeskStatus DeskCore::status() const
{
    DeskStatus status;
    status.hub = sync.state();
    status.since = sync.since();
    status.waiting = sync.pending();
    status.waitsFor = sync.waitsFor();
    status.rejected = refused.rowCount();
    status.articlesAsOf = sync.articlesAsOf();
    status.articleCount = directory.articleCount();
    status.newerVersion = newerVersion(sync.hubProgram(), programVersion());
    status.asksPassword = sync.asksPassword();
    if (const auto& user = commands.user())
        status.userName = user->displayName;
    if (!sync.seat().isNull())
        status.seatName = settings.seatName();
    return status;
}

} // namespace madoguchi::desk
