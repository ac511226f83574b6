/// The tables of the built-in data package, as the build found them.

#ifndef CONFER_EMBEDDED_DATA_H
#define CONFER_EMBEDDED_DATA_H

#include <stddef.h>
#include <stdint.h>

/// Constant bytes that stand in the program's file: nothing is read before it is looked at.
typedef struct {
  const uint8_t *start;
  size_t count;
} confer_bytes;

/// The CSV file of a table, by its place in the order of `TableName`; no bytes beyond the last.
confer_bytes confer_table(size_t index);

#endif
