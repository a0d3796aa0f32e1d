// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of a window in four languages, light and dark, at 100 % and 200 %, for people to look at.
// MADOGUCHI_PICTURES names the folder they go to; MADOGUCHI_PICTURES_OF words, one of which their names must
// have in them.
#pragma once

#include "app/desk/ui/theme/theme.h"
#include "app/desk/ui/window/main_window.h"
#include "app/desk/ui/window/status_strip.h"
#include "kb/domain/names.h"
#include "tests/support/wait_for.h"

#include <QApplication>
#include <QPainter>

#include <functional>

namespace madoguchi::desk::test {

/// The window as it stands on the screen, with the popup that is open over it.
inline QPixmap pictureOf(MainWindow& window)
{
    QPixmap picture = window.grab();
    if (QWidget* popup = QApplication::activePopupWidget()) {
        QPainter painter(&picture);
        painter.drawPixmap(window.mapFromGlobal(popup->pos()), popup->grab());
    }
    return picture;
}

/// Takes NAME-LANGUAGE-LOOK-PERCENT.png of all sixteen. `prepare` runs before each: what a window does not
/// carry over, such as an open popup.
inline void takePictures(MainWindow& window, const QString& name, const std::function<void()>& prepare = {})
{
    const QString folder = qEnvironmentVariable("MADOGUCHI_PICTURES", QStringLiteral("/tmp"));
    const QStringList words = qEnvironmentVariable("MADOGUCHI_PICTURES_OF").split(u' ', Qt::SkipEmptyParts);
    // On a busy machine one round of events takes longer than that, and the layouts come in the next ones.
    const auto settle = [] {
        for (int round = 0; round < 8; ++round)
            (void)madoguchi::test::waitFor([] { return false; }, 20);
    };
    for (const int percent : {100, 200}) {
        for (const Look look : {Look::Light, Look::Dark}) {
            for (const Language language : allLanguages) {
                const QString file =
                    QStringLiteral("%1-%2-%3-%4.png")
                        .arg(name, toWord(language),
                             look == Look::Light ? QStringLiteral("light") : QStringLiteral("dark"))
                        .arg(percent);
                if (!words.isEmpty() && std::none_of(words.begin(), words.end(), [&](const QString& word) {
                        return file.contains(word);
                    }))
                    continue;
                Q_EMIT window.statusStrip()->languageChosen(language);
                theme().apply({look, percent, language});
                window.resize(1440, 900);
                settle();
                if (prepare) {
                    prepare();
                    settle();
                }
                const QPixmap picture = pictureOf(window);
                CHECK(picture.save(folder + u'/' + file));
                CHECK(picture.size() == QSize(1440, 900)); // it fits the screen it is made for
            }
        }
    }
    theme().apply({Look::Light, 100, Language::En});
    Q_EMIT window.statusStrip()->languageChosen(Language::En);
}

} // namespace madoguchi::desk::test
