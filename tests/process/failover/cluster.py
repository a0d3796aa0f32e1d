#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A cluster of the tests' own: etcd and two PostgreSQL nodes under Patroni, on free ports of the loopback.

    cluster.py STATE start          STATE/url is how hubs reach it; what runs is noted in STATE/cluster.json
    cluster.py STATE stop
    cluster.py STATE wait           until there is a primary and a standby that follows it
    cluster.py STATE fail KIND      returns once another takes writes; prints KIND, seconds, revisions lost
        switchover   Patroni hands over in good order
        crash        kill -9 of the primary's PostgreSQL
        node         kill -9 of the primary's Patroni and PostgreSQL
        tail         the standby hears nothing more, the primary goes on for a while, then crashes
        zombie       kill -9 of the primary's Patroni alone: its PostgreSQL goes on taking writes

Nothing here runs as root: PostgreSQL refuses, so the user postgres runs it all there.
"""

import glob
import json
import os
import pwd
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request

TAIL_SECONDS = 2.0
FAILOVER_WITHIN = 120
HEALTHY_WITHIN = 240
NODES = ("a", "b")


def free_ports(count):
    sockets = [socket.socket() for _ in range(count)]
    for each in sockets:
        each.bind(("127.0.0.1", 0))
    ports = [each.getsockname()[1] for each in sockets]
    for each in sockets:
        each.close()
    return ports


def as_user():
    if os.geteuid() != 0:
        return {}
    entry = pwd.getpwnam("postgres")
    return {"user": entry.pw_uid, "group": entry.pw_gid, "extra_groups": []}


class Cluster:
    def __init__(self, state):
        self.state = os.path.abspath(state)
        self.note = os.path.join(self.state, "cluster.json")
        self.known = {}
        if os.path.exists(self.note):
            with open(self.note, encoding="utf-8") as file:
                self.known = json.load(file)

    def save(self):
        with open(self.note, "w", encoding="utf-8") as file:
            json.dump(self.known, file)

    # --- what runs ---

    def spawn(self, name, words):
        log = open(os.path.join(self.known["directory"], name + ".log"), "ab")
        environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "HOME": self.known["directory"],
                       "PATRONICTL_CONFIG_FILE": ""}
        process = subprocess.Popen(words, stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd="/",
                                   env=environment, start_new_session=True, **as_user())
        self.known["pids"][name] = process.pid
        self.save()

    def start_node(self, name):
        self.spawn("patroni-" + name, ["/usr/bin/patroni", os.path.join(self.known["directory"], name + ".json")])

    def start(self):
        os.makedirs(self.state, exist_ok=True)
        self.stop()
        directory = tempfile.mkdtemp(prefix="madoguchi-ha.", dir="/tmp")
        ports = free_ports(6)
        self.known = {"directory": directory, "pids": {}, "etcd": ports[0],
                      "sql": dict(zip(NODES, ports[2:4])), "rest": dict(zip(NODES, ports[4:6]))}
        self.save()
        for name in NODES:
            with open(os.path.join(directory, name + ".json"), "w", encoding="utf-8") as file:
                json.dump(self.node_settings(name), file)
        if os.geteuid() == 0:
            shutil.chown(directory, "postgres", "postgres")
        here = "http://127.0.0.1:%d"
        self.spawn("etcd", ["etcd", "--name", "tests", "--data-dir", os.path.join(directory, "etcd"),
                            "--unsafe-no-fsync" if self.etcd_has("--unsafe-no-fsync") else "--logger=zap",
                            "--listen-client-urls", here % ports[0], "--advertise-client-urls", here % ports[0],
                            "--listen-peer-urls", here % ports[1],
                            "--initial-advertise-peer-urls", here % ports[1],
                            "--initial-cluster", "tests=" + here % ports[1]])
        self.start_node("a")
        self.until(lambda: self.leader() == "a", HEALTHY_WITHIN, "a primary")
        self.sql("a", "CREATE ROLE madoguchi LOGIN", "postgres")
        self.sql("a", "CREATE DATABASE madoguchi OWNER madoguchi ENCODING 'UTF8' TEMPLATE template0", "postgres")
        self.start_node("b")
        self.wait()
        hosts = ",".join("127.0.0.1:%d" % self.known["sql"][name] for name in NODES)
        with open(os.path.join(self.state, "url"), "w", encoding="utf-8") as file:
            file.write("postgresql://madoguchi@%s/madoguchi" % hosts)

    @staticmethod
    def etcd_has(option):
        return option in subprocess.run(["etcd", "--help"], capture_output=True, text=True, check=False).stdout

    def node_settings(self, name):
        directory = self.known["directory"]
        binaries = sorted(glob.glob("/usr/lib/postgresql/*/bin"))[-1]
        sql = "127.0.0.1:%d" % self.known["sql"][name]
        rest = "127.0.0.1:%d" % self.known["rest"][name]
        return {
            "scope": "madoguchi", "name": name,
            "restapi": {"listen": rest, "connect_address": rest},
            "etcd3": {"host": "127.0.0.1:%d" % self.known["etcd"]},
            "bootstrap": {
                "dcs": {"ttl": 20, "loop_wait": 2, "retry_timeout": 5, "master_start_timeout": 0,
                        "maximum_lag_on_failover": 1 << 30,
                        "postgresql": {"use_pg_rewind": True, "use_slots": False, "parameters": {
                            "wal_log_hints": "on", "fsync": "off", "shared_buffers": "32MB",
                            "max_connections": 60, "wal_keep_size": "256MB", "max_wal_size": "512MB",
                            "wal_receiver_timeout": "5s", "wal_retrieve_retry_interval": "500ms"}}},
                "initdb": [{"encoding": "UTF8"}, {"locale": "C.UTF-8"}]},
            "postgresql": {
                "listen": sql, "connect_address": sql, "data_dir": os.path.join(directory, "data-" + name),
                "bin_dir": binaries, "parameters": {"unix_socket_directories": directory},
                "pg_hba": ["local all all trust", "host all all 127.0.0.1/32 trust",
                           "host replication all 127.0.0.1/32 trust"],
                "remove_data_directory_on_rewind_failure": True,
                "remove_data_directory_on_diverged_timelines": True,
                "authentication": {"superuser": {"username": "postgres", "password": "tests"},
                                   "replication": {"username": "replicator", "password": "tests"}}}}

    def stop(self):
        for name in NODES:
            if self.known:
                self.kill_patroni(name)
                self.kill_postgres(name)
        self.kill(self.known.get("pids", {}).get("etcd"))
        if self.known:
            shutil.rmtree(self.known["directory"], ignore_errors=True)
            os.remove(self.note)
            self.known = {}

    # --- blows: only at processes started from here ---

    @staticmethod
    def kill(pid):
        try:
            if pid:
                os.kill(pid, signal.SIGKILL)
        except ProcessLookupError:
            pass

    def is_ours(self, pid):
        try:
            with open("/proc/%d/cmdline" % pid, "rb") as file:
                words = file.read().replace(b"\0", b" ").decode(errors="replace")
            return self.known["directory"] in words
        except OSError:
            return False

    def kill_patroni(self, name):
        pid = self.known["pids"].get("patroni-" + name)
        if pid and self.is_ours(pid):
            self.kill(pid)

    def kill_postgres(self, name):
        try:
            with open(os.path.join(self.known["directory"], "data-" + name, "postmaster.pid"),
                      encoding="utf-8") as file:
                postmaster = int(file.readline())
        except (OSError, ValueError):
            return
        if not self.is_ours(postmaster):
            return
        children = []
        for path in glob.glob("/proc/[0-9]*/stat"):
            try:
                with open(path, encoding="utf-8") as file:
                    words = file.read().rsplit(")", 1)
                if int(words[1].split()[1]) == postmaster:
                    children.append(int(path.split("/")[2]))
            except (OSError, ValueError, IndexError):
                pass
        self.kill(postmaster)
        for child in children:
            self.kill(child)

    # --- what it says ---

    def sql(self, name, statement, database="madoguchi", seconds=5):
        done = subprocess.run(
            ["psql", "-X", "-q", "-A", "-t", "-h", "127.0.0.1", "-p", str(self.known["sql"][name]), "-U",
             "postgres", "-d", database, "-c", statement], capture_output=True, text=True, check=False,
            timeout=seconds * 6, env={**os.environ, "PGCONNECT_TIMEOUT": str(seconds)})
        return done.stdout.strip() if done.returncode == 0 else None

    def cluster(self):
        for name in NODES:
            try:
                with urllib.request.urlopen("http://127.0.0.1:%d/cluster" % self.known["rest"][name],
                                            timeout=5) as answer:
                    return json.load(answer)["members"]
            except (OSError, ValueError, KeyError):
                pass
        return []

    def leader(self):
        for name in NODES:
            if self.sql(name, "SELECT NOT pg_is_in_recovery()", "postgres") == "t" and any(
                    member["name"] == name and member["role"] == "leader" for member in self.cluster()):
                return name
        return None

    def is_healthy(self):
        leader = self.leader()
        if not leader:
            return False
        return self.sql(leader, "SELECT count(*) FROM pg_stat_replication WHERE state = 'streaming' AND "
                        "pg_wal_lsn_diff(pg_current_wal_lsn(), replay_lsn) < 65536", "postgres") == "1"

    @staticmethod
    def until(condition, seconds, what):
        end = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > end:
                sys.exit("cluster.py: waited %d s for %s" % (seconds, what))
            time.sleep(0.2)

    def wait(self):
        self.until(self.is_healthy, HEALTHY_WITHIN, "a standby that follows")

    def revision(self, name):
        return int(self.sql(name, "SELECT coalesce(sum(rev), 0) FROM feed") or 0)

    # --- failing over ---

    def fail(self, kind):
        # A busy machine may not answer at the first question.
        former = None
        while not former:
            self.until(self.leader, HEALTHY_WITHIN, "a primary")
            former = self.leader()
        began = time.monotonic()
        other = "b" if former == "a" else "a"
        lost = 0
        if kind == "switchover":
            body = json.dumps({"leader": former, "candidate": other}).encode()
            request = urllib.request.Request("http://127.0.0.1:%d/switchover" % self.known["rest"][former], body,
                                             {"Content-Type": "application/json"})
            try:
                urllib.request.urlopen(request, timeout=60).read()
            except OSError as error:
                print("switchover: %s" % error, file=sys.stderr)
        elif kind == "tail":
            # What the standby's own settings say goes before what Patroni wrote.
            self.sql(other, "ALTER SYSTEM SET primary_conninfo = 'host=127.0.0.1 port=1'", "postgres")
            self.sql(other, "SELECT pg_reload_conf()", "postgres")
            time.sleep(TAIL_SECONDS)
            # The standby is asked last: it may have heard more than it should have.
            lost = max(0, self.revision(former) - self.revision(other))
            self.kill_postgres(former)
        elif kind == "crash":
            self.kill_postgres(former)
        else:
            self.kill_patroni(former)
            if kind == "node":
                self.kill_postgres(former)
        self.until(lambda: self.sql(other, "SELECT NOT pg_is_in_recovery()", "postgres") == "t",
                   FAILOVER_WITHIN, "node %s to be promoted" % other)
        if kind == "zombie":
            before = self.revision(former)
            time.sleep(TAIL_SECONDS)
            lost = self.revision(former) - before
        if kind == "tail":
            self.sql(other, "ALTER SYSTEM RESET primary_conninfo", "postgres")
            self.sql(other, "SELECT pg_reload_conf()", "postgres")
        seconds = time.monotonic() - began
        if kind in ("node", "zombie"):
            self.start_node(former)
        print("%s %.1f %d" % (kind, seconds, lost))


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    cluster = Cluster(sys.argv[1])
    command = sys.argv[2]
    if command == "start":
        cluster.start()
    elif command == "stop":
        cluster.stop()
    elif command == "wait":
        cluster.wait()
    elif command == "fail":
        cluster.fail(sys.argv[3])
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main()
