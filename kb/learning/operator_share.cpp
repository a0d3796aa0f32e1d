// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/learning/operator_share.h"

namespace madoguchi::learning {

double operatorShare(double contacts)
{
    // So many more give half of what is left to be had.
    constexpr double half = 20;
    if (contacts <= wholeContacts)
        return 1;
    const double more = contacts - wholeContacts;
    return (wholeContacts + (mostContacts - wholeContacts) * more / (more + half)) / contacts;
}

} // namespace madoguchi::learning
