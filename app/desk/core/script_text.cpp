// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/script_text.h"

#include <QRegularExpression>

#include <algorithm>
#include <tuple>

namespace madoguchi::desk {

namespace {

// "{{", or a word in braces.
const QRegularExpression& inBraces()
{
    static const QRegularExpression pattern(QStringLiteral("\\{\\{|\\{([a-z]+)\\}"));
    return pattern;
}

template <typename Replace>
QString replaced(const QString& text, Replace replace)
{
    QString result;
    qsizetype from = 0;
    for (auto found = inBraces().globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        result += QStringView(text).mid(from, match.capturedStart() - from);
        result += match.captured(1).isEmpty() ? QStringLiteral("{") : replace(match.captured(1));
        from = match.capturedEnd();
    }
    return result + QStringView(text).mid(from).toString();
}

bool isWithin(const QString& category, const QString& above)
{
    return above.isEmpty() || category == above || category.startsWith(above + QStringLiteral(" > "));
}

struct Fit
{
    bool otherKey = true;
    bool otherLanguage = true;
    bool otherCategory = true;
    bool anyCategory = true;

    auto operator<=>(const Fit&) const = default;
};

std::optional<Fit> fitOf(const TalkScript& script, const QStringList& words, const QString& typed,
                         Language language, const QString& category)
{
    const QString all = script.key + u'\n' + script.title + u'\n' + script.text;
    const bool hasAll = std::all_of(words.begin(), words.end(), [&](const QString& word) {
        return all.contains(word, Qt::CaseInsensitive);
    });
    if (!hasAll)
        return std::nullopt;
    const bool isKey = !typed.isEmpty() && script.key.compare(typed, Qt::CaseInsensitive) == 0;
    return Fit{!isKey, script.language != language, !isWithin(category, script.category),
               script.category.isEmpty()};
}

} // namespace

QStringList scriptPlaceholders()
{
    return {QStringLiteral("operator"), QStringLiteral("centre"), QStringLiteral("caller"),
            QStringLiteral("inquiry"),  QStringLiteral("unit"),   QStringLiteral("date"),
            QStringLiteral("time")};
}

QString filledScript(const QString& text, const ScriptValues& values)
{
    return replaced(text, [&](const QString& word) {
        const QString value = values.value(word);
        return value.isEmpty() ? u'{' + word + u'}' : value;
    });
}

QStringList unknownPlaceholders(const QString& text)
{
    const QStringList known = scriptPlaceholders();
    QStringList unknown;
    (void)replaced(text, [&](const QString& word) {
        if (!known.contains(word) && !unknown.contains(word))
            unknown.append(word);
        return QString();
    });
    return unknown;
}

std::vector<TalkScript> fittingScripts(const std::vector<TalkScript>& scripts, const QString& typed,
                                       Language language, const QString& category)
{
    const QString wanted = typed.trimmed();
    const QStringList words = wanted.split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts);
    std::vector<std::pair<Fit, TalkScript>> fitting;
    for (const TalkScript& script : scripts) {
        if (const auto fit = fitOf(script, words, wanted, language, category))
            fitting.emplace_back(*fit, script);
    }
    std::stable_sort(fitting.begin(), fitting.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<TalkScript> sorted;
    for (auto& [fit, script] : fitting)
        sorted.push_back(std::move(script));
    return sorted;
}

} // namespace madoguchi::desk
