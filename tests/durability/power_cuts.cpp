// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/durability/power_cuts.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>

namespace madoguchi::test {

namespace {

void lay(const DiskImage& image, const QDir& folder)
{
    for (const QString& old : folder.entryList(QDir::Files | QDir::Hidden))
        QFile::remove(folder.filePath(old));
    for (const auto& [name, bytes] : image) {
        QFile file(folder.filePath(QString::fromStdString(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no room for the images");
    }
}

void judge(PowerCutFigures& figures, const std::optional<QSet<ContactId>>& left, const PowerDay& day,
           size_t at, const QString& trouble)
{
    ++figures.images;
    QString why = trouble;
    if (!left) {
        ++figures.damaged;
    } else {
        qint64 lost = 0;
        for (const PowerDay::Saved& saved : day.saved)
            lost += saved.at <= at && !left->contains(saved.contact);
        figures.lost += lost;
        figures.imagesWithLoss += lost > 0;
        if (lost > 0)
            why = QStringLiteral("%1 contacts missing").arg(lost);
    }
    if (!why.isEmpty() && figures.firstTrouble.isEmpty())
        figures.firstTrouble = QStringLiteral("event %1: %2").arg(at).arg(why);
}

} // namespace

PowerCutFigures cutPower(const PowerDay& day, const QString& store, int images, quint64 seed,
                         const Survivors& survivors)
{
    const QTemporaryDir directory;
    const QDir folder(directory.path());
    FileWatcher nobody;
    const WatchedFiles unsynced(nobody);
    SeededRandom random(seed);
    PowerDisk disk;
    PowerCutFigures figures;
    const auto events = static_cast<qint64>(day.log.size());
    for (qint64 at = 0; at < events; ++at) {
        disk.apply(day.log.event(static_cast<size_t>(at)));
        const qint64 due = (at + 1) * images / events - at * images / events;
        for (qint64 i = 0; i < due; ++i) {
            lay(disk.afterPowerLoss(random), folder);
            QString trouble;
            const auto left = survivors(folder.filePath(store), trouble);
            judge(figures, left, day, static_cast<size_t>(at) + 1, trouble);
        }
    }
    return figures;
}

int imagesWanted(int usual)
{
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue("MADOGUCHI_POWER_CUTS", &isNumber);
    return isNumber ? wanted : usual;
}

void print(const char* what, const PowerDay& day, const PowerCutFigures& figures)
{
    std::printf(
        "%s: %zu contacts shown as saved, %zu writes and syncs, %d images: %d damaged, %d with a loss, %lld "
        "contacts lost%s%s\n",
        what, day.saved.size(), day.log.size(), figures.images, figures.damaged, figures.imagesWithLoss,
        static_cast<long long>(figures.lost), figures.firstTrouble.isEmpty() ? "" : "; first ",
        qUtf8Printable(figures.firstTrouble));
}

} // namespace madoguchi::test
