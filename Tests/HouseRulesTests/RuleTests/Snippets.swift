/// A file that is not on disk, for showing that a rule can fail.
func snippet(_ code: String, in path: String = "Sources/UseCases/Snippet.swift") -> SourceFile {
    SourceFile(path: path, text: code)
}
