// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/wording/language_names.h"

namespace madoguchi::desk {

QString ownName(Language language)
{
    switch (language) {
    case Language::En:
        return QStringLiteral("English");
    case Language::Zh:
        return QStringLiteral("中文");
    case Language::Ko:
        return QStringLiteral("한국어");
    case Language::Ja:
        break;
    }
    return QStringLiteral("日本語");
}

QString shortName(Language language)
{
    return language == Language::En ? QStringLiteral("EN") : ownName(language);
}

} // namespace madoguchi::desk
