#!/usr/bin/env python3
"""Times look-ups from the start of the process to its exit, beside the same program's --version in the same rounds.

    lookups.py PROGRAM ROUNDS        prints JSON: {"version": ms, "lookups": {"command": ms, ...}}, medians

Output goes to a pipe that is read to its end, as a reader would; the rounds go A B C ... A B C, so that a busy moment
meets all of them.
"""
import json
import statistics
import subprocess
import sys
import time

VERSION = "--version"
LOOKUPS = [
    "show RCM", "show Thailand", "list mechanisms", "list mechanisms member:thailand focus:labour-migration",
    "list members in:rcm", "list events date:2003", "compare bali-process apc", "compare germany turkey",
]


def milliseconds(command):
    """One run, and whether it ended as it should."""
    start = time.perf_counter()
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
    took = (time.perf_counter() - start) * 1000
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(command)}: status {done.returncode}, {done.stderr.decode()}")
    return took


def main():
    program, rounds = sys.argv[1], int(sys.argv[2])
    times = {lookup: [] for lookup in [VERSION, *LOOKUPS]}
    for _ in range(rounds):
        for lookup, taken in times.items():
            taken.append(milliseconds([program, *lookup.split()]))
    medians = {lookup: statistics.median(taken) for lookup, taken in times.items()}
    print(json.dumps({"version": medians.pop(VERSION), "lookups": medians}))


if __name__ == "__main__":
    main()
