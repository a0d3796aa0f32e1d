// SPDX-License-Identifier: GPL-3.0-or-later
// What happened, in words a person can follow.
#include "tests/simulator/world.h"

namespace madoguchi::sim {

namespace {

QString nameOf(CommandType type)
{
    switch (type) {
    case CommandType::LogContact:
        return QStringLiteral("logs");
    case CommandType::AmendContact:
        return QStringLiteral("amends");
    case CommandType::SaveArticle:
    case CommandType::SaveSynonyms:
    case CommandType::SavePin:
    case CommandType::SaveNotice:
    case CommandType::SaveCentreCalendar:
    case CommandType::SaveTalkScript:
    case CommandType::SaveReviewForm:
    case CommandType::SaveReview:
    case CommandType::SaveReviewSample:
    case CommandType::WriteHandOver:
    case CommandType::EditCase:
    case CommandType::SaveCaseDraft:
    case CommandType::SaveDeputy:
    case CommandType::SaveReplyTemplate:
    case CommandType::ChooseMessages:
        return QStringLiteral("saves");
    case CommandType::RaiseHand:
        return QStringLiteral("raises");
    case CommandType::OpenEscalation:
    case CommandType::OpenCase:
        return QStringLiteral("opens");
    case CommandType::ActOnHand:
    case CommandType::ActOnEscalation:
    case CommandType::ActOnCase:
        return QStringLiteral("acts on");
    case CommandType::AcknowledgeNotice:
    case CommandType::ReceiveHandOver:
        return QStringLiteral("acknowledges");
    case CommandType::ReplyToReview:
        return QStringLiteral("answers");
    case CommandType::ForgetLessons:
        return QStringLiteral("forgets");
    case CommandType::RecordSearches:
    case CommandType::RecordActs:
        return QStringLiteral("hands in");
    }
    return {};
}

QString nameOf(wire::PushStatus status)
{
    static const char* const names[] = {"?", "applied", "duplicate", "conflict", "rejected", "retry"};
    return QLatin1String(names[static_cast<int>(status)]);
}

struct Telling
{
    Model& model;

    QString operator()(const wire::Pull& pull) const
    {
        return QStringLiteral("Pull #%1 %2 since %3").arg(pull.request).arg(pull.feed.value).arg(pull.since);
    }
    QString operator()(const wire::Page& page) const
    {
        QStringList rows;
        for (const wire::PageRow& row : page.rows)
            rows += QStringLiteral("%1@%2")
                        .arg(model.nameOf(EntityRef{row.row.kind, row.row.id}))
                        .arg(row.revision);
        return QStringLiteral("Page #%1 %2 %3 to %4 of %5: %6")
            .arg(page.request)
            .arg(page.feed.value)
            .arg(page.since)
            .arg(page.until)
            .arg(page.head)
            .arg(rows.join(QStringLiteral(", ")));
    }
    QString operator()(const wire::Push& push) const
    {
        QStringList names;
        for (const QByteArray& body : push.commands) {
            const auto command = decodeCommand(body);
            names += command ? model.nameOf(command->id) : QStringLiteral("?");
        }
        return QStringLiteral("Push #%1: %2").arg(push.request).arg(names.join(QStringLiteral(", ")));
    }
    QString operator()(const wire::Pushed& pushed) const
    {
        QStringList results;
        for (const wire::PushResult& result : pushed.results)
            results += QStringLiteral("%1 %2 %3@%4 %5")
                           .arg(model.nameOf(result.command), nameOf(result.status), result.feed.value)
                           .arg(result.revision)
                           .arg(result.error.key);
        return QStringLiteral("Pushed #%1: %2").arg(pushed.request).arg(results.join(QStringLiteral(", ")));
    }
    QString operator()(const wire::Compare& compare) const
    {
        return QStringLiteral("Compare #%1 %2").arg(compare.request).arg(compare.feed.value);
    }
    QString operator()(const wire::Compared& compared) const
    {
        return QStringLiteral("Compared #%1 %2: %3 rows at %4")
            .arg(compared.request)
            .arg(compared.feed.value)
            .arg(compared.count)
            .arg(compared.revision);
    }
    QString operator()(const wire::FeedMoved& moved) const
    {
        return QStringLiteral("FeedMoved %1 to %2").arg(moved.feed.value).arg(moved.revision);
    }
    QString operator()(const wire::SignedIn& session) const
    {
        return QStringLiteral("SignedIn role %1, %2")
            .arg(static_cast<int>(session.role))
            .arg(feeds(session.feeds));
    }
    QString operator()(const wire::Granted& granted) const
    {
        return QStringLiteral("Granted ") + feeds(granted.feeds);
    }
    QString operator()(const wire::Fault& fault) const
    {
        return QStringLiteral("Fault #%1 %2").arg(fault.request).arg(fault.error.key);
    }
    template <typename Other>
    QString operator()(const Other& other) const
    {
        static const char* const names[] = {"?",      "Hello",    "Welcome", "Enroll", "Enrolled",
                                            "SignIn", "SignedIn", "Resume",  "SignOut"};
        const int type = wire::typeOf(wire::Message(other));
        return type < 9 ? QLatin1String(names[type]) : QStringLiteral("message %1").arg(type);
    }

    static QString feeds(const QList<FeedId>& list)
    {
        QStringList names;
        for (const FeedId& feed : list)
            names += feed.value;
        return names.join(u' ');
    }
};

} // namespace

void World::say(const QString& text)
{
    if (m_tells)
        protocol += QStringLiteral("%1 ms  %2").arg(m_now, 8).arg(text);
}

void World::sayArrival(SimDesk& desk, bool toHub, const wire::Message& message)
{
    if (m_tells)
        say(QStringLiteral("%1 %2 hub %3: %4")
                .arg(desk.name(), toHub ? QStringLiteral("→") : QStringLiteral("←"))
                .arg(desk.line.hub)
                .arg(std::visit(Telling{model}, message)));
}

void World::sayGiven(SimDesk& desk, const Command& command, const QString& trouble)
{
    if (!m_tells)
        return;
    const QString what = QStringLiteral("%1: user %2 %3 %4")
                             .arg(desk.name())
                             .arg(desk.user)
                             .arg(nameOf(typeOf(command.payload)), model.nameOf(targetOf(command)));
    if (trouble.isEmpty())
        say(what + QStringLiteral(" (%1)").arg(model.nameOf(command.id)));
    else
        say(what + QStringLiteral(": not saved, ") + trouble);
}

} // namespace madoguchi::sim
