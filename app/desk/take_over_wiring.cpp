// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/take_over_wiring.h"

#include "app/desk/desk_core.h"
#include "app/desk/ui/answer/answer_workspace.h"
#include "app/desk/ui/theme/theme.h"
#include "app/desk/ui/window/main_window.h"

namespace madoguchi::desk {

void wireTakeOver(AnswerWorkspace& answer, DeskCore& core, MainWindow& window)
{
    QObject::connect(&core.roomActions, &RoomActions::takenOver, &answer,
                     [&answer, &core, &window](const HandId& id) {
                         const Hand* hand = core.room.hand(id);
                         if (!hand)
                             return;
                         core.contact.beginOrHold(draftOf(*hand, core.clock.now()));
                         window.showWorkspace(0);
                         answer.focusContact();
                         if (!hand->articles.isEmpty())
                             core.article.open(hand->articles.first(), theme().appearance().language);
                     });
}

} // namespace madoguchi::desk
