import Pages
import Testing

@testable import Website

struct FormDecodingTests {
    private func read(_ body: String) throws -> FormFields {
        try FieldDecoder.form.fields(Array(body.utf8))
    }

    @Test func `names and values are unescaped`() throws {
        let fields = try read("name=Zo%C3%AB+Fen&words=a%3D1%26b")
        #expect(fields["name"] == "Zoë Fen")
        #expect(fields["words"] == "a=1&b")
        #expect(fields["absent"] == "")
    }

    @Test func `an empty body is a form without fields`() throws {
        let fields = try read("")
        #expect(fields.isEmpty)
    }

    @Test func `line ends come out alike`() throws {
        let fields = try read("words=one%0D%0Atwo%0Dthree%0Afour%0Bfive%0Csix%09seven")
        #expect(fields["words"] == "one\ntwo\nthree\nfour\nfive\nsix\tseven")
    }

    @Test(arguments: [
        ("a=%", BadInput.badEscape), ("a=%4", .badEscape), ("a=%zz", .badEscape),
        ("a=%C3", .notText), ("a=%ED%A0%80", .notText), ("a=%F8%88%80%80%80", .notText),
        ("a=%C0%AF", .notText), ("a=1&a=2", .sameFieldTwice), ("a=1&%61=2", .sameFieldTwice),
        ("a=%00", .controlCharacter), ("a=%1B", .controlCharacter), ("a=%7F", .controlCharacter),
        ("a=%C2%85", .controlCharacter), ("=1", .namelessField), ("a=1&", .namelessField),
        ("&", .namelessField), ("a b=1", .badEscape), ("a=\u{E9}", .badEscape),
    ])
    func `a bad form is refused`(_ body: String, _ fault: BadInput) throws {
        #expect(throws: fault) { try read(body) }
    }

    @Test func `four hundred fields are read and one more is not`() throws {
        let fields = (1...400).map { "f\($0)=" }.joined(separator: "&")
        let read400 = try read(fields)
        #expect(read400.names(startingWith: "f").count == 400)
        #expect(throws: BadInput.tooManyFields) { try read(fields + "&one=more") }
    }

    @Test func `a field holds sixty-four kibibytes and no more`() throws {
        let most = String(repeating: "a", count: 65_536)
        let plain = try read("w=" + most)
        #expect(plain["w"] == most)
        #expect(throws: BadInput.fieldTooLong) { try read("w=a" + most) }
        let escaped = String(repeating: "%41", count: 65_536)
        let unescaped = try read("w=" + escaped)
        #expect(unescaped["w"].utf8.count == 65_536)
        #expect(throws: BadInput.fieldTooLong) { try read("w=%41" + escaped) }
    }

    @Test func `a name that would nest is only a name`() throws {
        let fields = try read("a%5Bb%5D[c]=1&a=2")
        #expect(fields["a[b][c]"] == "1")
    }

    @Test func `no bytes at all end the program`() {
        let likely = Array("%&=+a0;/?".utf8)
        for _ in 0..<3000 {
            let bytes = (0..<Int.random(in: 0...40)).map { _ in
                Bool.random() ? UInt8.random(in: 0...255) : likely.randomElement() ?? 0
            }
            _ = try? FieldDecoder.form.fields(bytes)
            _ = try? RequestTarget("/" + String(decoding: bytes, as: UTF8.self))
            _ = CookieDecoder.cookies([String(decoding: bytes, as: UTF8.self)])
        }
    }

    @Test func `a box that is not ticked is not sent`() throws {
        let fields = try read("tick.police=yes&tick.housing=")
        #expect(fields.isTicked("tick.police"))
        #expect(!fields.isTicked("tick.housing"))
        #expect(!fields.isTicked("tick.probation"))
        #expect(fields.names(startingWith: "tick.") == ["tick.housing", "tick.police"])
    }

    @Test func `a printed form shows nothing that was typed`() throws {
        let fields = try read("name=Fennimore")
        #expect("\(fields)" == "form of 1 fields")
        var dumped = ""
        dump(fields, to: &dumped)
        #expect(!dumped.contains("Fennimore"))
    }
}
