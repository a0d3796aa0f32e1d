// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preview/decoded.h"

namespace madoguchi::preview {

/// Loads what decodes pictures; before the process is confined.
void preparePictures();
/// PNG, JPEG, GIF or BMP by its content, made so small that no side is longer than 2000.
[[nodiscard]] Decoded decodePicture(const QByteArray& bytes);

} // namespace madoguchi::preview
