// SPDX-License-Identifier: GPL-3.0-or-later
// What nearly every test of the desk's core includes.
#pragma once

#include "tests/unit/desk_core/desk_fixture.h"
