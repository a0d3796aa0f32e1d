// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/history_model.h"
#include "app/desk/core/signed_in_user.h"
#include "app/desk/ui/history/contact_detail.h"
#include "app/desk/ui/history/history_filters.h"

#include <QWidget>

class QFrame;
class QLabel;
class QProgressBar;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace madoguchi::desk {

class AmendPanel;
class EmptyState;
class Shortcuts;

/// The contacts of all seats: found, read, corrected, exported.
class HistoryWorkspace final : public QWidget
{
    Q_OBJECT
public:
    /// All outlive the workspace.
    HistoryWorkspace(HistoryModel& model, const Clock& clock, Shortcuts& shortcuts,
                     QWidget* parent = nullptr);

    void setNames(ContactDetail::NameOf person, ContactDetail::UnitNameOf unit);
    void setPeople(const QList<HistoryFilters::Person>& people);
    void setChoices(const ContactChoices& choices);
    /// Decides what may be corrected.
    void setUser(const std::optional<SignedInUser>& user);
    /// Decides what may be reviewed.
    void setMayReview(std::function<bool(const Contact&)> mayReview);
    /// The first time it is shown the list is read.
    void activate();

    void showAmended();
    void showAmendError(const Error& error);
    void showExportProgress(int done, int total);
    void showExportDone(int contacts);
    void showExportError(const Error& error);

    [[nodiscard]] QByteArray saveLayout() const;
    void restoreLayout(const QByteArray& state);

Q_SIGNALS:
    void amendRequested(const madoguchi::ContactId& contact, const madoguchi::ContactContent& content,
                        const QString& reason);
    /// All of it is in sight.
    void contactShown(const madoguchi::ContactId& contact);
    void reviewRequested(const madoguchi::ContactId& contact);
    /// A case is to be opened from it.
    void caseRequested(const madoguchi::Contact& contact);
    void exportRequested(const madoguchi::desk::HistoryQuery& query, const QString& file);
    void exportCancelled();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build(const Clock& clock, Shortcuts& shortcuts);
    QWidget* buildList(const Clock& clock);
    QWidget* buildDetail(const Clock& clock, Shortcuts& shortcuts);
    void arrange();
    void chooseFile();
    void onLoaded();
    void showCurrent();
    void noteShown();
    void showActions();
    void setTexts();
    void retranslate();
    void refreshEmptyState();

    HistoryModel& m_model;
    ContactDetail::NameOf m_personName;
    std::optional<SignedInUser> m_user;
    std::function<bool(const Contact&)> m_mayReview;
    ContactId m_shown;
    bool m_active = false;
    bool m_narrow = false;
    bool m_layoutKept = false;
    QString m_note;
    QSplitter* m_splitter = nullptr;
    HistoryFilters* m_filters = nullptr;
    QStackedWidget* m_listStack = nullptr;
    QTableView* m_table = nullptr;
    EmptyState* m_empty = nullptr;
    QLabel* m_count = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_stop = nullptr;
    QPushButton* m_export = nullptr;
    QStackedWidget* m_detailStack = nullptr;
    EmptyState* m_nothing = nullptr;
    ContactDetail* m_detail = nullptr;
    QFrame* m_detailFooter = nullptr;
    QPushButton* m_amend = nullptr;
    QPushButton* m_review = nullptr;
    QPushButton* m_case = nullptr;
    AmendPanel* m_amendPanel = nullptr;
};

} // namespace madoguchi::desk
