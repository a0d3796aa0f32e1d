// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/case_times_query.h"
#include "app/desk/core/command_runner.h"
#include "app/desk/core/export_job.h"
#include "kb/store/case_repository.h"
#include "kb/text/encoding.h"

#include <QTimer>

namespace madoguchi::desk {

/// How long cases took, reckoned off the UI thread from what this desk holds: cases are read a few hundred at
/// a time, so that lists go on in between, and only those that are new or changed. Nothing is read while
/// nobody looks. UI thread.
class CaseTimesSession final : public QObject
{
    Q_OBJECT
public:
    /// So many cases are read before others have their turn.
    static constexpr size_t casesAtOnce = 300;
    /// Changes are gathered for so long.
    static constexpr int gatherMs = 1'500;

    /// `commands` outlives this.
    explicit CaseTimesSession(CommandRunner& commands, QObject* parent = nullptr);

    /// Reckons; changed(), failed() or stopped() follows.
    void setQuery(const CaseTimesQuery& query);
    [[nodiscard]] const CaseTimesQuery& query() const { return m_query; }
    /// Cases came or changed.
    void refresh();
    void setInSight(bool inSight);
    /// Ends the reading; what was read is kept for the next time.
    void stop();

    /// Of the query it was reckoned for: reckoned().
    [[nodiscard]] const TimesReport& report() const { return m_report; }
    [[nodiscard]] const CaseTimesQuery& reckoned() const { return m_reckoned; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] bool isRunning() const { return m_run != nullptr; }
    [[nodiscard]] Timestamp now() const { return m_commands.clock().now(); }
    /// The hearing section reads all cases, others those of their units and those they approve.
    [[nodiscard]] bool readsAll() const;

    /// Numbers and subjects; linesLoaded() follows. A newer question replaces the former.
    void askLines(const std::vector<CaseId>& files);

    /// Writes a file off the UI thread; written() or writeFailed() follows, with the errors of SheetFile. @{
    void write(const QString& file, const QStringList& header, const QList<QStringList>& rows,
               text::Encoding encoding);
    void write(const QString& file, const QByteArray& bytes);
    /// @}

Q_SIGNALS:
    void changed();
    /// Only where it takes a while: so many of so many cases are read.
    void progress(int done, int total);
    void stopped();
    void failed(const madoguchi::Error& error);
    void linesLoaded(const std::vector<madoguchi::store::CaseLine>& lines);
    void written();
    void writeFailed(const madoguchi::Error& error);
    /// Somebody else is signed in: nothing of before is left.
    void restarted();

private:
    struct Held;
    struct Run;

    void begin();
    void goOn();
    void reckon();
    void take(Result<TimesReport> report);
    void fail(const Error& error);
    void restart();

    CommandRunner& m_commands;
    ExportJob m_export;
    CaseTimesQuery m_query;
    CaseTimesQuery m_reckoned;
    TimesReport m_report;
    std::shared_ptr<Held> m_held; ///< touched by jobs alone, one after the other
    std::shared_ptr<Run> m_run;
    QTimer m_gather;
    bool m_loaded = false;
    bool m_inSight = false;
    bool m_outdated = true; ///< something changed since it was last begun
};

} // namespace madoguchi::desk
