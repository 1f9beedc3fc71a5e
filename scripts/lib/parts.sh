# A folder of programs, run one after the other; all run, and one failure fails the whole.

run_parts() {
    local folder=$1 part parts=() failed=()
    shift
    if [[ $# -gt 0 ]]; then
        parts=("${@/#/$folder/}")
    else
        for part in "$folder"/*; do
            if [[ -f $part && -x $part ]]; then parts+=("$part"); fi
        done
    fi
    [[ ${#parts[@]} -gt 0 ]] || stop_with "There is nothing to run in $folder."
    for part in "${parts[@]}"; do
        [[ -x $part ]] || stop_with "There is no program $part."
        say "$(basename "$part")"
        "$part" || failed+=("$(basename "$part")")
    done
    [[ ${#failed[@]} == 0 ]] || stop_with "Failed: ${failed[*]}"
}
