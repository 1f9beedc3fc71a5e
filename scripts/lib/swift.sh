# The same build everywhere: imports that the manifest does not name are refused.

build_flags=(--explicit-target-dependency-import-check error)

lint_format() {
    say "Format"
    swift format lint --strict --parallel --recursive Sources Tests Package.swift
}

build_tests() {
    say "Build"
    run_step swift build --build-tests "${build_flags[@]}"
}

# Everything is Swift Testing; nothing waits for a runner of the older kind.
swift_tests() {
    run_step swift test --skip-build --disable-xctest "${build_flags[@]}" "$@"
}
