// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/error.h"

#include <tl/expected.hpp>

namespace madoguchi {

/// What can fail returns a Result; a function that returns one is marked [[nodiscard]].
template <typename T>
using Result = tl::expected<T, Error>;

/// The failing Result, of whatever type it is returned as.
[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, QString key, QString where = {})
{
    return tl::unexpected<Error>(Error{code, std::move(key), std::move(where)});
}

/// Hands an error on from one Result to another type of Result.
template <typename T>
[[nodiscard]] tl::unexpected<Error> failure(const Result<T>& failed)
{
    return tl::unexpected<Error>(failed.error());
}

} // namespace madoguchi

/// Returns the error of `expression` from the enclosing function, if it failed.
#define MADOGUCHI_TRY(expression)                                                                            \
    do {                                                                                                     \
        if (auto tried = (expression); !tried)                                                               \
            return ::madoguchi::failure(tried);                                                              \
    } while (false)

/// Declares `variable` with the value of `expression`, or returns its error from the enclosing function.
#define MADOGUCHI_TRY_ASSIGN(variable, expression)                                                           \
    auto variable##Result = (expression);                                                                    \
    if (!variable##Result)                                                                                   \
        return ::madoguchi::failure(variable##Result);                                                       \
    auto variable = std::move(*variable##Result)
