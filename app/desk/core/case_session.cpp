// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/case_session.h"

#include "kb/domain/case_rights.h"
#include "kb/domain/case_rulebook.h"
#include "kb/store/case_repository.h"
#include "kb/store/draft_repository.h"
#include "kb/store/outbox_repository.h"

namespace madoguchi::desk {

namespace {

// Of case and person: two people at one desk do not meet each other's texts.
QString slotOf(const CaseId& id, const UserId& user)
{
    return QStringLiteral("case:%1:%2").arg(id.toString(), user.toString());
}

/// The text a command was to save, and which one; nothing if it saves none.
std::optional<CaseWriting> writingIn(const CommandPayload& payload)
{
    if (const auto* draft = std::get_if<SaveCaseDraft>(&payload))
        return CaseWriting{draft->part, draft->text, draft->articles, draft->baseVersion};
    const auto* act = std::get_if<ActOnCase>(&payload);
    if (act && act->entry.act == CaseAct::Join)
        return CaseWriting{{}, act->entry.text, {}, act->entry.baseVersion};
    return std::nullopt;
}

bool savesText(const CommandPayload& payload)
{
    return std::holds_alternative<EditCase>(payload) || writingIn(payload).has_value();
}

} // namespace

CaseSession::CaseSession(CommandRunner& commands, QObject* parent)
    : QObject(parent)
    , m_commands(commands)
    , m_keeper(commands.store(), commands.clock())
{
    connect(&commands, &CommandRunner::userChanged, this, &CaseSession::close);
    connect(&commands, &CommandRunner::standingChanged, this, &CaseSession::changed);
    connect(&commands, &CommandRunner::performed, this, &CaseSession::refresh);
}

Actor CaseSession::actor() const
{
    const auto& user = m_commands.user();
    return user ? user->actor : Actor();
}

bool CaseSession::may(CaseAct act, const PartId& part) const
{
    return isOpen() && m_commands.user() && mayAct(m_file, act, part, actor());
}

std::vector<CaseEditor> CaseSession::othersWriting() const
{
    std::vector<CaseEditor> others;
    for (const CaseEditor& editor : m_file.editors) {
        if (editor.user != actor().user && editor.since.plusMs(3 * announceAgainMs) > now())
            others.push_back(editor);
    }
    return others;
}

Result<CaseSession::Found> CaseSession::read(db::Connection& connection, const CaseId& id,
                                             const QString& slot, const UserId& self)
{
    Found found;
    store::CaseRepository cases(connection);
    MADOGUCHI_TRY_ASSIGN(file, cases.byId(id));
    found.file = std::move(file);
    if (!found.file)
        return found;
    for (const CaseLink& link : found.file->links) {
        MADOGUCHI_TRY_ASSIGN(other, cases.byId(link.other));
        if (other)
            found.numbers.insert(link.other.value,
                                 other->number.isEmpty() ? other->fields.subject : other->number);
    }
    store::OutboxRepository outbox(connection);
    MADOGUCHI_TRY_ASSIGN(waits, outbox.isWaiting({EntityKind::Case, id.value}));
    found.waits = waits;
    MADOGUCHI_TRY_ASSIGN(refused, outbox.refused());
    for (const store::RefusedCommand& one : refused) {
        if (!found.file->erasedAt.isSet() && one.command.actor == self && savesText(one.command.payload) &&
            targetOf(one.command).id == id.value)
            found.refused.push_back(one.command);
    }
    MADOGUCHI_TRY_ASSIGN(draft, store::DraftRepository(connection).load(slot));
    if (draft)
        found.draft = draft->body;
    return found;
}

void CaseSession::open(const CaseId& id)
{
    if (isOpen() && m_file.id == id) {
        refresh();
        return;
    }
    close();
    m_left = {};
    if (id.isNull() || !m_commands.user())
        return;
    m_asked = id;
    m_keeper.setSlot(slotOf(id, actor().user));
    m_commands.store().writes().submit(
        [id, slot = m_keeper.slot(), self = actor().user](db::Connection& connection) {
            return read(connection, id, slot, self);
        },
        this,
        [this, id](Result<Found> found) {
            if (m_asked != id)
                return; // another one was opened meanwhile
            if (isOpen() && m_file.id == id)
                return; // asked for twice
            if (!found || !found->file) {
                m_asked = {};
                Q_EMIT gone(id);
                return;
            }
            const auto begun = found->draft ? decodeCaseWritings(*found->draft) : CaseWritings();
            m_writings = begun ? *begun : CaseWritings();
            take(std::move(*found));
            Q_EMIT opened();
            if (isInConflict({}) || areFieldsInConflict() ||
                std::any_of(m_writings.texts.begin(), m_writings.texts.end(),
                            [this](const CaseWriting& one) { return isInConflict(one.part); }))
                Q_EMIT conflicted();
            if (std::exchange(m_refreshAgain, false))
                refresh();
        });
}

void CaseSession::close()
{
    m_asked = {};
    if (!isOpen())
        return;
    for (const auto& announced : std::exchange(m_announced, {}))
        announceEnd(announced.first);
    m_keeper.flush();
    m_file = {};
    m_writings = {};
    m_numbers.clear();
    m_waits = false;
    Q_EMIT closed();
}

void CaseSession::refresh()
{
    if (!m_commands.user() || !m_commands.store().isOpen())
        return;
    // What is being read may be without what has come since.
    if (m_refreshing || (!isOpen() && !m_asked.isNull())) {
        m_refreshAgain = true;
        return;
    }
    if (!isOpen())
        return;
    m_refreshing = true;
    m_commands.store().writes().submit(
        [id = m_file.id, slot = m_keeper.slot(), self = actor().user](db::Connection& connection) {
            return read(connection, id, slot, self);
        },
        this,
        [this, id = m_file.id](Result<Found> found) {
            m_refreshing = false;
            if (isOpen() && m_file.id == id && found) {
                if (found->file)
                    take(std::move(*found));
                else
                    leave();
            }
            if (std::exchange(m_refreshAgain, false))
                refresh();
        });
}

void CaseSession::take(Found found)
{
    const bool waited = std::exchange(m_waits, found.waits);
    const bool other = m_file != *found.file || m_numbers != found.numbers;
    const Case before = std::exchange(m_file, std::move(*found.file));
    m_numbers = std::move(found.numbers);
    takeRefused(found.refused);
    if (!other && waited == m_waits && found.refused.empty())
        return;
    settleWritings();
    const bool isNews = before.id == m_file.id;
    if (!isNews)
        return; // opened() says it
    Q_EMIT changed();
    bool conflict = areFieldsInConflict() && before.fieldsVersion != m_file.fieldsVersion;
    for (const CaseWriting& one : m_writings.texts)
        conflict = conflict || (isInConflict(one.part) &&
                                (savedOf(before, one.part).version != savedOf(m_file, one.part).version ||
                                 !found.refused.empty()));
    if (conflict)
        Q_EMIT conflicted();
}

// What the hub did not take comes back as a text that is not saved yet, beside the one that stands.
void CaseSession::takeRefused(const std::vector<Command>& refused)
{
    QList<CommandId> taken;
    for (const Command& command : refused) {
        if (const auto* edit = std::get_if<EditCase>(&command.payload)) {
            if (m_writings.fields && m_writings.fields->base <= edit->baseVersion)
                continue;
            if (m_writings.fields)
                m_writings.fields->base = edit->baseVersion;
            else
                m_writings.fields = CaseFieldsWriting{edit->fields, edit->reason, edit->baseVersion};
        } else if (const auto refusedText = writingIn(command.payload)) {
            CaseWriting* begun = m_writings.of(refusedText->part);
            if (begun && begun->base <= refusedText->base)
                continue;
            // What was typed on top of what was refused holds it.
            if (begun)
                begun->base = refusedText->base;
            else
                m_writings.texts.push_back(*refusedText);
        }
        taken.append(command.id);
    }
    if (taken.isEmpty())
        return;
    // On the disk as something begun before it is gone as something refused.
    m_keeper.forget();
    m_commands.store().writes().submit(
        [taken, slot = m_keeper.slot(), body = encode(m_writings),
         at = now()](db::Connection& connection) -> Result<void> {
            MADOGUCHI_TRY(store::DraftRepository(connection).save(slot, body, at));
            for (const CommandId& id : taken)
                MADOGUCHI_TRY(store::OutboxRepository(connection).dismiss(id));
            return {};
        },
        this, [this](const Result<void>&) { m_commands.noteQueued(); });
}

// What stands as it was typed is saved.
void CaseSession::settleWritings()
{
    const auto isSaved = [this](const CaseWriting& one) {
        const CaseSaved saved = savedOf(m_file, one.part);
        return saved.text == one.text && saved.articles == one.articles;
    };
    const size_t before = m_writings.texts.size();
    std::erase_if(m_writings.texts, isSaved);
    bool less = m_writings.texts.size() < before;
    if (m_writings.fields && m_writings.fields->fields == m_file.fields) {
        m_writings.fields.reset();
        less = true;
    }
    if (less)
        keep();
}

// Nothing of the case stays here; what this person typed themselves can still be copied, and is on no disk.
void CaseSession::leave()
{
    const CaseId id = m_file.id;
    m_left = m_writings;
    m_announced.clear();
    m_keeper.put({});
    m_keeper.flush();
    m_file = {};
    m_writings = {};
    m_numbers.clear();
    m_asked = {};
    Q_EMIT gone(id);
}

void CaseSession::keep()
{
    m_keeper.put(m_writings.isEmpty() ? QByteArray() : encode(m_writings));
}

CaseWriting& CaseSession::writing(const PartId& part)
{
    if (CaseWriting* begun = m_writings.of(part))
        return *begun;
    const CaseSaved saved = savedOf(m_file, part);
    m_writings.texts.push_back({part, saved.text, saved.articles, saved.version});
    return m_writings.texts.back();
}

QString CaseSession::text(const PartId& part) const
{
    const CaseWriting* begun = m_writings.of(part);
    return begun ? begun->text : savedOf(m_file, part).text;
}

QStringList CaseSession::articles(const PartId& part) const
{
    const CaseWriting* begun = m_writings.of(part);
    return begun ? begun->articles : savedOf(m_file, part).articles;
}

bool CaseSession::isUnsaved(const PartId& part) const
{
    return m_writings.of(part) != nullptr;
}

bool CaseSession::isInConflict(const PartId& part) const
{
    const CaseWriting* begun = m_writings.of(part);
    return begun && begun->base < savedOf(m_file, part).version;
}

bool CaseSession::areFieldsInConflict() const
{
    return m_writings.fields && m_writings.fields->base < m_file.fieldsVersion;
}

void CaseSession::setText(const PartId& part, const QString& text)
{
    if (!isOpen() || text == this->text(part))
        return;
    const bool begins = !isUnsaved(part);
    writing(part).text = text;
    if (!isInConflict(part))
        settleWritings(); // typed back to what is saved
    keep();
    announce(part);
    if (begins || !isUnsaved(part))
        Q_EMIT changed();
}

void CaseSession::setArticles(const PartId& part, const QStringList& articles)
{
    if (!isOpen() || articles == this->articles(part))
        return;
    writing(part).articles = articles;
    keep();
    Q_EMIT changed();
}

void CaseSession::saveText(const PartId& part)
{
    const CaseWriting* begun = m_writings.of(part);
    if (!isOpen() || m_busy)
        return;
    if (isInConflict(part)) {
        Q_EMIT conflicted();
        return;
    }
    const CaseWriting given =
        begun ? *begun : CaseWriting{part, text(part), articles(part), savedOf(m_file, part).version};
    const auto entry = m_commands.ids().make<EntryId>();
    if (part.isNull()) {
        CaseEntry join;
        join.id = entry;
        join.act = CaseAct::Join;
        join.text = given.text;
        join.baseVersion = given.base;
        give({ActOnCase{m_file.id, join}}, CaseAct::Join, part, [this, given] { noteSaved(given); });
        return;
    }
    give({SaveCaseDraft{m_file.id, part, given.text, given.articles, given.base, entry}}, CaseAct::SaveDraft,
         part, [this, given] { noteSaved(given); });
}

// What was typed while it was being saved goes on from there.
void CaseSession::noteSaved(const CaseWriting& given)
{
    CaseWriting* begun = m_writings.of(given.part);
    if (begun && begun->text == given.text && begun->articles == given.articles) {
        announceEnd(given.part);
        m_writings.drop(given.part);
        savedHere(given);
    } else if (begun) {
        begun->base = given.base + 1;
    }
    keep();
}

// Until the row is read again it is shown as it was saved.
void CaseSession::savedHere(const CaseWriting& given)
{
    if (CasePart* part = m_file.part(given.part)) {
        part->draft = given.text;
        part->articles = given.articles;
        part->draftVersion = given.base + 1;
    } else if (given.part.isNull()) {
        m_file.reply.text = given.text;
        m_file.reply.version = given.base + 1;
    }
}

void CaseSession::discardText(const PartId& part)
{
    if (!isUnsaved(part))
        return;
    m_writings.drop(part);
    keep();
    announceEnd(part);
    Q_EMIT textReplaced(part);
    Q_EMIT changed();
}

void CaseSession::resolve(const PartId& part, const QString& text, const QStringList& articles)
{
    if (!isInConflict(part))
        return;
    CaseWriting& begun = writing(part);
    begun.base = savedOf(m_file, part).version;
    begun.text = text;
    begun.articles = articles;
    settleWritings();
    keep();
    Q_EMIT textReplaced(part);
    Q_EMIT changed();
}

void CaseSession::keepMine(const PartId& part)
{
    resolve(part, text(part), articles(part));
}

void CaseSession::takeTheirs(const PartId& part)
{
    const CaseSaved theirs = savedOf(m_file, part);
    resolve(part, theirs.text, theirs.articles);
}

void CaseSession::takeBoth(const PartId& part)
{
    const CaseSaved theirs = savedOf(m_file, part);
    QStringList numbers = articles(part) + theirs.articles;
    numbers.removeDuplicates();
    resolve(part, bothTexts(text(part), theirs.text), numbers);
}

void CaseSession::setFields(const CaseFields& fields, const QString& reason)
{
    if (!isOpen())
        return;
    if (!m_writings.fields)
        m_writings.fields = CaseFieldsWriting{m_file.fields, {}, m_file.fieldsVersion};
    m_writings.fields->fields = fields;
    m_writings.fields->reason = reason;
    keep();
    announce({});
}

void CaseSession::saveFields()
{
    if (!isOpen() || m_busy || !m_writings.fields)
        return;
    if (areFieldsInConflict()) {
        Q_EMIT conflicted();
        return;
    }
    const CaseFieldsWriting& begun = *m_writings.fields;
    give({EditCase{m_file.id, begun.fields, begun.base, m_commands.ids().make<EntryId>(), begun.reason}},
         CaseAct::Edit, {}, [this, given = begun] {
             if (m_writings.fields && m_writings.fields->fields != given.fields)
                 m_writings.fields->base = given.base + 1;
             else
                 m_writings.fields.reset();
             announceEnd({});
             keep();
         });
}

void CaseSession::discardFields()
{
    m_writings.fields.reset();
    keep();
    announceEnd({});
    Q_EMIT changed();
}

void CaseSession::keepMyFields()
{
    if (!areFieldsInConflict())
        return;
    m_writings.fields->base = m_file.fieldsVersion;
    keep();
    Q_EMIT changed();
}

void CaseSession::setNote(const QString& note)
{
    if (!isOpen() || note == m_writings.note)
        return;
    m_writings.note = note;
    keep();
}

} // namespace madoguchi::desk
