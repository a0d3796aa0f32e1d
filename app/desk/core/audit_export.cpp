// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/audit_export.h"

#include "app/desk/core/sheet_file.h"

namespace madoguchi::desk {

AuditExport::AuditExport(CommandRunner& commands, AuditModel& model, QObject* parent)
    : ExportJob(commands, QStringLiteral("audit-export"), parent)
    , m_model(model)
{
    connect(&model, &AuditModel::loaded, this, &AuditExport::goOn);
    connect(&model, &AuditModel::failed, this, [this](const Error& error) {
        if (std::exchange(m_order, {}))
            Q_EMIT failed(error);
    });
    connect(&model, &AuditModel::cleared, this, [this] { m_order.reset(); });
}

void AuditExport::start(const Sheet& sheet, const QString& file, text::Encoding encoding)
{
    m_order = Order{sheet, file, encoding};
    if (m_model.state() != AuditModel::State::Reading)
        goOn();
}

void AuditExport::stop()
{
    if (std::exchange(m_order, {}))
        Q_EMIT failed({ErrorCode::Cancelled, QStringLiteral("export.cancelled"), {}});
    else
        cancel();
}

void AuditExport::goOn()
{
    if (!m_order)
        return;
    const int here = m_model.rowCount();
    if (m_model.hasMore() && here < most) {
        Q_EMIT progress(here, 0);
        return m_model.readOn();
    }
    const Order order = *std::exchange(m_order, {});
    QList<QStringList> rows;
    for (const wire::AuditLine& line : m_model.lines())
        rows.append(order.sheet.cells(line));
    // Of no kind: what it is about is everything.
    run(order.file, {EntityKind{}, QStringLiteral("audit.csv")},
        [header = order.sheet.header, rows, encoding = order.encoding](db::Connection&, OutgoingFile& out,
                                                                       const Progress&) -> Result<int> {
            SheetFile file(out, encoding);
            MADOGUCHI_TRY(file.begin(header));
            for (const QStringList& row : rows)
                MADOGUCHI_TRY(file.add(row.value(0), row));
            return int(rows.size());
        });
}

} // namespace madoguchi::desk
