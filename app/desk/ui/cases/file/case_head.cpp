// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/cases/file/case_head.h"

#include "app/desk/ui/cases/file/icon_text.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/flow_layout.h"
#include "app/desk/ui/wording/case_text.h"
#include "app/desk/ui/wording/domain_text.h"
#include "app/desk/ui/wording/joined.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace madoguchi::desk {

CaseHead::CaseHead(const CaseSession& session, const CaseNames& names, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_names(names)
    , m_number(new QLabel(this))
    , m_subject(new QLabel(this))
    , m_state(new IconText(this))
    , m_due(new IconText(this))
    , m_restricted(new IconText(this))
    , m_writing(new IconText(this))
    , m_waits(new IconText(this))
{
    m_number->setObjectName(QStringLiteral("caseNumber"));
    m_number->setProperty("kind", QStringLiteral("muted"));
    m_number->setTextFormat(Qt::PlainText);
    m_number->setWordWrap(true);
    m_subject->setObjectName(QStringLiteral("caseSubject"));
    m_subject->setProperty("kind", QStringLiteral("large"));
    m_subject->setTextFormat(Qt::PlainText);
    m_subject->setWordWrap(true);
    m_subject->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_state->setObjectName(QStringLiteral("caseState"));
    m_due->setObjectName(QStringLiteral("caseDue"));
    m_restricted->setObjectName(QStringLiteral("caseRestricted"));
    m_writing->setObjectName(QStringLiteral("caseWriting"));
    m_waits->setObjectName(QStringLiteral("caseWaits"));
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 4, {16, 12, 16, 8});
    for (QWidget* line : std::initializer_list<QWidget*>{m_number, m_subject, m_state, m_due, m_restricted,
                                                         m_writing, m_waits})
        column->addWidget(line);
}

void CaseHead::fill()
{
    const Case& file = m_session.file();
    QStringList first{file.number.isEmpty() ? tr("No number yet") : file.number,
                      CaseText::of(file.fields.kind)};
    if (!file.ledgerNumber.isEmpty())
        first.append(tr("formerly %1", "number in an imported ledger").arg(file.ledgerNumber));
    m_number->setText(joined(first));
    const QString subject = file.fields.subject.simplified();
    m_subject->setText(file.erasedAt.isSet() ? DomainText::erasedOn(file.erasedAt)
                       : subject.isEmpty()   ? file.fields.text.simplified().left(80)
                                             : subject);
    fillState();
    fillDue();
    fillWarnings();
}

void CaseHead::fillState()
{
    const Case& file = m_session.file();
    const QString who = file.handler.isNull() ? m_names.unit(file.unit) : m_names.person(file.handler);
    const Token token = file.state == CaseState::Answered ? Token::Ok
                        : file.isOpen()                   ? Token::Text
                                                          : Token::Muted;
    m_state->show(CaseText::icon(file.state),
                  joined({CaseText::of(file.state), CaseText::of(file.flow), tr("in charge: %1").arg(who)}),
                  token);
}

void CaseHead::fillDue()
{
    const Case& file = m_session.file();
    const bool told = file.isOpen() && file.dueAt.isSet();
    const bool late = told && CaseText::isLate(file.dueAt, m_session.now());
    if (!told)
        m_due->show({}, {});
    else if (late)
        m_due->show(QStringLiteral("warning"),
                    tr("%1 (was due %2)", "how late, when")
                        .arg(CaseText::due(file.dueAt, m_session.now()),
                             CaseText::moment(file.dueAt, m_session.now())),
                    Token::Bad);
    else
        m_due->show(QStringLiteral("clock"),
                    tr("Due: %1", "when").arg(CaseText::due(file.dueAt, m_session.now())), Token::Muted);
}

void CaseHead::fillWarnings()
{
    const Case& file = m_session.file();
    m_restricted->show(QStringLiteral("warning"),
                       file.isRestricted()
                           ? tr("Whistle-blower case: visible to %1 only").arg(m_names.people(file.readers))
                           : QString(),
                       Token::Bad);
    QStringList writing;
    for (const CaseEditor& editor : m_session.othersWriting()) {
        const QString since = QLocale().toString(editor.since.toLocal().time(), QStringLiteral("HH:mm"));
        const CasePart* part = file.part(editor.part);
        writing.append(
            part ? tr("%1 is writing the part of %2 since %3", "person, unit, time")
                       .arg(m_names.person(editor.user), m_names.unit(part->unit), since)
                 : tr("%1 is writing since %2", "person, time").arg(m_names.person(editor.user), since));
    }
    m_writing->show(QStringLiteral("pencil"), writing.join(u'\n'), Token::Warn);
    m_waits->show(QStringLiteral("clock"),
                  m_session.waitsForHub() ? tr("Saved here; the others see it once the hub has it.")
                                          : QString(),
                  Token::Muted);
}

} // namespace madoguchi::desk
