// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/signed_in_user.h"
#include "app/desk/ui/cases/list/case_filter_bar.h"
#include "app/desk/ui/cases/list/case_list_text.h"

#include <QWidget>

class QSplitter;
class QPushButton;
class QVBoxLayout;

namespace madoguchi::desk {

class CaseListPane;
class CaseListViews;
class CaseQueue;
class CaseQueuePane;
class CaseTimesPage;
class CaseTimesSession;
class EmptyState;
class PageTabs;
class PublicationList;
class PublicationPane;

/// The citizens' voices: lists on the left over the whole width, and beside them the case that was opened,
/// until it is closed again. Which list comes first is a matter of who one is.
class CasesWorkspace final : public QWidget
{
    Q_OBJECT
public:
    enum Page { Mine, Others, All, Times, Publications, PageCount };

    /// All outlive the workspace.
    CasesWorkspace(CaseListModel& model, CaseListViews& views, CaseQueue& queue, CaseTimesSession& times,
                   PublicationList& publications, const Clock& clock, QWidget* parent = nullptr);

    /// What shows one case. Takes it over; until then a word stands in its place.
    void setFileView(QWidget* view);
    /// Decides which lists there are, and which one stands there first.
    void setUser(const std::optional<SignedInUser>& user);
    void setNames(const CaseListNames& names);
    [[nodiscard]] CaseListPane* list() const { return m_list; }
    [[nodiscard]] CaseQueuePane* mine() const { return m_mine; }
    [[nodiscard]] CaseTimesPage* times() const { return m_times; }
    [[nodiscard]] PublicationPane* publications() const { return m_publications; }
    void showPage(Page page);
    /// Shows a case beside the lists.
    void openCase(const CaseId& id);
    void closeCase();
    [[nodiscard]] bool isCaseOpen() const { return !m_open.isNull(); }
    /// It is in sight now.
    void activate();
    /// Another minute.
    void refreshTimes();

    [[nodiscard]] QByteArray saveLayout() const;
    void restoreLayout(const QByteArray& state);

Q_SIGNALS:
    /// To be shown in the file view.
    void caseRequested(const madoguchi::CaseId& id);
    void caseClosed();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildFile();
    void follow(const CaseId& id);
    void refreshTabs();
    void retranslate();

    PageTabs* m_pages = nullptr;
    CaseListPane* m_list = nullptr;
    CaseQueuePane* m_mine = nullptr;
    CaseQueuePane* m_others = nullptr;
    CaseTimesPage* m_times = nullptr;
    PublicationPane* m_publications = nullptr;
    QSplitter* m_splitter = nullptr;
    QWidget* m_file = nullptr;
    QVBoxLayout* m_fileColumn = nullptr;
    QWidget* m_fileView = nullptr;
    EmptyState* m_nothing = nullptr;
    QPushButton* m_close = nullptr;
    CaseId m_open;
    std::optional<UserId> m_user;
    bool m_handsInOnly = false;
    QByteArray m_layout; ///< of the splitter, with a case beside the lists
};

} // namespace madoguchi::desk
