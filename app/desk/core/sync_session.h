// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/desk_status.h"
#include "app/desk/core/settings.h"
#include "app/desk/core/sign_in_session.h"
#include "kb/base/random.h"
#include "kb/sync/sync_driver.h"

namespace madoguchi::desk {

/// The desk's connection to the hub, as the windows see it. UI thread; the work is done in the driver's own
/// thread.
class SyncSession final : public QObject
{
    Q_OBJECT
public:
    /// All outlive the session; clock and random may be used from any thread.
    SyncSession(DeskStore& store, SignInSession& signIn, const Clock& clock, RandomSource& random,
                QObject* parent = nullptr);
    ~SyncSession() override;

    /// Connects to this hub from now on; with an empty address the desk stands alone. trouble() if the
    /// certificate cannot be read.
    void configure(const Settings::Hub& hub);
    /// Reads what the store knows: the seat, and how fresh the Q&As are. ready() follows.
    void readStore();

    [[nodiscard]] bool hasHub() const { return m_driver != nullptr; }
    /// Null: this desk is not enrolled at a hub.
    [[nodiscard]] const SeatId& seat() const { return m_seat; }
    [[nodiscard]] HubState state() const { return m_state; }
    [[nodiscard]] Timestamp since() const { return m_since; }
    /// The hub ended the session of whoever works here, and what they save waits until they give their
    /// password again.
    [[nodiscard]] bool asksPassword() const { return m_asksPassword; }
    [[nodiscard]] int pending() const { return m_pending; }
    /// Who else has to sign in here again before all of it goes to the hub; by name.
    [[nodiscard]] const QStringList& waitsFor() const { return m_waitsFor; }
    /// When the Q&As were last known to be those of the hub; not set = never.
    [[nodiscard]] Timestamp articlesAsOf() const { return m_articlesAsOf; }
    /// The hub's name and version, as it said them last; empty before it was reached.
    [[nodiscard]] const QString& hubProgram() const { return m_hubProgram; }

    /// Of whoever is signed in, at the hub; passwordChanged() or passwordRefused() follows. They are signed
    /// in with it at once.
    void changePassword(const QString& present, const QString& next);
    /// What an administrator wants to see; auditRead() or auditRefused() follows.
    void listAudit(const wire::ListAudit& list);
    /// With the one-time code IT gave; enrolled() or enrollFailed() follows.
    void enroll(const QString& code, const QString& deviceName);
    /// What this seat is at: told to the hub as long as somebody is signed in there.
    void setSeatReport(const std::optional<SeatReport>& report);
    /// Tries now.
    void kick();
    /// A command was saved.
    void commandQueued();
    /// Attachments are to be brought or fetched, or not any more.
    void blobsQueued();

    /// "host", "host:port", "[v6]:port". @return an empty host if it cannot be read so.
    [[nodiscard]] static sync::SyncConfig configOf(const QString& address);

Q_SIGNALS:
    void ready();
    /// state(), since(), asksPassword(), pending(), waitsFor(), articlesAsOf() or hubProgram() is another.
    void changed();
    /// Rows came from the hub, or went: everything shown may be out of date.
    void contentChanged();
    /// The hub refused a command: somebody has to look at it.
    void refused();
    void passwordChanged();
    void passwordRefused(const madoguchi::Error& error);
    void auditRead(const madoguchi::wire::AuditPage& page);
    void auditRefused(const madoguchi::Error& error);
    void enrolled();
    void enrollFailed(const madoguchi::Error& error);
    void trouble(const madoguchi::Error& error);
    /// Connected, up to date and nothing waits: what trouble() told is over.
    void troubleOver();
    /// An attachment's bytes have come or gone.
    void blobMoved(const madoguchi::sync::BlobProgress& progress);

private:
    void connectDriver();
    void onState(sync::SyncState state, Timestamp since);
    void setState(HubState state, Timestamp since);
    void showState(Timestamp since);
    void noteCurrent();
    void refreshAsked();
    void noteTrouble(const Error& error);
    void noteAllWell();
    void setPending(int pending);
    void readWaitsFor();

    DeskStore& m_store;
    SignInSession& m_signIn;
    const Clock& m_clock;
    RandomSource& m_random;
    std::unique_ptr<sync::SyncDriver> m_driver;
    QString m_nextPassword; ///< until the hub has answered
    SeatId m_seat;
    std::optional<SeatReport> m_seatReport;
    HubState m_state = HubState::None;
    sync::SyncState m_driverState = sync::SyncState::Offline;
    Timestamp m_since;
    int m_pending = 0;
    QStringList m_waitsFor;
    bool m_asksPassword = false;
    bool m_inTrouble = false;
    Timestamp m_articlesAsOf;
    QString m_hubProgram;
};

} // namespace madoguchi::desk
