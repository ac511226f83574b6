#!/bin/sh
# Measures the whole program from the outside, on an 80x24 pseudo-terminal, and prints one table; see README.md.
#
#     Tests/Benchmark/run.sh            RUNS=11 Tests/Benchmark/run.sh
#
# Status 0: measured, whether or not the limits are met. Anything else: it could not be measured.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
repository=$(cd "$here/../.." && pwd)
cache=${XDG_CACHE_HOME:-$HOME/.cache}
work=$cache/confer-benchmark
venv=$work/venv
results=$(mktemp -d)
runs=${RUNS:-7}
trap 'rm -rf "$results"' EXIT
mkdir -p "$work"

say() { printf '%s\n' "$*" >&2; }

# ---------------------------------------------------------------- what it needs

missing=
has() { command -v "$1" >/dev/null 2>&1; }
has tig || missing="$missing tig"
has git || missing="$missing git"
has gcc || missing="$missing gcc"
has python3 || missing="$missing python3"
python3 -c 'import ensurepip, venv' 2>/dev/null || missing="$missing python3-venv"
echo '#include <ncurses.h>' | gcc -E -x c - >/dev/null 2>&1 || missing="$missing libncurses-dev"
if [ -n "$missing" ]; then
  if [ "$(id -u)" != 0 ] || ! has apt-get; then
    say "run.sh: please install:$missing"
    exit 1
  fi
  say "installing$missing"
  apt-get update -qq >&2
  # shellcheck disable=SC2086
  DEBIAN_FRONTEND=noninteractive apt-get install -qq -y $missing >&2
fi
has swift || { say "run.sh: please install a Swift 6 toolchain"; exit 1; }

[ -x "$venv/bin/python" ] || python3 -m venv "$venv"
"$venv/bin/python" -c 'import pyte' 2>/dev/null || "$venv/bin/pip" install --quiet pyte >&2

# ---------------------------------------------------------------- what is measured

gcc -O2 -o "$work/floor" "$here/floor.c" -lncursesw

# A copy is what users run; files that a linker has just written lie scattered in the page cache and start slower.
install_copy() { # folder, programs
  folder=$1
  shift
  mkdir -p "$folder"
  for program in "$@"; do rm -f "$folder/${program##*/}" && cp "$program" "$folder"; done
  echo "$folder"
}

build() { # scratch folder, more options: prints where the products are
  scratch=$1
  shift
  say "building into $scratch"
  swift build --package-path "$repository" --scratch-path "$scratch" -c release --static-swift-stdlib "$@" >&2
  swift build --package-path "$repository" --scratch-path "$scratch" -c release --show-bin-path
}

small=$(build "$work/built-in")
"$small/confer-bench" --write "$work/tables" >&2
large=$(CONFER_EMBED=$work/tables build "$work/large" --product confer)
small=$(install_copy "$work/installed/built-in" "$small/confer")
large=$(install_copy "$work/installed/large" "$large/confer")

# 200 commits for tig, made anew: 200 blobs, one a commit.
log=$work/log
rm -rf "$log"
git init -q -b main "$log"
number=0
while [ $number -lt 200 ]; do
  number=$((number + 1))
  printf 'commit refs/heads/main\ncommitter A. Person <a@example.org> %d +0000\n' $((1200000000 + number * 3600))
  printf 'data <<EOF\nNumber %d of the log\nEOF\n' $number
  printf 'M 644 inline file\ndata <<EOF\nline %d\nEOF\n\n' $number
done | git -C "$log" fast-import --quiet

# ---------------------------------------------------------------- measuring

# The last line of each screen, so that a frame counts only when it is whole; of tig the newest commit in the list.
ours='q quit'
floors='200/200'
tigs='Number 200 of'

bench() { # name of the result, options and command of ptybench
  name=$1
  shift
  say "measuring $name"
  "$venv/bin/python" "$here/ptybench.py" --json --size 80x24 "$@" >"$results/$name.json"
}

against_floor() { # name, options of ptybench, with the program last
  bench "$@" --vs "$work/floor" --vs-expect "$floors" --expect "$ours"
}

for package in small large; do
  eval "confer=\$$package/confer"
  against_floor "start-$package" --do start --runs $((runs * 2)) "$confer"
  bench "tig-$package" --do start --runs $((runs * 2)) --env TIGRC_USER=/dev/null --env GIT_CONFIG_GLOBAL=/dev/null \
    --expect "$ours" --vs tig --vs-cwd "$log" --vs-expect "$tigs" "$confer"
  # 25 downs: about 20 that move the cursor alone, the others scroll, in ours as in the floor.
  against_floor "zoomed-$package" --do keys --runs "$runs" --setup z --keys '<down>*25' --vs-keys '<down>*25' "$confer"
  against_floor "linked-$package" --do keys --runs "$runs" --keys '<down>*25' --vs-keys '<down>*25' "$confer"
  # The same program on both sides: all downs at once against three page-downs, one after another.
  bench "burst-$package" --do keys,burst --runs "$runs" --expect "$ours" --burst '<down>*100' \
    --vs "$confer" --vs-expect "$ours" --vs-keys '<pgdn>*3' "$confer"
  # Ours narrows its list with both; the floor's two leave all its rows: nothing but the echo, the least there is.
  against_floor "filter-$package" --do keys --runs $((runs * 2)) --setup / --keys 'a n' --vs-setup / --vs-keys 's t' \
    "$confer"
  # Through panes, cards, sources, filter, help and palette: what was touched stays resident.
  against_floor "memory-$package" --do keys,mem --runs "$runs" \
    --keys '<down>*9 2 <pgdn>*3 i <esc> s <esc> 4 <pgdn>*3 1 /an <esc> ? <esc> :a <esc> z <pgdn>*3 G' "$confer"
done

# A step in a picture against all of it drawn afresh.
bench picture-timeline --do keys --runs "$runs" --setup t --keys '<tab>*20 <C-r>*3' --expect "$ours" "$small/confer"
bench picture-matrix --do keys --runs "$runs" --setup x --keys '<right>*20 <C-r>*3' --expect "$ours" "$small/confer"
bench picture-map --do keys --runs "$runs" --setup w+ --keys '<left>*20 <C-r>*3' --expect "$ours" "$small/confer"

say "measuring lookups"
"$venv/bin/python" "$here/lookups.py" "$small/confer" $((runs * 10)) >"$results/lookups.json"

# These look at one life at a time, and so are repeated as a whole.
round=0
while [ $round -lt 5 ]; do
  round=$((round + 1))
  bench "life-$round" --do idle,hangup,resize --runs 1 --expect "$ours" "$small/confer"
done

"$venv/bin/python" "$here/report.py" "$results"
