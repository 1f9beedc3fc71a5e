# The browser tests: Debian's chromium, driven by Playwright from a Python of their own.

browser_python=.build/browser-venv/bin/python

# Made once, and made again when the pinned versions change.
make_browser_python() {
    local pins=scripts/lib/browser-requirements.txt stamp=.build/browser-venv/pins.txt
    if cmp -s "$pins" "$stamp"; then return; fi
    say "Preparing Python for the browser tests"
    rm -rf .build/browser-venv
    "$(system_python)" -m venv .build/browser-venv
    "$browser_python" -m pip install --quiet --disable-pip-version-check -r "$pins"
    cp "$pins" "$stamp"
}

# Debian's own Python, for which python3-venv was installed; else whatever is on the PATH.
system_python() {
    if [[ -x /usr/bin/python3 ]]; then echo /usr/bin/python3; else command -v python3; fi
}

# The last line in which the tests count themselves.
browser_count() {
    grep -E '^[0-9]+ passed, [0-9]+ failed$' "$1" | tail -n 1 || true
}
