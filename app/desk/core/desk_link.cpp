// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/desk_link.h"

#include <QUrl>

namespace madoguchi::desk {

std::optional<DeskLink> deskLink(const QString& text)
{
    if (text.size() > DeskLink::longest)
        return {};
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != u"madoguchi" || url.hasQuery() || url.hasFragment())
        return {};
    DeskLink link;
    link.text = url.path(QUrl::FullyDecoded).mid(1).simplified();
    if (url.host() == u"qa")
        link.what = DeskLink::What::Article;
    else if (url.host() != u"search")
        return {};
    return link.text.isEmpty() ? std::nullopt : std::optional(link);
}

} // namespace madoguchi::desk
