/// One broken house rule: where it is, what is wrong, and how to put it right.
struct Finding: Equatable, CustomStringConvertible {
    let path: String
    let line: Int
    let what: String
    let remedy: String

    var description: String { "\(path):\(line): \(what) To put it right: \(remedy)" }
}
