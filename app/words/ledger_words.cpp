// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/ledger_words.h"

#include <algorithm>
#include <iterator>

namespace madoguchi {

namespace {

/// %1 is the error's `where`: mostly the column and what stands there.
struct Words
{
    QLatin1StringView key;
    QStringView text;
};

constexpr Words words[] = {
    {QLatin1StringView("import.case.kind"), u"%1 is no kind of case: write 問い合わせ, 意見, 苦情, 通報 or "
                                            u"申請 (inquiry, opinion, complaint, report, "
                                            u"application)"},
    {QLatin1StringView("import.case.kind.missing"),
     u"%1 is empty: write 問い合わせ, 意見, 苦情, 通報 or 申請, or say for all such rows with --kind"},
    {QLatin1StringView("import.case.day"),
     u"%1 is no day: write 2026/4/1, 令和8年4月1日 or R8.4.1, and 14:30 behind it where the time is known"},
    {QLatin1StringView("import.case.future"), u"it came in on %1, which lies ahead: correct the day"},
    {QLatin1StringView("import.case.channel"), u"%1 is no way a voice comes or a reply goes: write メール, "
                                               u"FAX, 手紙, 電話 or 窓口 (email, fax, letter, "
                                               u"telephone, in-person)"},
    {QLatin1StringView("import.case.wish"),
     u"%1: write 要 or 不要, or the way: メール, FAX, 手紙, 電話, 窓口"},
    {QLatin1StringView("import.case.yes-no"), u"%1: write はい or いいえ (yes, no), or leave it empty"},
    {QLatin1StringView("import.case.anonymous"),
     u"it says anonymous, and %1 has a name: take one of the two away"},
    {QLatin1StringView("import.case.state"),
     u"%1 is no state: write 対応中, 回答済 or 終了 (open, answered, closed)"},
    {QLatin1StringView("import.case.reply-of-open"),
     u"there is a reply, and %1 says that it is open: write 回答済, or take the reply away"},
    {QLatin1StringView("import.case.replied"),
     u"it was answered, and %1 has no day: write it, or 終了 (closed) as the state"},
    {QLatin1StringView("import.case.replied.order"),
     u"%1 lies before the day it came in: correct one of the two"},
    {QLatin1StringView("import.case.flow"), u"%1 is no flow: write 集中 or 分散 (centralised, distributed)"},
    {QLatin1StringView("import.case.unit.missing"),
     u"%1 is empty, and in the distributed flow a unit answers: write it, or --flow centralised"},
    {QLatin1StringView("import.case.units"), u"%1 names several units, and in the distributed flow one "
                                             u"answers: make rows of it, or --flow centralised"},
    {QLatin1StringView("import.case.differs"), u"a case with the number %1 is here already and says "
                                               u"something else: if this is another ledger, give it a "
                                               u"name with --ledger"},
    {QLatin1StringView("import.unit.unknown"),
     u"%1 is no unit: write its name or its path (環境部/ごみ減量課) as the organisation has it"},
    {QLatin1StringView("import.unit.ambiguous"), u"%1 may be several units: write the whole path"},
    {QLatin1StringView("case.ledger.role"),
     u"this user may not bring in what was answered: the hearing section may, a department its own"},
    {QLatin1StringView("case.role"), u"this user may not divide cases among units: the hearing section may"},
    {QLatin1StringView("case.subject.missing"), u"neither a subject nor any words: fill one of the two in"},
    {QLatin1StringView("case.exists"), u"it is here already"},
};

} // namespace

QString caseImportMessage(const Error& error)
{
    const auto* found = std::find_if(std::begin(words), std::end(words),
                                     [&](const Words& entry) { return error.key == entry.key; });
    if (found == std::end(words))
        return {};
    return found->text.contains(u"%1") ? found->text.toString().arg(error.where) : found->text.toString();
}

} // namespace madoguchi
