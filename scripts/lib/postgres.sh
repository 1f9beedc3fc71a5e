# A PostgreSQL for one test run: in a temporary folder, on a free port, gone afterwards.
# fsync stays on: what the tests say about durability must be true of what they ran on.

postgres_folder=""

start_postgres() {
    local bin tries
    bin=$(postgres_programs)
    postgres_folder=$(mktemp -d "${TMPDIR:-/tmp}/marac-postgres.XXXXXX")
    if [[ $(id -u) == 0 ]]; then chown postgres "$postgres_folder"; fi
    as_postgres "$bin/initdb" -D "$postgres_folder/data" -U postgres --auth=trust \
        --encoding=UTF8 --locale=C >"$postgres_folder.log" \
        || stop_with "initdb did not succeed; see $postgres_folder.log"
    for tries in {1..5}; do
        if start_postgres_on "$(free_port)"; then return; fi
    done
    cat "$postgres_folder/server.log" >&2
    stop_with "PostgreSQL did not start."
}

start_postgres_on() {
    local port=$1 bin
    bin=$(postgres_programs)
    as_postgres "$bin/pg_ctl" -D "$postgres_folder/data" -l "$postgres_folder/server.log" -s -w \
        -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$postgres_folder" \
        start || return 1
    as_postgres "$bin/createdb" -h "$postgres_folder" -p "$port" -U postgres marac || return 1
    export MARAC_TEST_POSTGRES="postgres://postgres@127.0.0.1:$port/marac"
}

stop_postgres() {
    [[ -n $postgres_folder ]] || return 0
    local bin folder=$postgres_folder
    bin=$(postgres_programs)
    postgres_folder=""
    if [[ -f $folder/data/postmaster.pid ]]; then
        as_postgres "$bin/pg_ctl" -D "$folder/data" -m immediate -s -w stop || true
    fi
    rm -rf "$folder" "$folder.log"
}

# PostgreSQL refuses to run as root; root lends it the user that the package made.
as_postgres() {
    if [[ $(id -u) == 0 ]]; then
        (cd / && runuser -u postgres -- "$@")
    else
        "$@"
    fi
}

# The newest PostgreSQL on this machine.
postgres_programs() {
    local found
    found=$(find /usr/lib/postgresql -path '*/bin/initdb' 2>/dev/null | sort -V | tail -n 1)
    if [[ -z $found ]]; then found=$(command -v initdb) || stop_with "No PostgreSQL was found."; fi
    dirname "$found"
}

free_port() {
    local port
    while true; do
        port=$((20000 + RANDOM % 12000))
        if ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
            echo "$port"
            return
        fi
    done
}
