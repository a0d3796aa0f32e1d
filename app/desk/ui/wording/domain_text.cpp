// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/wording/domain_text.h"

#include <QLocale>

namespace madoguchi::desk {

QString DomainText::of(Channel channel)
{
    switch (channel) {
    case Channel::Phone:
        return tr("Phone");
    case Channel::Fax:
        return tr("FAX");
    case Channel::Email:
        return tr("E-mail");
    case Channel::Letter:
        return tr("Letter");
    case Channel::Counter:
        return tr("Counter");
    }
    return {};
}

QString DomainText::of(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Answered:
        return tr("Answered");
    case Outcome::Transferred:
        return tr("Transferred");
    case Outcome::CallBack:
        return tr("Call back");
    case Outcome::Escalated:
        return tr("Escalated");
    case Outcome::Complaint:
        return tr("Complaint");
    case Outcome::OutOfScope:
        return tr("Out of scope");
    case Outcome::Abandoned:
        return tr("Hung up");
    }
    return {};
}

QString DomainText::of(AgeBand ageBand)
{
    switch (ageBand) {
    case AgeBand::NotAsked:
        return tr("Not asked");
    case AgeBand::Under20:
        return tr("Under 20");
    case AgeBand::Twenties:
        return tr("20s");
    case AgeBand::Thirties:
        return tr("30s");
    case AgeBand::Forties:
        return tr("40s");
    case AgeBand::Fifties:
        return tr("50s");
    case AgeBand::Sixties:
        return tr("60s");
    case AgeBand::Seventies:
        return tr("70s");
    case AgeBand::Over80:
        return tr("80 and over");
    }
    return {};
}

QString DomainText::of(Sex sex)
{
    switch (sex) {
    case Sex::NotAsked:
        return tr("Not asked");
    case Sex::Female:
        return tr("Female");
    case Sex::Male:
        return tr("Male");
    case Sex::Other:
        return tr("Other");
    }
    return {};
}

QString DomainText::of(ArticleState state)
{
    switch (state) {
    case ArticleState::Draft:
        return tr("Draft");
    case ArticleState::Published:
        return tr("Published");
    case ArticleState::Retired:
        return tr("Retired");
    }
    return {};
}

QString DomainText::of(const ResultReason& reason)
{
    switch (reason.kind) {
    case ReasonKind::Learned:
        return tr("Solved %n contact(s)", nullptr, reason.count);
    case ReasonKind::Synonym:
        return tr("Synonym %1 → %2", "typed word, word in the Q&A").arg(reason.from, reason.to);
    case ReasonKind::Keyword:
        return tr("Keyword %1").arg(reason.from);
    case ReasonKind::Reading:
        return reason.from.isEmpty() ? tr("Found by its reading")
                                     : tr("Reading %1", "in hiragana").arg(reason.from);
    case ReasonKind::Translation:
        return reason.from.isEmpty()
                   ? tr("Found in translation")
                   : tr("Translation %1 → %2", "typed word, word in the Q&A").arg(reason.from, reason.to);
    case ReasonKind::AskedWith:
        return tr("Asked together");
    }
    return {};
}

QString DomainText::checked(Timestamp at, Timestamp now)
{
    if (!at.isSet())
        return tr("never checked");
    const int days = int(std::max<qint64>(0, at.toLocal().date().daysTo(now.toLocal().date())));
    if (days == 0)
        return tr("checked today");
    return tr("checked %n day(s) ago", nullptr, days);
}

QString DomainText::erasedOn(Timestamp at)
{
    return tr("Erased on %1 at the person's request. Only what is counted was kept.", "day")
        .arg(QLocale().toString(at.toLocal().date(), QLocale::ShortFormat));
}

QString DomainText::categoryPath(const QString& category)
{
    return category.split(QStringLiteral(" > "), Qt::SkipEmptyParts).join(QStringLiteral(" › "));
}

QString DomainText::categoryLeaf(const QString& category)
{
    return category.section(QStringLiteral(" > "), -1);
}

QString DomainText::ofError(const QString& key)
{
    if (key == u"contact.inquiry.missing")
        return tr("Write down what was asked.");
    if (key == u"contact.transfer-unit.missing")
        return tr("Choose the unit the call was put through to.");
    if (key == u"contact.call-back-at.missing")
        return tr("Set the time of the call back.");
    if (key == u"contact.articles.too-many")
        return tr("Too many Q&As: remove some.");
    if (key == u"contact.satisfaction.range")
        return tr("Satisfaction runs from 0 to 10.");
    if (key == u"synonyms.words.too-few")
        return tr("A group needs two words at least, or one with - before it.");
    if (key == u"synonyms.words.too-many")
        return tr("A group holds 50 words at most.");
    if (key == u"synonyms.words.switch-off")
        return tr("Write a word behind the -.");
    if (key == u"import.duplicate")
        return tr("The same stands in the file already.");
    if (key == u"pin.number.missing")
        return tr("Enter the number of a Q&A.");
    if (key == u"pin.validity.order")
        return tr("The last day lies before the first.");
    if (key == u"pin.day")
        return tr("Write the day as 2027-03-01.");
    if (key == u"script.title.missing")
        return tr("Give the script a title.");
    if (key == u"script.text.missing")
        return tr("Write what is to be said.");
    if (key.endsWith(u".too-long"))
        return tr("This text is too long: shorten it.");
    if (key == u"contact.operator")
        return tr("Only the operator who took it may log this contact.");
    return notSaved(key);
}

QString DomainText::notSaved(const QString& what)
{
    return tr("This could not be saved (%1).").arg(what);
}

} // namespace madoguchi::desk
