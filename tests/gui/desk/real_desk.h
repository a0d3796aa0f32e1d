// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/desk_core.h"
#include "app/desk/desk_window.h"
#include "app/desk/ui/contact/contact_form.h"
#include "app/desk/ui/contact/contact_panel.h"
#include "app/desk/ui/widgets/text_box.h"
#include "tests/support/printers.h"
#include "tests/support/wait_for.h"

#include <QInputMethodEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace madoguchi::desk::test {

using madoguchi::test::waitFor;

/// Text as an input method commits it, a character at a time: QTest's keys are ASCII alone.
inline void type(QWidget* widget, const QString& text)
{
    widget->setFocus();
    for (const QChar character : text) {
        QInputMethodEvent commit;
        commit.setCommitString(QString(character));
        QCoreApplication::sendEvent(widget, &commit);
    }
}

/// The desk as main() makes it, without a hub, on a store of its own.
struct RealDesk
{
    explicit RealDesk(const QString& store, const QString& settingsFile)
        : settings(settingsFile, QStringLiteral("/nonexistent"))
    {
        Options options;
        options.user = QStringLiteral("佐藤");
        options.language = Language::En;
        core = std::make_unique<DeskCore>(store, settings);
        desk = std::make_unique<DeskWindow>(*core, options);
        desk->show();
    }

    MainWindow& window() { return desk->window(); }
    template <typename Widget>
    Widget* find(const char* name)
    {
        auto* widget = desk->window().findChild<Widget*>(QString::fromLatin1(name));
        Q_ASSERT_X(widget, "RealDesk::find", name);
        return widget;
    }
    /// The inquiry of the contact being written; correcting one has a form of its own.
    TextBox* inquiry()
    {
        return desk->window().findChild<ContactPanel*>()->form()->findChild<TextBox*>(
            QStringLiteral("inquiry"));
    }
    [[nodiscard]] bool enter()
    {
        return waitFor([this] { return core->commands.user().has_value() && !window().isGateShown(); });
    }
    /// A Q&A saved and in the index.
    [[nodiscard]] bool addArticle(const QString& number, const QString& question)
    {
        Article article;
        article.id = core->ids.make<ArticleId>();
        article.number = number;
        article.question = question;
        article.answer = QStringLiteral("**答え** ") + question;
        article.category = QStringLiteral("戸籍・住民 > 印鑑登録");
        std::optional<Result<void>> answer;
        core->commands.perform(SaveArticle{article, 0}, core.get(),
                               [&](const Result<void>& got) { answer = got; });
        return waitFor([&] { return answer.has_value(); }) && answer->has_value() &&
               waitFor([this] { return !core->index.isRunning(); });
    }

    Settings settings;
    std::unique_ptr<DeskCore> core;
    std::unique_ptr<DeskWindow> desk;

    ~RealDesk()
    {
        desk.reset();
        core.reset();
    }
};

} // namespace madoguchi::desk::test
