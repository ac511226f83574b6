// The terminal comes back on every path: return, exit, signal, crash, stop.

#define _GNU_SOURCE 1

#include "guard.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <termios.h>
#include <unistd.h>

enum { LEAVE_BYTES = 256, ENDING_PATIENCE_MS = 100, CRASH_STACK = 64 * 1024 };

static const int ending_signals[] = {SIGHUP, SIGINT, SIGQUIT, SIGTERM};
static const int crash_signals[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT};

static struct {
  int keys, screen, wake;
  struct termios original;
  uint8_t leave_bytes[LEAVE_BYTES];
  size_t leave_count;
  struct sigaction former[NSIG];
  bool is_caught[NSIG];
  bool is_exit_watched;
} guard = {.keys = -1, .screen = -1, .wake = -1};

// Shared with the handlers.
static unsigned seen;
static int ending;
static int entered;

static _Alignas(16) uint8_t crash_stack[CRASH_STACK];

// MARK: - The terminal

static void set_modes(const struct termios *modes) {
  while (tcsetattr(guard.keys, TCSANOW, modes) < 0 && errno == EINTR) {}
}

/// Waits for room; in haste once the process is asked to end, lest a terminal that hangs keep it alive.
static bool wait_for_room(void) {
  struct pollfd room = {.fd = guard.screen, .events = POLLOUT};
  for (;;) {
    bool in_haste = __atomic_load_n(&ending, __ATOMIC_RELAXED) != 0;
    int found = poll(&room, 1, in_haste ? ENDING_PATIENCE_MS : -1);
    if (found > 0) return true;
    if (found == 0 || errno != EINTR) return false;
  }
}

bool guard_write(const uint8_t *bytes, size_t count) {
  while (count > 0) {
    if (__atomic_load_n(&ending, __ATOMIC_RELAXED) != 0 && !wait_for_room()) return false;
    ssize_t written = write(guard.screen, bytes, count);
    if (written >= 0) {
      bytes += written;
      count -= (size_t)written;
    } else if ((errno != EINTR && errno != EAGAIN) || !wait_for_room()) {
      return false;
    }
  }
  return true;
}

void guard_set_leave_bytes(const uint8_t *bytes, size_t count) {
  guard.leave_count = count < LEAVE_BYTES ? count : LEAVE_BYTES;
  memcpy(guard.leave_bytes, bytes, guard.leave_count);
}

void guard_enter(void) {
  struct termios raw = guard.original;
  cfmakeraw(&raw);
  raw.c_cc[VMIN] = 1;
  raw.c_cc[VTIME] = 0;
  __atomic_store_n(&entered, 1, __ATOMIC_SEQ_CST);
  set_modes(&raw);
}

void guard_leave(void) {
  if (!__atomic_exchange_n(&entered, 0, __ATOMIC_SEQ_CST)) return;
  guard_write(guard.leave_bytes, guard.leave_count);
  set_modes(&guard.original);
}

// MARK: - Signals

/// Lets the default action of a signal happen, now.
static void act_by_default(int number) {
  struct sigaction plain = {.sa_handler = SIG_DFL};
  sigaction(number, &plain, NULL);
  sigset_t one;
  sigemptyset(&one);
  sigaddset(&one, number);
  sigprocmask(SIG_UNBLOCK, &one, NULL);
  raise(number);
}

static void wake(void) {
  uint64_t one = 1;
  ssize_t ignored = write(guard.wake, &one, sizeof one);
  (void)ignored;
}

static void note_signal(int number) {
  int saved = errno;
  unsigned bit = number == SIGWINCH ? GUARD_RESIZED : number == SIGCONT ? GUARD_CONTINUED : GUARD_STOP_ASKED;
  __atomic_fetch_or(&seen, bit, __ATOMIC_SEQ_CST);
  wake();
  errno = saved;
}

/// The first signal is a request. A second one finds a program that does not answer: it ends it.
static void note_ending(int number) {
  int saved = errno;
  int none = 0;
  if (__atomic_compare_exchange_n(&ending, &none, number, false, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST)) {
    wake();
  } else {
    guard_leave();
    act_by_default(number);
  }
  errno = saved;
}

