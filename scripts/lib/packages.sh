# Debian packages: installed only when missing, so a second run touches nothing.

# For building: the libraries that are linked, and pkg-config, by which SwiftPM finds them.
build_packages=(libsqlite3-dev libpq-dev libargon2-dev pkg-config)
# For the tests on PostgreSQL.
database_packages=(postgresql)
# For the browser tests. Without fonts chromium draws boxes.
browser_packages=(chromium fonts-liberation python3-venv python3-pip)

as_root() {
    if [[ $(id -u) == 0 ]]; then "$@"; else sudo "$@"; fi
}

has_package() {
    [[ $(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null) == installed ]]
}

need_packages() {
    local package missing=()
    if ! command -v dpkg-query >/dev/null; then
        echo "Not a Debian system: make sure that these are installed: $*"
        return
    fi
    for package in "$@"; do
        has_package "$package" || missing+=("$package")
    done
    [[ ${#missing[@]} == 0 ]] || install_packages "${missing[@]}"
}

install_packages() {
    say "Installing $*"
    as_root apt-get update -qq
    as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends "$@"
}

# Debian's PostgreSQL starts a server of its own when it is installed. The tests start theirs and
# stop it again, so the standing one is not made.
need_postgresql() {
    if ! command -v dpkg-query >/dev/null || has_package postgresql; then
        need_packages "${database_packages[@]}"
        return
    fi
    local settings=/etc/postgresql-common/createcluster.conf
    need_packages postgresql-common
    as_root pg_conftool "$settings" set create_main_cluster false
    need_packages "${database_packages[@]}"
    as_root pg_conftool "$settings" remove create_main_cluster
}

need_swift() {
    command -v swift >/dev/null || stop_with \
        "Swift 6.2 or newer is needed, and no 'swift' is on the PATH. See https://www.swift.org/install/linux/"
}
