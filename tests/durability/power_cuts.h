// SPDX-License-Identifier: GPL-3.0-or-later
// Switches the power off at many places of a recorded day, and looks at what is left each time.
#pragma once

#include "kb/base/ids.h"
#include "tests/durability/power_log.h"

#include <QSet>

#include <functional>

namespace madoguchi::test {

/// A day's log, and what was shown as saved at which place of it.
struct PowerDay
{
    PowerLog log;
    struct Saved
    {
        size_t at; ///< events of the log by then
        ContactId contact;
    };
    std::vector<Saved> saved;
    void shownAsSaved(const ContactId& contact) { saved.push_back({log.size(), contact}); }
};

struct PowerCutFigures
{
    int images = 0;
    int damaged = 0;        ///< images that did not open, or were not sound
    int imagesWithLoss = 0; ///< images in which a contact is missing that had been shown as saved
    qint64 lost = 0;        ///< such contacts, over all images
    QString firstTrouble;
};

/// What is left in a store: nothing (and why) if it is not sound.
using Survivors = std::function<std::optional<QSet<ContactId>>(const QString& path, QString& trouble)>;

/// @param store the store's file name
/// @param images how many; the places are spread over the whole log
[[nodiscard]] PowerCutFigures cutPower(const PowerDay& day, const QString& store, int images, quint64 seed,
                                       const Survivors& survivors);

/// How many images a test makes: `usual`, or what MADOGUCHI_POWER_CUTS says; then the figures are printed.
[[nodiscard]] int imagesWanted(int usual);
void print(const char* what, const PowerDay& day, const PowerCutFigures& figures);

} // namespace madoguchi::test
