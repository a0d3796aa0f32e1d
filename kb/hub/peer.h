// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/hub/audit_page.h"
#include "kb/hub/service.h"
#include "kb/wire/message.h"

#include <QObject>
#include <QTimer>

namespace madoguchi::hub {

/// One desk's conversation with the hub: messages in, messages out, no socket.
///
/// | state    | takes                              | then                                   |
/// |----------|------------------------------------|----------------------------------------|
/// | New      | Hello                              | Welcome → Greeted; too old: Fault, end |
/// | Greeted  | Enroll                             | Enrolled or Fault                      |
/// | Greeted  | SignIn, Resume                     | SignedIn → SignedIn, or Fault          |
/// | SignedIn | Pull, Push, Compare                | Page, Pushed, Compared, or Fault       |
/// | SignedIn | OfferBlob, PutPiece, GetPiece | BlobLacks, PieceTaken, BlobPiece, or Fault |
/// | SignedIn | ReportSeat                         | the seat's row, if they read the room  |
/// | SignedIn | ReportTrust                        | is noted (DeviceTrust)                 |
/// | SignedIn | ChangePassword                     | PasswordChanged or Fault               |
/// | SignedIn | ListAudit                          | AuditPage or Fault                     |
/// | SignedIn | SignOut                            | → Greeted                              |
/// | any      | Ping, Pong                         | Pong, nothing                          |
/// | any      | anything else                      | Fault of the connection, end           |
class Peer : public QObject
{
    Q_OBJECT
public:
    /// @param number names the connection in the log
    Peer(Service& service, int number, QString address);

    /// The CA that signed the certificate this connection was shown; its fingerprint.
    void setAuthority(const QByteArray& fingerprint) { m_authority = fingerprint; }
    void handle(const wire::Message& message);
    /// Tells a signed-in desk that feeds it may read have moved. @return false if there was nothing to tell
    /// it
    bool announce(const std::map<FeedId, qint64>& moved);
    /// Rights may have changed: says so, or ends the conversation. @return false if the database did not say;
    /// then ask again.
    [[nodiscard]] bool checkRights();
    /// Whom desks are to trust has changed: says so to one that is signed in.
    void tellAuthorities();
    [[nodiscard]] bool isSignedIn() const { return m_session.has_value(); }
    /// Of whoever is signed in; null if nobody is. Until the next message.
    [[nodiscard]] const Session* session() const { return m_session ? &*m_session : nullptr; }
    /// Ends the session of a seat that was left long ago.
    void endIfLeft();
    /// Ends the conversation with a Fault of the connection. @param retryAfterMs before that it need not come
    /// again
    void end(const Error& error, qint64 retryAfterMs = 0);
    /// The connection is gone; nothing more will come. @param silentMs how long nothing was heard
    void left(qint64 silentMs);

Q_SIGNALS:
    void send(const madoguchi::wire::Message& message);
    /// From now on the desk may send the larger frames of those who are signed in, or no more.
    void signedInChanged(bool signedIn);
    /// Everything was sent; close.
    void ended();
    /// A push was committed.
    void moved(const std::map<madoguchi::FeedId, qint64>& heads);
    /// A pull was answered.
    void pulled();

private:
    enum class State { New, Greeted, SignedIn, Ended };

    void on(const wire::Hello& hello);
    void on(const wire::Enroll& enroll);
    void on(const wire::SignIn& signIn);
    void on(const wire::Resume& resume);
    void on(const wire::SignOut& signOut);
    void on(const wire::Pull& pull);
    void on(const wire::Push& push);
    void on(const wire::Compare& compare);
    void on(const wire::ReportSeat& message);
    void on(const wire::ReportTrust& message);
    void on(const wire::ChangePassword& message);
    void on(const wire::ListAudit& list);
    void on(const wire::OfferBlob& offer);
    void on(const wire::PutPiece& put);
    void on(const wire::GetPiece& get);
    void on(const wire::Ping& ping);
    void on(const wire::Pong& pong);
    /// Messages of the hub's own side.
    template <typename Other>
    void on(const Other& message);

    [[nodiscard]] Result<ReadyPage> pageFor(const wire::Pull& pull);
    [[nodiscard]] Result<QList<FeedId>> feedsOf(const Actor& actor);
    [[nodiscard]] Result<AuditFilter> filterOf(const wire::ListAudit& list);
    [[nodiscard]] bool mayReadAudit() const;
    /// A slice of what was asked of the audit; answers, or comes again when others had their turn.
    void readAudit();
    void answerAudit();
    void noteMet(const SeatId& seat);
    void admit(Admission<Session> session, qint64 nonce);
    void refuse(const Refusal& refusal);
    void fault(qint64 request, const Error& error);
    /// Into the audit, by whoever is signed in.
    void tell(AuditEntry entry);
    void tellFeeds();
    [[nodiscard]] bool expect(State state);
    void log(const char* what, const QString& figures, qint64 startedAt) const;

    /// How far the audit was shown. Kept here: the desk is not told a row's number.
    struct AuditPlace
    {
        qint64 number = 0; ///< of the page: counted up with each
        qint64 before = 0; ///< seq; 0: there is nothing more
        AuditFilter filter = {};
    };

    struct AuditRequest
    {
        qint64 request;
        qint64 since; ///< by the steady clock
        AuditReading reading;
    };

    Service& m_service;
    const int m_number;
    const QString m_address;
    QByteArray m_authority;
    State m_state = State::New;
    bool m_signingIn = false;
    bool m_changingPassword = false;
    std::optional<Session> m_session;
    std::optional<qint64> m_leftSince; ///< nobody is at the seat, as it says itself
    Actor m_actor;                     ///< of the session, as it was looked at last
    AuditPlace m_auditPlace;
    std::optional<AuditRequest> m_auditReading; ///< goes on when m_auditNext fires
    QTimer m_auditNext;
    QList<FeedId> m_feeds;
    std::map<FeedId, qint64> m_told;   ///< how far the desk knows each feed to have come …
    std::map<FeedId, qint64> m_pushed; ///< … and by what it pushed itself
};

} // namespace madoguchi::hub
