// SPDX-License-Identifier: GPL-3.0-or-later
// What nearly every test of the hub includes.
#pragma once

#include "tests/unit/hub/hub_fixture.h"
