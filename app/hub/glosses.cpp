// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/glosses.h"

#include "kb/base/log.h"
#include "kb/glossary/glossary.h"

namespace madoguchi::hub {

GlossesOf makeGlosses()
{
    auto opened = glossary::Glossary::open();
    if (!opened) {
        qCInfo(logHub, "no English glosses: %s", qUtf8Printable(describe(opened.error())));
        return [](const Article& article) { return article.glosses; };
    }
    const auto glossary = std::make_shared<glossary::Glossary>(std::move(*opened));
    return [glossary](const Article& article) {
        return article.language == Language::Ja
                   ? glossary->glossesOf(QStringList{article.question} + article.keywords)
                   : article.glosses;
    };
}

} // namespace madoguchi::hub
