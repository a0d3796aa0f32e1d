// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/cases/file/case_act_form.h"

#include "app/desk/ui/cases/file/divide_form.h"
#include "app/desk/ui/cases/file/find_box.h"
#include "app/desk/ui/cases/file/form_body.h"
#include "app/desk/ui/cases/file/icon_text.h"
#include "app/desk/ui/cases/file/people_box.h"
#include "app/desk/ui/cases/file/route_form.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/date_time_box.h"
#include "app/desk/ui/widgets/form_field.h"
#include "app/desk/ui/widgets/segmented_control.h"
#include "app/desk/ui/widgets/shortcuts.h"
#include "app/desk/ui/widgets/text_box.h"
#include "app/desk/ui/wording/case_text.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace madoguchi::desk {

namespace {

constexpr ReplyChannel channels[] = {ReplyChannel::Email, ReplyChannel::Fax, ReplyChannel::Letter,
                                     ReplyChannel::Telephone, ReplyChannel::InPerson};
constexpr CaseLinkKind links[] = {CaseLinkKind::Related, CaseLinkKind::Duplicate, CaseLinkKind::MergedInto};

/// Acts that need nothing to be said.
bool isPlain(CaseAct act)
{
    return act == CaseAct::Approve || act == CaseAct::Recall || act == CaseAct::QueueReply;
}

template <typename Values>
void setChoices(SegmentedControl& control, const Values& values)
{
    QList<int> numbers;
    QStringList labels;
    for (const auto value : values) {
        numbers.append(static_cast<int>(value));
        labels.append(CaseText::of(value));
    }
    const int chosen = control.value();
    control.setChoices(numbers, labels);
    control.setValue(chosen);
}

} // namespace

CaseActForm::CaseActForm(CaseSession& session, const CaseNames& names, Shortcuts& shortcuts, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_names(names)
{
    setObjectName(QStringLiteral("caseActForm"));
    setProperty("kind", QStringLiteral("footer"));
    build();
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        m_noteField->setError({});
        if (m_asking)
            m_session.setNote(m_note->toPlainText());
    });
    connect(m_do, &QPushButton::clicked, this, &CaseActForm::give);
    connect(m_cancel, &QPushButton::clicked, this, &CaseActForm::end);
    connect(shortcuts.makeAction(ShortcutId::SaveContact, this, Qt::WidgetWithChildrenShortcut),
            &QAction::triggered, this, &CaseActForm::give);
    hide();
    retranslate();
}

void CaseActForm::build()
{
    m_title = new QLabel(this);
    m_title->setProperty("kind", QStringLiteral("heading"));
    m_warning = new IconText(this);
    m_warning->setObjectName(QStringLiteral("actWarning"));
    m_unit = new FindBox;
    m_unit->setObjectName(QStringLiteral("actUnit"));
    m_unitField = new FormField(m_unit, this);
    m_person = new FindBox;
    m_person->setObjectName(QStringLiteral("actPerson"));
    m_personField = new FormField(m_person, this);
    m_people = new PeopleBox(m_names);
    m_people->setObjectName(QStringLiteral("actPeople"));
    m_peopleField = new FormField(m_people, this);
    m_channel = new SegmentedControl;
    m_channel->setObjectName(QStringLiteral("actChannel"));
    m_channelField = new FormField(m_channel, this);
    m_number = new QLineEdit;
    m_number->setObjectName(QStringLiteral("actNumber"));
    m_numberField = new FormField(m_number, this);
    m_link = new SegmentedControl;
    m_link->setObjectName(QStringLiteral("actLink"));
    m_linkField = new FormField(m_link, this);
    m_due = new DateTimeBox;
    m_due->setObjectName(QStringLiteral("actDue"));
    m_dueField = new FormField(m_due, this);
    m_note = new TextBox(2, 6);
    m_note->setObjectName(QStringLiteral("actNote"));
    m_noteField = new FormField(m_note, this);
    m_divide = new DivideForm(m_session, m_names, this);
    m_route = new RouteForm(m_session, m_names, this);
    m_error = new QLabel(this);
    m_error->setObjectName(QStringLiteral("actError"));
    m_error->setProperty("kind", QStringLiteral("error"));
    m_error->setWordWrap(true);
    m_do = new QPushButton(this);
    m_do->setObjectName(QStringLiteral("doAct"));
    m_do->setProperty("kind", QStringLiteral("primary"));
    m_cancel = new QPushButton(this);
    m_cancel->setObjectName(QStringLiteral("cancelAct"));
    auto* buttons = new QHBoxLayout;
    metrics::set(buttons, 8);
    buttons->addWidget(m_do);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 8, {16, 10, 16, 10});
    auto* body = new FormBody(this);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_warning, m_numberField, m_linkField, m_unitField,
                                                           m_personField, m_peopleField, m_channelField,
                                                           m_dueField, m_divide, m_route, m_noteField})
        body->column()->addWidget(widget);
    column->addWidget(m_title);
    column->addWidget(body);
    column->addWidget(m_error);
    column->addLayout(buttons);
}

