// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/attachment_file.h"
#include "app/desk/core/command_runner.h"
#include "kb/domain/case_kinds.h"
#include "kb/exchange/format.h"

namespace madoguchi::desk {

/// A column of a ledger, and which field it is.
struct LedgerColumn
{
    QString header;
    QString sample; ///< what stands in it somewhere in the first rows
    QString key;    ///< of a case's fields (exchange::keysOf()); empty: nothing is taken from it

    bool operator==(const LedgerColumn&) const = default;
};

/// What holds for the whole ledger.
struct LedgerChoices
{
    QString name = {};                     ///< tells it from others with the same numbers
    std::optional<CaseKind> kind = {};     ///< of rows that name none
    CaseFlow flow = CaseFlow::Centralised; ///< of rows that do not say
    QString unit = {};                     ///< that answers, in the distributed flow, where a row names none

    bool operator==(const LedgerChoices&) const = default;
};

/// What a ledger came to, or would come to.
struct LedgerOutcome
{
    qint64 added = 0;                    ///< cases that were not here
    qint64 present = 0;                  ///< that are here already, and stay as they are
    qint64 bad = 0;                      ///< rows that do not fit
    std::vector<exchange::BadLine> rows; ///< the first of them, by line
    bool stopped = false;                ///< a person stopped it before the end
};

/// Brings a ledger of cases in that stands in a CSV file: its columns are matched to fields, it is checked
/// first, and what does not fit is told row by row. Cases keep the ids that follow from their numbers, so
/// that bringing a ledger in twice doubles nothing. It has a thread of its own: no contact waits for it. UI
/// thread.
class LedgerImport final : public QObject
{
    Q_OBJECT
public:
    /// Rows that do not fit, told one by one.
    static constexpr size_t mostRowsTold = 500;

    explicit LedgerImport(CommandRunner& commands, QObject* parent = nullptr);
    ~LedgerImport() override;

    /// Looks at its first rows; opened() or failed() follows.
    void open(const QString& path);
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] const std::vector<LedgerColumn>& columns() const { return m_columns; }
    /// An empty key: nothing is taken from it. A field stands in one column: another one that had it loses
    /// it.
    void setColumn(int column, const QString& key);
    [[nodiscard]] const LedgerChoices& choices() const { return m_choices; }
    void setChoices(const LedgerChoices& choices);
    /// Required fields without a column.
    [[nodiscard]] QStringList missing() const;

    /// Reads all of it and changes nothing. checked() or failed() follows.
    void check();
    /// What check() found, as long as nothing was chosen otherwise since.
    [[nodiscard]] const std::optional<LedgerOutcome>& outcome() const { return m_outcome; }
    /// Opens the cases that fit and are not here. broughtIn() or failed() follows. What is in stays in when
    /// it is stopped: bringing it in again goes on from there.
    void bringIn();
    void stop();
    [[nodiscard]] bool isRunning() const { return m_running; }
    void close();

Q_SIGNALS:
    void opened();
    /// Columns, choices, outcome(), or isRunning() are others.
    void changed();
    void progress(qint64 done, qint64 size);
    void checked(const madoguchi::desk::LedgerOutcome& outcome);
    void broughtIn(const madoguchi::desk::LedgerOutcome& outcome);
    void failed(const madoguchi::Error& error);

private:
    void run(bool keep);
    void forget();

    CommandRunner& m_commands;
    QString m_path;
    std::vector<LedgerColumn> m_columns;
    LedgerChoices m_choices;
    std::optional<LedgerOutcome> m_outcome;
    bool m_running = false;
    StopSign m_stop = std::make_shared<std::atomic<bool>>(false);
    std::unique_ptr<JobQueue> m_queue; ///< from the first use on
};

} // namespace madoguchi::desk
