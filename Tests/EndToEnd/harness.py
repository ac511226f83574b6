"""Runs the program in a real terminal: in tmux, where the screen can be seen, or on a bare pseudo-terminal.

Nothing here sleeps for a fixed time: every wait is for a condition, with a limit that only a failure reaches.
"""
import fcntl
import os
import pathlib
import pty
import re
import select
import shlex
import shutil
import signal
import struct
import subprocess
import tempfile
import termios
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = os.path.abspath(os.environ.get("CONFER_BINARY", ROOT / ".build/debug/confer"))
# Text that the first frame shows.
READY = os.environ.get("CONFER_READY", "Processes")
LIMIT = 15.0
# The newest year that the built-in data speak of: what is shown where no year is asked for.
NEWEST = 2026
# The crash reports of Swift's runtime would only delay the end; the configuration of whoever runs this does not count.
ENVIRONMENT = {"PATH": os.environ["PATH"], "HOME": os.environ.get("HOME", "/"), "LC_ALL": "C.UTF-8",
               "SWIFT_BACKTRACE": "enable=no", "XDG_CONFIG_HOME": "/nonexistent"}


def wait_for(condition, what, limit=LIMIT):
    """The first true value of `condition`; fails with `what` after `limit` seconds."""
    end = time.monotonic() + limit
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > end:
            raise AssertionError(f"not within {limit} s: {what() if callable(what) else what}")
        time.sleep(0.005)


def process_state(pid):
    """The kernel's letter for the state of a process (`T` is stopped), None once it is gone."""
    try:
        return pathlib.Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return None


def run(*arguments, **environment):
    """What the program prints without a terminal: the completed process."""
    return subprocess.run([BINARY, *arguments], env={**ENVIRONMENT, **environment}, text=True, capture_output=True,
                          timeout=30, stdin=subprocess.DEVNULL, check=False)


class Folder:
    """A folder of its own in which the program is called `confer`, as at home; for a shell to work in."""

    def __init__(self):
        self.path = pathlib.Path(tempfile.mkdtemp(prefix="confer-test-"))
        (self.path / "bin").mkdir()
        (self.path / "bin" / "confer").symlink_to(BINARY)

    def shell(self, line, name="sh", **environment):
        """What a shell prints for a line."""
        env = {**ENVIRONMENT, "PATH": f"{self.path}/bin:{ENVIRONMENT['PATH']}", **environment}
        return subprocess.run([name, "-c", line], env=env, cwd=self.path, text=True, capture_output=True,
                              timeout=60, stdin=subprocess.DEVNULL, check=False)

    def close(self):
        shutil.rmtree(self.path)


class Tmux:
    """A tmux server of its own with one pane of 80x24."""

    count = 0

    def __init__(self, command, **environment):
        Tmux.count += 1
        self.socket = f"confer-test-{os.getpid()}-{Tmux.count}"
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="confer-test-"))
        env = {**ENVIRONMENT, "TERM": "xterm-256color", "TMUX_TMPDIR": str(self.folder),
               "FOLDER": str(self.folder), "BINARY": BINARY, **environment}
        self.env = env
        inner = " ".join(f"{k}={shlex.quote(v)}" for k, v in environment.items())
        self("new-session", "-d", "-x", "80", "-y", "24", f"exec env {inner} {command}")

    def __call__(self, *arguments):
        done = subprocess.run(["tmux", "-L", self.socket, "-f", "/dev/null", "-u", *arguments], env=self.env,
                              text=True, capture_output=True, timeout=LIMIT, check=True)
        return done.stdout

    def screen(self):
        return self("capture-pane", "-p")

    def keys(self, *keys):
        self("send-keys", *keys)

    def bytes(self, data):
        self("send-keys", "-H", *(f"{byte:02x}" for byte in data))

    def ask(self, format):
        return self("display-message", "-p", format).strip()

    def wait_for_text(self, text):
        wait_for(lambda: text in self.screen(), lambda: f"{text!r} on\n{self.screen()}")
        return self.screen()

    def type(self, text, *keys):
        """Types a text as it stands, then keys by their names."""
        self("send-keys", "-l", text)
        if keys:
            self.keys(*keys)

    def wait_for_screen(self, wanted):
        wait_for(lambda: self.screen() == wanted, lambda: f"wanted\n{wanted}\nshown\n{self.screen()}")

    def settled_screen(self):
        """The screen once two looks at it agree."""
        last = [None]

        def agrees():
            last[0], before = self.screen(), last[0]
            return last[0] == before

        wait_for(agrees, "a screen at rest")
        return last[0]

    def scribble(self):
        """Spoils the screen behind the program's back."""
        with open(self.ask("#{pane_tty}"), "w", encoding="utf-8") as terminal:
            terminal.write("\033[H\033[2Jscribble")
        self.wait_for_text("scribble")

    def file(self, name):
        """What a file that the pane's script wrote holds, once it is there."""
        path = self.folder / name
        wait_for(path.exists, f"{name}; the screen is\n{self.screen()}")
        return path.read_text()

    def pid(self):
        wait_for(lambda: (self.folder / "pid").exists() and (self.folder / "pid").read_text().strip(), "pid")
        return int((self.folder / "pid").read_text())

    def close(self):
        subprocess.run(["tmux", "-L", self.socket, "kill-server"], env=self.env, capture_output=True, check=False)
        subprocess.run(["rm", "-rf", str(self.folder)], check=True)


