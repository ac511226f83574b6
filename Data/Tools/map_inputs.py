"""The geometry that make_map.py works with, read from three Debian packages. All of it is Natural Earth, public domain.

qgis-common             world_map.gpkg: states and provinces (1:10m) and the lines of disputed borders (1:10m)
r-cran-rnaturalearthdata  tiny_countries50: a point for every small state
r-cran-maps             lakes: large lakes (1:50m)
"""

import gzip
import lzma
import math
import pathlib
import sqlite3
import struct
import subprocess
import tempfile
import warnings

import rdata
import shapely
from shapely import wkb
from shapely.geometry import Point, Polygon
from shapely.ops import unary_union

PACKAGES = ("qgis-common", "r-cran-rnaturalearthdata", "r-cran-maps")
WORLD_MAP = "usr/share/qgis/resources/data/world_map.gpkg"
TINY_COUNTRIES = "usr/lib/R/site-library/rnaturalearthdata/data/Rdata"
LAKES = "usr/lib/R/site-library/maps/mapdata/lakes.L"


def unpacked(folder=None):
    """A folder with the contents of the packages: the one given, or a new one filled by apt."""
    if folder:
        return pathlib.Path(folder)
    target = pathlib.Path(tempfile.mkdtemp(prefix="confer-map-"))
    subprocess.run(["apt-get", "download", *PACKAGES], cwd=target, check=True, stdout=subprocess.DEVNULL)
    for package in sorted(target.glob("*.deb")):
        subprocess.run(["dpkg-deb", "-x", package, target], check=True)
    return target


class WorldMap:
    """The provinces of the world and the lines of disputed borders, by the code of the country they stand under."""

    def __init__(self, folder):
        database = sqlite3.connect(f"file:{folder / WORLD_MAP}?mode=ro", uri=True)
        rows = database.execute("select adm0_a3, gu_a3, name, admin, geom from states_provinces order by fid")
        self.provinces = [(code, {unit, name, admin}, geometry(blob)) for code, unit, name, admin, blob in rows]
        self.countries = sorted({code for code, _, _ in self.provinces})
        lines = database.execute("select adm0_a3_l, name, geom from disputed_borders order by fid")
        self.lines = [(code, name, geometry(blob)) for code, name, blob in lines]

    def land(self, country, units=()):
        """The provinces of a country; with units, those of that code, province name or name of the larger unit."""
        found = [shape for code, names, shape in self.provinces
                 if code == country and (not units or names & set(units))]
        missing = [unit for unit in units if not any(unit in names for _, names, _ in self.provinces)]
        if missing or not found:
            raise SystemExit(f"no such land: {country} {missing}")
        return unary_union(found)

    def line(self, country, name):
        found = [shape for code, title, shape in self.lines if (code, title) == (country, name)]
        if not found:
            raise SystemExit(f"no line '{name}' in {country}")
        return unary_union(found)


def geometry(blob):
    """A GeoPackage geometry: a header with an envelope, whose size its flags tell, then well-known binary."""
    envelope = (0, 32, 48, 48, 64)[(blob[3] >> 1) & 7]
    return shapely.make_valid(wkb.loads(bytes(blob[8 + envelope:])))


def points(folder):
    """The point of each small state, by ISO code: an R data base, whose index names offset and length of each object."""
    base = folder / TINY_COUNTRIES
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        index = r_object(gzip.decompress(base.with_suffix(".rdx").read_bytes()))
        start, length = index["variables"]["tiny_countries50"]
        raw = base.with_suffix(".rdb").read_bytes()[start + 5:start + length]
        filters = [{"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME}]
        table = r_object(lzma.decompress(raw, format=lzma.FORMAT_RAW, filters=filters))
    codes = [str(code) for code in table.data["iso_a3"]]
    return {code: Point(float(x), float(y)) for code, (x, y) in zip(codes, table.coords) if len(code) == 3}


def r_object(serialized):
    return rdata.conversion.convert(rdata.parser.parse_data(serialized))


def lakes(folder):
    """Large lakes without their islands.

    The file is that of the R package `maps`: two counts, a header for each line (offset, number of points, both sides,
    bounds), then the points in radians.
    """
    data = (folder / LAKES).read_bytes()
    _, count = struct.unpack_from("<2i", data)
    rings = []
    for number in range(count):
        offset, length = struct.unpack_from("<IH", data, 8 + 28 * number)
        values = struct.unpack_from(f"<{2 * length}f", data, offset)
        rings.append(shapely.make_valid(Polygon([(math.degrees(x), math.degrees(y))
                                                 for x, y in zip(values[::2], values[1::2])])))
    water = Polygon()
    for ring in sorted(rings, key=lambda ring: -ring.area):
        water = water.symmetric_difference(ring)
    return water
