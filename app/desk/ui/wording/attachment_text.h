// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/attachment_list.h"

#include <QCoreApplication>

namespace madoguchi::desk {

/// What people read of attachments, in the window's language.
class AttachmentText
{
    Q_DECLARE_TR_FUNCTIONS(AttachmentText)
public:
    /// "Picture", "PDF", "Table": by its MIME type.
    [[nodiscard]] static QString kind(const QString& type);
    /// A name of resources/icons.
    [[nodiscard]] static QString icon(const QString& type);
    /// "1.2 MB".
    [[nodiscard]] static QString size(qint64 bytes);
    /// Where its bytes are, if there is anything to say about it: "Being fetched: 40 %".
    [[nodiscard]] static QString state(const AttachmentLine& line, bool online);
    /// "40 %".
    [[nodiscard]] static QString share(qint64 done, qint64 size);
    /// Why something was not done.
    [[nodiscard]] static QString of(const Error& error);
    /// Why it is put off; it is tried again by itself.
    [[nodiscard]] static QString putOff(const Error& error);
};

} // namespace madoguchi::desk
