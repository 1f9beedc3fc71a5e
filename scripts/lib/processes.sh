# Steps that end when the script ends: each runs in a session of its own, so that stopping the
# script stops the step and everything it started. (A process group is not enough: `swift test`
# gives its test program another one.)

running_session=""

# Runs a command in its own session and waits for it; gives back its exit status.
run_step() {
    local status=0
    setsid "$@" &
    running_session=$!
    wait "$running_session" || status=$?
    end_step
    return "$status"
}

# What is left of the step is asked to end, and after five seconds made to.
end_step() {
    [[ -n $running_session ]] || return 0
    local session=$running_session left _
    running_session=""
    for _ in {1..50}; do
        mapfile -t left < <(session_members "$session")
        [[ ${#left[@]} -gt 0 ]] || return 0
        kill -TERM "${left[@]}" 2>/dev/null || true
        sleep 0.1
    done
    kill -KILL "${left[@]}" 2>/dev/null || true
}

# The living processes of a session, read from /proc so that no package is needed for it.
session_members() {
    local wanted=$1 stat line state session
    for stat in /proc/[0-9]*/stat; do
        { read -r line <"$stat"; } 2>/dev/null || continue
        # After the name in parentheses: state, parent, group, session.
        read -r state _ _ session _ <<<"${line##*) }"
        if [[ $session == "$wanted" && $state != Z ]]; then
            line=${stat#/proc/}
            echo "${line%/stat}"
        fi
    done
}
