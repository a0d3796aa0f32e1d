// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/contact.h"

#include <QScrollArea>

#include <functional>

class QVBoxLayout;

namespace madoguchi::desk {

/// A contact as it was written down, its corrections with who made them and why, and what stood there before.
class ContactDetail final : public QScrollArea
{
    Q_OBJECT
public:
    using NameOf = std::function<QString(const UserId&)>;
    using UnitNameOf = std::function<QString(const QString&)>;

    explicit ContactDetail(QWidget* parent = nullptr);

    using TitlesOf = std::function<QStringList(const QStringList&)>;

    void setNames(NameOf person, UnitNameOf unit);
    /// What people read for Q&As by their numbers, a line each; without it the numbers alone.
    void setTitles(TitlesOf titles) { m_titles = std::move(titles); }
    void showContact(const Contact& contact);
    [[nodiscard]] const Contact& contact() const { return m_contact; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void addHead(QVBoxLayout* column);
    void addContent(QVBoxLayout* column, const ContactContent& content);
    void addOutcome(QVBoxLayout* column, const ContactContent& content);
    void addHistory(QVBoxLayout* column);
    void addRow(QVBoxLayout* column, const QString& name, const QString& value);
    [[nodiscard]] QString personName(const UserId& id) const;

    NameOf m_personName;
    UnitNameOf m_unitName;
    TitlesOf m_titles;
    Contact m_contact;
};

} // namespace madoguchi::desk
