// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/program_facts.h"

#include "kb/base/version.h"
#include "kb/db/encryption.h"
#include "kb/db/sqlite_library.h"
#include "kb/text/index_terms.h"

#include <QSysInfo>
#include <QVersionNumber>

namespace madoguchi::desk {

ProgramFacts programFacts(const QString& store, const QString& hubProgram)
{
    ProgramFacts facts;
    facts.version = programVersion();
    facts.commit = programCommit();
    facts.hub = hubProgram;
    facts.qt = QString::fromLatin1(qVersion());
    facts.sqlite = db::sqliteVersion();
    facts.cipher = db::cipherVersion();
    facts.icu = text::icuVersion();
    facts.system = QSysInfo::prettyProductName() + QStringLiteral(", ") + QSysInfo::currentCpuArchitecture();
    facts.store = store;
    facts.encrypted = db::fileKind(store) == db::FileKind::Other;
    return facts;
}

QString newerVersion(const QString& hubProgram, const QString& own)
{
    const QString version = hubProgram.section(u' ', -1);
    const bool newer = QVersionNumber::fromString(version) > QVersionNumber::fromString(own);
    return newer ? version : QString();
}

} // namespace madoguchi::desk
