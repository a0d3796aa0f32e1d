// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/case_list_query.h"
#include "app/desk/core/command_runner.h"
#include "app/desk/core/export_job.h"
#include "kb/text/encoding.h"

namespace madoguchi::desk {

/// What a list says on paper or in a spreadsheet, in words.
struct CaseSheet
{
    QStringList header;
    /// A cell for each of them. Called on the lists' thread: holds what it needs.
    std::function<QStringList(const store::CaseLine&)> cells;
};

/// Writes the cases of a query to a CSV file in its order, or reads them for print. Those visible to named
/// persons alone are left out: paper and files go through other hands. UI thread.
class CaseListExport final : public ExportJob
{
    Q_OBJECT
public:
    /// `commands` outlives this.
    explicit CaseListExport(CommandRunner& commands, QObject* parent = nullptr);

    /// What is there is replaced only once all is written. Citizens' words a spreadsheet would calculate are
    /// guarded. `encoding`: Utf8Bom or Cp932. failed() says Io "export.file", too, InvalidInput
    /// "text.encoding.unmappable" with where = "<number>: U+1F600", or the store's error.
    void start(const CaseListQuery& query, const CaseSheet& sheet, const QString& file,
               text::Encoding encoding);

    /// The first `most` of them; read() or failed() follows.
    void readForPrint(const CaseListQuery& query, const CaseSheet& sheet, int most);

Q_SIGNALS:
    /// `total`: how many there would have been.
    void read(const QList<QStringList>& rows, int total);
};

} // namespace madoguchi::desk
