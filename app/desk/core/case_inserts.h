// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/command_runner.h"
#include "app/desk/core/search_session.h"
#include "kb/domain/reply_template.h"

namespace madoguchi::desk {

/// What can be put into a draft or a reply: reply templates of the case's kind and language, and answers of
/// Q&As. UI thread.
class CaseInserts final : public QObject
{
    Q_OBJECT
public:
    /// A line of what is offered.
    struct Item
    {
        std::optional<ReplyTemplate> replyTemplate; ///< nothing: a Q&A
        QString number = {};                        ///< of the Q&A
        Language language = Language::Ja;
        QString title;
    };

    /// `search` is its own; both outlive it.
    CaseInserts(CommandRunner& commands, SearchSession& search, QObject* parent = nullptr);

    /// What fits this kind and language; found() follows.
    void begin(CaseKind kind, Language language);
    /// Narrows it down; without words the templates, and what was used lately.
    void look(const QString& words);
    [[nodiscard]] const QList<Item>& items() const { return m_items; }
    /// taken() follows.
    void take(const Item& item);

Q_SIGNALS:
    void found();
    /// A template as it is stored, or an answer as plain text; `number` is empty of a template.
    void taken(const QString& text, const QString& number);

private:
    void gather();

    CommandRunner& m_commands;
    SearchSession& m_search;
    CaseKind m_kind = CaseKind::Inquiry;
    Language m_language = Language::Ja;
    QString m_words;
    std::vector<ReplyTemplate> m_templates;
    QList<Item> m_items;
};

} // namespace madoguchi::desk
