// SPDX-License-Identifier: GPL-3.0-or-later
// Where a test's hub keeps its store: a file, or a database of its own on the PostgreSQL of the tests.
#pragma once

#include <QString>
#include <QTemporaryDir>

namespace madoguchi::test {

/// True if this run is the one on PostgreSQL: MADOGUCHI_TEST_POSTGRESQL names the state directory of
/// tests/support/postgresql.sh.
[[nodiscard]] bool isOnPostgresql();

/// An empty place for a store, gone with the object.
class TestStore
{
public:
    enum class Engine { OfThisRun, Sqlite, Postgresql };
    explicit TestStore(Engine engine = Engine::OfThisRun);
    ~TestStore();
    TestStore(const TestStore&) = delete;
    TestStore& operator=(const TestStore&) = delete;

    /// A path, or a URL.
    [[nodiscard]] QString address() const { return m_address; }
    /// The same database over the loopback, with a password from a file.
    [[nodiscard]] QString addressByTcp() const;
    /// Runs a statement as the server's administrator, past the code under test. @return the first value
    static QString administer(const QString& sql);
    [[nodiscard]] QString database() const { return m_database; }

private:
    QTemporaryDir m_directory;
    QString m_address;
    QString m_database;
};

} // namespace madoguchi::test
