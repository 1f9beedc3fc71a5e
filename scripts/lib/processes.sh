# Steps that end when the script ends: each runs in a process group of its own, so that stopping
# the script stops the step and everything it started.

running_group=""

# Runs a command in its own group and waits for it; gives back its exit status.
run_step() {
    local status=0
    setsid "$@" &
    running_group=$!
    wait "$running_group" || status=$?
    end_group
    return "$status"
}

# What is left of the group is asked to end, and after five seconds made to.
end_group() {
    [[ -n $running_group ]] || return 0
    local group=$running_group tries
    running_group=""
    kill -TERM -- "-$group" 2>/dev/null || return 0
    for tries in {1..50}; do
        kill -0 -- "-$group" 2>/dev/null || return 0
        sleep 0.1
    done
    kill -KILL -- "-$group" 2>/dev/null || true
}
