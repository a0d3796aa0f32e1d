// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/story.h"

#include "app/sample/acts.h"
#include "app/sample/moments.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>

namespace madoguchi::sample {

Result<std::vector<StoryLine>> readStory(const QString& path, Timestamp now)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, QStringLiteral("file.missing"), path);
    std::vector<StoryLine> lines;
    for (int number = 1; !file.atEnd(); ++number) {
        const QByteArray text = file.readLine().trimmed();
        if (text.isEmpty())
            continue;
        StoryLine line{number, {}, QJsonDocument::fromJson(text).object()};
        const auto at = momentFrom(line.act.value(QStringLiteral("at")).toString(), now);
        if (!at)
            return failure(ErrorCode::InvalidInput, QStringLiteral("sample.line"), QString::number(number));
        line.at = std::min(*at, now);
        lines.push_back(std::move(line));
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const StoryLine& one, const StoryLine& other) { return one.at < other.at; });
    return lines;
}

Result<void> playStory(Stage& stage, const std::vector<StoryLine>& lines)
{
    for (const StoryLine& line : lines) {
        if (const auto played = play(stage, line.act, line.at); !played)
            return failure(played.error().code, played.error().key,
                           QString::number(line.number) + u' ' + played.error().where);
    }
    return {};
}

} // namespace madoguchi::sample
