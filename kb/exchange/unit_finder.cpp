// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/exchange/unit_finder.h"

#include "kb/exchange/fields.h"
#include "kb/text/fold.h"

#include <QRegularExpression>

namespace madoguchi::exchange {

namespace {

/// Circles in the organisation are nobody's intention, and are not walked for ever.
constexpr int maxDepth = 20;

QString spellingOf(const QString& text)
{
    static const QRegularExpression separators(QStringLiteral("[\\s/>・]+"));
    return text::fold(text).remove(separators);
}

} // namespace

UnitFinder::UnitFinder(std::vector<Unit> units)
{
    for (Unit& unit : units)
        m_units.insert(unit.id, unit);
    for (const Unit& unit : units) {
        learn(unit.id, unit.id);
        for (const Language language : {Language::Ja, Language::En, Language::Zh, Language::Ko}) {
            QString path = unit.name.in(language);
            learn(path, unit.id);
            QString above = unit.parent;
            for (int depth = 0; depth < maxDepth && m_units.contains(above); ++depth) {
                path = m_units[above].name.in(language) + u'/' + path;
                learn(path, unit.id);
                above = m_units[above].parent;
            }
        }
    }
}

void UnitFinder::learn(const QString& spelling, const QString& unit)
{
    QStringList& known = m_known[spellingOf(spelling)];
    const QString now = successorOf(unit);
    if (!known.contains(now))
        known += now;
}

QString UnitFinder::successorOf(const QString& unit) const
{
    QString now = unit;
    for (int depth = 0; depth < maxDepth; ++depth) {
        const QString next = m_units.value(now).successor;
        if (next.isEmpty())
            break;
        now = next;
    }
    return now;
}

QString UnitFinder::pathOf(const QString& unit) const
{
    QStringList path;
    QString above = unit;
    for (int depth = 0; depth < maxDepth && m_units.contains(above); ++depth) {
        path.prepend(m_units[above].name.ja);
        above = m_units[above].parent;
    }
    return path.join(u'/');
}

Result<QString> UnitFinder::find(const QString& written, const QString& label) const
{
    const QStringList known = m_known.value(spellingOf(written));
    if (known.isEmpty())
        return rowFailure(QStringLiteral("import.unit.unknown"), label, written);
    if (known.size() == 1)
        return known.first();
    QStringList paths;
    for (const QString& unit : known)
        paths += pathOf(unit);
    Error error = rowFailure(QStringLiteral("import.unit.ambiguous"), label, written).value();
    error.where += QStringLiteral(" (%1)").arg(paths.join(QStringLiteral(", ")));
    return tl::unexpected<Error>(error);
}

} // namespace madoguchi::exchange
