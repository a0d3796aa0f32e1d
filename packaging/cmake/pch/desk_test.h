// SPDX-License-Identifier: GPL-3.0-or-later
// What nearly every test of the whole desk includes.
#pragma once

#include "tests/gui/desk/real_desk.h"
