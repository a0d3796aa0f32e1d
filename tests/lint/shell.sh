#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Checks every shell script of the project.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
cd "$root"
find app kb packaging resources tests translations -name '*.sh' -print0 2>/dev/null | xargs -0 shellcheck .ci/run