void CaseActForm::begin(CaseAct act, const PartId& part)
{
    m_act = act;
    m_part = part;
    if (isPlain(act)) {
        end();
        m_session.act(entry());
        return;
    }
    m_asking = true;
    choose();
    arrange();
    show();
    for (QWidget* field : std::initializer_list<QWidget*>{m_number, m_unit, m_person, m_people, m_channel,
                                                          m_due, m_divide, m_route, m_note}) {
        if (asks(field)) {
            field->setFocus();
            break;
        }
    }
}

void CaseActForm::end()
{
    if (!std::exchange(m_asking, false))
        return;
    hide();
    Q_EMIT ended();
}

bool CaseActForm::asks(QWidget* field) const
{
    const bool toUnit = m_act == CaseAct::TransferPart || m_act == CaseAct::TransferCase ||
                        (m_act == CaseAct::ChangeFlow && m_session.file().flow == CaseFlow::Centralised);
    if (field == m_unit)
        return toUnit;
    if (field == m_person)
        return m_act == CaseAct::AssignPerson;
    if (field == m_people)
        return m_act == CaseAct::Restrict;
    if (field == m_channel)
        return m_act == CaseAct::MarkSent;
    if (field == m_number || field == m_link)
        return m_act == CaseAct::Link;
    if (field == m_due)
        return m_act == CaseAct::Reschedule;
    if (field == m_divide)
        return m_act == CaseAct::Divide;
    if (field == m_route)
        return m_act == CaseAct::Submit;
    return m_act != CaseAct::Divide && m_act != CaseAct::Submit && m_act != CaseAct::AssignPerson &&
           m_act != CaseAct::MarkSent;
}

// What stands in the fields when they are asked for.
void CaseActForm::choose()
{
    const Case& file = m_session.file();
    const CasePart* part = file.part(m_part);
    m_unit->setEntries(m_names.units());
    m_unit->setValue({});
    QList<FindBox::Entry> people{{QString(), tr("Whoever is there")}};
    const QString unit = part ? part->unit : file.unit;
    for (const UserId& person : choicesFor(m_names.directory(), unit, file.readers))
        people.append({person.toString(), m_names.person(person)});
    m_person->setEntries(people);
    const UserId handler = part ? part->handler : file.handler;
    m_person->setValue(handler.isNull() ? QString() : handler.toString());
    m_people->setChoices(choicesFor(m_names.directory(), m_session.actor().unit, {}));
    m_people->setPeople(file.isRestricted() ? file.readers : QList<UserId>{m_session.actor().user});
    const ReplyChannel wanted = file.fields.requester.wantsReplyBy;
    m_channel->setValue(static_cast<int>(wanted == ReplyChannel::None ? ReplyChannel::Letter : wanted));
    m_number->clear();
    m_link->setValue(static_cast<int>(CaseLinkKind::Related));
    m_due->setDateTime((file.dueAt.isSet() ? file.dueAt : m_session.now()).toLocal());
    if (m_act == CaseAct::Divide)
        m_divide->begin();
    if (m_act == CaseAct::Submit)
        m_route->begin(m_part);
    const QSignalBlocker quiet(m_note);
    m_note->setPlainText(m_session.note());
    m_note->moveCursor(QTextCursor::End);
}

void CaseActForm::arrange()
{
    const std::pair<QWidget*, QWidget*> fields[] = {{m_unit, m_unitField},     {m_person, m_personField},
                                                    {m_people, m_peopleField}, {m_channel, m_channelField},
                                                    {m_number, m_numberField}, {m_link, m_linkField},
                                                    {m_due, m_dueField},       {m_note, m_noteField}};
    for (const auto& [control, field] : fields) {
        field->setVisible(asks(control));
        static_cast<FormField*>(field)->setError({});
    }
    m_divide->setVisible(m_act == CaseAct::Divide);
    m_route->setVisible(m_act == CaseAct::Submit);
    m_error->hide();
    const CasePart* part = m_session.file().part(m_part);
    const QString what = CaseText::toDo(m_act);
    m_title->setText(part ? tr("%1: %2", "what, unit").arg(what, m_names.unit(part->unit)) : what);
    m_do->setText(what);
    m_noteField->setLabel(noteLabel());
    m_warning->show(QStringLiteral("warning"), warning(),
                    m_act == CaseAct::Restrict || m_act == CaseAct::Release ? Token::Bad : Token::Warn);
    refresh();
}

void CaseActForm::refresh()
{
    if (!m_asking)
        return;
    const bool may = m_session.may(m_act, m_act == CaseAct::Divide ? PartId() : m_part);
    m_do->setEnabled(may && !m_session.isBusy());
}

