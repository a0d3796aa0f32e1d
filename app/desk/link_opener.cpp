// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/link_opener.h"

#include "app/desk/desk_core.h"
#include "app/desk/ui/answer/answer_workspace.h"
#include "app/desk/ui/answer/search_field.h"
#include "app/desk/ui/answer/search_panel.h"
#include "app/desk/ui/theme/theme.h"
#include "app/desk/ui/window/main_window.h"

#include <utility>

namespace madoguchi::desk {

LinkOpener::LinkOpener(MainWindow& window, AnswerWorkspace& answer, DeskCore& core)
    : QObject(&window)
    , m_window(window)
    , m_answer(answer)
    , m_core(core)
{
    // Whoever signs in or unlocks has the window a moment later.
    connect(&core.signIn, &SignInSession::signedIn, this, &LinkOpener::open, Qt::QueuedConnection);
    connect(&core.lock, &LockSession::changed, this, &LinkOpener::open, Qt::QueuedConnection);
}

void LinkOpener::take(const QString& text)
{
    const auto link = deskLink(text);
    if (!link)
        return;
    m_waiting = link;
    open();
}

void LinkOpener::open()
{
    if (!m_waiting || m_window.isGateShown() || m_core.lock.isLocked())
        return;
    const DeskLink link = *std::exchange(m_waiting, {});
    m_window.showWorkspace(0);
    if (link.what == DeskLink::What::Article)
        m_core.article.open(link.text, theme().appearance().language);
    else
        m_answer.search()->field()->setText(link.text);
}

} // namespace madoguchi::desk
