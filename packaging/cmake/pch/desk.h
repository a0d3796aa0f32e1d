// SPDX-License-Identifier: GPL-3.0-or-later
// What nearly every source of the desk includes.
#pragma once

#include "app/desk/core/command_runner.h"
