// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

class QTextDocument;

namespace madoguchi::desk {

/// A hand-over as it is put on paper or copied: words only, nothing of it is markup.
struct HandOverPaper
{
    struct Line
    {
        QString when; ///< due, overdue, or how it ended
        QString what;
        QString who;
        bool late = false;
    };

    QString title;
    QStringList head; ///< who, when, counts, figures
    QString textTitle;
    QString text;
    QString linesTitle;
    QList<Line> lines;

    /// As text, a line each.
    [[nodiscard]] QString plain() const;
    /// For printing, in the fonts of the window's language; never null.
    [[nodiscard]] std::unique_ptr<QTextDocument> document() const;
};

} // namespace madoguchi::desk