/// Gives the terminal back, then lets happen what would have happened without us.
static void on_crash(int number, siginfo_t *info, void *context) {
  (void)context;
  int none = 0;
  __atomic_compare_exchange_n(&ending, &none, number, false, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
  guard_leave();
  sigaction(number, &guard.former[number], NULL);
  // A fault of our own happens again on return, now to the former handler, which sees it at its place. A signal that
  // somebody sent does not come back by itself, and neither does a trap, which lies behind its instruction.
  if (info->si_code <= 0 || number == SIGTRAP) raise(number);
}

static void catch_signal(int number, struct sigaction action, bool even_if_ignored) {
  struct sigaction *former = &guard.former[number];
  sigaction(number, NULL, former);
  bool is_ignored = !(former->sa_flags & SA_SIGINFO) && former->sa_handler == SIG_IGN;
  if (is_ignored && !even_if_ignored) return;
  sigaction(number, &action, NULL);
  guard.is_caught[number] = true;
}

static void catch_signals(void) {
  struct sigaction noting = {.sa_handler = note_signal}, ends = {.sa_handler = note_ending};
  struct sigaction crash = {.sa_sigaction = on_crash, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  sigfillset(&crash.sa_mask);
  catch_signal(SIGWINCH, noting, true);
  catch_signal(SIGCONT, noting, true);
  catch_signal(SIGTSTP, noting, false);
  for (size_t i = 0; i < sizeof ending_signals / sizeof *ending_signals; i++)
    catch_signal(ending_signals[i], ends, false);
  for (size_t i = 0; i < sizeof crash_signals / sizeof *crash_signals; i++)
    catch_signal(crash_signals[i], crash, true);
}

/// A crash may come of a stack that is full: its handler has one of its own.
static void provide_crash_stack(void) {
  stack_t present;
  if (sigaltstack(NULL, &present) == 0 && !(present.ss_flags & SS_DISABLE)) return;
  stack_t own = {.ss_sp = crash_stack, .ss_size = CRASH_STACK};
  sigaltstack(&own, NULL);
}

int32_t guard_install(int32_t keys, int32_t screen) {
  if (tcgetattr(keys, &guard.original) < 0) return -1;
  guard.wake = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
  if (guard.wake < 0) return -1;
  guard.keys = keys;
  guard.screen = screen;
  guard.leave_count = 0;
  seen = 0;
  ending = 0;
  provide_crash_stack();
  catch_signals();
  if (!guard.is_exit_watched) guard.is_exit_watched = atexit(guard_leave) == 0;
  return guard.wake;
}

void guard_remove(void) {
  guard_leave();
  for (int number = 1; number < NSIG; number++) {
    if (guard.is_caught[number]) sigaction(number, &guard.former[number], NULL);
    guard.is_caught[number] = false;
  }
  if (guard.wake >= 0) close(guard.wake);
  guard.wake = -1;
}

uint32_t guard_take_signals(void) {
  uint64_t count;
  ssize_t ignored = read(guard.wake, &count, sizeof count);
  (void)ignored;
  return __atomic_exchange_n(&seen, 0, __ATOMIC_SEQ_CST);
}

int32_t guard_ending_signal(void) { return __atomic_load_n(&ending, __ATOMIC_SEQ_CST); }

void guard_stop(bool whole_job) {
  if (!guard.is_caught[SIGTSTP]) return;
  struct sigaction plain = {.sa_handler = SIG_DFL}, stop, resume;
  sigaction(SIGTSTP, &plain, &stop);
  // The caller knows that the process runs again: it need not hear of it twice.
  sigaction(SIGCONT, &plain, &resume);
  kill(whole_job ? 0 : getpid(), SIGTSTP);
  sigaction(SIGTSTP, &stop, NULL);
  sigaction(SIGCONT, &resume, NULL);
}

_Noreturn void guard_end_process(int32_t signal) {
  guard_leave();
  act_by_default(signal);
  _exit(128 + signal);
}
