// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/language.h"

#include <QString>

namespace madoguchi {

/// A name in the four languages; Japanese stands in where one is missing.
struct LocalizedName
{
    QString ja;
    QString en;
    QString zh;
    QString ko;

    [[nodiscard]] const QString& in(Language language) const
    {
        const QString& name = language == Language::En   ? en
                              : language == Language::Zh ? zh
                              : language == Language::Ko ? ko
                                                         : ja;
        return name.isEmpty() ? ja : name;
    }
    bool operator==(const LocalizedName&) const = default;
};

} // namespace madoguchi
