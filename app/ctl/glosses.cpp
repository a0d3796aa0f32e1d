// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/glosses.h"

#include "kb/glossary/glossary.h"

namespace madoguchi::ctl {

Glosses::Glosses() = default;
Glosses::~Glosses() = default;

QString Glosses::of(const Article& article)
{
    if (article.language != Language::Ja)
        return article.glosses;
    if (!m_opened) {
        m_opened = true;
        if (auto opened = glossary::Glossary::open())
            m_glossary = std::make_unique<glossary::Glossary>(std::move(*opened));
    }
    return m_glossary ? m_glossary->glossesOf(QStringList{article.question} + article.keywords)
                      : article.glosses;
}

} // namespace madoguchi::ctl
