// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/case_writing.h"
#include "app/desk/core/command_runner.h"
#include "app/desk/core/draft_keeper.h"

#include <map>

namespace madoguchi::desk {

/// One case, open before one person: read, followed while others work on it, and acted on. What is typed is
/// kept on the disk from key to key until it is saved, each person's own; where somebody saved another text
/// meanwhile, here or in the hub's answer to what was done offline, both are there. UI thread.
class CaseSession final : public QObject
{
    Q_OBJECT
public:
    /// After so long an announcement of writing is given again; others forget it after half an hour.
    static constexpr qint64 announceAgainMs = 10LL * 60 * 1000;

    explicit CaseSession(CommandRunner& commands, QObject* parent = nullptr);

    /// opened() or gone() follows; what was begun about it is there again.
    void open(const CaseId& id);
    void close();
    [[nodiscard]] bool isOpen() const { return !m_file.id.isNull(); }
    [[nodiscard]] const Case& file() const { return m_file; }
    /// True while something done about it waits for the hub.
    [[nodiscard]] bool waitsForHub() const { return m_waits; }
    /// True while something is being saved.
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] Actor actor() const;
    [[nodiscard]] Timestamp now() const { return m_commands.clock().now(); }
    /// Whether the one signed in may do it now.
    [[nodiscard]] bool may(CaseAct act, const PartId& part = {}) const;
    /// What a linked case is called; empty if it is not at this desk.
    [[nodiscard]] QString numberOf(const CaseId& other) const { return m_numbers.value(other.value); }
    /// Others who write at this moment.
    [[nodiscard]] std::vector<CaseEditor> othersWriting() const;
    /// What one typed when the case went out of sight; the rest of it is gone from this desk.
    [[nodiscard]] const CaseWritings& left() const { return m_left; }

    // Texts. `part` null: the reply. @{
    /// As it is being written, else as it was saved.
    [[nodiscard]] QString text(const PartId& part) const;
    [[nodiscard]] QStringList articles(const PartId& part) const;
    [[nodiscard]] bool isUnsaved(const PartId& part) const;
    void setText(const PartId& part, const QString& text);
    void setArticles(const PartId& part, const QStringList& articles);
    /// done() or failed() follows, or conflicted() if somebody else was first.
    void saveText(const PartId& part);
    void discardText(const PartId& part);
    /// True if somebody saved another text since one began.
    [[nodiscard]] bool isInConflict(const PartId& part) const;
    void keepMine(const PartId& part);
    void takeTheirs(const PartId& part);
    void takeBoth(const PartId& part);
    // @}

    // The case's own fields. @{
    [[nodiscard]] const std::optional<CaseFieldsWriting>& fieldsWriting() const { return m_writings.fields; }
    [[nodiscard]] bool areFieldsInConflict() const;
    void setFields(const CaseFields& fields, const QString& reason);
    void saveFields();
    void discardFields();
    /// One's own stand, on top of what was saved meanwhile.
    void keepMyFields();
    // @}

    [[nodiscard]] QString note() const { return m_writings.note; }
    void setNote(const QString& note);

    /// Does something; the entry's id is set here. done() or failed() follows. While something else is being
    /// saved, nothing happens: a double click does nothing twice.
    void act(CaseEntry entry) { actTogether({std::move(entry)}); }
    /// The same for several, all or none.
    void actTogether(std::vector<CaseEntry> entries);
    /// This case and another, in one transaction: the one says the same as the other, or goes on as it, which
    /// then names this one's attachments, too.
    void linkWith(const CaseId& other, CaseLinkKind kind, const QString& reason);
    /// Links by the other's number. NotFound "case.link" through failed() if it is not here.
    void linkWithNumber(const QString& number, CaseLinkKind kind, const QString& reason);

    /// Rows came.
    void refresh();
    void flush() { m_keeper.flush(); }
    [[nodiscard]] CommandRunner& commands() const { return m_commands; }

Q_SIGNALS:
    /// Another case is shown.
    void opened();
    /// file(), a text's state, isBusy() or waitsForHub() is another.
    void changed();
    /// text() is another without anybody having typed it here.
    void textReplaced(const madoguchi::PartId& part);
    /// Another text was saved meanwhile: isInConflict() or areFieldsInConflict().
    void conflicted();
    void closed();
    /// It is not at this desk (any more).
    void gone(const madoguchi::CaseId& id);
    void done(madoguchi::CaseAct act, const madoguchi::PartId& part);
    void failed(madoguchi::CaseAct act, const madoguchi::PartId& part, const madoguchi::Error& error);

private:
    struct Found
    {
        std::optional<Case> file;
        bool waits = false;
        QHash<QUuid, QString> numbers;
        std::optional<QByteArray> draft;
        std::vector<Command> refused; ///< of this person, about this case, with a text in them
    };
    [[nodiscard]] static Result<Found> read(db::Connection& connection, const CaseId& id, const QString& slot,
                                            const UserId& self);
    void take(Found found);
    void takeRefused(const std::vector<Command>& refused);
    void settleWritings();
    void leave();
    void noteSaved(const CaseWriting& given);
    void savedHere(const CaseWriting& given);
    void keep();
    void announce(const PartId& part);
    void announceEnd(const PartId& part);
    using Then = std::function<void()>;
    void give(std::vector<CommandPayload> payloads, CaseAct act, const PartId& part, Then then = {});
    void giveLink(const CaseId& other, CaseLinkKind kind, const QString& reason,
                  std::vector<CaseEntry> ofOther);
    void resolve(const PartId& part, const QString& text, const QStringList& articles);
    [[nodiscard]] CaseWriting& writing(const PartId& part);

    CommandRunner& m_commands;
    DraftKeeper m_keeper;
    CaseId m_asked;
    Case m_file;
    QHash<QUuid, QString> m_numbers;
    CaseWritings m_writings;
    CaseWritings m_left;
    std::map<PartId, Timestamp> m_announced;
    bool m_waits = false;
    bool m_busy = false;
    bool m_refreshing = false;
    bool m_refreshAgain = false;
};

} // namespace madoguchi::desk
