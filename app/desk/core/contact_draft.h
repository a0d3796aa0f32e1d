// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/ids.h"
#include "kb/domain/contact.h"
#include "kb/domain/hand.h"
#include "kb/domain/localized_name.h"

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace madoguchi::desk {

/// A Q&A opened during the contact and still held to have been used.
struct UsedArticle
{
    QString number;
    QString title;

    bool operator==(const UsedArticle&) const = default;
};

/// A contact while it is being written: what the form holds and what is restored after a crash.
/// `content.articles` always equals the numbers of `used`.
struct ContactDraft
{
    ContactContent content;
    Timestamp startedAt; ///< first key, or "call begins"; not set = the call has not begun
    QList<UsedArticle> used;
    ContactId id;          ///< the contact's, once something refers to it; null = chosen as it is saved
    EscalationId callBack; ///< the promised call that this contact is; null = none

    /// True if nothing worth keeping has been entered.
    [[nodiscard]] bool isEmpty() const
    {
        return content == ContactContent{} && used.isEmpty() && !startedAt.isSet() && callBack.isNull();
    }
    bool operator==(const ContactDraft&) const = default;
};

/// What the one who takes a raised hand's call over begins with: all the booth told of it. The caller's name
/// and number are not among it, as no hand carries them.
[[nodiscard]] ContactDraft draftOf(const Hand& hand, Timestamp now);

/// A unit a call can be put through to.
struct UnitChoice
{
    QString id;
    LocalizedName name;
    QString telephone;

    bool operator==(const UnitChoice&) const = default;
};

/// What the contact form offers to choose from.
struct ContactChoices
{
    QStringList categories;     ///< paths, " > " between levels, in the order of the tree
    QList<UnitChoice> units;    ///< in the order of the tree
    QList<LocalizedName> wards; ///< the Japanese name is what is stored

    bool operator==(const ContactChoices&) const = default;
};

} // namespace madoguchi::desk

Q_DECLARE_METATYPE(madoguchi::desk::ContactDraft)
