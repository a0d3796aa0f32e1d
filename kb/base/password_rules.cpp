// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/base/password_rules.h"

#include "kb/base/known_passwords.h"
#include "kb/base/password_fold.h"

#include <algorithm>

namespace madoguchi {

namespace {

/// What has to stand beside a name, in characters.
constexpr int besideName = 8;

tl::unexpected<Error> refused(QStringView why)
{
    return failure(ErrorCode::InvalidInput, u"password." + why);
}

bool isRepeated(const QString& text)
{
    for (qsizetype period = 1; period <= text.size() / 2; ++period) {
        if (QStringView(text).sliced(period) == QStringView(text).chopped(period))
            return true;
    }
    return false;
}

struct Key
{
    qsizetype row = -1;
    qsizetype column = -1;
};

Key keyOf(QChar c)
{
    static const QString rows[] = {QStringLiteral("1234567890-^"), QStringLiteral("qwertyuiop@["),
                                   QStringLiteral("asdfghjkl;:]"), QStringLiteral("zxcvbnm,./_")};
    // The digits with the shift key held.
    static const QString shifted = QStringLiteral("!@#$%^&*()");
    if (const qsizetype digit = shifted.indexOf(c); digit >= 0 && c != u'@' && c != u'^')
        return {0, digit};
    for (qsizetype row = 0; row < qsizetype(std::size(rows)); ++row) {
        if (const qsizetype column = rows[row].indexOf(c); column >= 0)
            return {row, column};
    }
    return {};
}

/// Beside each other on the keyboard, or one behind the other in the alphabet.
bool areNeighbours(QChar a, QChar b)
{
    const int step = int(a.unicode()) - int(b.unicode());
    if (std::abs(step) <= 1 && (a.isLetterOrNumber() || a == b))
        return true;
    const Key first = keyOf(a), second = keyOf(b);
    return first.row >= 0 && second.row >= 0 && std::abs(first.row - second.row) <= 1 &&
           std::abs(first.column - second.column) <= 1;
}

/// Nearly every character is beside the one before it.
bool isRun(const QString& folded)
{
    qsizetype breaks = 0;
    for (qsizetype i = 1; i < folded.size(); ++i)
        breaks += areNeighbours(folded.at(i - 1), folded.at(i)) ? 0 : 1;
    return breaks <= (folded.size() - 1) / 4;
}

/// Two kanji are a name, two Latin letters stand in any word.
bool isLongEnough(const QString& name)
{
    return name.size() >= (name.at(0).unicode() < 0x80 ? 3 : 2);
}

bool isMostlyName(const QString& folded, const QStringList& names)
{
    QStringList pieces;
    for (const QString& name : names) {
        pieces += foldedPassword(name).simplified().remove(u' ');
        pieces += foldedPassword(name).simplified().split(u' ', Qt::SkipEmptyParts);
    }
    QString rest = folded;
    bool found = false;
    std::sort(pieces.begin(), pieces.end(),
              [](const QString& a, const QString& b) { return a.size() > b.size(); });
    for (const QString& piece : pieces) {
        if (piece.isEmpty() || !isLongEnough(piece) || !rest.contains(piece))
            continue;
        rest.remove(piece);
        found = true;
    }
    const bool onlyFigures = std::none_of(rest.begin(), rest.end(), [](QChar c) { return c.isLetter(); });
    return found && (onlyFigures || rest.toUcs4().size() < besideName);
}

} // namespace

Result<void> checkNewPassword(const QString& password, const QStringList& names)
{
    const qsizetype length = password.normalized(QString::NormalizationForm_C).toUcs4().size();
    if (length < shortestPassword)
        return refused(u"short");
    if (length > longestPassword)
        return refused(u"long");
    const QString folded = foldedPassword(password);
    if (isRepeated(folded))
        return refused(u"repeated");
    if (isRun(folded))
        return refused(u"run");
    if (isMostlyName(folded, names))
        return refused(u"name");
    if (isKnownPassword(password))
        return refused(u"known");
    return {};
}

} // namespace madoguchi