# Runs the program without job control, with the words of ARGUMENTS, and notes what it leaves behind. The last command
# keeps the pane open.
SCRIPT = r"""ulimit -c 0
stty -a > "$FOLDER/before"
sh -c 'echo $$ > "$FOLDER/pid"; exec "$BINARY" $ARGUMENTS' 2> "$FOLDER/errors"
echo $? > "$FOLDER/status.part"
stty -a > "$FOLDER/after"
mv "$FOLDER/status.part" "$FOLDER/status"
exec cat"""


class Session(Tmux):
    """The program in tmux, on its first frame."""

    def __init__(self, **environment):
        super().__init__("sh -c " + shlex.quote(SCRIPT), **environment)
        try:
            self.wait_for_text(READY)
            self.first = self.settled_screen()
        except BaseException:
            self.close()
            raise

    def status(self):
        """The exit status as a shell sees it, once the program has ended."""
        return int(self.file("status"))


class Pty:
    """The program, or another command, on a pseudo-terminal of its own, as the leader of its session."""

    def __init__(self, rows=24, columns=80, ignore_hangup=False, errors=None, arguments=(), command=BINARY,
                 **environment):
        env = {**ENVIRONMENT, "TERM": "xterm-256color", **environment}
        self.output = b""
        self.ended = None
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            try:
                fcntl.ioctl(1, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
                if errors is not None:
                    os.dup2(errors, 2)
                signal.signal(signal.SIGHUP, signal.SIG_IGN if ignore_hangup else signal.SIG_DFL)
                os.execvpe(command, [command, *arguments], env)
            finally:
                os._exit(127)

    def read(self, timeout=0.0):
        """Takes what the program has written; false at the end."""
        if self.fd is None or not select.select([self.fd], [], [], timeout)[0]:
            return True
        try:
            data = os.read(self.fd, 65536)
        except OSError:
            return False
        self.output += data
        return bool(data)

    def wait_for_bytes(self, wanted):
        def seen():
            self.read(0.01)
            return wanted in self.output
        wait_for(seen, lambda: f"{wanted!r} in {self.output!r}")

    def wait_for_quiet(self, seconds=0.2):
        def is_quiet():
            size = len(self.output)
            self.read(seconds)
            return len(self.output) == size
        wait_for(is_quiet, "no more output")

    def write(self, data):
        os.write(self.fd, data)

    def resize(self, rows, columns):
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def hang_up(self):
        os.close(self.fd)
        self.fd = None

    def poll(self):
        """The exit code once the program has ended (negative: the signal), else None."""
        if self.ended is None:
            pid, status, usage = os.wait4(self.pid, os.WNOHANG)
            if pid:
                self.ended = os.waitstatus_to_exitcode(status)
                self.cpu_seconds = usage.ru_utime + usage.ru_stime
        return self.ended

    def wait_for_end(self):
        """Waits for the end, reading what is still written; returns the exit code."""
        def has_ended():
            if self.fd is not None:
                self.read(0.002)
            return self.poll() is not None
        wait_for(has_ended, lambda: f"the end; written so far: {self.output[-300:]!r}")
        while self.fd is not None and self.read(0.05) and select.select([self.fd], [], [], 0)[0]:
            pass
        return self.ended

    def cpu(self):
        """Processor time used so far, in seconds."""
        if self.poll() is not None:
            return self.cpu_seconds
        return time.clock_gettime(~self.pid << 3 | 2)

    def wake_ups(self):
        status = pathlib.Path(f"/proc/{self.pid}/status").read_text()
        return int(re.search(r"\nvoluntary_ctxt_switches:\s+(\d+)", status)[1])

    def close(self):
        """Ends the program, if it is still there, and nothing else."""
        if self.poll() is None:
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
        if self.fd is not None:
            os.close(self.fd)
