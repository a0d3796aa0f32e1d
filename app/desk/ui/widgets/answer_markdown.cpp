// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/widgets/answer_markdown.h"

#include <QRegularExpression>
#include <QTextDocument>

namespace madoguchi::desk {

namespace {

constexpr int deepestNesting = 6;

} // namespace

QString emphasisApart(const QString& markdown)
{
    static const QRegularExpression bold(QStringLiteral("\\*\\*(?=\\S)([^*\\n]+?)(?<=\\S)\\*\\*"));
    const QChar hairSpace(0x200a);
    QString result;
    qsizetype done = 0;
    for (auto it = bold.globalMatch(markdown); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString inner = match.captured(1);
        const bool letterBefore =
            match.capturedStart() > 0 && markdown[match.capturedStart() - 1].isLetterOrNumber();
        const bool letterBehind =
            match.capturedEnd() < markdown.size() && markdown[match.capturedEnd()].isLetterOrNumber();
        result += QStringView(markdown).mid(done, match.capturedStart() - done);
        if (letterBefore && !inner.front().isLetterOrNumber())
            result += hairSpace;
        result += match.captured();
        if (letterBehind && !inner.back().isLetterOrNumber())
            result += hairSpace;
        done = match.capturedEnd();
    }
    return result + QStringView(markdown).mid(done);
}

QString boundedMarkdown(const QString& markdown)
{
    static const QRegularExpression nested(
        QStringLiteral("(?m)^((?:[ \\t]*(?:>|[-*+](?=[ \\t])|\\d{1,9}[.)](?=[ \\t])))*)"));
    static const QRegularExpression marker(QStringLiteral("[ \\t]*(?:>|[-*+]|\\d{1,9}[.)])"));
    QString result;
    for (const QString& line : markdown.split(u'\n')) {
        const QString lead = nested.match(line).captured(1);
        int depth = 0;
        qsizetype kept = 0;
        for (auto it = marker.globalMatch(lead); it.hasNext() && depth < deepestNesting; ++depth)
            kept = it.next().capturedEnd();
        // An indent this deep only continues a list deeper than is kept.
        QString rest = line.mid(lead.size());
        result += QStringView(lead).left(depth < deepestNesting ? lead.size() : kept);
        result += rest + u'\n';
    }
    return result;
}

void setMarkdownIn(QTextDocument& document, const QString& markdown)
{
    document.setMarkdown(boundedMarkdown(markdown),
                         QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) |
                             QTextDocument::MarkdownNoHTML);
}

} // namespace madoguchi::desk
