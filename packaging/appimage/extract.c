// SPDX-License-Identifier: GPL-3.0-or-later
#include "image.h"

#include <squashfuse.h>

#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { open_folders = 32 };

static bool complain(const char* path)
{
    fprintf(stderr, "madoguchi: %s: %s\n", path, strerror(errno));
    return false;
}

static bool write_all(int file, const char* bytes, size_t size)
{
    while (size > 0) {
        const ssize_t written = write(file, bytes, size);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes += written;
        size -= (size_t)written;
    }
    return true;
}

static bool copy_bytes(sqfs* fs, sqfs_inode* inode, int file)
{
    static char buffer[1 << 20];
    const sqfs_off_t size = (sqfs_off_t)inode->xtra.reg.file_size;
    for (sqfs_off_t at = 0; at < size;) {
        sqfs_off_t count = sizeof buffer;
        if (sqfs_read_range(fs, inode, at, &count, buffer) != SQFS_OK || count <= 0) {
            errno = EIO;
            return false;
        }
        if (!write_all(file, buffer, (size_t)count))
            return false;
        at += count;
    }
    return true;
}

static bool extract_file(sqfs* fs, sqfs_inode* inode, const char* path)
{
    unlink(path);
    const int file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, inode->base.mode & 0777);
    if (file < 0)
        return complain(path);
    const bool copied = copy_bytes(fs, inode, file);
    if (!copied)
        complain(path);
    return close(file) == 0 ? copied : complain(path);
}

static bool extract_link(sqfs* fs, sqfs_inode* inode, const char* path)
{
    char target[PATH_MAX];
    size_t size = sizeof target;
    if (sqfs_readlink(fs, inode, target, &size) != SQFS_OK) {
        errno = EIO;
        return complain(path);
    }
    unlink(path);
    return symlink(target, path) == 0 || complain(path);
}

static bool extract_entry(sqfs* fs, const sqfs_dir_entry* entry, const char* path)
{
    sqfs_inode inode;
    if (sqfs_inode_get(fs, &inode, entry->inode) != SQFS_OK) {
        errno = EIO;
        return complain(path);
    }
    switch (inode.base.inode_type) {
    case SQUASHFS_DIR_TYPE:
    case SQUASHFS_LDIR_TYPE:
        return mkdir(path, 0755) == 0 || errno == EEXIST || complain(path);
    case SQUASHFS_REG_TYPE:
    case SQUASHFS_LREG_TYPE:
        return extract_file(fs, &inode, path);
    case SQUASHFS_SYMLINK_TYPE:
    case SQUASHFS_LSYMLINK_TYPE:
        return extract_link(fs, &inode, path);
    default:
        return true;
    }
}

static bool extract_all(sqfs* fs, const char* folder)
{
    sqfs_traverse walk;
    sqfs_err error = sqfs_traverse_open(&walk, fs, sqfs_inode_root(fs));
    if (error != SQFS_OK)
        return false;
    bool good = true;
    while (good && sqfs_traverse_next(&walk, &error)) {
        char path[PATH_MAX];
        if (walk.dir_end)
            continue;
        good = snprintf(path, sizeof path, "%s/%s", folder, walk.path) < (int)sizeof path &&
               extract_entry(fs, &walk.entry, path);
    }
    sqfs_traverse_close(&walk);
    return good && error == SQFS_OK;
}

bool extract_image(const struct image* image, const char* folder)
{
    sqfs fs;
    if (mkdir(folder, 0755) != 0 && errno != EEXIST)
        return complain(folder);
    if (sqfs_open_image(&fs, image->path, (size_t)image->offset) != SQFS_OK)
        return false;
    const bool good = extract_all(&fs, folder);
    sqfs_fd_close(fs.fd);
    sqfs_destroy(&fs);
    if (!good)
        fprintf(stderr, "madoguchi: %s could not be unpacked into %s\n", image->path, folder);
    return good;
}

static int remove_one(const char* path, const struct stat* status, int type, struct FTW* walk)
{
    (void)status;
    (void)type;
    (void)walk;
    remove(path);
    return 0;
}

void remove_tree(const char* folder)
{
    nftw(folder, remove_one, open_folders, FTW_DEPTH | FTW_PHYS);
}
