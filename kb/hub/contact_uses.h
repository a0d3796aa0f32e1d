// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/contact.h"
#include "kb/hub/hub_store.h"
#include "kb/learning/teaching.h"

#include <optional>

namespace madoguchi::hub {

/// Which contacts used which Q&A. Inside the caller's transaction.
class ContactUses
{
public:
    explicit ContactUses(HubStore& store)
        : m_store(store)
    {
    }

    /// A contact was written, or is gone. @return the numbers it is about or was about
    [[nodiscard]] Result<QStringList> take(const ContactId& id, const std::optional<Contact>& contact,
                                           Timestamp now);

    /// The newest contacts about a number that teach and ended after `forgetBefore`, as they are now.
    [[nodiscard]] Result<std::vector<learning::TeachingContact>> teaching(const QString& number,
                                                                          Timestamp forgetBefore);
    /// How many were answered on the spot with it.
    [[nodiscard]] Result<qint64> answered(const QString& number);
    [[nodiscard]] Result<void> clear();

private:
    /// Takes back what the contact was about. @return its numbers
    [[nodiscard]] Result<QStringList> takeOut(const ContactId& id);
    [[nodiscard]] Result<void> countAnswered(const QString& number, int more);

    HubStore& m_store;
};

} // namespace madoguchi::hub
