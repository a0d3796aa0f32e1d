// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/language.h"

#include <QTextBrowser>
#include <QUrl>

namespace madoguchi::desk {

/// The answer, rendered from Markdown. HTML in it is text; nothing is loaded, neither pictures nor files;
/// links are only handed on, and only those of http, https, tel and mailto. As high as its text: what is
/// around it scrolls.
class AnswerText final : public QTextBrowser
{
    Q_OBJECT
public:
    explicit AnswerText(QWidget* parent = nullptr);

    void setAnswer(const QString& markdown, Language language);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    QVariant loadResource(int type, const QUrl& name) override;

    /// True for the schemes a link may have.
    [[nodiscard]] static bool mayOpen(const QUrl& url);

Q_SIGNALS:
    void linkActivated(const QUrl& url);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void doSetSource(const QUrl& url, QTextDocument::ResourceType type) override;

private:
    void render();
    void styleBlocks();
    void fitHeight();

    QString m_markdown;
    Language m_language = Language::Ja;
};

} // namespace madoguchi::desk
