// The part of ncurses that a blitting backend needs, on fixed-width integers and UTF-8 bytes.
//
// ncurses is used as a pure painter: it compares pictures and computes the bytes that turn the last one into the next,
// but it has no terminal. Its output goes to a file in memory, from which `cn_update` hands it out in one piece, so one
// picture is one write, nothing is sent by halves, and a lost or slow terminal is met in one place only (guard.h).

#ifndef CNCURSES_H
#define CNCURSES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// One cell: a grapheme cluster of 1 to 16 UTF-8 bytes, the first in the lowest bits, unused ones zero.
typedef struct {
  uint64_t low;
  uint64_t high;
  /// Columns: 1, or 2 for a wide glyph; 0 for the right half of a wide glyph, which is skipped.
  uint8_t width;
  /// Bits: 1 bold, 2 dim, 4 underline, 8 reverse.
  uint8_t attributes;
  /// A pair given to `cn_define_pair`; 0 is the terminal's own colours.
  uint8_t pair;
} cn_cell;

/// What `cn_open` found.
enum {
  CN_OPENED = 0,
  /// terminfo has no entry of this name, or only a generic one.
  CN_UNKNOWN_TERMINAL = 1,
  /// The terminal cannot place its cursor or clear its screen.
  CN_INCAPABLE_TERMINAL = 2,
  /// No memory or no file descriptor is left; `errno` says which.
  CN_NO_RESOURCES = 3,
};

/// Loads the terminal's description and prepares an empty picture of 24 rows and 80 columns; with `in_colour`, colours
/// over the terminal's own background. Sets LC_CTYPE from the environment. ncurses installs signal handlers of its own
/// where the action is still the default: the guard's must be there before.
int32_t cn_open(const char *terminal, bool in_colour);

/// Frees what `cn_open` made.
void cn_close(void);

/// Whether the locale's encoding is UTF-8. In any other one only ASCII is painted, the rest as `?`.
bool cn_is_utf8(void);

/// How many colours there are; 0 if the terminal has none or none were wanted.
int32_t cn_colours(void);

/// Makes a pair, 1 to 255, mean one colour on another; -1 is the terminal's own.
void cn_define_pair(int32_t pair, int32_t colour, int32_t ground);

/// A string capability by its terminfo name, extended ones included; NULL if the terminal lacks it.
const char *cn_capability(const char *name);

/// A string capability with two parameters filled in; NULL if the terminal lacks it. Valid until the next call.
const char *cn_capability_with(const char *name, int32_t first, int32_t second);

/// Makes the picture empty and of this size. What the terminal shows is taken as unknown.
void cn_resize(int32_t rows, int32_t columns);

/// Takes what the terminal shows as unknown, so that the next update sends everything.
void cn_forget_terminal(void);

/// Makes the picture empty.
void cn_erase(void);

/// Puts cells side by side from a place on. A glyph that the C library takes for narrower is filled up with a blank;
/// one that it takes for wider, or does not know, is painted as `?`.
void cn_put(int32_t row, int32_t column, const cn_cell *cells, int32_t count);

/// Says where the cursor goes at the end of an update; a negative row leaves it wherever it comes to stand.
void cn_place_cursor(int32_t row, int32_t column);

/// The bytes that make the terminal show the picture; their number goes to `count`. Valid until the next call.
const uint8_t *cn_update(size_t *count);

#endif
