// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace madoguchi::preview {

/// What the program ends with: app/desk/core/picture_reader.cpp and page_reader.cpp know them.
enum class Exit : quint8 {
    Done = 0,
    Nothing = 1,     ///< not what is decoded here, or damaged
    NotConfined = 2, ///< so nothing was decoded
    Locked = 3,      ///< it wants a password
    NoPage = 4,      ///< the document has others, or the page alone is damaged
    TooMuch = 5,     ///< more memory or pages than there may be
    NoPages = 6,     ///< the program was built without what decodes PDFs
};

/// A picture of RGBA8888, if `exit` is Done.
struct Decoded
{
    Exit exit = Exit::Nothing;
    QImage image;
    bool lacksFont = false; ///< characters of the page could not be drawn
};

} // namespace madoguchi::preview
