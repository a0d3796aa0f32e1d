// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/wording/publication_text.h"

#include "app/desk/ui/wording/case_text.h"
#include "app/desk/ui/wording/domain_text.h"
#include "app/desk/ui/wording/joined.h"

#include <QLocale>

namespace madoguchi::desk {

QString PublicationText::of(text::PersonalKind kind)
{
    switch (kind) {
    case text::PersonalKind::Telephone:
        return tr("Telephone number");
    case text::PersonalKind::Email:
        return tr("E-mail address");
    case text::PersonalKind::PostalCode:
        return tr("Postal code");
    case text::PersonalKind::Address:
        return tr("Address", "of a person");
    case text::PersonalKind::Name:
        return tr("Name", "of a person");
    case text::PersonalKind::Number:
        return tr("Number of a card or a contract");
    case text::PersonalKind::Plate:
        return tr("Number plate");
    case text::PersonalKind::Account:
        return tr("Bank account");
    case text::PersonalKind::BirthDate:
        return tr("Date of birth");
    case text::PersonalKind::Link:
        return tr("Page or name in a network");
    case text::PersonalKind::ServiceNumber:
        return tr("Number of an office");
    case text::PersonalKind::Other:
        return tr("Blacked out elsewhere");
    }
    return {};
}

QString PublicationText::of(Column column)
{
    switch (column) {
    case State:
        return tr("State", "column");
    case Number:
        return tr("Number", "column");
    case Title:
        return tr("Title", "column");
    case Category:
        return tr("Category", "column");
    case Unit:
        return tr("Unit that answered", "column");
    case Day:
        return tr("Date", "column");
    case PublishedAt:
        return tr("Published", "column");
    case ColumnCount:
        break;
    }
    return {};
}

QString PublicationText::whole(const QString& title, const QString& opinion, const QString& answer,
                               const QString& category, const QString& unit, QDate date)
{
    const QString paragraph = QStringLiteral("\n\n");
    const QString day = QLocale().toString(date, QLocale::LongFormat);
    return QStringList{title, tr("[Opinion]") + u'\n' + opinion, tr("[Answer]") + u'\n' + answer,
                       joined({DomainText::categoryPath(category), unit, day})}
        .join(paragraph);
}

QString PublicationText::cell(const store::PublicationLine& line, Column column,
                              const std::function<QString(const QString&)>& unit, Timestamp now)
{
    switch (column) {
    case State:
        return CaseText::of(line.state);
    case Number:
        return line.number;
    case Title:
        return line.title;
    case Category:
        return DomainText::categoryPath(line.category);
    case Unit:
        return unit ? unit(line.unit) : line.unit;
    case Day:
        return QLocale().toString(line.date, QLocale::ShortFormat);
    case PublishedAt:
        return CaseText::moment(line.publishedAt, now);
    case ColumnCount:
        break;
    }
    return {};
}

PublicationSheet PublicationText::sheet(const std::function<QString(const QString&)>& unit)
{
    PublicationSheet sheet;
    sheet.header = {of(Number), of(Title), tr("Opinion", "column"), tr("Answer", "column"), of(Category),
                    of(Unit),   of(Day),   of(PublishedAt)};
    sheet.cells = [unit](const store::PublicationLine& line, const Publication& publication) {
        return QStringList{line.number,
                           publication.title,
                           publication.opinion,
                           publication.answer,
                           publication.category,
                           unit ? unit(publication.unit) : publication.unit,
                           publication.date.toString(Qt::ISODate),
                           publication.publishedAt.toLocal().toString(QStringLiteral("yyyy-MM-dd HH:mm"))};
    };
    return sheet;
}

} // namespace madoguchi::desk
