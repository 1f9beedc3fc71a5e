/// Comments say why. They are not banners, signposts in short files, or promises.
enum CommentRule {
    static let shortFile = 150

    static func findings(in file: SourceFile) -> [Finding] {
        file.layers.comments.numbered.compactMap { number, line in
            guard let complaint = complaint(about: line, linesInFile: file.layers.code.count) else {
                return nil
            }
            return file.finding(number, complaint.what, complaint.remedy)
        }
    }

    private static func complaint(about line: String, linesInFile: Int) -> (
        what: String, remedy: String
    )? {
        guard line.contains(where: { !$0.isWhitespace }) else { return nil }
        let names = words(in: line).map(\.text)
        if !Set(names).isDisjoint(with: ["TODO", "FIXME", "XXX", "HACK"]) {
            return ("A promise is left in a comment.", "do it now, or open an issue for it.")
        }
        if names.first == "MARK", linesInFile < shortFile {
            return ("A short file needs no signposts.", "delete the MARK line.")
        }
        if ["=====", "-----", "*****", "#####"].contains(where: line.contains) {
            return ("A comment is a banner.", "delete it; one LICENSE file is enough.")
        }
        return nil
    }
}
