// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/confinement.h"

#ifdef Q_OS_LINUX
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/landlock.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <cstddef>
#include <fcntl.h>
#include <vector>
#elif defined(Q_OS_WIN)
#include <qt_windows.h>
#endif

namespace madoguchi::preview {

#ifdef Q_OS_LINUX

namespace {

#if defined(__x86_64__)
constexpr quint32 machine = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr quint32 machine = AUDIT_ARCH_AARCH64;
#else
constexpr quint32 machine = 0;
#endif

// Answered with EPERM: a library that tries one of them all the same goes on without.
constexpr long forbidden[] = {
    SYS_socket, SYS_socketpair, SYS_connect, SYS_bind, SYS_listen, SYS_accept4, SYS_sendto, SYS_sendmsg,
    SYS_sendmmsg, SYS_execve, SYS_execveat, SYS_ptrace, SYS_process_vm_readv, SYS_process_vm_writev, SYS_kill,
    SYS_tgkill, SYS_openat2, SYS_truncate, SYS_ftruncate, SYS_fchmod, SYS_fchmodat, SYS_fchown, SYS_fchownat,
    SYS_unlinkat, SYS_renameat2, SYS_mkdirat, SYS_linkat, SYS_symlinkat, SYS_mount, SYS_setns, SYS_unshare,
#if defined(__x86_64__)
    // Older names of the same.
    SYS_creat, SYS_unlink, SYS_rename, SYS_renameat, SYS_mkdir, SYS_rmdir, SYS_link, SYS_symlink, SYS_chmod,
    SYS_chown,
#endif
    SYS_io_uring_setup};

constexpr quint32 writing = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC;

bool limit(__rlimit_resource what, rlim_t most)
{
    const rlimit both{most, most};
    return setrlimit(what, &both) == 0;
}

sock_filter statement(unsigned code, quint32 value)
{
    return {static_cast<quint16>(code), 0, 0, value};
}

sock_filter jump(unsigned code, quint32 value, quint8 ifSo, quint8 ifNot)
{
    return {static_cast<quint16>(code), ifSo, ifNot, value};
}

// Opening is refused altogether, or whatever would write.
void filterOpening(std::vector<sock_filter>& filter, long call, std::size_t flags, bool mayRead)
{
    const auto number = static_cast<quint32>(call);
    const sock_filter refuse = statement(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM);
    if (!mayRead) {
        filter.insert(filter.end(), {jump(BPF_JMP | BPF_JEQ | BPF_K, number, 0, 1), refuse});
        return;
    }
    // The flags are in the lower half of what both machines keep little end first.
    const auto place = static_cast<quint32>(offsetof(seccomp_data, args) + 8 * flags);
    filter.insert(filter.end(),
                  {jump(BPF_JMP | BPF_JEQ | BPF_K, number, 0, 4), statement(BPF_LD | BPF_W | BPF_ABS, place),
                   jump(BPF_JMP | BPF_JSET | BPF_K, writing, 0, 1), refuse,
                   statement(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)});
}

bool filterCalls(bool mayRead)
{
    if (machine == 0)
        return false;
    std::vector<sock_filter> filter{
        statement(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, arch)),
        jump(BPF_JMP | BPF_JEQ | BPF_K, machine, 1, 0),
        statement(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
        statement(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
    };
#if defined(__x86_64__)
    // The numbers of the x32 calling convention are other names of the same calls.
    filter.push_back(jump(BPF_JMP | BPF_JGE | BPF_K, 0x40000000, 0, 1));
    filter.push_back(statement(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS));
#endif
    for (const long call : forbidden) {
        filter.push_back(jump(BPF_JMP | BPF_JEQ | BPF_K, static_cast<quint32>(call), 0, 1));
        filter.push_back(statement(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM));
    }
    filterOpening(filter, SYS_openat, 2, mayRead);
#if defined(__x86_64__)
    filterOpening(filter, SYS_open, 1, mayRead);
#endif
    filter.push_back(statement(BPF_RET | BPF_K, SECCOMP_RET_ALLOW));
    sock_fprog program{static_cast<unsigned short>(filter.size()), filter.data()};
    return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}

bool permitReading(int rules, const QByteArray& folder)
{
    const int place = open(folder.constData(), O_PATH | O_CLOEXEC);
    if (place < 0)
        return false;
    const landlock_path_beneath_attr beneath{LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR,
                                             place};
    const bool done = syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &beneath, 0) == 0;
    return close(place) == 0 && done;
}

/// False if the kernel cannot keep a process to folders: then the filter of calls has to.
bool keepToFolders(const QList<QByteArray>& readable)
{
    const long version = syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
    if (version < 1)
        return false;
    // All that this version knows of: linking elsewhere came with the second, shortening with the third.
    landlock_ruleset_attr handled{};
    handled.handled_access_fs = (1ULL << (version >= 3 ? 15 : version == 2 ? 14 : 13)) - 1;
    const int rules = static_cast<int>(syscall(SYS_landlock_create_ruleset, &handled, sizeof(handled), 0));
    if (rules < 0)
        return false;
    for (const QByteArray& folder : readable)
        (void)permitReading(rules, folder); // one that is not there is not read either
    const bool done = syscall(SYS_landlock_restrict_self, rules, 0) == 0;
    return close(rules) == 0 && done;
}

} // namespace

bool confine(const QList<QByteArray>& readable)
{
    if (!(limit(RLIMIT_AS, mostMemory) && limit(RLIMIT_CPU, mostSeconds) && limit(RLIMIT_FSIZE, 0) &&
          limit(RLIMIT_CORE, 0) && limit(RLIMIT_NOFILE, 64) && prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 &&
          prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0))
        return false;
    const bool kept = keepToFolders(readable);
    return filterCalls(kept && !readable.isEmpty());
}

#elif defined(Q_OS_WIN)

namespace {

// Memory, processor time and no other program, as long as the process lives: the job goes with it.
bool enterJob()
{
    const HANDLE job = CreateJobObjectW(nullptr, nullptr);
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits{};
    limits.BasicLimitInformation.LimitFlags =
        JOB_OBJECT_LIMIT_PROCESS_MEMORY | JOB_OBJECT_LIMIT_PROCESS_TIME | JOB_OBJECT_LIMIT_ACTIVE_PROCESS |
        JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION;
    limits.BasicLimitInformation.PerProcessUserTimeLimit.QuadPart = mostSeconds * 10'000'000LL; // of 100 ns
    limits.BasicLimitInformation.ActiveProcessLimit = 1;
    limits.ProcessMemoryLimit = mostMemory;
    return job != nullptr &&
           SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof(limits)) != 0 &&
           AssignProcessToJobObject(job, GetCurrentProcess()) != 0;
}

// At low integrity nothing of the user's can be written: no file, no registry, no other window.
bool lowerIntegrity()
{
    HANDLE token = nullptr;
    if (OpenProcessToken(GetCurrentProcess(), TOKEN_ADJUST_DEFAULT | TOKEN_QUERY, &token) == 0)
        return false;
    SID low{SID_REVISION, 1, SECURITY_MANDATORY_LABEL_AUTHORITY, {SECURITY_MANDATORY_LOW_RID}};
    TOKEN_MANDATORY_LABEL label{{&low, SE_GROUP_INTEGRITY}};
    const bool lowered = SetTokenInformation(token, TokenIntegrityLevel, &label, sizeof(label)) != 0;
    CloseHandle(token);
    return lowered;
}

} // namespace

bool confine(const QList<QByteArray>& /*readable*/)
{
    return enterJob() && lowerIntegrity();
}

#else
#error "madoguchi-preview decodes hostile files: say how it is confined on this system"
#endif

} // namespace madoguchi::preview
