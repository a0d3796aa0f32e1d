// SPDX-License-Identifier: GPL-3.0-or-later
// The head of the AppImage: mounts what is behind it and starts its AppRun. Where there is no FUSE it unpacks
// it for the time of the run. Its own options begin with --appimage-; all others are the program's.
#include "image.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

// Filled in when the AppImage is made: where a newer one is found (AppImage specification, "Update
// information").
__attribute__((section(".upd_info"), used)) static const char update_information[1024] = {0};
// A place for a signature, as other tools expect it.
__attribute__((section(".sha256_sig"), used)) static const char signature[1024] = {0};

static const char usage[] = "Options of the AppImage, before any of the program's:\n"
                            "  --appimage-extract                unpack it into ./squashfs-root\n"
                            "  --appimage-extract-and-run …      start it unpacked, without FUSE\n"
                            "  --appimage-mount                  mount it, until a key or the end of input\n"
                            "  --appimage-offset                 where its squashfs begins\n"
                            "  --appimage-updateinformation      where a newer one is found\n";

static pid_t started;

static void pass_on(int signal_number)
{
    if (started > 0)
        kill(started, signal_number);
}

static void prepare(const struct image* image, const char* folder, char** words)
{
    char here[PATH_MAX];
    setenv("APPDIR", folder, 1);
    setenv("APPIMAGE", image->path, 1);
    setenv("ARGV0", words[0], 1);
    if (getcwd(here, sizeof here) != NULL)
        setenv("OWD", here, 1);
}

static int start(const char* folder, char** words)
{
    char program[PATH_MAX];
    snprintf(program, sizeof program, "%s/AppRun", folder);
    execv(program, words);
    fprintf(stderr, "madoguchi: %s: %s\n", program, strerror(errno));
    return 127;
}

// A fresh folder of one's own, among those for temporary files.
static bool make_folder(char* folder, size_t size)
{
    const char* among = getenv("TMPDIR");
    snprintf(folder, size, "%s/.madoguchi-XXXXXX", among != NULL && among[0] == '/' ? among : "/tmp");
    if (mkdtemp(folder) != NULL)
        return true;
    fprintf(stderr, "madoguchi: %s: %s\n", folder, strerror(errno));
    return false;
}

static int run_unpacked(const struct image* image, const char* folder, char** words)
{
    if (!extract_image(image, folder)) {
        remove_tree(folder);
        return 127;
    }
    prepare(image, folder, words);
    started = fork();
    if (started == 0)
        _exit(start(folder, words));
    const int signals[] = {SIGTERM, SIGINT, SIGHUP, SIGQUIT};
    for (size_t i = 0; i < sizeof signals / sizeof *signals; ++i)
        signal(signals[i], pass_on);
    int status = 0;
    while (started > 0 && waitpid(started, &status, 0) < 0 && errno == EINTR) {
    }
    remove_tree(folder);
    if (started < 0)
        return 127;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

static int run(const struct image* image, char** words, bool unpacked)
{
    char folder[PATH_MAX];
    if (!make_folder(folder, sizeof folder))
        return 127;
    if (!unpacked && mount_image(image, folder)) {
        prepare(image, folder, words);
        return start(folder, words);
    }
    return run_unpacked(image, folder, words);
}

static int stay_mounted(const struct image* image)
{
    char folder[PATH_MAX];
    if (!make_folder(folder, sizeof folder))
        return 127;
    if (!mount_image(image, folder)) {
        fputs("madoguchi: FUSE cannot be used here; --appimage-extract unpacks it\n", stderr);
        rmdir(folder);
        return 127;
    }
    puts(folder);
    fflush(stdout);
    getchar();
    return 0;
}

int main(int count, char** words)
{
    struct image image;
    if (!find_image(&image))
        return 127;
    const char* option = count > 1 ? words[1] : "";
    if (strcmp(option, "--appimage-offset") == 0) {
        printf("%lld\n", (long long)image.offset);
        return 0;
    }
    if (strcmp(option, "--appimage-updateinformation") == 0 || strcmp(option, "--appimage-updateinfo") == 0) {
        puts(update_information);
        return 0;
    }
    if (strcmp(option, "--appimage-extract") == 0)
        return extract_image(&image, "squashfs-root") ? 0 : 127;
    if (strcmp(option, "--appimage-mount") == 0)
        return stay_mounted(&image);
    if (strcmp(option, "--appimage-extract-and-run") == 0) {
        words[1] = words[0];
        return run(&image, words + 1, true);
    }
    if (strncmp(option, "--appimage-", 11) == 0) {
        fputs(usage, stderr);
        return strcmp(option, "--appimage-help") == 0 ? 0 : 2;
    }
    return run(&image, words, getenv("APPIMAGE_EXTRACT_AND_RUN") != NULL);
}
