// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/language.h"

#include <QObject>
#include <QTranslator>

namespace madoguchi::desk {

/// The translations of the program and of Qt's own texts, changed while it runs: every window then gets a
/// LanguageChange event. One for the program; UI thread.
class WindowLanguage final : public QObject
{
    Q_OBJECT
public:
    explicit WindowLanguage(QObject* parent = nullptr);
    ~WindowLanguage() override;

    /// Call before Theme::apply() with the same language. English text stands in for a translation not found.
    void use(Language language);

private:
    QTranslator m_program;
    QTranslator m_qt;
};

} // namespace madoguchi::desk
