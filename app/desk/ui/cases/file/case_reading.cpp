// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/cases/file/case_reading.h"

#include "app/desk/ui/room/fact_list.h"
#include "app/desk/ui/wording/case_text.h"
#include "app/desk/ui/wording/domain_text.h"
#include "app/desk/ui/wording/joined.h"
#include "app/desk/ui/wording/language_names.h"

#include <QLocale>

namespace madoguchi::desk {

namespace {

/// Translations of this file stand together.
class CaseReading
{
    Q_DECLARE_TR_FUNCTIONS(CaseReading)
public:
    CaseReading(const CaseSession& session, const CaseNames& names)
        : m_session(session)
        , m_file(session.file())
        , m_names(names)
    {
    }

    [[nodiscard]] static QString requester(const Requester& requester)
    {
        if (requester.anonymous)
            return tr("anonymous");
        return requester.reading.isEmpty() || requester.name.isEmpty()
                   ? requester.name + requester.reading
                   : tr("%1 (%2)", "name, its reading").arg(requester.name, requester.reading);
    }

    using Row = std::pair<QString, QString>;
    /// Every field with its name.
    [[nodiscard]] static QList<Row> rowsOf(const CaseFields& fields)
    {
        const Requester& who = fields.requester;
        return {{tr("Kind", "of a case"), CaseText::of(fields.kind)},
                {tr("Subject"), fields.subject},
                {tr("The citizen’s words"), fields.text},
                {tr("Requester"), requester(who)},
                {tr("Address"), who.address},
                {tr("Telephone"), who.telephone},
                {tr("FAX"), who.fax},
                {tr("E-mail"), who.email},
                {tr("Wants the reply by"), who.wantsReplyBy == ReplyChannel::None
                                               ? tr("no reply wanted")
                                               : CaseText::of(who.wantsReplyBy)},
                {tr("Category"), DomainText::categoryPath(fields.category)},
                {tr("Place"), fields.place},
                {tr("Language"), ownName(fields.language)}};
    }

    [[nodiscard]] QString moment(Timestamp at) const { return CaseText::moment(at, m_session.now()); }

    void fields(FactList& facts) const
    {
        const QList<Row> rows = rowsOf(m_file.fields);
        for (qsizetype i = 2; i < rows.size(); ++i) // kind and subject stand above
            facts.add(rows[i].first, rows[i].second);
        const QString how = m_file.cameBy == ReplyChannel::None ? QString() : CaseText::of(m_file.cameBy);
        facts.add(tr("Received", "when a case came"), joined({moment(m_file.receivedAt), how}));
        for (const CaseLink& link : m_file.links) {
            const QString number = m_session.numberOf(link.other);
            facts.add(CaseText::of(link.kind), number.isEmpty() ? tr("a case that is not here") : number);
        }
        if (m_file.publication.state != PublicationState::None)
            facts.add(tr("Publication"), CaseText::of(m_file.publication.state));
        if (m_file.summary)
            facts.add(tr("You handed it in"),
                      tr("Drafts and history are for those who work on it. The reply stands here once it was "
                         "sent."));
    }

    [[nodiscard]] QString who(const CaseEntry& entry) const
    {
        const QString by = m_names.person(entry.by);
        return entry.onBehalfOf.isNull()
                   ? by
                   : tr("%1 for %2", "a deputy, for whom").arg(by, m_names.person(entry.onBehalfOf));
    }

    /// To whom, until when, which way: what an act was about.
    [[nodiscard]] QStringList about(const CaseEntry& entry) const
    {
        QStringList parts;
        if (!entry.unit.isEmpty())
            parts.append(
                entry.fromUnit.isEmpty()
                    ? m_names.unit(entry.unit)
                    : tr("%1 → %2", "units").arg(m_names.unit(entry.fromUnit), m_names.unit(entry.unit)));
        else if (const CasePart* part = m_file.part(entry.part))
            parts.append(m_names.unit(part->unit));
        if (entry.act == CaseAct::ChangeFlow)
            parts.append(CaseText::of(entry.flow));
        if (entry.act == CaseAct::MarkSent || entry.act == CaseAct::QueueReply)
            parts.append(CaseText::of(entry.channel));
        if (!entry.users.isEmpty())
            parts.append(m_names.people(entry.users));
        if (entry.act == CaseAct::Submit)
            parts.append(route(entry.route));
        if (entry.dueAt.isSet())
            parts.append(tr("due %1").arg(moment(entry.dueAt)));
        if (entry.act == CaseAct::Link || entry.act == CaseAct::Unlink) {
            const QString number = m_session.numberOf(entry.other);
            parts.append(number.isEmpty()
                             ? CaseText::of(entry.link)
                             : tr("%1: %2", "kind of link, number").arg(CaseText::of(entry.link), number));
        }
        if (entry.attachment)
            parts.append(entry.attachment->name);
        return parts;
    }

    [[nodiscard]] QString route(const ApprovalRoute& route) const
    {
        QStringList steps;
        for (const ApprovalStep& step : route)
            steps.append(m_names.people(step.approvers));
        return steps.join(tr(" → ", "between steps of an approval route"));
    }

    [[nodiscard]] QString text(const CaseEntry& entry) const
    {
        if (entry.former.isEmpty())
            return entry.text;
        const auto former = decodeCaseFields(entry.former);
        const QString before =
            former ? tr("Before: %1").arg(differencesOf(*former, m_file.fields)) : QString();
        return QStringList{entry.text, before}.join(u'\n').trimmed();
    }

    void timeline(FactList& facts) const
    {
        facts.addHeading(tr("What was done"));
        for (auto entry = m_file.entries.rbegin(); entry != m_file.entries.rend(); ++entry) {
            const QStringList parts = about(*entry);
            QString what = CaseText::done(entry->act);
            if (!parts.isEmpty())
                what = tr("%1: %2", "what was done, about what").arg(what, joined(parts));
            const QString said = text(*entry);
            facts.add(joined({moment(entry->at), who(*entry)}), said.isEmpty() ? what : what + u'\n' + said);
        }
    }

private:
    const CaseSession& m_session;
    const Case& m_file;
    const CaseNames& m_names;
};

} // namespace

void readCaseFields(FactList& facts, const CaseSession& session, const CaseNames& names)
{
    facts.begin();
    CaseReading(session, names).fields(facts);
}

void readCaseTimeline(FactList& facts, const CaseSession& session, const CaseNames& names)
{
    facts.begin();
    if (!session.file().entries.empty())
        CaseReading(session, names).timeline(facts);
}

QString differencesOf(const CaseFields& fields, const CaseFields& from)
{
    const auto rows = CaseReading::rowsOf(fields);
    const auto other = CaseReading::rowsOf(from);
    QStringList lines;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows[i].second != other[i].second)
            lines.append(rows[i].first + QStringLiteral(": ") +
                         (rows[i].second.isEmpty() ? QStringLiteral("–") : rows[i].second));
    }
    return lines.join(u'\n');
}

} // namespace madoguchi::desk
