// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/case_session.h"
#include "app/desk/core/redaction_draft.h"
#include "kb/text/personal_data.h"

namespace madoguchi::desk {

/// One case prepared for publication, or looked at by the second person: its two texts, what is blacked out
/// of them, what may still say who somebody is or where, and what the public will read. Follows the case that
/// is open. What one has begun is kept from step to step, as places alone. UI thread.
class RedactionSession final : public QObject
{
    Q_OBJECT
public:
    enum class Text { Opinion, Answer };
    /// Write: stretches are chosen. Look: as they were proposed.
    enum class Mode { Write, Look };

    /// What may say who somebody is, and is not blacked out.
    struct Suggestion
    {
        Text which;
        TextSpan span;
        text::PersonalKind kind;
        bool likely; ///< taken with all
        QString words;

        bool operator==(const Suggestion&) const = default;
    };

    /// `file` outlives this.
    explicit RedactionSession(CaseSession& file, QObject* parent = nullptr);

    /// Of the case that is open; goes on with what was begun. began() follows.
    void begin(Mode mode);
    /// What was begun is kept.
    void end();
    /// Throws away what was begun, and ends.
    void discard();
    [[nodiscard]] bool isActive() const { return m_active; }
    [[nodiscard]] Mode mode() const { return m_mode; }

    /// The text as the case has it.
    [[nodiscard]] const QString& source(Text which) const { return of(which).text; }
    [[nodiscard]] const TextSpans& spans(Text which) const { return of(which).spans; }
    /// As the public will read it; of Mode::Look, as it was proposed, whatever became of the case.
    [[nodiscard]] QString result(Text which) const;
    [[nodiscard]] const std::vector<Suggestion>& suggestions() const { return m_suggestions; }
    [[nodiscard]] const PublicationFields& fields() const { return m_fields; }
    /// True if the texts were changed since what was blacked out was chosen: it was looked for again, and is
    /// to be looked at.
    [[nodiscard]] bool areTextsChanged() const { return m_textsChanged; }
    /// True if the title says what is blacked out, or who somebody is.
    [[nodiscard]] bool isTitleTelling() const;
    /// What was blacked out in one place and is said in another; empty if nothing is.
    [[nodiscard]] QString saidElsewhere() const;

    // Of Mode::Write. @{
    /// Whole characters, without blanks around them; nothing for blanks alone.
    void blackOut(Text which, TextSpan span);
    /// The stretch that holds this place.
    void lift(Text which, int place);
    void take(const Suggestion& suggestion);
    void takeAll();
    void undo();
    void redo();
    [[nodiscard]] bool canUndo() const { return m_step > 0; }
    [[nodiscard]] bool canRedo() const { return m_step + 1 < m_steps.size(); }
    void setFields(const PublicationFields& fields);
    /// proposed() or failed() follows.
    void propose();
    // @}

    /// Of Mode::Look: does it about the proposal that is shown. acted() or failed() follows.
    void act(CaseAct what, const QString& reason = {});

    void flush() { m_keeper.flush(); }

Q_SIGNALS:
    void began();
    void changed();
    void ended();
    void proposed();
    void acted(madoguchi::CaseAct what);
    void failed(const madoguchi::Error& error);

private:
    struct Side
    {
        QString text;
        TextSpans spans;
    };
    struct Step
    {
        TextSpans opinion;
        TextSpans answer;
    };
    [[nodiscard]] const Side& of(Text which) const { return which == Text::Opinion ? m_opinion : m_answer; }
    [[nodiscard]] Side& of(Text which) { return which == Text::Opinion ? m_opinion : m_answer; }
    void start(const std::optional<RedactionDraft>& draft);
    void follow();
    void showProposal();
    void noteStep();
    void goTo(size_t step);
    void keep();
    void suggest();
    [[nodiscard]] QStringList hidden() const;

    CaseSession& m_file;
    DraftKeeper m_keeper;
    CaseId m_id;
    Mode m_mode = Mode::Write;
    bool m_active = false;
    bool m_textsChanged = false;
    qint64 m_version = 0; ///< of the publication that is looked at
    Side m_opinion;
    Side m_answer;
    PublicationFields m_fields;
    std::vector<Suggestion> m_suggestions;
    std::vector<Step> m_steps;
    size_t m_step = 0;
    std::optional<CaseAct> m_asked; ///< waits for its answer
};

} // namespace madoguchi::desk
