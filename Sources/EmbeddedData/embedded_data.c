#include "embedded_data.h"

// The folder of the tables: that of the repository, or the one that the build was given (-DCONFER_DATA=/some/folder).
#ifndef CONFER_DATA
#define CONFER_DATA ../../Data
#endif

// #embed takes one string, and strings are not joined before it does: so the path is spelled first and quoted then.
#define QUOTED(...) #__VA_ARGS__
#define EXPANDED_AND_QUOTED(...) QUOTED(__VA_ARGS__)
#define TABLE(name) EXPANDED_AND_QUOTED(CONFER_DATA/name.csv)

// The order is that of `TableName` in MechanismCatalog.
static const uint8_t data[] = {
#embed TABLE(sources) suffix(, 0x1C,) if_empty(0x1C,)
#embed TABLE(mechanisms) suffix(, 0x1C,) if_empty(0x1C,)
#embed TABLE(claims) suffix(, 0x1C,) if_empty(0x1C,)
#embed TABLE(parties) suffix(, 0x1C,) if_empty(0x1C,)
#embed TABLE(lists) suffix(, 0x1C,) if_empty(0x1C,)
#embed TABLE(memberships) suffix(, 0x1C,) if_empty(0x1C,)
#embed TABLE(focus_areas) suffix(, 0x1C,) if_empty(0x1C,)
#embed TABLE(mechanism_focus) suffix(, 0x1C,) if_empty(0x1C,)
#embed TABLE(events) suffix(, 0x1C,) if_empty(0x1C,)
#embed TABLE(outputs) suffix(, 0x1C,) if_empty(0x1C,)
#embed TABLE(output_points) suffix(, 0x1C,) if_empty(0x1C,)
#embed TABLE(relations) suffix(, 0x1C,) if_empty(0x1C,)
#embed TABLE(assessments) suffix(, 0x1C,) if_empty(0x1C,)
#embed TABLE(conflicts) suffix(, 0x1C,) if_empty(0x1C,)
};

const uint8_t *confer_data(void) {
  return data;
}

size_t confer_data_size(void) {
  return sizeof data;
}
