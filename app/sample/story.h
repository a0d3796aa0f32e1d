// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sample/stage.h"

namespace madoguchi::sample {

/// One act of the story.
struct StoryLine
{
    int number = 0; ///< of the file
    Timestamp at;
    QJsonObject act;
};

/// The acts of a file, earliest first; none lies ahead of `now`. Errors: NotFound "file.missing",
/// InvalidInput "sample.line" naming it.
[[nodiscard]] Result<std::vector<StoryLine>> readStory(const QString& path, Timestamp now);
/// Plays them. The first that is refused ends it; its line stands in `where`.
[[nodiscard]] Result<void> playStory(Stage& stage, const std::vector<StoryLine>& lines);

} // namespace madoguchi::sample
