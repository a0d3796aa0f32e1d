// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/command_runner.h"
#include "app/desk/core/contact_draft.h"
#include "kb/domain/centre_calendar.h"
#include "kb/domain/escalation.h"

#include <QAbstractListModel>
#include <QSet>
#include <QTimer>

namespace madoguchi::desk {

/// How near a promised call is.
enum class CallBackStage { Later, Soon, Overdue };

/// The calls promised to citizens that whoever sits here may make: nobody's and their own, the next one
/// first. What is done about them, and the reminder before each. UI thread.
class CallBacksModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    static constexpr int tickMs = 5'000;
    /// The lines people read of one; comes from the windows.
    using Text = std::function<QString(const Escalation&, CallBackStage)>;

    explicit CallBacksModel(CommandRunner& commands, QObject* parent = nullptr);

    void setText(Text text);
    void refresh();
    /// @return nullptr if there is no such row.
    [[nodiscard]] const Escalation* rowAt(int row) const;
    [[nodiscard]] int rowOf(const EscalationId& id) const;
    [[nodiscard]] CallBackStage stage(const Escalation& callBack) const;
    /// How many are at this stage or a later one.
    [[nodiscard]] int countFrom(CallBackStage stage) const;
    [[nodiscard]] bool isMine(const Escalation& callBack) const;

    /// Takes it, unless it is taken by whoever sits here already; taken() or failed() follows.
    void take(const EscalationId& id);
    /// Gives it back into the room with a word for the next shift; done() or failed() follows.
    void handBack(const EscalationId& id, const QString& note);
    /// The contact with which it is called, as far as it is known.
    [[nodiscard]] static ContactDraft draftOf(const Escalation& callBack, Timestamp now);
    /// Looks at the clock; by itself every tickMs.
    void tick();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    /// Rows or stages are others.
    void changed();
    /// A promised time is near; said once for each time promised.
    void reminded(const madoguchi::Escalation& callBack);
    void taken(const madoguchi::Escalation& callBack);
    void done(const madoguchi::EscalationId& callBack);
    void failed(const madoguchi::Error& error);

private:
    struct Found
    {
        std::vector<Escalation> rows;
        CentreCalendar calendar;
    };
    [[nodiscard]] static Result<Found> read(db::Connection& connection, const UserId& user);
    void show(Found found);
    void clear();
    void remind();
    void give(const EscalationId& id, EscalationEntry entry, std::function<void()> then);

    CommandRunner& m_commands;
    Text m_text;
    CentreCalendar m_calendar;
    std::vector<Escalation> m_rows;
    std::vector<CallBackStage> m_stages;
    QSet<QString> m_reminded;
    QTimer m_tick;
    bool m_busy = false;
};

} // namespace madoguchi::desk

Q_DECLARE_METATYPE(madoguchi::Escalation)
