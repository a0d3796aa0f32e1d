// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/theme/window_language.h"

#include "app/desk/ui/theme/theme.h"
#include "kb/domain/names.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace madoguchi::desk {

WindowLanguage::WindowLanguage(QObject* parent)
    : QObject(parent)
{
}

WindowLanguage::~WindowLanguage()
{
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
}

void WindowLanguage::use(Language language)
{
    // Texts with dates and numbers are made anew by the event that follows, so the locale comes first.
    QLocale::setDefault(Theme::locale(language));
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
    const QString word = toWord(language);
    const QString qtWord = language == Language::Zh ? QStringLiteral("zh_CN") : word;
    if (m_qt.load(QStringLiteral("qtbase_%1").arg(qtWord),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_program.load(QStringLiteral(":/i18n/madoguchi_%1.qm").arg(word)))
        QCoreApplication::installTranslator(&m_program);
}

} // namespace madoguchi::desk
