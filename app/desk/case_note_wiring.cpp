// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/case_note_wiring.h"

#include "app/desk/core/case_list_query.h"
#include "app/desk/desk_core.h"
#include "app/desk/ui/cases/cases_workspace.h"
#include "app/desk/ui/cases/list/case_list_text.h"
#include "app/desk/ui/settings/settings_dialog.h"
#include "app/desk/ui/window/main_window.h"
#include "app/desk/ui/wording/case_note_text.h"
#include "app/desk/ui/wording/error_text.h"

namespace madoguchi::desk {

namespace {

/// So many at once are told of one by one; more are one line.
constexpr qsizetype mostAtOnce = 5;

enum class Pressure : int { None, Soon, Late };

class CaseNotes final : public QObject
{
public:
    CaseNotes(CasesWorkspace& cases, DeskCore& core, MainWindow& window, int index)
        : QObject(&cases)
        , m_cases(cases)
        , m_core(core)
        , m_window(window)
        , m_index(index)
    {
        connect(&core.caseQueue, &CaseQueue::changed, this, &CaseNotes::tell);
    }

private:
    struct Known
    {
        store::CaseDuty duty;
        Pressure pressure;
    };

    static QString keyOf(const store::CaseDuty& duty)
    {
        return QStringLiteral("%1 %2 %3")
            .arg(duty.file.id.toString())
            .arg(int(duty.kind))
            .arg(duty.part.toString());
    }
    [[nodiscard]] Pressure pressureOf(const store::CaseDuty& duty) const
    {
        const Timestamp now = m_core.clock.now();
        if (!duty.dueAt.isSet())
            return Pressure::None;
        return duty.dueAt < now                 ? Pressure::Late
               : duty.dueAt < dueSoonUntil(now) ? Pressure::Soon
                                                : Pressure::None;
    }
    static CaseMessageKind kindOf(Pressure pressure)
    {
        return pressure == Pressure::Late ? CaseMessageKind::Overdue : CaseMessageKind::DueSoon;
    }
    [[nodiscard]] bool wants(CaseMessageKind kind) const { return m_core.messageChoices.wantsInWindow(kind); }
    void tell()
    {
        // Nobody, or somebody else: whatever hangs there is not theirs.
        if (!m_core.caseQueue.isLoaded()) {
            withdrawAll();
            return;
        }
        QHash<QString, Known> now;
        QList<QString> came;
        QList<QString> pressing;
        for (const store::CaseDuty& duty : m_core.caseQueue.duties()) {
            const QString key = keyOf(duty);
            const Pressure pressure = pressureOf(duty);
            const auto before = m_known.constFind(key);
            now.insert(key, {duty, pressure});
            if (before == m_known.cend()) {
                if (wants(messageKindOf(duty.kind)))
                    came.append(key);
            } else if (int(pressure) > int(before->pressure) && wants(kindOf(pressure))) {
                pressing.append(key);
            }
        }
        for (auto it = m_known.cbegin(); it != m_known.cend(); ++it) {
            if (now.contains(it.key()))
                continue;
            m_core.board.withdraw(NoteKind::Case, it.key());
            m_core.board.withdraw(NoteKind::CaseDue, it.key());
        }
        m_known = now;
        if (!std::exchange(m_begun, true))
            postBeginning();
        else
            postAll(came, pressing);
    }
    void postBeginning()
    {
        const auto late = std::count_if(m_known.cbegin(), m_known.cend(),
                                        [](const Known& known) { return known.pressure == Pressure::Late; });
        if (late > 0 && wants(CaseMessageKind::Overdue))
            postMany(NoteKind::CaseDue, [late] { return CaseNoteText::manyOverdue(int(late)); });
    }
    void postAll(const QList<QString>& came, const QList<QString>& pressing)
    {
        if (came.size() > mostAtOnce)
            postMany(NoteKind::Case, [many = came.size()] { return CaseNoteText::manyCame(int(many)); });
        else
            for (const QString& key : came)
                post(NoteKind::Case, key,
                     [kind = m_known.value(key).duty.kind] { return CaseNoteText::came(kind); });
        if (pressing.size() > mostAtOnce)
            postMany(NoteKind::CaseDue,
                     [many = pressing.size()] { return CaseNoteText::manyPressing(int(many)); });
        else
            for (const QString& key : pressing)
                post(NoteKind::CaseDue, key, [late = m_known.value(key).pressure == Pressure::Late] {
                    return late ? CaseNoteText::overdue() : CaseNoteText::dueSoon();
                });
    }
    void post(NoteKind kind, const QString& key, const std::function<QString()>& title)
    {
        const auto words = [title, file = m_known.value(key).duty.file]() -> NoticeBoard::Words {
            // It may come up where others look on: of a case for named persons its number is enough.
            const QString detail =
                file.restricted ? file.number : QString(file.number + u' ' + CaseListText::subject(file));
            return {title(), detail.trimmed()};
        };
        m_core.board.post(kind, key, words, [this, id = m_known.value(key).duty.file.id] {
            m_window.showWorkspace(m_index);
            m_cases.showPage(CasesWorkspace::Mine);
            m_cases.openCase(id);
        });
    }
    void postMany(NoteKind kind, const std::function<QString()>& title)
    {
        const auto words = [title]() -> NoticeBoard::Words { return {title(), {}}; };
        m_core.board.post(kind, manyKey, words, [this] {
            m_window.showWorkspace(m_index);
            m_cases.showPage(CasesWorkspace::Mine);
        });
    }
    void withdrawAll()
    {
        for (const NoteKind kind : {NoteKind::Case, NoteKind::CaseDue}) {
            for (auto it = m_known.cbegin(); it != m_known.cend(); ++it)
                m_core.board.withdraw(kind, it.key());
            m_core.board.withdraw(kind, manyKey);
        }
        m_known.clear();
        m_begun = false;
    }

    const QString manyKey = QStringLiteral("many");
    CasesWorkspace& m_cases;
    DeskCore& m_core;
    MainWindow& m_window;
    int m_index;
    QHash<QString, Known> m_known;
    bool m_begun = false;
};

} // namespace

void wireCaseNotes(CasesWorkspace& cases, DeskCore& core, MainWindow& window, int index)
{
    new CaseNotes(cases, core, window, index);
}

void wireMessageChoice(SettingsDialog& settings, MessageChoices& choices)
{
    const auto show = [&settings, &choices] { settings.setMessageChoice(choices.choice()); };
    QObject::connect(&settings, &SettingsDialog::messagesChosen, &choices, &MessageChoices::choose);
    QObject::connect(&choices, &MessageChoices::changed, &settings, show);
    QObject::connect(&choices, &MessageChoices::failed, &settings,
                     [&settings](const Error& error) { settings.showMessageError(ErrorText::of(error)); });
    show();
}

} // namespace madoguchi::desk
