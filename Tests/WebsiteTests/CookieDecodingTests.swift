import Testing

@testable import Website

struct CookieDecodingTests {
    @Test func `several cookies in one header or in several are read`() {
        let cookies = CookieDecoder.cookies(["marac=a; other=b", "third=c=d"])
        #expect(cookies == ["marac": "a", "other": "b", "third": "c=d"])
    }

    @Test func `a name that comes twice is none`() {
        #expect(CookieDecoder.cookies(["marac=a; marac=b; other=c"]) == ["other": "c"])
    }

    @Test(arguments: ["", ";", "=", "=a", "marac", "marac=", "marac=a b", "marac=\u{E9}"])
    func `an odd cookie is passed over`(_ header: String) {
        #expect(CookieDecoder.cookies([header]).isEmpty)
        #expect(CookieDecoder.cookies([header, "kept=yes"])["kept"] == "yes")
    }

    @Test func `too much is none at all`() {
        #expect(CookieDecoder.cookies(["a=" + String(repeating: "b", count: 9000)]).isEmpty)
    }
}
