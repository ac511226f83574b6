// The only file that includes <curses.h>.

#define _GNU_SOURCE 1
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1

#include "cncurses.h"

#include <curses.h>
#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <malloc.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>
#include <wchar.h>

static struct {
  SCREEN *screen;
  /// The file in memory that ncurses takes for its terminal.
  FILE *sink;
  /// The last update, read back from the sink.
  uint8_t *bytes;
  size_t room;
  bool is_utf8;
  int colours;
} painter;

static FILE *open_sink(void) {
  int descriptor = memfd_create("frame", MFD_CLOEXEC);
  FILE *file = descriptor < 0 ? NULL : fdopen(descriptor, "w");
  if (!file && descriptor >= 0) close(descriptor);
  return file;
}

/// Takes what ncurses has written since the last call.
static size_t drain_sink(void) {
  int descriptor = fileno(painter.sink);
  off_t end = lseek(descriptor, 0, SEEK_CUR);
  if (end <= 0) return 0;
  size_t wanted = (size_t)end;
  if (wanted > painter.room) {
    uint8_t *bytes = realloc(painter.bytes, wanted * 2);
    if (!bytes) return 0;
    painter.bytes = bytes;
    painter.room = wanted * 2;
  }
  ssize_t count = pread(descriptor, painter.bytes, wanted, 0);
  lseek(descriptor, 0, SEEK_SET);
  return count < 0 ? 0 : (size_t)count;
}

static void start_colours(void) {
  if (has_colors() && start_color() != ERR && use_default_colors() != ERR) painter.colours = COLORS;
}

/// The first of the variables that name the locale of characters (POSIX), or an empty text.
static const char *locale_name(void) {
  static const char *const variables[] = {"LC_ALL", "LC_CTYPE", "LANG"};
  for (size_t index = 0; index < sizeof variables / sizeof *variables; index++) {
    const char *value = getenv(variables[index]);
    if (value && *value) return value;
  }
  return "";
}

/// Takes the locale that the environment names. Over SSH that is often one of the user's own machine, which this one
/// does not have: then its encoding still counts, since it is the terminal's.
static void adopt_locale(void) {
  if (setlocale(LC_CTYPE, "")) return;
  const char *name = locale_name();
  if (strcasestr(name, "UTF-8") || strcasestr(name, "utf8")) setlocale(LC_CTYPE, "C.UTF-8");
}

int32_t cn_open(const char *terminal, bool in_colour) {
  // Each frame takes some memory and gives it back: the heap is not to shrink and grow with it.
  mallopt(M_TRIM_THRESHOLD, 1 << 20);
  adopt_locale();
  painter.is_utf8 = strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
  painter.sink = open_sink();
  if (!painter.sink) return CN_NO_RESOURCES;
  painter.screen = newterm(terminal, painter.sink, stdin);
  if (!painter.screen) {
    cn_close();
    return CN_UNKNOWN_TERMINAL;
  }
  if (!cn_capability("cup") || !cn_capability("clear")) {
    cn_close();
    return CN_INCAPABLE_TERMINAL;
  }
  nonl();
  // Otherwise every update would first poll the standard input for keys.
  typeahead(-1);
  if (in_colour) start_colours();
  // Until it has come back from a stop once, ncurses writes after every motion of the cursor instead of once a frame
  // (_nc_mvcur, while _endwin is ewInitial). What these two write is dropped, as it assumes 24 rows: the caller sends what
  // is needed to enter the screen, at the start as after a stop.
  endwin();
  doupdate();
  drain_sink();
  return CN_OPENED;
}

void cn_close(void) {
  if (painter.screen) delscreen(painter.screen);
  if (painter.sink) fclose(painter.sink);
  free(painter.bytes);
  memset(&painter, 0, sizeof painter);
}

bool cn_is_utf8(void) { return painter.is_utf8; }

int32_t cn_colours(void) { return painter.colours; }

void cn_define_pair(int32_t pair, int32_t colour, int32_t ground) {
  init_pair((short)pair, (short)colour, (short)ground);
}

const char *cn_capability(const char *name) {
  const char *value = tigetstr(name);
  return value == (const char *)-1 ? NULL : value;
}

const char *cn_capability_with(const char *name, int32_t first, int32_t second) {
  const char *value = cn_capability(name);
  return value ? tiparm(value, first, second) : NULL;
}

void cn_resize(int32_t rows, int32_t columns) {
  // resize_term, not resizeterm: nobody reads the KEY_RESIZE that the latter would queue.
  resize_term(rows, columns);
  werase(stdscr);
  cn_forget_terminal();
}

