/// Files, functions and lines that a person can take in at one look.
enum SizeRule {
    static let longestFile = 300
    static let longestFunction = 40
    static let longestLine = 100

    static func findings(in file: SourceFile) -> [Finding] {
        fileFindings(file) + functionFindings(file) + lineFindings(file)
    }

    private static func fileFindings(_ file: SourceFile) -> [Finding] {
        let ending = file.layers.code.last == "" ? 1 : 0
        let count = file.layers.code.count - ending
        guard count > longestFile else { return [] }
        return [
            file.finding(
                longestFile + 1, "The file has \(count) lines; \(longestFile) is the stop.",
                "find the second subject in it and give that its own file.")
        ]
    }

    private static func functionFindings(_ file: SourceFile) -> [Finding] {
        FunctionFinder.functions(in: file.layers.code).filter { $0.length > longestFunction }.map {
            file.finding(
                $0.line, "\($0.name) has \($0.length) lines; \(longestFunction) is the stop.",
                "name its steps and make each a function of its own; eight lines is the aim.")
        }
    }

    private static func lineFindings(_ file: SourceFile) -> [Finding] {
        file.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            .numbered.filter { $0.line.count > longestLine }.map {
                file.finding(
                    $0.number, "The line has \($0.line.count) characters; 100 is the stop.",
                    "break it; `swift format -i` does so for code, not for comments.")
            }
    }
}
