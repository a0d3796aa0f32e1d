// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace madoguchi::desk {

/// Lets every label of the program, tool tips among them, show its text as it was written. Left to itself a
/// label takes what looks like HTML for HTML, and words that a citizen sent would open files and other
/// computers' shares by
/// `<img src="//host/…">`. A label that is to show HTML says so itself (setTextFormat), before it is shown.
class PlainLabels final : public QObject
{
    Q_OBJECT
public:
    /// For as long as the application lives.
    static void install();

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using QObject::QObject;
};

} // namespace madoguchi::desk
