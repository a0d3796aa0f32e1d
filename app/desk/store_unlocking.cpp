// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/store_unlocking.h"

#include "app/desk/ui/theme/theme.h"
#include "app/desk/ui/theme/window_language.h"
#include "app/desk/ui/window/store_key_view.h"
#include "app/keys/key_source.h"
#include "kb/base/log.h"

#include <QApplication>

namespace madoguchi::desk {

namespace {

/// Shows the window until a passphrase is given; nothing if it was closed. Nothing else runs yet.
std::optional<QString> askInWindow(const Error& trouble, const Settings& settings, const Options& options)
{
    Appearance appearance = settings.appearance();
    appearance.language = options.language.value_or(appearance.language);
    appearance.look = options.look.value_or(appearance.look);
    appearance.fontPercent = options.fontPercent.value_or(appearance.fontPercent);
    WindowLanguage language;
    language.use(appearance.language);
    theme().apply(appearance);
    StoreKeyView view;
    view.showTrouble(trouble);
    std::optional<QString> given;
    QObject::connect(&view, &StoreKeyView::passphraseGiven, &view, [&given](const QString& passphrase) {
        given = passphrase;
        QApplication::exit();
    });
    QObject::connect(&view, &StoreKeyView::abandoned, &view, [] { QApplication::exit(); });
    // The last window that closes here is not the program's.
    QApplication::setQuitOnLastWindowClosed(false);
    view.show();
    QApplication::exec();
    view.disconnect();
    view.hide();
    QApplication::setQuitOnLastWindowClosed(true);
    return given;
}

} // namespace

bool unlockStore(const QString& path, const Settings& settings, const Options& options)
{
    keys::KeySource source;
    if (!options.passphraseFile.isEmpty()) {
        if (const auto used = source.usePassphraseFile(options.passphraseFile); !used)
            qCWarning(logDesk).noquote() << describe(used.error());
    }
    for (;;) {
        const auto opened = source.open(path);
        if (opened) {
            // The desk takes calls all the same: they go into the emergency file, encrypted.
            if (opened->trouble)
                qCWarning(logDesk).noquote() << "the store:" << describe(*opened->trouble);
            return true;
        }
        qCWarning(logDesk).noquote() << "the store:" << describe(opened.error());
        const auto given = askInWindow(opened.error(), settings, options);
        if (!given)
            return false;
        source.usePassphrase(*given);
    }
}

} // namespace madoguchi::desk
