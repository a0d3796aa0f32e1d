// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sync/script.h"

namespace madoguchi::sync {

namespace {

QString timerName(Timer timer)
{
    switch (timer) {
    case Timer::Reconnect:
        return QStringLiteral("Reconnect");
    case Timer::Answer:
        return QStringLiteral("Answer");
    case Timer::Ping:
        return QStringLiteral("Ping");
    case Timer::PullPause:
        return QStringLiteral("PullPause");
    case Timer::PushPause:
        return QStringLiteral("PushPause");
    case Timer::Compare:
        return QStringLiteral("Compare");
    case Timer::BlobPause:
        return QStringLiteral("BlobPause");
    }
    return {};
}

QString stateName(SyncState state)
{
    switch (state) {
    case SyncState::Offline:
        return QStringLiteral("Offline");
    case SyncState::Connecting:
        return QStringLiteral("Connecting");
    case SyncState::SignedOut:
        return QStringLiteral("SignedOut");
    case SyncState::Syncing:
        return QStringLiteral("Syncing");
    case SyncState::Current:
        return QStringLiteral("Current");
    }
    return {};
}

struct MessageText
{
    QString operator()(const wire::Pull& m) const
    {
        return QStringLiteral("Pull %1 since %2").arg(m.feed.value).arg(m.since);
    }
    QString operator()(const wire::Push& m) const { return QStringLiteral("Push %1").arg(m.commands.size()); }
    QString operator()(const wire::Compare& m) const { return QStringLiteral("Compare ") + m.feed.value; }
    QString operator()(const wire::ListAudit& m) const { return QStringLiteral("ListAudit %1").arg(m.after); }
    QString operator()(const wire::ChangePassword& m) const
    {
        return QStringLiteral("ChangePassword ") + m.next;
    }
    QString operator()(const wire::SignIn& m) const { return QStringLiteral("SignIn ") + m.user; }
    QString operator()(const wire::Resume&) const { return QStringLiteral("Resume"); }
    QString operator()(const wire::Hello&) const { return QStringLiteral("Hello"); }
    QString operator()(const wire::Enroll&) const { return QStringLiteral("Enroll"); }
    QString operator()(const wire::SignOut&) const { return QStringLiteral("SignOut"); }
    QString operator()(const wire::Ping&) const { return QStringLiteral("Ping"); }
    QString operator()(const wire::ReportSeat& m) const
    {
        return QStringLiteral("Seat %1").arg(static_cast<int>(m.report.state));
    }
    QString operator()(const wire::ReportTrust& m) const
    {
        return QStringLiteral("Trust %1").arg(QString::fromLatin1(m.authorities.join(' ')));
    }
    QString operator()(const wire::OfferBlob& m) const
    {
        return QStringLiteral("Offer %1").arg(QString::fromLatin1(m.key.sha256.left(1)));
    }
    QString operator()(const wire::PutPiece& m) const
    {
        return QStringLiteral("Put %1 %2").arg(QString::fromLatin1(m.key.sha256.left(1))).arg(m.piece);
    }
    QString operator()(const wire::GetPiece& m) const
    {
        return QStringLiteral("Get %1 %2").arg(QString::fromLatin1(m.key.sha256.left(1))).arg(m.piece);
    }
    QString operator()(const wire::Pong&) const { return QStringLiteral("Pong"); }
    template <typename Other>
    QString operator()(const Other&) const
    {
        return QStringLiteral("?");
    }
};

qint64 blobRequestOf(const wire::Message& message)
{
    if (const auto* offer = std::get_if<wire::OfferBlob>(&message))
        return offer->request;
    if (const auto* put = std::get_if<wire::PutPiece>(&message))
        return put->request;
    return std::get<wire::GetPiece>(message).request;
}

QString storeText(const StorePage& s)
{
    QString text =
        QStringLiteral("store %1 %2-%3").arg(s.page.feed.value).arg(s.page.since).arg(s.page.until);
    if (s.begin)
        text += QStringLiteral(" begin");
    if (s.staged)
        text += QStringLiteral(" staged");
    if (s.swap)
        text += QStringLiteral(" swap");
    return text;
}

struct EffectText
{
    QString operator()(const Connect&) const { return QStringLiteral("connect"); }
    QString operator()(const Disconnect&) const { return QStringLiteral("disconnect"); }
    QString operator()(const Send& e) const
    {
        return QStringLiteral("> ") + std::visit(MessageText{}, e.message);
    }
    QString operator()(const StorePage& e) const { return storeText(e); }
    QString operator()(const ClearFeed& e) const { return QStringLiteral("clear ") + e.feed.value; }
    QString operator()(const ReadCursors&) const { return QStringLiteral("read cursors"); }
    QString operator()(const ReadSummary& e) const { return QStringLiteral("read summary ") + e.feed.value; }
    QString operator()(const ReadOutbox& e) const
    {
        return QStringLiteral("read outbox %1").arg(e.maxCommands);
    }
    QString operator()(const StoreResults& e) const
    {
        return QStringLiteral("store results %1").arg(e.results.size());
    }
    QString operator()(const OfferAgain&) const { return QStringLiteral("offer again"); }
    QString operator()(const PutCommandBehind& e) const
    {
        QString text = QStringLiteral("put behind");
        for (const CommandId& command : e.commands)
            text += QStringLiteral(" %1").arg(command.value.data1);
        return text;
    }
    QString operator()(const SetTimer& e) const { return QStringLiteral("set ") + timerName(e.timer); }
    QString operator()(const StopTimer& e) const { return QStringLiteral("stop ") + timerName(e.timer); }
    QString operator()(const ReportState& e) const { return QStringLiteral("say ") + stateName(e.state); }
    QString operator()(const ReportSignedIn&) const { return QStringLiteral("signed in"); }
    QString operator()(const KeepAuthorities& e) const
    {
        return QStringLiteral("keep authorities %1").arg(QString::fromLatin1(e.authorities)).trimmed();
    }
    // Nothing depends on it.
    QString operator()(const ReportHub&) const { return {}; }
    QString operator()(const ReportRevoked& e) const { return QStringLiteral("revoked ") + e.error.key; }
    QString operator()(const ReportSignInFailed& e) const
    {
        return QStringLiteral("sign-in failed ") + e.error.key;
    }
    QString operator()(const ReportEnrolled&) const { return QStringLiteral("enrolled"); }
    QString operator()(const ReportEnrollFailed& e) const
    {
        return QStringLiteral("enrolment failed ") + e.error.key;
    }
    QString operator()(const ReportPasswordChanged&) const { return QStringLiteral("password changed"); }
    QString operator()(const ReportPasswordRefused& e) const
    {
        return QStringLiteral("password refused ") + e.error.key;
    }
    QString operator()(const ReportAudit& e) const
    {
        return QStringLiteral("audit of %1").arg(e.page.lines.size());
    }
    QString operator()(const ReportAuditRefused& e) const
    {
        return QStringLiteral("audit refused ") + e.error.key;
    }
    QString operator()(const ReportTrouble& e) const { return QStringLiteral("trouble ") + e.error.key; }
    QString operator()(const ReadBlobs&) const { return QStringLiteral("read blobs"); }
    QString operator()(const ReadBlobPiece& e) const
    {
        return QStringLiteral("read %1 %2").arg(QString::fromLatin1(e.sha256.left(1))).arg(e.piece);
    }
    QString operator()(const StoreBlobPiece& e) const
    {
        return QStringLiteral("keep %1 %2").arg(QString::fromLatin1(e.key.sha256.left(1))).arg(e.piece);
    }
    QString operator()(const MarkBlob& e) const
    {
        return (e.atHub ? QStringLiteral("mark ") : QStringLiteral("release ")) +
               QString::fromLatin1(e.key.sha256.left(1));
    }
    QString operator()(const ReportBlob& e) const
    {
        const QString how = e.progress.state == BlobProgress::State::Done     ? QStringLiteral("done")
                            : e.progress.state == BlobProgress::State::PutOff ? e.progress.error.key
                                                                              : QStringLiteral("moving");
        return QStringLiteral("%1 %2 %3")
            .arg(how, QString::fromLatin1(e.progress.key.sha256.left(1)))
            .arg(e.progress.done);
    }
};

} // namespace

QStringList Script::tell(Happening what)
{
    QStringList words;
    for (const Effect& effect : m_engine.handle({m_now, std::move(what)})) {
        const QString text = describe(effect);
        if (!text.endsWith(QStringLiteral("Answer")) && text != QStringLiteral("set Ping") &&
            text != QStringLiteral("stop Ping") && !text.isEmpty())
            words.append(text);
    }
    return words;
}

QString Script::describe(const Effect& effect)
{
    if (const auto* set = std::get_if<SetTimer>(&effect))
        m_delays[set->timer] = set->ms;
    if (const auto* stop = std::get_if<StopTimer>(&effect))
        m_delays.remove(stop->timer);
    if (const auto* sent = std::get_if<Send>(&effect)) {
        if (const auto* pull = std::get_if<wire::Pull>(&sent->message))
            lastPull = *pull;
        if (const auto* push = std::get_if<wire::Push>(&sent->message))
            lastPush = *push;
        if (const auto* compare = std::get_if<wire::Compare>(&sent->message))
            lastCompare = *compare;
        if (const auto* signIn = std::get_if<wire::SignIn>(&sent->message))
            lastNonce = signIn->nonce;
        if (const auto* resume = std::get_if<wire::Resume>(&sent->message))
            lastNonce = resume->nonce;
        if (const auto* change = std::get_if<wire::ChangePassword>(&sent->message))
            lastPasswordRequest = change->request;
        else if (const auto* list = std::get_if<wire::ListAudit>(&sent->message))
            lastAuditRequest = list->request;
        else if (typeOf(sent->message) >= wire::OfferBlob::type &&
                 typeOf(sent->message) <= wire::GetPiece::type)
            lastBlobRequest = blobRequestOf(sent->message);
    }
    return std::visit(EffectText{}, effect);
}

QStringList Script::fires(Timer timer)
{
    m_now += m_delays.take(timer);
    return tell(TimerFired{timer});
}

QStringList Script::resumes(const QList<FeedId>& granted, const QList<store::FeedCursor>& cursors,
                            int pending)
{
    QStringList words = tell(Started{{epoch}, QByteArrayLiteral("secret"), token, cursors, pending});
    return words + comesOnline(granted);
}

QStringList Script::comesOnline(const QList<FeedId>& granted)
{
    QStringList words = tell(Connected{});
    words += hears(wire::Welcome{1, {}, QStringLiteral("990019"), {}, features});
    return words + hears(signedIn(granted));
}

wire::SignedIn Script::signedIn(const QList<FeedId>& granted) const
{
    return {token, {epoch}, QStringLiteral("Sato"), Role::Operator, {}, {}, epoch, granted, lastNonce};
}

wire::Page Script::page(qint64 since, qint64 until, bool more) const
{
    return {lastPull.request, lastPull.feed, epoch, since, until, more ? until + 1000 : until, more, {}};
}

wire::Pushed Script::pushed(wire::PushStatus status, qint64 revision) const
{
    wire::Pushed answer{lastPush.request, {}};
    for (const QByteArray& body : lastPush.commands) {
        const CommandId id = CommandId::fromBytes(body.left(16));
        const bool applied = status == wire::PushStatus::Applied || status == wire::PushStatus::Duplicate;
        answer.results.push_back({id, status, applied ? centre : FeedId{}, revision, {}, {}});
    }
    return answer;
}

wire::Compared Script::compared(qint64 revision, store::FeedSummary summary) const
{
    return {lastCompare.request, lastCompare.feed, lastCompare.epoch, revision,
            summary.count,       summary.digestSum};
}

CommandId commandId(int number)
{
    return {QUuid(static_cast<uint>(number), 0, 0, 0, 0, 0, 0, 0, 0, 0, 2)};
}

OutboxRead entries(int first, int count, int bytes)
{
    OutboxRead read;
    for (int i = 0; i < count; ++i) {
        const CommandId id = commandId(first + i);
        read.entries.push_back({id, id.toBytes() + QByteArray(bytes, 'x')});
    }
    return read;
}

QStringList said(const char* text)
{
    return QString::fromUtf8(text).split(QStringLiteral(" | "), Qt::SkipEmptyParts);
}

} // namespace madoguchi::sync
