// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace madoguchi::ctl {

/// Has the console take what is written, and give what is typed, as UTF-8 for as long as this program runs.
/// Windows' console has a code page of its own otherwise; elsewhere nothing is to be done. Once, at the
/// start.
class Utf8Console
{
public:
    Utf8Console();
    ~Utf8Console();
    Utf8Console(const Utf8Console&) = delete;
    Utf8Console& operator=(const Utf8Console&) = delete;

private:
    unsigned m_written = 0; ///< the code pages there were; 0 = there is no console
    unsigned m_typed = 0;
};

} // namespace madoguchi::ctl
