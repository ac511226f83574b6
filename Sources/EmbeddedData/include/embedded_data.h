/// The tables of the built-in data package, as the build found them.

#ifndef CONFER_EMBEDDED_DATA_H
#define CONFER_EMBEDDED_DATA_H

#include <stddef.h>
#include <stdint.h>

/// The bytes of the tables in the order of `TableName`, each ended by 0x1C (file separator). They are constant and
/// stand in the program's file: nothing is read before it is looked at.
const uint8_t *confer_data(void);

/// How many bytes `confer_data` points to.
size_t confer_data_size(void);

#endif
