// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/readings.h"

#include "kb/base/log.h"

#ifdef MADOGUCHI_WITH_READING
#include "kb/reading/reader.h"
#endif

namespace madoguchi::hub {

ReadingOf makeReadings()
{
#ifdef MADOGUCHI_WITH_READING
    auto opened = reading::Reader::create();
    if (opened) {
        const auto reader = std::make_shared<reading::Reader>(std::move(*opened));
        return [reader](const Article& article) {
            if (article.language != Language::Ja)
                return QString();
            return reader->articleReading(article.question, article.keywords);
        };
    }
    qCWarning(logHub, "no readings: %s", qUtf8Printable(describe(opened.error())));
#endif
    return [](const Article& article) { return article.reading; };
}

} // namespace madoguchi::hub
