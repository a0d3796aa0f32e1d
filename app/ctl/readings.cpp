// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/readings.h"

#ifdef MADOGUCHI_WITH_READING

#include "kb/reading/reader.h"

namespace madoguchi::ctl {

struct Readings::Reader
{
    reading::Reader mecab;
};

Readings::Readings(Context& context)
{
    auto opened = reading::Reader::create();
    if (opened)
        m_reader = std::make_unique<Reader>(Reader{std::move(*opened)});
    else
        context.err << "madoguchictl: no readings, search by kana will find less: "
                    << describe(opened.error()) << Qt::endl;
}

QString Readings::of(const Article& article) const
{
    if (!m_reader || article.language != Language::Ja)
        return article.reading;
    return m_reader->mecab.articleReading(article.question, article.keywords);
}

} // namespace madoguchi::ctl

#else

namespace madoguchi::ctl {

struct Readings::Reader
{
};

// Windows has no MeCab; the hub adds the readings when the Q&As reach it.
Readings::Readings(Context&) {}

QString Readings::of(const Article& article) const
{
    return article.reading;
}

} // namespace madoguchi::ctl

#endif

namespace madoguchi::ctl {

Readings::~Readings() = default;

} // namespace madoguchi::ctl
