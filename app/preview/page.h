// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preview/decoded.h"

#include <functional>

namespace madoguchi::preview {

inline constexpr int mostPages = 99'999; ///< of a document; no honest one has so many
inline constexpr int longestSideOfPage = 4000;

/// Loads what draws pages, fonts' configuration with it; before the process is confined. @return the folders
/// a page may still need files of: fonts that a document names and does not bring, and the tables from its
/// character codes to theirs. Which ones is known only from the document, when it must not be read any more
/// without limits: so the process is kept to these folders.
[[nodiscard]] QList<QByteArray> preparePages();
/// Page `number`, from 1, of a PDF, drawn so that its longer side has `side` points. Nothing of it is
/// followed or run: links, scripts, forms, files inside. `counted` is told how many pages there are before
/// the page is drawn, which may be the end of this process; false from it ends the work.
[[nodiscard]] Decoded decodePage(const QByteArray& bytes, int number, int side,
                                 const std::function<bool(int pages)>& counted);

} // namespace madoguchi::preview
