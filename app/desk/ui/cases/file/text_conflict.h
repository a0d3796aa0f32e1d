// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace madoguchi::desk {

class FormField;
class TextBox;

/// Two versions of one text side by side (one under the other where it is narrow), and the ways on: mine,
/// theirs, or both into the editor. Nothing is lost until one of them was chosen, and theirs never.
class TextConflict final : public QFrame
{
    Q_OBJECT
public:
    explicit TextConflict(QWidget* parent = nullptr);

    /// `head` says who saved the other text, and when.
    void showTexts(const QString& head, const QString& mine, const QString& theirs);

Q_SIGNALS:
    void keepMine();
    void takeTheirs();
    void takeBoth();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();

    QLabel* m_head = nullptr;
    QBoxLayout* m_texts = nullptr;
    TextBox* m_mine = nullptr;
    TextBox* m_theirs = nullptr;
    FormField* m_mineField = nullptr;
    FormField* m_theirsField = nullptr;
    QPushButton* m_keep = nullptr;
    QPushButton* m_take = nullptr;
    QPushButton* m_both = nullptr;
};

} // namespace madoguchi::desk
