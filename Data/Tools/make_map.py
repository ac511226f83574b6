#!/usr/bin/env python3
"""Makes map_areas.csv and map_grid.csv: the world in cells of half a degree. Run it only when the map is to change.

    python3 -m venv venv && venv/bin/pip install shapely==2.2.0 rdata==1.1.0
    venv/bin/python Data/Tools/make_map.py [FOLDER]

FOLDER holds the unpacked Debian packages that map_inputs.py names; without it they are fetched by apt. Which piece of
the geometry is whose, and which is disputed, stands in map_decisions.csv; every country that is not named there is the
party of its ISO code. Running it again makes the same bytes.
"""

import csv
import pathlib
import sys

import shapely
from shapely.ops import unary_union

import map_inputs

TOOLS = pathlib.Path(__file__).resolve().parent
DATA = TOOLS.parent
SOURCE = "natural-earth"

CELLS_PER_DEGREE = 2
COLUMNS, ROWS = 720, 282
WEST, NORTH = -180, 84
# A cell with less land than this is sea, unless it is all that a party has.
LEAST_LAND = 0.4
# The lines of disputed borders end this near the borders that they are to meet, in degrees.
GAP = 0.02
# Cells are found by halving squares of this many.
BLOCK = 32


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def items(cell):
    return [item.strip() for item in cell.split(";") if item.strip()]


class Areas:
    """The pieces of the world by id: what each row says and the shape it has."""

    def __init__(self, world, points, parties):
        self.world, self.points, self.parties = world, points, parties
        self.rows, self.shapes, self.taken = {}, {}, {}

    def decide(self, decision):
        """Gives the piece that a decision names to its area, unless an earlier decision took it."""
        country = decision["country"]
        shape = self.piece(decision)
        shape = shape.difference(self.taken.get(country, shapely.Polygon()))
        self.taken[country] = unary_union([self.taken.get(country, shapely.Polygon()), shape])
        self.add(decision["area"], shape, decision)

    def piece(self, decision):
        if decision["layer"] == "tiny_countries50":
            return self.points[decision["country"]]
        land = self.world.land(decision["country"], items(decision["units"]))
        if not decision["line"]:
            return land
        return cut(land, self.world.line(decision["country"], decision["line"]), decision["side"])

    def default(self, country):
        """What no decision took of a country is its own."""
        rest = self.world.land(country).difference(self.taken.get(country, shapely.Polygon()).buffer(1e-9))
        if country not in self.parties:
            if rest.area > 1e-3:
                raise SystemExit(f"whose is {country}? map_decisions.csv does not say")
            return
        self.add(country.lower(), rest, {
            "party": country, "name": "", "status": "own", "note": "",
            "locator": f"1:10m cultural > admin_1_states_provinces > adm0_a3 {country}"})

    def add(self, area, shape, row):
        if area not in self.rows or not self.rows[area]["status"]:
            party = row["party"]
            self.rows[area] = {
                "area": area, "name": row["name"] or self.parties[party]["name"], "party": party,
                "status": row["status"], "source": SOURCE, "locator": row["locator"], "note": row["note"]}
        self.shapes.setdefault(area, []).append(shape)


def cut(land, line, side):
    """The part of the land beyond a line: west, east or south of the rest, or every part but the largest ("small")."""
    if side == "south":
        parts = [part for part in shapely.get_parts(land) if part.centroid.y < line.centroid.y]
        return unary_union(parts)
    parts = [part for part in shapely.get_parts(land.difference(line.buffer(GAP))) if part.distance(line) < 1.1 * GAP]
    parts.sort(key=lambda part: -part.area)
    if side == "small":
        chosen = parts[1:]
    else:
        parts = [part for part in parts if part.area > 1e-2]
        chosen = [(min if side == "west" else max)(parts, key=lambda part: part.centroid.x)]
    return unary_union(chosen).buffer(2 * GAP).intersection(land).difference(
        unary_union([part for part in parts if part not in chosen]))


def shares(shape):
    """How much of each cell a shape fills, by (row, column); a point fills next to nothing of one."""
    found = {}

    def look(shape, column, row, size):
        if column >= COLUMNS or row >= ROWS or shape.is_empty:
            return
        west, north = WEST + column / CELLS_PER_DEGREE, NORTH - row / CELLS_PER_DEGREE
        step = size / CELLS_PER_DEGREE
        inside = shapely.clip_by_rect(shape, west, north - step, west + step, north)
        if inside.is_empty:
            return
        if size == 1:
            found[row, column] = max(inside.area * CELLS_PER_DEGREE ** 2, 1e-9)
            return
        half = size // 2
        for down in (0, half):
            for right in (0, half):
                look(inside, column + right, row + down, half)

    for row in range(0, ROWS, BLOCK):
        for column in range(0, COLUMNS, BLOCK):
            look(shape, column, row, BLOCK)
    return found


def filled(shares_of):
    """The area of each cell: the one with most of it; then one cell for every area that has none."""
    cells, land = {}, {}
    for area, found in sorted(shares_of.items()):
        for cell, share in found.items():
            land[cell] = land.get(cell, 0) + share
            if share > cells.get(cell, ("", 0))[1]:
                cells[cell] = (area, share)
    grid = {cell: area for cell, (area, _) in cells.items() if land[cell] >= LEAST_LAND}
    count = {}
    for area in grid.values():
        count[area] = count.get(area, 0) + 1
    for area in sorted((area for area in shares_of if area not in count), key=lambda a: -sum(shares_of[a].values())):
        for cell, _ in sorted(shares_of[area].items(), key=lambda item: (-item[1], item[0])):
            owner = grid.get(cell)
            if owner and count[owner] < 2:
                continue
            if owner:
                count[owner] -= 1
            grid[cell], count[area] = area, 1
            break
    return grid


def runs(grid):
    """Neighbours of one area in one row, from north to south and west to east."""
    found = []
    for row, column in sorted(grid):
        area = grid[row, column]
        if found and found[-1][0] == row and found[-1][2] == column and found[-1][3] == area:
            found[-1][2] = column + 1
        else:
            found.append([row, column, column + 1, area])
    return found


def degrees(halves):
    return f"{halves / CELLS_PER_DEGREE:g}"


def write(path, header, lines):
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(lines)


def main(folder=None):
    folder = map_inputs.unpacked(folder)
    world = map_inputs.WorldMap(folder)
    parties = {row["party"]: row for row in rows(DATA / "parties.csv") if not row["exists_to"]}
    areas = Areas(world, map_inputs.points(folder), parties)
    for decision in rows(TOOLS / "map_decisions.csv"):
        areas.decide(decision)
    for country in world.countries:
        areas.default(country)
    lakes = map_inputs.lakes(folder)
    shares_of = {area: shares(unary_union(shapes).difference(lakes)) for area, shapes in areas.shapes.items()}
    shares_of = {area: found for area, found in shares_of.items() if found}
    grid = filled(shares_of)
    drawn = set(grid.values())
    for area in sorted(set(areas.rows) - drawn):
        print("no cell:", area, areas.rows[area]["name"])
    first = list(next(iter(areas.rows.values())))
    write(DATA / "map_areas.csv", first, [list(areas.rows[area].values()) for area in sorted(drawn)])
    write(DATA / "map_grid.csv", ["north", "west", "east", "area"],
          [[degrees(NORTH * CELLS_PER_DEGREE - row), degrees(WEST * CELLS_PER_DEGREE + start),
            degrees(WEST * CELLS_PER_DEGREE + end), area] for row, start, end, area in runs(grid)])


if __name__ == "__main__":
    main(*sys.argv[1:])
