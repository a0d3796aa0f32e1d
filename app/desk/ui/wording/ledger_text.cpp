// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/wording/ledger_text.h"

#include "app/desk/ui/wording/case_text.h"

#include <QLocale>

namespace madoguchi::desk {

namespace {

struct Field
{
    const char* key;
    const char* name;
};

constexpr Field fieldNames[] = {{"number", QT_TRANSLATE_NOOP("LedgerText", "Number")},
                                {"received", QT_TRANSLATE_NOOP("LedgerText", "Day it came in")},
                                {"kind", QT_TRANSLATE_NOOP("LedgerText", "Kind of case")},
                                {"subject", QT_TRANSLATE_NOOP("LedgerText", "Subject")},
                                {"inquiry", QT_TRANSLATE_NOOP("LedgerText", "The citizen’s words")},
                                {"lang", QT_TRANSLATE_NOOP("LedgerText", "Language")},
                                {"name", QT_TRANSLATE_NOOP("LedgerText", "Requester’s name")},
                                {"reading", QT_TRANSLATE_NOOP("LedgerText", "Reading of the name")},
                                {"anonymous", QT_TRANSLATE_NOOP("LedgerText", "Anonymous (yes or no)")},
                                {"address", QT_TRANSLATE_NOOP("LedgerText", "Address")},
                                {"telephone", QT_TRANSLATE_NOOP("LedgerText", "Telephone")},
                                {"fax", QT_TRANSLATE_NOOP("LedgerText", "FAX")},
                                {"email", QT_TRANSLATE_NOOP("LedgerText", "E-mail")},
                                {"channel", QT_TRANSLATE_NOOP("LedgerText", "How it came")},
                                {"wants_reply", QT_TRANSLATE_NOOP("LedgerText", "Reply wanted")},
                                {"category", QT_TRANSLATE_NOOP("LedgerText", "Category")},
                                {"place", QT_TRANSLATE_NOOP("LedgerText", "Place the case is about")},
                                {"flow", QT_TRANSLATE_NOOP("LedgerText", "Who answers")},
                                {"unit", QT_TRANSLATE_NOOP("LedgerText", "Unit")},
                                {"due", QT_TRANSLATE_NOOP("LedgerText", "To be answered by")},
                                {"state", QT_TRANSLATE_NOOP("LedgerText", "State")},
                                {"reply", QT_TRANSLATE_NOOP("LedgerText", "Reply")},
                                {"replied", QT_TRANSLATE_NOOP("LedgerText", "Day of the reply")},
                                {"reply_channel", QT_TRANSLATE_NOOP("LedgerText", "How the reply was sent")},
                                {"note", QT_TRANSLATE_NOOP("LedgerText", "Note")}};

} // namespace

QString LedgerText::field(const QString& key)
{
    for (const Field& one : fieldNames) {
        if (key == QLatin1StringView(one.key))
            return tr(one.name);
    }
    return key;
}

QString LedgerText::fields(const QStringList& keys)
{
    QStringList names;
    for (const QString& key : keys)
        names.append(field(key));
    return names.join(tr(", ", "between fields"));
}

QString LedgerText::place(const QString& where)
{
    return fields(where.split(QStringLiteral(", "), Qt::SkipEmptyParts));
}

QString LedgerText::row(const exchange::BadLine& row)
{
    return tr("Line %1: %2").arg(QLocale().toString(row.line), of(row.error));
}

QString LedgerText::of(const Error& error)
{
    QString text = ofRow(error);
    if (text.isEmpty())
        text = ofFile(error);
    return text.isEmpty() ? CaseText::of(error) : text;
}

QString LedgerText::ofRow(const Error& error)
{
    const QString& key = error.key;
    const QString& where = error.where;
    if (key == u"import.case.kind")
        return tr("%1 is no kind of case: write inquiry, opinion, complaint, report or application.")
            .arg(where);
    if (key == u"import.case.kind.missing")
        return tr("%1 is empty: write a kind of case, or choose one for such rows above.").arg(where);
    if (key == u"import.case.day")
        return tr("%1 is no day: write 2026/4/1, and 14:30 behind it where the time is known.").arg(where);
    if (key == u"import.case.future")
        return tr("It came in on %1, which lies ahead: correct the day.").arg(where);
    if (key == u"import.case.channel")
        return tr("%1 is no way a voice comes or a reply goes: write e-mail, FAX, letter, telephone or in "
                  "person.")
            .arg(where);
    if (key == u"import.case.wish")
        return tr("%1: write yes or no, or the way the reply is wanted.").arg(where);
    if (key == u"import.case.yes-no")
        return tr("%1: write yes or no, or leave it empty.").arg(where);
    if (key == u"import.case.anonymous")
        return tr("It says anonymous, and %1 has a name: take one of the two away.").arg(where);
    if (key == u"import.case.state")
        return tr("%1 is no state: write open, answered or closed.").arg(where);
    if (key == u"import.case.reply-of-open")
        return tr("There is a reply, and %1 says that it is open: correct one of the two.").arg(where);
    if (key == u"import.case.replied")
        return tr("It was answered, and %1 has no day: write it, or closed as the state.").arg(where);
    if (key == u"import.case.replied.order")
        return tr("%1 lies before the day it came in: correct one of the two.").arg(where);
    if (key == u"import.case.flow")
        return tr("%1 says neither that the hearing section answers nor that the unit does.").arg(where);
    if (key == u"import.case.unit.missing")
        return tr("No unit answers it: write one into the row, or choose one above.");
    if (key == u"import.case.units")
        return tr("%1 names several units, and one alone answers by itself: make rows of it.").arg(where);
    if (key == u"import.case.differs")
        return tr("A case with the number %1 is here already and says something else: if this is another "
                  "ledger, give it a name above.")
            .arg(where);
    if (key == u"import.unit.unknown")
        return tr("%1 is no unit: write its name or its path as the organisation has it.").arg(where);
    if (key == u"import.unit.ambiguous")
        return tr("%1 may be several units: write the whole path.").arg(where);
    if (key == u"case.ledger.role")
        return tr("You may not bring in what was answered: the hearing section may, a department its own.");
    if (key == u"case.role")
        return tr("You may not divide cases among units: the hearing section may.");
    return {};
}

QString LedgerText::ofFile(const Error& error)
{
    const QString& key = error.key;
    if (key == u"import.record.too-large")
        return tr("The row is larger than 1 MB: perhaps a quote is never closed.");
    if (key == u"import.csv.quote")
        return tr("A quote stands where none may be: quotes inside a cell are doubled.");
    if (key == u"import.csv.unclosed")
        return tr("A quote is never closed.");
    if (key == u"import.csv.columns")
        return tr("The row has %1 columns.", "\"3 of 5\"").arg(error.where);
    if (key == u"import.encoding.invalid" || key.startsWith(u"text.encoding"))
        return tr("Its characters cannot be read (%1): save the file as CSV in UTF-8 or Shift_JIS.")
            .arg(error.where);
    if (key == u"import.nul" || key == u"import.field.nul" || key == u"import.field.surrogate")
        return tr("There are characters in it that no text has.");
    if (key == u"import.header.absent")
        return tr("The file is empty: the first row has to name the columns.");
    if (key == u"import.header.missing")
        return tr("No column is chosen for: %1").arg(place(error.where));
    if (key == u"import.field.missing")
        return tr("Nothing is written for: %1").arg(place(error.where));
    if (key == u"import.field.too-long")
        return tr("Too long: %1").arg(place(error.where));
    if (key.startsWith(u"import.field."))
        return tr("What is written is not possible for: %1").arg(place(error.where));
    if (key == u"import.duplicate")
        return tr("The same number stands in an earlier line (%1).").arg(error.where.section(u' ', -1));
    return {};
}

QString LedgerText::wouldBe(const LedgerOutcome& outcome)
{
    return QStringList{tr("%n case(s) would be opened", nullptr, int(outcome.added)),
                       tr("%n here already", nullptr, int(outcome.present)),
                       tr("%n row(s) do not fit", nullptr, int(outcome.bad))}
        .join(tr(", ", "between counts"));
}

QString LedgerText::done(const LedgerOutcome& outcome)
{
    const QString counts = QStringList{tr("%n case(s) opened", nullptr, int(outcome.added)),
                                       tr("%n here already", nullptr, int(outcome.present)),
                                       tr("%n row(s) left out", nullptr, int(outcome.bad))}
                               .join(tr(", ", "between counts"));
    return outcome.stopped ? tr("Stopped: %1. Bring it in again to go on; nothing is doubled.").arg(counts)
                           : counts;
}

} // namespace madoguchi::desk
