// SPDX-License-Identifier: GPL-3.0-or-later
// What nearly every test includes.
#pragma once

#include "kb/domain/command.h"
#include "kb/domain/message_choice.h"
#include "tests/support/printers.h"

#include <catch2/catch.hpp>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>
