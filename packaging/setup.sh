#!/bin/sh
# Makes .venv with exactly the pinned packages, and sees to the Debian libraries that Qt loads.
# `setup.sh printing` sees to the print server of the tests instead, where it can: without it those tests are skipped.
# Run it again at any time: it does only what is missing. Exit code 2: something that only root can install is missing.
# shellcheck disable=SC2086  # names of packages are to be split into words
set -eu
cd "$(dirname "$0")/.."

# Qt itself, its offscreen platform, and its X platform. fontconfig brings a font, libxkbcommon the keyboard layouts.
libraries="libdbus-1-3 libegl1 libfontconfig1 libfreetype6 libgl1 libglib2.0-0 libxkbcommon0
libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0"

# cupsd, the programs that talk to it, and a printer that makes PDFs.
printing="cups cups-client cups-filters cups-ipp-utils printer-driver-cups-pdf"

stop() {
    printf '%s\n' "$@" >&2
    exit 2
}

# The first Python that is recent enough.
find_python() {
    for candidate in ${PYTHON:-python3.11 python3 python3.12 python3.13 python3.14}; do
        if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            echo "$candidate"
            return
        fi
    done
    stop "Treffpunkt needs Python 3.11 or newer: install it, or name it, as in: PYTHON=/path/to/python3.11 make run"
}

# Those of the named Debian packages that nothing installed provides.
missing_packages() {
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}, ${Provides}\n' | sed -n 's/^installed //p')
    installed=" $(echo "$installed" | tr ',\n' '  ') "
    for package in "$@"; do
        case $installed in
            *" $package "*) ;;
            *) printf ' %s' "$package" ;;
        esac
    done
}

install_packages() {
    wanted=$libraries
    "$python" -c 'import ensurepip, venv' 2>/dev/null ||
        wanted="$wanted $("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')"
    if ! command -v dpkg-query >/dev/null; then
        echo "This is no Debian system: if Qt does not start, install what these Debian packages hold:" $wanted
        return
    fi
    missing=$(missing_packages $wanted)
    if [ -z "$missing" ]; then
        return
    fi
    if [ "$(id -u)" -ne 0 ]; then
        stop "Debian packages are missing. Install them, then run this again:" \
            "  sudo apt-get install --no-install-recommends$missing"
    fi
    apt_install $missing
}

# Another program that installs something is waited for.
apt_install() {
    export DEBIAN_FRONTEND=noninteractive
    apt-get -o DPkg::Lock::Timeout=120 update -q &&
        apt-get -o DPkg::Lock::Timeout=120 install -qy --no-install-recommends "$@"
}

install_printing() {
    missing=
    ! command -v dpkg-query >/dev/null || missing=$(missing_packages $printing)
    if [ -n "$missing" ] && [ "$(id -u)" -ne 0 ]; then
        echo "Tests that print are skipped unless these Debian packages are installed:$missing"
    elif [ -n "$missing" ]; then
        apt_install $missing || echo "Tests that print are skipped: they need$missing"
    fi
}

# What .venv was made from; scripts in it hold their own path.
fingerprint() {
    { pwd; cat "$@"; } | sha256sum
}

up_to_date() {
    [ -x .venv/bin/python ] && [ -f ".venv/$1" ] && [ "$(cat ".venv/$1")" = "$2" ]
}

if [ "${1:-}" = printing ]; then
    install_printing
    exit
fi
pinned=$(fingerprint packaging/constraints.txt packaging/setup.sh)
project=$(fingerprint pyproject.toml)
if ! up_to_date pinned "$pinned"; then
    python=$(find_python)
    install_packages
    echo "Making .venv with the pinned packages: a minute or two, this once."
    "$python" -m venv --clear .venv
    # nkeys, one file of plain Python, comes as source only.
    .venv/bin/python -m pip install -q --disable-pip-version-check --only-binary :all: --no-binary nkeys --no-deps \
        --require-hashes -r packaging/constraints.txt
    echo "$pinned" >.venv/pinned
fi
if ! up_to_date project "$project"; then
    # setuptools warns of every editable installation.
    PYTHONWARNINGS=ignore .venv/bin/python -m pip install -q --disable-pip-version-check \
        --no-deps --no-build-isolation -e .
    .venv/bin/python -m pip check --disable-pip-version-check
    echo "$project" >.venv/project
fi
