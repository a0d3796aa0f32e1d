// SPDX-License-Identifier: GPL-3.0-or-later
// One of each entity and command with every field set, for the tests of their encoding.
#pragma once

#include "kb/domain/command.h"
#include "kb/domain/lesson.h"
#include "kb/domain/municipality.h"
#include "kb/domain/staff.h"
#include "kb/domain/unit.h"

namespace madoguchi {

[[nodiscard]] QUuid sampleUuid(int number);
[[nodiscard]] Article sampleArticle();
[[nodiscard]] ContactContent sampleContent();
/// With one amendment.
[[nodiscard]] Contact sampleContact();
[[nodiscard]] Staff sampleStaff();
[[nodiscard]] Unit sampleUnit();
[[nodiscard]] Municipality sampleMunicipality();
[[nodiscard]] SynonymGroup sampleSynonyms();
/// Taken down.
[[nodiscard]] Pin samplePin();
[[nodiscard]] SearchBatch sampleSearches();
[[nodiscard]] Lesson sampleLesson();
[[nodiscard]] Command sampleLogContact();
[[nodiscard]] Command sampleAmendContact();
[[nodiscard]] Command sampleSaveArticle();
[[nodiscard]] Command sampleForgetLessons();
[[nodiscard]] Command sampleSaveSynonyms();
[[nodiscard]] Command sampleSavePin();
[[nodiscard]] Command sampleRecordSearches();
[[nodiscard]] ActBatch sampleActs();
[[nodiscard]] Command sampleRecordActs();

} // namespace madoguchi
