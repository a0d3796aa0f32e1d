// SPDX-License-Identifier: GPL-3.0-or-later
// In place of page_poppler.cpp where there is no poppler.
#include "app/preview/page.h"

namespace madoguchi::preview {

QList<QByteArray> preparePages()
{
    return {};
}

Decoded decodePage(const QByteArray& /*bytes*/, int /*number*/, int /*side*/,
                   const std::function<bool(int pages)>& /*counted*/)
{
    return {Exit::NoPages};
}

} // namespace madoguchi::preview
