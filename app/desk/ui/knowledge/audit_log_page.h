// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/audit_export.h"
#include "app/desk/ui/knowledge/audit_filters.h"
#include "app/desk/ui/knowledge/centre_page.h"
#include "app/desk/ui/wording/audit_text.h"

class QProgressBar;

namespace madoguchi::desk {

/// Who saw, changed, exported and was refused what, for administrators: read from the hub as it is scrolled,
/// and whether the hub found the whole of it as it was written.
class AuditLogPage final : public CentrePage
{
    Q_OBJECT
public:
    /// The three outlive the page.
    AuditLogPage(AuditModel& model, AuditExport& exporting, const Clock& clock, QWidget* parent = nullptr);

    void setNames(const AuditNames& names);
    void setPeople(const QList<AuditFilters::Person>& people);
    /// The latest is read, each time it is shown.
    void activate();

private:
    void build();
    void connectParts();
    void chooseFile();
    void showState();
    void showChain();
    void showEmptyText();
    void setTexts();
    void retranslate() override;

    AuditModel& m_model;
    AuditExport& m_export;
    AuditNames m_names;
    AuditFilters* m_filters;
    QLabel* m_chain;
    QProgressBar* m_progress;
    QPushButton* m_stop;
    QPushButton* m_refresh;
    QPushButton* m_toFile;
    QString m_note; ///< how an export ended
};

} // namespace madoguchi::desk
