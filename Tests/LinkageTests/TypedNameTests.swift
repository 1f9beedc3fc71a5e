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
            ("long", ["Maria José da Quillova Zyxtona dos Barnaxos"], ""),
            ("initial", ["B Initialson"], ""), ("may", ["May Testwell"], "1960-06-03"),
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
        ("  ewa\ttestowska ", "ewa"), ("zyxtona", "long"), ("may testwell", "may"),
        ("Maria José da Quillova Zyxtona dos Barnaxos", "long"), ("quillova barnaxos", "long"),
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
        ("Yousef Invent", "al"), ("Kate McDummond", "mac"), ("Barbara Initialson", "initial"),
    ])
    func `and by another form of it, a slip or how it sounds`(typed: String, who: String) {
        #expect(found(typed)[who] == .alike, "\(typed)")
    }

    @Test func `every word must be in a name of the same person`() {
        #expect(found("ada mcdummond").isEmpty)
        #expect(found("Ada Fictionby") == ["ada": .typed])
        #expect(found("ada sampleton nobody").isEmpty)
    }

    @Test(arguments: [
        "sampleton 6 May 1991", "6th may 91 Sampleton", "sampleton 06/05/1991", "sampleton 6.5.91",
        "Sampleton 06051991", "sampleton 19910506", "sampleton 1991-05-06",
        "6 5 1991", "6 may 1991",
    ])
    func `a date of birth is read as people write it`(typed: String) {
        #expect(found(typed)["ada"] != nil, "\(typed)")
        let other = typed.replacing("91", with: "92")
        #expect(found(other)["ada"] == nil, "\(other)")
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
