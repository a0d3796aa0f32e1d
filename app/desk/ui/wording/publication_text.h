// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/publication_list.h"
#include "kb/text/personal_data.h"

#include <QCoreApplication>

namespace madoguchi::desk {

/// What people read about publications, in the window's language.
class PublicationText
{
    Q_DECLARE_TR_FUNCTIONS(PublicationText)
public:
    enum Column { State, Number, Title, Category, Unit, Day, PublishedAt, ColumnCount };

    /// What a stretch of a text may be.
    [[nodiscard]] static QString of(text::PersonalKind kind);
    [[nodiscard]] static QString of(Column column);
    /// As the public will read it: headings, texts, what stands under them.
    [[nodiscard]] static QString whole(const QString& title, const QString& opinion, const QString& answer,
                                       const QString& category, const QString& unit, QDate date);
    [[nodiscard]] static QString cell(const store::PublicationLine& line, Column column,
                                      const std::function<QString(const QString&)>& unit, Timestamp now);
    /// Everything that is published, for a spreadsheet.
    [[nodiscard]] static PublicationSheet sheet(const std::function<QString(const QString&)>& unit);
};

} // namespace madoguchi::desk
