// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/redaction_session.h"

#include <QObject>

class QPoint;

namespace madoguchi::desk {

class TextBox;

/// One of a case's two texts while it is blacked out: what is blacked out stands in inverse, what may say who
/// somebody is is underlined and says of what kind it is. A selection is blacked out by key, a stretch that
/// is blacked out lifted by a click, a suggestion taken by a click.
class RedactionText final : public QObject
{
    Q_OBJECT
public:
    /// Marks `box`, which belongs to somebody else; `session` outlives this.
    RedactionText(RedactionSession& session, RedactionSession::Text which, TextBox& box);

    void fill();
    /// Blacks out what is selected; without a selection, the suggestion at the cursor, or lifts what is
    /// blacked out there.
    void blackOut();
    [[nodiscard]] bool hasFocus() const;
    /// Brings a stretch into sight and selects it.
    void show(TextSpan span);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] int inDocument(int place) const;
    [[nodiscard]] int inText(int place) const;
    [[nodiscard]] int placeAt(const QPoint& point) const;
    [[nodiscard]] const RedactionSession::Suggestion* suggestionAt(int place) const;
    [[nodiscard]] bool isHidden(int place) const;
    void act(int place);
    bool onKey(int key, Qt::KeyboardModifiers modifiers);

    RedactionSession& m_session;
    RedactionSession::Text m_which;
    TextBox& m_box;
    QString m_shown;
    std::vector<int> m_returns; ///< of line ends of two characters, which the editor counts as one
};

} // namespace madoguchi::desk
