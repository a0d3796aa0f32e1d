// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/quality/review_page.h"

#include "app/desk/core/review_edit_session.h"
#include "app/desk/core/review_talk.h"
#include "app/desk/ui/quality/given_reviews.h"
#include "app/desk/ui/quality/review_panel.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/theme/theme.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace madoguchi::desk {

namespace {

constexpr int leastForTwo = 760; ///< pixels at 100 %: below, the contact stands above its form

} // namespace

ReviewPage::ReviewPage(QualitySession& quality, ReviewEditSession& session, ReviewTalk& talk, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_talk(talk)
    , m_stack(new QStackedWidget(this))
    , m_list(new GivenReviews(quality, m_stack))
    , m_splitter(new QSplitter(m_stack))
{
    auto* reading = new QFrame(m_splitter);
    reading->setProperty("kind", QStringLiteral("panel"));
    m_contact = new ContactDetail(reading);
    m_contact->setObjectName(QStringLiteral("reviewedContact"));
    auto* frame = new QVBoxLayout(reading);
    metrics::set(frame, 0, {1, 1, 1, 1});
    frame->addWidget(m_contact);
    m_panel = new ReviewPanel(quality, session, talk, m_splitter);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(8);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_contact->setTitles([&quality](const QStringList& numbers) { return quality.titlesOf(numbers); });
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_splitter);
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 0);
    column->addWidget(m_stack);
    setFocusProxy(m_list);
    connect(&theme(), &Theme::changed, this, &ReviewPage::fit);
    connect(&session, &ReviewEditSession::opened, this, &ReviewPage::showOpened);
    connect(&session, &ReviewEditSession::closed, this, &ReviewPage::showList);
    connect(&session, &ReviewEditSession::openFailed, m_list, &GivenReviews::showOpenError);
    connect(m_panel, &ReviewPanel::left, &session, &ReviewEditSession::close);
    connect(m_list, &GivenReviews::openRequested, &session,
            [&session](const ContactId& contact) { session.open(contact); });
}

void ReviewPage::setNames(PersonName person, ContactDetail::UnitNameOf unit)
{
    m_contact->setNames(person, std::move(unit));
    m_panel->setNames(person);
    m_list->setNames(std::move(person));
}

void ReviewPage::showOpened()
{
    m_contact->showContact(m_session.contact());
    m_stack->setCurrentWidget(m_splitter);
    setFocusProxy(m_panel);
    if (isVisible())
        m_panel->setFocus(Qt::OtherFocusReason);
}

void ReviewPage::showList()
{
    m_talk.close();
    m_stack->setCurrentWidget(m_list);
    setFocusProxy(m_list);
    if (isVisible())
        m_list->setFocus(Qt::OtherFocusReason);
}

void ReviewPage::fit()
{
    m_splitter->setOrientation(width() < theme().px(leastForTwo) ? Qt::Vertical : Qt::Horizontal);
}

void ReviewPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace madoguchi::desk
