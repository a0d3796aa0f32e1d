// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/cases/publish/publication_box.h"

#include "app/desk/ui/cases/file/icon_text.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/flow_layout.h"
#include "app/desk/ui/widgets/look.h"
#include "app/desk/ui/wording/case_text.h"
#include "app/desk/ui/wording/domain_text.h"
#include "app/desk/ui/wording/joined.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace madoguchi::desk {

PublicationBox::PublicationBox(CaseSession& session, const CaseNames& names, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_names(names)
    , m_title(new QLabel(this))
    , m_state(new IconText(this))
    , m_about(new QLabel(this))
    , m_look(new QPushButton(this))
    , m_prepare(new QPushButton(this))
{
    setObjectName(QStringLiteral("publicationBox"));
    m_title->setProperty("kind", QStringLiteral("heading"));
    m_about->setProperty("kind", QStringLiteral("muted"));
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    m_look->setObjectName(QStringLiteral("lookAtPublication"));
    m_prepare->setObjectName(QStringLiteral("preparePublication"));
    auto* acts = new FlowLayout;
    metrics::set(acts, 8);
    acts->addWidget(m_look);
    acts->addWidget(m_prepare);
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 6, {16, 10, 16, 10});
    for (QWidget* widget : std::initializer_list<QWidget*>{m_title, m_state, m_about})
        column->addWidget(widget);
    column->addLayout(acts);
    connect(m_look, &QPushButton::clicked, this, [this] { Q_EMIT requested(false); });
    connect(m_prepare, &QPushButton::clicked, this, [this] { Q_EMIT requested(true); });
}

void PublicationBox::fill()
{
    const Publication& publication = m_session.file().publication;
    const bool stands = publication.state != PublicationState::None && !publication.title.isEmpty();
    const bool prepares = m_session.may(CaseAct::ProposePublication);
    setVisible(!m_session.file().summary && (stands || prepares));
    m_title->setText(tr("Publication"));
    setAccessibleName(m_title->text());
    fillState();
    QStringList about;
    if (stands)
        about = {publication.title, DomainText::categoryPath(publication.category),
                 publication.unit.isEmpty() ? QString() : m_names.unit(publication.unit),
                 QLocale().toString(publication.date, QLocale::ShortFormat)};
    m_about->setText(joined(about));
    m_about->setVisible(!about.isEmpty());
    const bool decides = m_session.may(CaseAct::ApprovePublication) || m_session.may(CaseAct::Publish);
    m_look->setText(m_session.may(CaseAct::ApprovePublication) ? tr("Look at it, and approve…")
                    : m_session.may(CaseAct::Publish)          ? tr("Look at it, and publish…")
                                                               : tr("Look at it…"));
    setLook(*m_look, "kind", decides ? QStringLiteral("primary") : QString());
    m_look->setVisible(stands);
    m_prepare->setText(publication.state == PublicationState::None ? tr("Prepare for publication…")
                                                                   : tr("Black out anew…"));
    m_prepare->setVisible(prepares);
}

void PublicationBox::fillState()
{
    const Publication& publication = m_session.file().publication;
    const auto moment = [this](Timestamp at) { return CaseText::moment(at, m_session.now()); };
    const QString state = CaseText::of(publication.state);
    const auto by = [&](const UserId& person) {
        return tr("%1 (%2, %3)", "state, person, when")
            .arg(state, m_names.person(person), moment(publication.changedAt));
    };
    switch (publication.state) {
    case PublicationState::None:
        m_state->show({}, {});
        break;
    case PublicationState::Proposed:
        m_state->show(QStringLiteral("user"), by(publication.proposedBy), Token::Warn);
        break;
    case PublicationState::Returned:
        m_state->show(QStringLiteral("warning"), state, Token::Warn);
        break;
    case PublicationState::Approved:
        m_state->show(QStringLiteral("right"), by(publication.approvedBy), Token::Accent);
        break;
    case PublicationState::Published:
        m_state->show(QStringLiteral("check"),
                      tr("%1 (%2)", "state, when").arg(state, moment(publication.publishedAt)), Token::Ok);
        break;
    case PublicationState::Withdrawn:
        m_state->show(QStringLiteral("close"), state, Token::Muted);
        break;
    }
}

void PublicationBox::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QFrame::changeEvent(event);
}

} // namespace madoguchi::desk
