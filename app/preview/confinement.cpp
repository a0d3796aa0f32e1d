// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/confinement.h"

#ifdef Q_OS_LINUX
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>

#include <cerrno>
#include <cstddef>
#include <vector>
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
constexpr long forbidden[] = {SYS_socket,
                              SYS_socketpair,
                              SYS_connect,
                              SYS_bind,
                              SYS_listen,
                              SYS_accept4,
                              SYS_sendto,
                              SYS_sendmsg,
                              SYS_execve,
                              SYS_execveat,
                              SYS_ptrace,
                              SYS_process_vm_readv,
                              SYS_process_vm_writev,
                              SYS_kill,
                              SYS_tgkill,
                              SYS_unlinkat,
                              SYS_renameat2,
                              SYS_mkdirat,
                              SYS_linkat,
                              SYS_symlinkat,
                              SYS_mount,
                              SYS_setns,
                              SYS_unshare,
                              SYS_io_uring_setup};

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

bool filterCalls()
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
    filter.push_back(statement(BPF_RET | BPF_K, SECCOMP_RET_ALLOW));
    sock_fprog program{static_cast<unsigned short>(filter.size()), filter.data()};
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
           prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}

} // namespace

bool confine()
{
    return limit(RLIMIT_AS, mostMemory) && limit(RLIMIT_CPU, mostSeconds) && limit(RLIMIT_FSIZE, 0) &&
           limit(RLIMIT_CORE, 0) && limit(RLIMIT_NOFILE, 64) && prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 &&
           filterCalls();
}

#else

bool confine()
{
    return true;
}

#endif

} // namespace madoguchi::preview
