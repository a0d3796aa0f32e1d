// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace madoguchi {

/// Windows: QRegularExpression works without compiling its patterns to machine code. The stacks it would
/// keep for each thread crash the thread's end where MinGW compiled Qt (it frees their memory before their
/// destructor runs). To be called before the first pattern; nothing on other systems.
void interpretPatterns();

} // namespace madoguchi
