// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/article.h"

#include <memory>

namespace madoguchi::glossary {
class Glossary;
}

namespace madoguchi::ctl {

/// English glosses of Q&As, where EDICT is installed; otherwise it leaves them as they are. The dictionary is
/// opened when the first Japanese Q&A asks for it.
class Glosses
{
public:
    Glosses();
    ~Glosses();
    Glosses(const Glosses&) = delete;
    Glosses& operator=(const Glosses&) = delete;

    /// Of question and keywords, for Japanese; those it has for other languages.
    [[nodiscard]] QString of(const Article& article);

private:
    bool m_opened = false;
    std::unique_ptr<glossary::Glossary> m_glossary;
};

} // namespace madoguchi::ctl
