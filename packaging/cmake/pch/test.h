// SPDX-License-Identifier: GPL-3.0-or-later
// What nearly every test includes.
#pragma once

#include <catch2/catch.hpp>
