# Plain words to the person at the terminal.

say() { printf '\n== %s\n' "$*"; }

stop_with() {
    printf '%s\n' "$*" >&2
    exit 1
}
