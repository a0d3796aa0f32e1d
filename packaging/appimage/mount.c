// SPDX-License-Identifier: GPL-3.0-or-later
#include "image.h"

#define FUSE_USE_VERSION 32
#include <ll.h>

#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stddef.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

static const struct fuse_lowlevel_ops operations = {
    .lookup = sqfs_ll_op_lookup,
    .forget = sqfs_ll_op_forget,
    .getattr = sqfs_ll_op_getattr,
    .readlink = sqfs_ll_op_readlink,
    .open = sqfs_ll_op_open,
    .read = sqfs_ll_op_read,
    .release = sqfs_ll_op_release,
    .opendir = sqfs_ll_op_opendir,
    .readdir = sqfs_ll_op_readdir,
    .releasedir = sqfs_ll_op_releasedir,
    .getxattr = sqfs_ll_op_getxattr,
    .listxattr = sqfs_ll_op_listxattr,
    .statfs = stfs_ll_op_statfs,
};

// Ends the session when nobody holds the pipe's other end any more.
static void* wait_for_the_last(void* pipe)
{
    char byte;
    while (read(*(const int*)pipe, &byte, 1) > 0) {
    }
    kill(getpid(), SIGTERM);
    return NULL;
}

static void watch(const int* users)
{
    sigset_t all, before;
    pthread_t thread;
    // The session's loop is to be interrupted by that signal, not this thread.
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    pthread_create(&thread, NULL, wait_for_the_last, (void*)users);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    pthread_detach(thread);
}

static void detach_from_terminal(void)
{
    const int nothing = open("/dev/null", O_RDWR | O_CLOEXEC);
    for (int standard = 0; nothing >= 0 && standard <= 2; ++standard)
        dup2(nothing, standard);
}

// In the process of its own: says one byte into `ready` when the folder can be used, then serves it.
static void serve(const struct image* image, const char* folder, int users, int ready)
{
    char* words[] = {"madoguchi", "-o", "ro,nodev,nosuid,fsname=madoguchi,subtype=squashfuse"};
    struct fuse_args arguments = FUSE_ARGS_INIT(3, words);
    sqfs_ll_chan channel;
    setsid();
    detach_from_terminal();
    sqfs_ll* file_system = sqfs_ll_open(image->path, (size_t)image->offset);
    if (file_system == NULL)
        return;
    if (sqfs_ll_mount(&channel, folder, &arguments, (struct fuse_lowlevel_ops*)&operations, sizeof operations,
                      file_system) != SQFS_OK)
        return;
    if (fuse_set_signal_handlers(channel.session) == 0) {
        watch(&users);
        if (write(ready, "+", 1) == 1) {
            close(ready);
            fuse_session_loop(channel.session);
        }
        fuse_remove_signal_handlers(channel.session);
    }
    sqfs_ll_unmount(&channel, folder);
    rmdir(folder);
}

bool mount_image(const struct image* image, const char* folder)
{
    int users[2], ready[2];
    // The writing end of `users` goes on to every program that is started from the image.
    if (access("/dev/fuse", R_OK | W_OK) != 0 || pipe(users) != 0)
        return false;
    if (pipe2(ready, O_CLOEXEC) != 0)
        return false;
    const pid_t child = fork();
    if (child == 0) {
        close(users[1]);
        close(ready[0]);
        if (fork() == 0)
            serve(image, folder, users[0], ready[1]);
        _exit(0);
    }
    close(users[0]);
    close(ready[1]);
    if (child > 0)
        waitpid(child, NULL, 0);
    char byte = 0;
    const bool mounted = child > 0 && read(ready[0], &byte, 1) == 1;
    close(ready[0]);
    if (!mounted)
        close(users[1]);
    return mounted;
}
