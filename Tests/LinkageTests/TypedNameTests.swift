import Linkage
import Testing

/// Finding somebody by what one remembers of a name.
@Suite struct TypedNameTests {
    private let index: PersonIndex<String> = {
        var index = PersonIndex<String>()
        let people: [(String, [String], String)] = [
            ("ada", ["Ada Sampleton", "Addie Fictionby"], "1991-05-06"),
            ("mac", ["Catherine McDummond"], "1970-02-03"),
            ("al", ["Yusuf Al-Invent"], "1985-11-30"),
            ("ewa", ["Ewa Testowska"], "1991-01-01"),
            ("double", ["Anna Mock-Trialton"], ""),
        ]
        for (key, names, born) in people {
            index.add(
                PersonDescription(
                    names: names.map(WrittenName.init(whole:)), born: BirthDate(born)),
                as: key)
        }
        return index
    }()

    private func found(_ typed: String) -> [String: NameCloseness] {
        let found = index.named(TypedName(typed)).map { ($0.key, $0.closeness) }
        return Dictionary(found) { one, _ in one }
    }

    @Test(arguments: [
        ("Sampleton", "ada"), ("ada sampleton", "ada"), ("SAMPLETON, Ada", "ada"),
        ("Addie Fictionby", "ada"), ("mr mc dummond", "mac"), ("McDummond", "mac"),
        ("Invent", "al"), ("Al-Invent", "al"), ("trialton", "double"), ("mock trialton", "double"),
        ("  ewa\ttestowska ", "ewa"),
    ])
    func `a name is found however it is typed`(typed: String, who: String) {
        #expect(found(typed) == [who: .typed], "\(typed)")
    }

    @Test(arguments: [("sam", "ada"), ("a samp", "ada"), ("cath mcd", "mac"), ("mo tri", "double")])
    func `and by how it begins`(typed: String, who: String) {
        #expect(found(typed) == [who: .begun], "\(typed)")
    }

    @Test(arguments: [
        ("Katherine McDummond", "mac"), ("Testowski", "ewa"), ("Sampelton", "ada"),
        ("Yousef Invent", "al"), ("Kate McDummond", "mac"),
    ])
    func `and by another form of it, a slip or how it sounds`(typed: String, who: String) {
        #expect(found(typed)[who] == .alike, "\(typed)")
    }

    @Test func `every word must be in a name of the same person`() {
        #expect(found("ada mcdummond").isEmpty)
        #expect(found("Ada Fictionby") == ["ada": .typed])
        #expect(found("ada sampleton nobody").isEmpty)
    }

    @Test func `a date of birth keeps out who was born at another time or nobody knows when`() {
        #expect(found("sampleton 6/5/1991") == ["ada": .typed])
        #expect(found("sampleton 1991") == ["ada": .typed])
        #expect(found("sampleton 5/1991") == ["ada": .typed])
        #expect(found("sampleton 7/5/1991").isEmpty && found("sampleton 1990").isEmpty)
        #expect(found("trialton 1991").isEmpty)
        #expect(found("6 5 1991") == ["ada": .typed])
    }

    @Test(arguments: ["", " ", "a", "a e", "1991", "5/1991", "'", "-", "12", "☂", "a 1991"])
    func `what says too little finds nobody`(typed: String) {
        #expect(!TypedName(typed).saysEnough && found(typed).isEmpty)
    }

    @Test func `whoever left the index is not found`() {
        var index = index
        index.remove("ada")
        #expect(index.named(TypedName("sampleton")).isEmpty)
    }

    @Test func `nothing that is typed is too much`() {
        for text in [
            String(repeating: "a ", count: 5000), String(repeating: "x", count: 100_000),
            String(repeating: "9", count: 400), "\u{0}\u{202E}\u{FFFF} ß ﷺ 漢字",
        ] { _ = found(text) }
    }
}
