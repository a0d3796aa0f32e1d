// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/attachment_holder.h"
#include "app/desk/core/case_session.h"
#include "app/desk/core/new_case.h"

namespace madoguchi::desk {

/// The files of the case that stands open. Each is named, or taken out, by a command of its own.
class OpenCaseAttachments final : public AttachmentHolder
{
    Q_OBJECT
public:
    explicit OpenCaseAttachments(CaseSession& session, QObject* parent = nullptr);

    [[nodiscard]] CaseId caseId() const override;
    [[nodiscard]] const std::vector<Attachment>& attachments() const override;
    [[nodiscard]] bool mayAttach() const override;
    [[nodiscard]] bool mayDetach() const override;
    [[nodiscard]] bool asksReason() const override { return true; }
    [[nodiscard]] bool isUnsettled() const override { return m_session.waitsForHub(); }
    void attach(const CaseId& to, const Attachment& attachment, Done done) override;
    void detach(const Attachment& attachment, const QString& reason, Done done) override;

private:
    /// The part whose unit this one drafts for, where it is not in charge of all: the timeline says so.
    [[nodiscard]] PartId ownPart() const;
    void give(const CaseId& to, CaseAct act, const Attachment& attachment, const QString& text, Done done);

    CaseSession& m_session;
};

/// The files of a case that is being made: they stand in its draft until it is opened.
class NewCaseAttachments final : public AttachmentHolder
{
    Q_OBJECT
public:
    explicit NewCaseAttachments(NewCase& making, QObject* parent = nullptr);

    [[nodiscard]] CaseId caseId() const override;
    [[nodiscard]] const std::vector<Attachment>& attachments() const override;
    [[nodiscard]] bool mayAttach() const override { return m_making.isBegun(); }
    [[nodiscard]] bool mayDetach() const override { return m_making.isBegun(); }
    [[nodiscard]] bool asksReason() const override { return false; }
    [[nodiscard]] bool isUnsettled() const override { return false; }
    void attach(const CaseId& to, const Attachment& attachment, Done done) override;
    void detach(const Attachment& attachment, const QString& reason, Done done) override;

private:
    NewCase& m_making;
};

} // namespace madoguchi::desk
