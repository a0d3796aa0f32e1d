// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/contact_draft.h"

namespace madoguchi::desk {

ContactDraft draftOf(const Hand& hand, Timestamp now)
{
    ContactDraft draft;
    draft.startedAt = now;
    draft.content.channel = hand.channel;
    draft.content.language = hand.language;
    draft.content.inquiry = hand.inquiry.trimmed().isEmpty() ? hand.entries.front().text : hand.inquiry;
    draft.content.articles = hand.articles;
    for (const QString& number : hand.articles)
        draft.used.append({number, {}});
    return draft;
}

} // namespace madoguchi::desk
