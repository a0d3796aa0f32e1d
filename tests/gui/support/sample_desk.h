// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/appearance.h"
#include "app/desk/core/article_page.h"
#include "app/desk/core/contact_draft.h"
#include "app/desk/core/desk_status.h"
#include "app/desk/core/results_model.h"
#include "app/desk/core/search_help.h"
#include "app/desk/ui/answer/answer_workspace.h"
#include "app/desk/ui/theme/window_language.h"
#include "app/desk/ui/widgets/shortcuts.h"
#include "app/desk/ui/window/main_window.h"
#include "kb/base/clock.h"

#include <memory>

namespace madoguchi::desk::sample {

/// What design/answer-light.png shows. @{
[[nodiscard]] Timestamp now();
[[nodiscard]] QList<ResultItem> results();
[[nodiscard]] ArticlePage page();
[[nodiscard]] ArticleCompany company();
[[nodiscard]] SearchHelp help();
[[nodiscard]] ContactDraft draft();
[[nodiscard]] ContactChoices choices();
[[nodiscard]] QStringList categories();
[[nodiscard]] DeskStatus status();
/// @}

/// The main window on that data, with a clock that stands still.
struct Desk
{
    explicit Desk(const Appearance& appearance = {});

    /// Switches language and look while it runs.
    void wear(const Appearance& appearance);
    /// Search, page and form filled as in the picture.
    void fill();

    ManualClock clock;
    Shortcuts shortcuts;
    ResultsModel model;
    WindowLanguage language;
    std::unique_ptr<MainWindow> window;
    AnswerWorkspace* answer = nullptr;
};

} // namespace madoguchi::desk::sample
