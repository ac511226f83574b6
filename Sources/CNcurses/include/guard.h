// Sees to it that the terminal comes back, whatever ends or stops the process.
//
// Everything here that runs in a signal handler is async-signal-safe, which is why it is C. One terminal at a time.

#ifndef GUARD_H
#define GUARD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// What `guard_take_signals` reports, as bits.
enum {
  GUARD_RESIZED = 1,
  /// The process runs again after a stop that was none of `guard_stop`.
  GUARD_CONTINUED = 2,
  /// Somebody asks the process to stop (SIGTSTP).
  GUARD_STOP_ASKED = 4,
};

/// Takes charge of a terminal that is open as `keys` (for its modes) and as `screen` (for its bytes): remembers its
/// modes and catches the signals. Ending and stopping signals that are ignored already stay ignored (nohup).
///
/// Returns a descriptor that can be read once a signal has come, or -1, with `errno` set.
int32_t guard_install(int32_t keys, int32_t screen);

/// Gives back the terminal, if it is entered, and the signals' former actions.
void guard_remove(void);

/// Sets the bytes that leave the screen; at most 256.
void guard_set_leave_bytes(const uint8_t *bytes, size_t count);

/// Makes the terminal raw. From now on, until `guard_leave`, a crash or an exit gives it back.
void guard_enter(void);

/// Sends the bytes that leave the screen and restores the terminal's modes, unless that has been done.
void guard_leave(void);

/// Sends bytes, however often the write is interrupted or the terminal is slow. False if the terminal is gone, or does
/// not take them within 100 ms although a signal has asked the process to end.
bool guard_write(const uint8_t *bytes, size_t count);

/// Which signals came since the last call; to be called when the descriptor can be read.
uint32_t guard_take_signals(void);

/// The first of HUP, INT, QUIT and TERM that came; 0 if none did.
int32_t guard_ending_signal(void);

/// Stops the process, or its whole job, as Ctrl-Z does by default; returns once it runs again.
void guard_stop(bool whole_job);

/// Gives the terminal back and ends the process by the default action of a signal.
_Noreturn void guard_end_process(int32_t signal);

#endif
