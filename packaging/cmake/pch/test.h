// SPDX-License-Identifier: GPL-3.0-or-later
// What nearly every test includes.
#pragma once

#include "core.h"

#include <catch2/catch.hpp>