QString CaseActForm::noteLabel() const
{
    if (m_act == CaseAct::Note)
        return tr("Note");
    if (m_act == CaseAct::Return)
        return tr("What has to be changed");
    if (m_act == CaseAct::Link)
        return tr("Remark (may be empty)");
    if (m_act == CaseAct::Restrict)
        return tr("Remark for the named persons (may be empty)");
    return tr("Reason");
}

QString CaseActForm::warning() const
{
    switch (m_act) {
    case CaseAct::Restrict:
        return tr(
            "From now on only the persons named here see this case. For everyone else – the hearing "
            "section, the units and administrators included – it is gone from every list, count, search, "
            "notification and desk, and drafts that wait for approval by others are taken back. If you "
            "are not among them, you lose sight of it too.");
    case CaseAct::Release:
        return tr(
            "The case, its drafts and its whole history will be visible again to the hearing section and "
            "to every unit that has a part in it.");
    case CaseAct::TransferPart:
        return tr("Your unit does not see the case any more once no part of it is yours. The draft goes with "
                  "it.");
    case CaseAct::Close:
        return tr("Units that still work on it are told to stop; no reply is sent.");
    case CaseAct::WithdrawPart:
        return tr("The unit does not see the case any more. Its draft stays in the case.");
    default:
        return {};
    }
}

CaseEntry CaseActForm::entry() const
{
    CaseEntry entry;
    entry.act = m_act;
    entry.part = m_part;
    if (const CasePart* part = m_session.file().part(m_part))
        entry.baseVersion = part->draftVersion;
    if (!m_asking)
        return entry;
    if (asks(m_note))
        entry.text = m_note->toPlainText().trimmed();
    if (asks(m_unit))
        entry.unit = m_unit->value();
    if (m_act == CaseAct::ChangeFlow)
        entry.flow =
            m_session.file().flow == CaseFlow::Centralised ? CaseFlow::Distributed : CaseFlow::Centralised;
    if (asks(m_person) && !m_person->value().isEmpty())
        entry.users = {UserId::fromString(m_person->value())};
    if (asks(m_people))
        entry.users = m_people->people();
    if (asks(m_channel))
        entry.channel = static_cast<ReplyChannel>(m_channel->value());
    if (asks(m_due))
        entry.dueAt = Timestamp::from(m_due->dateTime());
    return entry;
}

void CaseActForm::give()
{
    if (!m_asking || !m_do->isEnabled())
        return;
    if (m_act == CaseAct::Divide) {
        m_divide->give();
    } else if (m_act == CaseAct::Submit) {
        m_route->give();
    } else if (m_act == CaseAct::Link) {
        m_session.linkWithNumber(m_number->text(), static_cast<CaseLinkKind>(m_link->value()),
                                 m_note->toPlainText().trimmed());
    } else {
        m_session.act(entry());
    }
}

bool CaseActForm::takeError(CaseAct act, const Error& error)
{
    if (!m_asking || act != m_act)
        return false;
    const QString text = CaseText::of(error);
    const std::pair<QLatin1StringView, FormField*> places[] = {
        {QLatin1StringView("case.unit"), m_unitField},
        {QLatin1StringView("case.person"), m_personField},
        {QLatin1StringView("case.readers"), m_peopleField},
        {QLatin1StringView("case.channel"), m_channelField},
        {QLatin1StringView("case.link"), m_numberField},
        {QLatin1StringView("case.due"), m_dueField},
        {QLatin1StringView("case.reason"), m_noteField},
        {QLatin1StringView("case.note"), m_noteField}};
    for (const auto& [prefix, field] : places) {
        if (error.key.startsWith(prefix) && field->isVisible()) {
            field->setError(text);
            field->control()->setFocus();
            return true;
        }
    }
    if (m_act == CaseAct::Divide && m_divide->takeError(error))
        return true;
    m_error->setText(text);
    m_error->show();
    return true;
}

void CaseActForm::retranslate()
{
    setChoices(*m_channel, channels);
    setChoices(*m_link, links);
    m_unitField->setLabel(tr("To which unit"));
    m_personField->setLabel(tr("Who sees to it"));
    m_peopleField->setLabel(tr("Who may see the case"));
    m_channelField->setLabel(tr("How it was sent"));
    m_numberField->setLabel(tr("Number of the other case"));
    m_linkField->setLabel(tr("How they belong together"));
    m_dueField->setLabel(tr("Due", "label"));
    m_cancel->setText(tr("Cancel"));
    if (m_asking)
        arrange();
}

void CaseActForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

// Escape leaves the form, not what is around it.
bool CaseActForm::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && m_asking &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QFrame::event(event);
}

void CaseActForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_asking)
        end();
    else
        QFrame::keyPressEvent(event);
}

} // namespace madoguchi::desk
