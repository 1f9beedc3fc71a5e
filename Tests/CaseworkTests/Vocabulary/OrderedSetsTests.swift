import Casework
import Foundation
import Specimens
import Testing

struct OrderedSetsTests {
    private func written(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    @Test func `grounds and markers of a card are written in order`() throws {
        var content = Specimen.referral(grounds: Set(ReferralGround.allCases))
        content.markers = Set(CaseMarker.allCases)
        let text = try written(CaseCard(content))
        for words in [ReferralGround.allCases.map(\.rawValue), CaseMarker.allCases.map(\.rawValue)]
        {
            let list = words.sorted().map { "\"\($0)\"" }.joined(separator: ",")
            #expect(text.contains("[\(list)]"))
        }
    }

    @Test func `the bases in law of a decision are written in order`() throws {
        var sharing = Specimen.sharing
        sharing.bases = ["c", "a", "d", "b", "e"]
        #expect(try written(sharing).contains(#""bases":["a","b","c","d","e"]"#))
    }
}
