// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/desk_link.h"

#include <QObject>

namespace madoguchi::desk {

class AnswerWorkspace;
class DeskCore;
class MainWindow;

/// Opens links into the desk (DeskLink). They wait until somebody is signed in and the window is not locked;
/// the last one counts. UI thread.
class LinkOpener final : public QObject
{
    Q_OBJECT
public:
    /// All outlive it; it belongs to the window.
    LinkOpener(MainWindow& window, AnswerWorkspace& answer, DeskCore& core);

    /// What is no link, or none this version knows, is passed over.
    void take(const QString& text);

private:
    void open();

    MainWindow& m_window;
    AnswerWorkspace& m_answer;
    DeskCore& m_core;
    std::optional<DeskLink> m_waiting;
};

} // namespace madoguchi::desk
