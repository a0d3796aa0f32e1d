// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/program_facts.h"

#include <QDialog>

class QGridLayout;
class QLabel;
class QPushButton;

namespace madoguchi::desk {

/// What this program is and what it is made of, to be read out to IT or copied. Not modal: somebody may be on
/// the line. UI thread.
class AboutDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget* parent = nullptr);

    void setFacts(const ProgramFacts& facts);
    /// The same as lines of text, in the window's language.
    [[nodiscard]] QString plainText() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    using Line = std::pair<QString, QString>; ///< what it is called, what it is

    [[nodiscard]] QList<Line> lines() const;
    void retranslate();
    void fill();

    ProgramFacts m_facts;
    QLabel* m_title;
    QLabel* m_newer;
    QWidget* m_table;
    QGridLayout* m_grid;
    QLabel* m_licence;
    QPushButton* m_copy;
    QPushButton* m_close;
};

} // namespace madoguchi::desk
