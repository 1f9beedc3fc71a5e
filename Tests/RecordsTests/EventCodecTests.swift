import Casework
import Testing

@testable import Records

struct EventCodecTests {
    @Test func `an event is its case's name and the rest as JSON in a fixed order`() throws {
        let event = TallyEvent.remarked(Remarked(words: Private("a/b \"c\" é")))
        let (name, body) = try EventCodec.write(event)
        #expect(name == "remarked")
        #expect(String(decoding: body, as: UTF8.self) == #"{"_0":{"words":"a/b \"c\" é"}}"#)
        #expect(try EventCodec.read(TallyEvent.self, named: name, body) == event)
    }

    @Test func `words that look like the end of an event stay words`() throws {
        for words in [#""}}"#, #"{"counted":{"_0":{"step":9}}}"#, "\u{0}\u{1F}\\", "}", "\""] {
            let event = TallyEvent.remarked(Remarked(words: Private(words)))
            let (name, body) = try EventCodec.write(event)
            #expect(name == "remarked")
            #expect(try EventCodec.read(TallyEvent.self, named: name, body) == event)
        }
    }

    @Test(arguments: ["counter", "", "counted\"", "Counted", "counted ", "_0"])
    func `a name that no case has is unknown`(_ name: String) {
        #expect(throws: EventCodec.Fault.unknownName) {
            try EventCodec.read(TallyEvent.self, named: name, Array(#"{"_0":{"step":1}}"#.utf8))
        }
    }

    @Test(arguments: ["", "{", "{}", "null", #"{"_0":{}}"#, #"{"_0":{"step":"one"}}"#, "}{"])
    func `a body that does not fit its name is damaged`(_ body: String) {
        #expect(throws: EventCodec.Fault.damagedBody) {
            try EventCodec.read(TallyEvent.self, named: "counted", Array(body.utf8))
        }
    }

    @Test func `a fault never quotes what it could not read`() {
        let body = Array(#"{"_0":{"step":"Marigold Invented"}}"#.utf8)
        let fault = #expect(throws: EventCodec.Fault.self) {
            try EventCodec.read(TallyEvent.self, named: "counted", body)
        }
        #expect("\(String(describing: fault))".contains("Marigold") == false)
    }
}
