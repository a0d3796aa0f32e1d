// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/quality_session.h"
#include "app/desk/core/rows_model.h"
#include "app/desk/ui/history/contact_detail.h"
#include "app/desk/ui/quality/person_names.h"

#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace madoguchi::desk {

class GivenReviews;
class ReviewEditSession;
class ReviewPanel;
class ReviewTalk;

/// The reviews one has given; one of them, or a new one, opened beside its contact.
class ReviewPage final : public QWidget
{
    Q_OBJECT
public:
    /// All outlive the page.
    ReviewPage(QualitySession& quality, ReviewEditSession& session, ReviewTalk& talk,
               QWidget* parent = nullptr);

    void setNames(PersonName person, ContactDetail::UnitNameOf unit);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showOpened();
    void showList();
    void fit();

    ReviewEditSession& m_session;
    ReviewTalk& m_talk;
    QStackedWidget* m_stack = nullptr;
    GivenReviews* m_list = nullptr;
    QSplitter* m_splitter = nullptr;
    ContactDetail* m_contact = nullptr;
    ReviewPanel* m_panel = nullptr;
};

} // namespace madoguchi::desk
