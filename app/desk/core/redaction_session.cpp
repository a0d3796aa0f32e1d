// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/redaction_session.h"

#include "kb/domain/service_hours.h"

namespace madoguchi::desk {

namespace {

/// So many steps can be undone.
constexpr size_t mostSteps = 500;

// Beside what the case's session keeps; gone with the case (I10).
QString slotOf(const CaseId& id, const UserId& user)
{
    return QStringLiteral("case:%1:%2:publication").arg(id.toString(), user.toString());
}

text::KnownPersonal knownOf(const Case& file)
{
    const Requester& requester = file.fields.requester;
    text::KnownPersonal known;
    known.names = {requester.name, requester.reading};
    known.addresses = {requester.address};
    known.others = {requester.telephone, requester.fax, requester.email};
    for (QStringList* list : {&known.names, &known.addresses, &known.others})
        list->removeAll(QString());
    return known;
}

bool isCovered(const TextSpans& spans, TextSpan span)
{
    return std::any_of(spans.begin(), spans.end(), [&](const TextSpan& each) {
        return each.start <= span.start && span.end() <= each.end();
    });
}

TextSpan withoutBlanks(const QString& text, TextSpan span)
{
    while (span.length > 0 && text.at(span.start).isSpace()) {
        ++span.start;
        --span.length;
    }
    while (span.length > 0 && text.at(span.end() - 1).isSpace())
        --span.length;
    return span;
}

} // namespace

RedactionSession::RedactionSession(CaseSession& file, QObject* parent)
    : QObject(parent)
    , m_file(file)
    , m_keeper(file.commands().store(), file.commands().clock())
{
    // The same case may be opened again while one works on it.
    connect(&file, &CaseSession::opened, this, [this] {
        if (m_file.file().id == m_id)
            follow();
        else
            end();
    });
    connect(&file, &CaseSession::changed, this, &RedactionSession::follow);
    connect(&file, &CaseSession::closed, this, &RedactionSession::end);
    // Whoever may not read it any more keeps nothing of it (I10).
    connect(&file, &CaseSession::gone, this, &RedactionSession::discard);
    connect(&file, &CaseSession::done, this, [this](CaseAct what) {
        if (m_asked != what)
            return;
        m_asked.reset();
        if (what == CaseAct::ProposePublication) {
            discard();
            Q_EMIT proposed();
        } else {
            Q_EMIT acted(what);
        }
    });
    connect(&file, &CaseSession::failed, this,
            [this](CaseAct what, const PartId& /*part*/, const Error& error) {
                if (m_asked != what)
                    return;
                m_asked.reset();
                Q_EMIT failed(error);
            });
}

void RedactionSession::begin(Mode mode)
{
    if (!m_file.isOpen() || m_file.file().summary)
        return;
    if (m_active && m_id == m_file.file().id && m_mode == mode) {
        Q_EMIT began();
        return;
    }
    end();
    m_id = m_file.file().id;
    m_mode = mode;
    if (mode == Mode::Look) {
        start({});
        return;
    }
    m_keeper.setSlot(slotOf(m_id, m_file.actor().user));
    m_keeper.load([this, id = m_id](const Result<std::optional<QByteArray>>& found) {
        if (m_active || m_id != id || !m_file.isOpen() || m_file.file().id != id)
            return; // another one was opened meanwhile
        std::optional<RedactionDraft> draft;
        if (found && *found) {
            if (const auto read = decodeRedactionDraft(**found))
                draft = *read;
        }
        start(draft);
    });
}

void RedactionSession::start(const std::optional<RedactionDraft>& draft)
{
    const Case& file = m_file.file();
    m_active = true;
    m_textsChanged = false;
    m_opinion = {file.fields.text, {}};
    m_answer = {file.reply.text, {}};
    m_fields = fieldsFor(file, centreDay(m_file.now()));
    if (draft) {
        m_fields = draft->fields;
        const auto restore = [this](Side& side, const TextSpans& spans, const QByteArray& digest) {
            if (digestOf(side.text) == digest)
                side.spans = tidied(side.text, spans);
            else
                m_textsChanged = m_textsChanged || !spans.empty();
        };
        restore(m_opinion, draft->opinion, draft->opinionDigest);
        restore(m_answer, draft->answer, draft->answerDigest);
    } else {
        showProposal();
    }
    m_steps = {{m_opinion.spans, m_answer.spans}};
    m_step = 0;
    suggest();
    Q_EMIT began();
}

// What was proposed before is what one begins with.
void RedactionSession::showProposal()
{
    const Case& file = m_file.file();
    m_version = file.publication.version;
    const CaseEntry* proposal = proposalOf(file);
    if (!proposal)
        return;
    const auto restore = [this](Side& side, const TextSpans& spans, const QString& proposed) {
        const TextSpans tidy = tidied(side.text, spans);
        if (redacted(side.text, tidy) == proposed)
            side.spans = tidy;
        else
            m_textsChanged = true;
    };
    restore(m_opinion, proposal->redaction->opinion, proposal->publication->opinion);
    restore(m_answer, proposal->redaction->answer, proposal->publication->answer);
}

// The case came anew. Where its texts are others, what was blacked out is looked for in them.
void RedactionSession::follow()
{
    if (!m_active || !m_file.isOpen() || m_file.file().id != m_id)
        return;
    const Case& file = m_file.file();
    bool other = false;
    const auto take = [&](Side& side, const QString& text) {
        if (side.text == text)
            return;
        const QStringList words = wordsOf(side.text, side.spans);
        side = {text, spansOfWords(text, words)};
        other = true;
    };
    take(m_opinion, file.fields.text);
    take(m_answer, file.reply.text);
    if (m_mode == Mode::Look && m_version != file.publication.version) {
        m_fields = fieldsFor(file, centreDay(m_file.now()));
        m_opinion.spans.clear();
        m_answer.spans.clear();
        showProposal();
        suggest();
    } else if (other) {
        m_textsChanged = true;
        m_steps = {{m_opinion.spans, m_answer.spans}};
        m_step = 0;
        suggest();
        keep();
    }
    Q_EMIT changed();
}

void RedactionSession::end()
{
    m_id = {};
    m_asked.reset();
    if (!std::exchange(m_active, false))
        return;
    m_keeper.flush();
    m_opinion = m_answer = {};
    m_suggestions.clear();
    m_steps.clear();
    m_step = 0;
    Q_EMIT ended();
}

void RedactionSession::discard()
{
    if (m_active && m_mode == Mode::Write)
        m_keeper.put({});
    end();
}

void RedactionSession::keep()
{
    if (m_active && m_mode == Mode::Write)
        m_keeper.put(encode(RedactionDraft{m_opinion.spans, m_answer.spans, digestOf(m_opinion.text),
                                           digestOf(m_answer.text), m_fields}));
}

QString RedactionSession::result(Text which) const
{
    if (m_mode == Mode::Write || !m_file.isOpen())
        return redacted(source(which), spans(which));
    const Publication& stands = m_file.file().publication;
    return which == Text::Opinion ? stands.opinion : stands.answer;
}

QStringList RedactionSession::hidden() const
{
    return hiddenWords(m_opinion.text, m_opinion.spans) + hiddenWords(m_answer.text, m_answer.spans);
}

bool RedactionSession::isTitleTelling() const
{
    if (!stillSaid(m_fields.title, hidden()).isEmpty())
        return true;
    const auto found = text::findPersonalData(m_fields.title, knownOf(m_file.file()));
    return std::any_of(found.begin(), found.end(),
                       [](const text::PersonalData& each) { return each.likely; });
}

QString RedactionSession::saidElsewhere() const
{
    const QStringList words = hidden();
    for (const QString& said : {result(Text::Opinion), result(Text::Answer), m_fields.title}) {
        if (const QString word = stillSaid(said, words); !word.isEmpty())
            return word;
    }
    return {};
}

void RedactionSession::suggest()
{
    m_suggestions.clear();
    const text::KnownPersonal known = knownOf(m_file.file());
    // What was blacked out in one place is proposed in the others.
    text::KnownPersonal again = known;
    for (QString word : wordsOf(m_opinion.text, m_opinion.spans) + wordsOf(m_answer.text, m_answer.spans)) {
        word.removeIf([](QChar sign) { return sign.isSpace(); });
        if (word.size() > 1)
            again.names.append(word);
    }
    again.names.removeDuplicates();
    for (const Text which : {Text::Opinion, Text::Answer}) {
        const Side& side = of(which);
        const auto usual = text::findPersonalData(side.text, known);
        for (const text::PersonalData& one : text::findPersonalData(side.text, again)) {
            const TextSpan span{int(one.range.start), int(one.range.length)};
            if (isCovered(side.spans, span))
                continue;
            const bool isUsual = std::find(usual.begin(), usual.end(), one) != usual.end();
            m_suggestions.push_back({which, span, isUsual ? one.kind : text::PersonalKind::Other, one.likely,
                                     side.text.mid(span.start, span.length)});
        }
    }
}

void RedactionSession::noteStep()
{
    m_steps.resize(m_step + 1);
    m_steps.push_back({m_opinion.spans, m_answer.spans});
    if (m_steps.size() > mostSteps)
        m_steps.erase(m_steps.begin());
    m_step = m_steps.size() - 1;
    suggest();
    keep();
    Q_EMIT changed();
}

void RedactionSession::goTo(size_t step)
{
    m_step = step;
    m_opinion.spans = m_steps[step].opinion;
    m_answer.spans = m_steps[step].answer;
    suggest();
    keep();
    Q_EMIT changed();
}

void RedactionSession::blackOut(Text which, TextSpan span)
{
    if (!m_active || m_mode != Mode::Write)
        return;
    Side& side = of(which);
    const text::Range whole = text::wholeCharacters(side.text, {span.start, span.length});
    const TextSpan chosen = withoutBlanks(side.text, {int(whole.start), int(whole.length)});
    if (chosen.length == 0 || isCovered(side.spans, chosen))
        return;
    side.spans.push_back(chosen);
    side.spans = tidied(side.text, side.spans);
    noteStep();
}

void RedactionSession::lift(Text which, int place)
{
    if (!m_active || m_mode != Mode::Write)
        return;
    const auto holds = [&](const TextSpan& span) { return span.start <= place && place < span.end(); };
    if (std::erase_if(of(which).spans, holds) > 0)
        noteStep();
}

void RedactionSession::take(const Suggestion& suggestion)
{
    blackOut(suggestion.which, suggestion.span);
}

void RedactionSession::takeAll()
{
    if (!m_active || m_mode != Mode::Write)
        return;
    bool any = false;
    for (const Suggestion& one : m_suggestions) {
        if (!one.likely)
            continue;
        of(one.which).spans.push_back(one.span);
        any = true;
    }
    if (!any)
        return;
    for (Side* side : {&m_opinion, &m_answer})
        side->spans = tidied(side->text, side->spans);
    noteStep();
}

void RedactionSession::undo()
{
    if (canUndo())
        goTo(m_step - 1);
}

void RedactionSession::redo()
{
    if (canRedo())
        goTo(m_step + 1);
}

void RedactionSession::setFields(const PublicationFields& fields)
{
    if (!m_active || m_mode != Mode::Write || fields == m_fields)
        return;
    m_fields = fields;
    keep();
    Q_EMIT changed();
}

void RedactionSession::propose()
{
    if (!m_active || m_mode != Mode::Write || m_file.isBusy())
        return;
    const Case& file = m_file.file();
    CaseEntry entry;
    entry.act = CaseAct::ProposePublication;
    entry.publication = Publication{.title = m_fields.title.trimmed(),
                                    .category = m_fields.category,
                                    .unit = m_fields.unit,
                                    .date = m_fields.date};
    entry.redaction = Redaction{m_opinion.spans, m_answer.spans, file.fieldsVersion, file.reply.version};
    m_asked = entry.act;
    m_file.act(std::move(entry));
}

void RedactionSession::act(CaseAct what, const QString& reason)
{
    if (!m_active || m_mode != Mode::Look || m_file.isBusy())
        return;
    CaseEntry entry;
    entry.act = what;
    entry.text = reason;
    entry.baseVersion = m_version;
    m_asked = what;
    m_file.act(std::move(entry));
}

} // namespace madoguchi::desk
