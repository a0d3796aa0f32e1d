// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/audit_model.h"
#include "app/desk/core/export_job.h"
#include "kb/text/encoding.h"

namespace madoguchi::desk {

/// Writes what the viewer of the audit shows to a CSV file: the pages that are not here yet are read first.
/// That it was written is in the audit itself. UI thread.
class AuditExport final : public ExportJob
{
    Q_OBJECT
public:
    /// So many rows at most: who needs more has the command line of the hub.
    static constexpr int most = 100'000;
    struct Sheet
    {
        QStringList header;
        std::function<QStringList(const wire::AuditLine&)> cells; ///< called here
    };

    /// Both outlive it.
    AuditExport(CommandRunner& commands, AuditModel& model, QObject* parent = nullptr);

    /// progress() while pages come; then as ExportJob says, or failed() with what the hub said.
    void start(const Sheet& sheet, const QString& file, text::Encoding encoding);
    void stop();
    [[nodiscard]] bool isGathering() const { return m_order.has_value(); }

private:
    struct Order
    {
        Sheet sheet;
        QString file;
        text::Encoding encoding;
    };
    void goOn();

    AuditModel& m_model;
    std::optional<Order> m_order;
};

} // namespace madoguchi::desk
