// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/store/talk_script_repository.h"

#include "kb/db/statement.h"

#include <algorithm>

namespace madoguchi::store {

Result<std::vector<TalkScript>> TalkScriptRepository::all()
{
    db::Statement rows(m_connection, QStringLiteral("SELECT body FROM talk_script"));
    MADOGUCHI_TRY(rows.exec());
    std::vector<TalkScript> scripts;
    while (rows.next()) {
        MADOGUCHI_TRY_ASSIGN(script, decodeTalkScript(rows.bytes(0)));
        scripts.push_back(script);
    }
    MADOGUCHI_TRY(rows.finish());
    std::sort(scripts.begin(), scripts.end(), [](const TalkScript& a, const TalkScript& b) {
        return std::tie(a.position, a.title, a.id) < std::tie(b.position, b.title, b.id);
    });
    return scripts;
}

} // namespace madoguchi::store
