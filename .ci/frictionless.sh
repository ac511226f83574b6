#!/bin/sh
# Checks the data package in Data/ against its descriptor: types, closed enums, patterns, primary
# and foreign keys. Ends with a non-zero status on any error. Works from any directory.
#
# Needs python3 with venv (Debian: python3-venv). The first run installs the validator, in the
# version named here, into a venv of its own under the user's cache directory.
set -eu

version=5.21.0

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
venv=${XDG_CACHE_HOME:-$HOME/.cache}/confer-venv

installed() {
    [ -x "$venv/bin/python" ] && "$venv/bin/python" - "$version" 2>/dev/null <<'EOF'
import sys
from importlib.metadata import version
sys.exit(version("frictionless") != sys.argv[1])
EOF
}

if ! installed; then
    mkdir -p -- "$(dirname -- "$venv")"
    python3 -m venv --clear -- "$venv"
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check "frictionless==$version"
fi

cd -- "$root/Data"
exec "$venv/bin/frictionless" validate datapackage.json
