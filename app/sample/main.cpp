// SPDX-License-Identifier: GPL-3.0-or-later
// madoguchi-sample CONFIG STORY.jsonl: plays the demo's cases into a hub's store, as its people would have
// given them over the last weeks. For packaging/demo.sh alone; never installed.
#include "app/sample/story.h"
#include "kb/base/random.h"
#include "kb/hub/config.h"
#include "kb/hub/data_lock.h"
#include "kb/hub/store_key.h"

#include <QCoreApplication>

#include <cstdio>

using namespace madoguchi;
using namespace madoguchi::sample;

namespace {

int complain(const QString& what)
{
    std::fputs(qUtf8Printable(QStringLiteral("madoguchi-sample: ") + what + u'\n'), stderr);
    return 1;
}

int run(const QString& configPath, const QString& storyPath)
{
    const auto config = hub::readConfig(configPath);
    if (!config)
        return complain(describe(config.error()));
    SystemClock clock;
    SystemRandom random;
    IdMaker ids(clock, random);
    const auto lock = hub::DataLock::take(config->config.data, hub::DataLock::Kind::Shared);
    if (!lock)
        return complain(describe(lock.error()));
    const QString path = config->config.data + QStringLiteral("/hub.db");
    if (const auto unlocked = hub::unlockStore(config->config, path); !unlocked)
        return complain(describe(unlocked.error()));
    auto store = hub::HubStore::open(path, config->config.municipality.code, ids);
    if (!store)
        return complain(describe(store.error()));
    const Timestamp now = clock.now();
    const auto lines = readStory(storyPath, now);
    if (!lines)
        return complain(describe(lines.error()));
    ManualClock moment(now);
    Stage stage(**store, moment, now);
    if (const auto played = playStory(stage, *lines); !played)
        return complain(storyPath + QStringLiteral(": ") + describe(played.error()));
    std::fputs(
        qUtf8Printable(QStringLiteral("%1 acts, %2 new").arg(lines->size()).arg(stage.given()) + u'\n'),
        stdout);
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return complain(QStringLiteral("CONFIG and STORY are needed"));
    return run(arguments.at(1), arguments.at(2));
}
