// SPDX-License-Identifier: GPL-3.0-or-later
// Lets Catch2 print Qt's strings and the project's errors in a failed assertion.
#pragma once

#include <catch2/catch.hpp>

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Catch {
template <>
struct StringMaker<QString>
{
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};
template <>
struct StringMaker<QStringList>
{
    static std::string convert(const QStringList& list)
    {
        return '[' + list.join(QStringLiteral(" | ")).toStdString() + ']';
    }
};
template <>
struct StringMaker<QByteArray>
{
    static std::string convert(const QByteArray& bytes) { return bytes.toHex(' ').toStdString(); }
};
} // namespace Catch