void cn_forget_terminal(void) { clearok(curscr, TRUE); }

void cn_erase(void) { werase(stdscr); }

static attr_t curses_attributes(uint8_t bits) {
  attr_t result = A_NORMAL;
  if (bits & 1) result |= A_BOLD;
  if (bits & 2) result |= A_DIM;
  if (bits & 4) result |= A_UNDERLINE;
  if (bits & 8) result |= A_REVERSE;
  return result;
}

static uint8_t byte_at(const cn_cell *cell, unsigned index) {
  return (uint8_t)(index < 8 ? cell->low >> (8 * index) : cell->high >> (8 * (index - 8)));
}

/// The cluster's scalars, as many as a cell of ncurses holds; the text is known to be valid UTF-8.
static void decode(const cn_cell *cell, wchar_t text[CCHARW_MAX + 1]) {
  unsigned count = 0;
  for (unsigned index = 0; index < 16 && count < CCHARW_MAX;) {
    uint8_t lead = byte_at(cell, index++);
    if (lead == 0) break;
    unsigned more = lead < 0xC0 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
    uint32_t scalar = more == 0 ? lead : lead & (0x3Fu >> more);
    for (; more > 0 && index < 16; more--) scalar = scalar << 6 | (byte_at(cell, index++) & 0x3F);
    text[count++] = (wchar_t)scalar;
  }
  text[count] = 0;
}

static bool is_printable_ascii(const cn_cell *cell) {
  return cell->high == 0 && cell->low >= 0x20 && cell->low < 0x7F;
}

/// Takes one scalar that fills columns, and the marks on it, as a cell of at most `room` columns; returns how many it
/// takes, 0 if it does not fit. What would join it to the next scalar is left out, since terminals differ about it.
static int take_group(const wchar_t **text, int room, wchar_t group[CCHARW_MAX + 1]) {
  const wchar_t zero_width_joiner = 0x200D, emoji_presentation = 0xFE0F;
  int columns = wcwidth(**text);
  if (columns < 1 || columns > room) return 0;
  size_t count = 0;
  do {
    group[count++] = *(*text)++;
  } while (count < CCHARW_MAX && **text && wcwidth(**text) == 0 && **text != zero_width_joiner
           && **text != emoji_presentation);
  group[count] = 0;
  return columns;
}

/// Writes the cells, one or two, that ncurses is to hold for `cell`; returns how many.
///
/// ncurses keeps track of the cursor by the C library's widths: where these differ from ours, a sign or a blank fills
/// up, lest the rest of the row be shifted.
static int render(const cn_cell *cell, cchar_t *out) {
  attr_t attributes = curses_attributes(cell->attributes);
  wchar_t group[CCHARW_MAX + 1] = {(wchar_t)cell->low, 0};
  if (is_printable_ascii(cell)) {
    setcchar(out, group, attributes, cell->pair, NULL);
    return 1;
  }
  wchar_t text[CCHARW_MAX + 1];
  decode(cell, text);
  int filled = 0, columns = 0;
  const wchar_t *next = text;
  while (painter.is_utf8 && *next && columns < cell->width) {
    int taken = take_group(&next, cell->width - columns, group);
    if (taken == 0) break;
    setcchar(&out[filled++], group, attributes, cell->pair, NULL);
    columns += taken;
  }
  for (; columns < cell->width; columns++)
    setcchar(&out[filled++], columns == 0 ? L"?" : L" ", attributes, cell->pair, NULL);
  return filled;
}

void cn_put(int32_t row, int32_t column, const cn_cell *cells, int32_t count) {
  enum { BATCH = 128 };
  cchar_t batch[BATCH + 1];
  int filled = 0, start = column;
  for (int32_t index = 0; index < count; index++) {
    const cn_cell *cell = &cells[index];
    if (cell->width > 0) filled += render(cell, &batch[filled]);
    column += cell->width;
    if (filled >= BATCH || (index == count - 1 && filled > 0)) {
      mvwadd_wchnstr(stdscr, row, start, batch, filled);
      filled = 0;
      start = column;
    }
  }
}

void cn_place_cursor(int32_t row, int32_t column) {
  leaveok(stdscr, row < 0);
  if (row >= 0) wmove(stdscr, row, column);
}

const uint8_t *cn_update(size_t *count) {
  wnoutrefresh(stdscr);
  doupdate();
  *count = drain_sink();
  return painter.bytes;
}
