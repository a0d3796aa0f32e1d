// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/case_attachments.h"

#include "kb/domain/case_rights.h"

namespace madoguchi::desk {

OpenCaseAttachments::OpenCaseAttachments(CaseSession& session, QObject* parent)
    : AttachmentHolder(parent)
    , m_session(session)
{
    connect(&session, &CaseSession::opened, this, &AttachmentHolder::changed);
    connect(&session, &CaseSession::changed, this, &AttachmentHolder::changed);
    connect(&session, &CaseSession::closed, this, &AttachmentHolder::changed);
    connect(&session, &CaseSession::gone, this, &AttachmentHolder::changed);
}

CaseId OpenCaseAttachments::caseId() const
{
    return m_session.file().id;
}

const std::vector<Attachment>& OpenCaseAttachments::attachments() const
{
    return m_session.file().attachments;
}

bool OpenCaseAttachments::mayAttach() const
{
    return m_session.may(CaseAct::Attach);
}

bool OpenCaseAttachments::mayDetach() const
{
    return m_session.may(CaseAct::Detach);
}

PartId OpenCaseAttachments::ownPart() const
{
    const Case& file = m_session.file();
    const Actor actor = m_session.actor();
    if (isInCharge(actor, file) || isOfHearingSection(actor))
        return {};
    const auto own = std::find_if(file.parts.begin(), file.parts.end(), [&](const CasePart& part) {
        return part.counts() && worksOn(actor, file, part);
    });
    return own == file.parts.end() ? PartId() : own->id;
}

// Not through the session, which does one thing at a time: several files may come at once, and the case they
// are for need not stand open any more.
void OpenCaseAttachments::give(const CaseId& to, CaseAct act, const Attachment& attachment,
                               const QString& text, Done done)
{
    CommandRunner& commands = m_session.commands();
    CaseEntry entry;
    entry.id = commands.ids().make<EntryId>();
    entry.act = act;
    entry.text = text;
    entry.attachment = attachment;
    if (to == caseId())
        entry.part = ownPart();
    commands.perform(ActOnCase{to, entry}, this, std::move(done));
}

void OpenCaseAttachments::attach(const CaseId& to, const Attachment& attachment, Done done)
{
    give(to, CaseAct::Attach, attachment, {}, std::move(done));
}

void OpenCaseAttachments::detach(const Attachment& attachment, const QString& reason, Done done)
{
    give(caseId(), CaseAct::Detach, attachment, reason, std::move(done));
}

NewCaseAttachments::NewCaseAttachments(NewCase& making, QObject* parent)
    : AttachmentHolder(parent)
    , m_making(making)
{
    connect(&making, &NewCase::began, this, &AttachmentHolder::changed);
    connect(&making, &NewCase::ended, this, &AttachmentHolder::changed);
    connect(&making, &NewCase::attachmentsChanged, this, &AttachmentHolder::changed);
}

CaseId NewCaseAttachments::caseId() const
{
    return m_making.file().id;
}

const std::vector<Attachment>& NewCaseAttachments::attachments() const
{
    return m_making.file().attachments;
}

void NewCaseAttachments::attach(const CaseId& to, const Attachment& attachment, Done done)
{
    done(m_making.attach(to, attachment));
}

void NewCaseAttachments::detach(const Attachment& attachment, const QString& /*reason*/, Done done)
{
    m_making.detach(attachment.id);
    done({});
}

} // namespace madoguchi::desk
