#include "embedded_data.h"

// The folder of the tables: that of the repository, or the one that the build was given (-DCONFER_DATA=/some/folder).
#ifndef CONFER_DATA
#define CONFER_DATA ../../Data
#endif

// #embed takes one string, and strings are not joined before it does: so the path is spelled first and quoted then.
#define QUOTED(...) #__VA_ARGS__
#define EXPANDED_AND_QUOTED(...) QUOTED(__VA_ARGS__)
#define TABLE(name) EXPANDED_AND_QUOTED(CONFER_DATA/name.csv)

// An array cannot be empty: each ends with a line feed more, which makes a blank line at most.
static const uint8_t sources[] = {
#embed TABLE(sources) suffix(, 0x0A) if_empty(0x0A)
};
static const uint8_t mechanisms[] = {
#embed TABLE(mechanisms) suffix(, 0x0A) if_empty(0x0A)
};
static const uint8_t claims[] = {
#embed TABLE(claims) suffix(, 0x0A) if_empty(0x0A)
};
static const uint8_t parties[] = {
#embed TABLE(parties) suffix(, 0x0A) if_empty(0x0A)
};
static const uint8_t lists[] = {
#embed TABLE(lists) suffix(, 0x0A) if_empty(0x0A)
};
static const uint8_t memberships[] = {
#embed TABLE(memberships) suffix(, 0x0A) if_empty(0x0A)
};
static const uint8_t focus_areas[] = {
#embed TABLE(focus_areas) suffix(, 0x0A) if_empty(0x0A)
};
static const uint8_t mechanism_focus[] = {
#embed TABLE(mechanism_focus) suffix(, 0x0A) if_empty(0x0A)
};
static const uint8_t events[] = {
#embed TABLE(events) suffix(, 0x0A) if_empty(0x0A)
};
static const uint8_t outputs[] = {
#embed TABLE(outputs) suffix(, 0x0A) if_empty(0x0A)
};
static const uint8_t output_points[] = {
#embed TABLE(output_points) suffix(, 0x0A) if_empty(0x0A)
};
static const uint8_t relations[] = {
#embed TABLE(relations) suffix(, 0x0A) if_empty(0x0A)
};
static const uint8_t assessments[] = {
#embed TABLE(assessments) suffix(, 0x0A) if_empty(0x0A)
};
static const uint8_t conflicts[] = {
#embed TABLE(conflicts) suffix(, 0x0A) if_empty(0x0A)
};
static const uint8_t map_areas[] = {
#embed TABLE(map_areas) suffix(, 0x0A) if_empty(0x0A)
};
static const uint8_t map_grid[] = {
#embed TABLE(map_grid) suffix(, 0x0A) if_empty(0x0A)
};

#define ROW(table) {table, sizeof table}

// The order is that of `TableName` in MechanismCatalog; a test holds the two together.
static const confer_bytes tables[] = {
    ROW(sources),     ROW(mechanisms),      ROW(claims), ROW(parties), ROW(lists),         ROW(memberships),
    ROW(focus_areas), ROW(mechanism_focus), ROW(events), ROW(outputs), ROW(output_points), ROW(relations),
    ROW(assessments), ROW(conflicts),       ROW(map_areas), ROW(map_grid),
};

confer_bytes confer_table(size_t index) {
  confer_bytes none = {0, 0};
  return index < sizeof tables / sizeof *tables ? tables[index] : none;
}
