// SPDX-License-Identifier: GPL-3.0-or-later
// The AppImage that this program begins: an ELF file with a squashfs behind it (AppImage specification, type
// 2).
#pragma once

#include <limits.h>
#include <stdbool.h>
#include <sys/types.h>

struct image
{
    char path[PATH_MAX]; ///< absolute
    off_t offset;        ///< where the squashfs begins, in bytes
};

/// Finds this process's own image. On failure it says why on stderr.
bool find_image(struct image* image);

/// Writes everything that is in it below `folder`, which is made if it is missing; files that are there are
/// written over. On failure it says why on stderr.
bool extract_image(const struct image* image, const char* folder);

/// Removes a folder with all that is in it.
void remove_tree(const char* folder);

/// Mounts it on `folder`, by a process of its own, which ends when neither this process nor any it starts is
/// left. False, without a word, where FUSE cannot be used.
bool mount_image(const struct image* image, const char* folder);
