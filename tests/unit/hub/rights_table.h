// SPDX-License-Identifier: GPL-3.0-or-later
// What a person wrote down of who may what (rights.tsv), and how many of its cells are otherwise.
#pragma once

#include "tests/support/printers.h"

#include <QFile>
#include <QStringList>

#include <set>

namespace madoguchi::test {

class RightsTable
{
public:
    RightsTable()
    {
        QFile file(QStringLiteral(RIGHTS_TABLE));
        REQUIRE(file.open(QIODevice::ReadOnly));
        for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            if (!line.isEmpty() && !line.startsWith(u'#'))
                m_lines.append(line.split(u'\t'));
        }
    }

    /// All names that begin so, once each, as they stand there.
    [[nodiscard]] QStringList names(const QString& beginning) const
    {
        QStringList names;
        for (const QStringList& line : m_lines) {
            if (line[0].startsWith(beginning) && !names.contains(line[0]))
                names.append(line[0]);
        }
        return names;
    }
    /// Takes what was found in a cell; what no line says, or another than it says, is wrong.
    void take(const QString& name, const QString& role, const QString& unit, const QStringList& found)
    {
        ++m_cells;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const QStringList& line = m_lines[i];
            if (line[0] != name || !fits(line[1], role) || !fits(line[2], unit))
                continue;
            m_used.insert(i);
            if (line.mid(3) != found)
                m_wrong.append(QStringList({name, role, unit, line.mid(3).join(u' '), found.join(u' ')})
                                   .join(QStringLiteral(" | ")));
            return;
        }
        m_wrong.append(name + u' ' + role + u' ' + unit + QStringLiteral(" is nowhere"));
    }
    /// Of the names that begin so, every line was some cell's, and every cell was as it says.
    void check(const QString& beginning) const
    {
        QStringList unused;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (m_lines[i][0].startsWith(beginning) && !m_used.contains(i))
                unused.append(m_lines[i].join(u' '));
        }
        CHECK(unused == QStringList());
        CHECK(m_cells > 0);
        INFO("wrong cells: " << m_wrong.size() << " of " << m_cells);
        CHECK(m_wrong.mid(0, 12) == QStringList());
    }

private:
    [[nodiscard]] static bool fits(const QString& listed, const QString& one)
    {
        return listed == u'*' || listed.split(u',').contains(one);
    }

    QList<QStringList> m_lines;
    QStringList m_wrong;
    std::set<qsizetype> m_used;
    int m_cells = 0;
};

} // namespace madoguchi::test
