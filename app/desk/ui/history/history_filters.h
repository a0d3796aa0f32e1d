// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/contact_draft.h"
#include "app/desk/core/history_model.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace madoguchi::desk {

class ComboBox;

/// What narrows the history down: words, days, operator, category, outcome, channel.
class HistoryFilters final : public QWidget
{
    Q_OBJECT
public:
    struct Person
    {
        UserId id;
        QString name;
    };

    explicit HistoryFilters(const Clock& clock, QWidget* parent = nullptr);

    void setPeople(const QList<Person>& people);
    void setCategories(const QStringList& categories);
    [[nodiscard]] HistoryQuery query() const;
    [[nodiscard]] bool isSet() const;
    /// In a narrow window the boxes wait behind a button beside the words; it tells how many of them are set.
    void setFolded(bool folded);

Q_SIGNALS:
    /// Words wait until the typing pauses.
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    enum Days { AnyDay, Today, Yesterday, LastWeek, LastMonth };
    void build();
    void reset();
    void refreshFold();
    [[nodiscard]] QList<ComboBox*> boxes() const;
    void retranslate();
    void fill(ComboBox* box, const QString& all, const QList<std::pair<QString, QVariant>>& choices);

    const Clock& m_clock;
    QTimer m_pause;
    QList<Person> m_people;
    QStringList m_categories;
    bool m_folded = false;
    QLineEdit* m_text = nullptr;
    QPushButton* m_unfold = nullptr;
    QWidget* m_row = nullptr;
    ComboBox* m_days = nullptr;
    ComboBox* m_operator = nullptr;
    ComboBox* m_category = nullptr;
    ComboBox* m_outcome = nullptr;
    ComboBox* m_channel = nullptr;
    QPushButton* m_reset = nullptr;
    bool m_filling = false;
};

} // namespace madoguchi::desk
