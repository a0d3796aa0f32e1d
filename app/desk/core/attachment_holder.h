// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/result.h"
#include "kb/domain/case.h"

#include <QObject>

#include <functional>

namespace madoguchi::desk {

/// What names files: a case that stands open, or one that is being made. UI thread.
class AttachmentHolder : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~AttachmentHolder() override;
    using Done = std::function<void(const Result<void>&)>;

    /// Null: there is no case now.
    [[nodiscard]] virtual CaseId caseId() const = 0;
    [[nodiscard]] virtual const std::vector<Attachment>& attachments() const = 0;
    [[nodiscard]] virtual bool mayAttach() const = 0;
    [[nodiscard]] virtual bool mayDetach() const = 0;
    /// Whoever takes a file out says why.
    [[nodiscard]] virtual bool asksReason() const = 0;
    /// True while what was done here is not at the hub yet, and might come to nothing.
    [[nodiscard]] virtual bool isUnsettled() const = 0;
    /// `to` is what caseId() was when the file began to be taken in; by now it may be another.
    virtual void attach(const CaseId& to, const Attachment& attachment, Done done) = 0;
    virtual void detach(const Attachment& attachment, const QString& reason, Done done) = 0;

Q_SIGNALS:
    /// Another case, other files, or other rights.
    void changed();
};

} // namespace madoguchi::desk
