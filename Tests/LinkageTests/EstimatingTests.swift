import Testing

@testable import Linkage

/// Weights learned from pairs, starting from those that the program brings.
@Suite struct EstimatingTests {
    private func agreement(_ forename: NameLevel, _ birth: BirthLevel) -> Agreement {
        var agreement = Agreement()
        agreement.names.forename = forename
        agreement.birth = birth
        return agreement
    }

    private func same(_ weights: Weights, _ level: NameLevel) -> Float {
        weights.forename[Int(level.rawValue)].same
    }

    @Test func `without any pair the weights stay as they are`() {
        let weights = Reestimation(from: .preset).weights()
        for level in NameLevel.allCases {
            #expect(abs(same(weights, level) - same(.preset, level)) < 0.000_1)
        }
    }

    @Test func `many slips make a slip weigh less against`() {
        var learning = Reestimation(from: .preset)
        for _ in 0..<3000 { learning.count(agreement(.oneEdit, .equal), 1) }
        let weights = learning.weights()
        #expect(same(weights, .oneEdit) > 0.6)
        #expect(same(weights, .equal) < same(.preset, .equal))
    }

    @Test func `pairs that are of two people teach nothing`() {
        var learning = Reestimation(from: .preset)
        for _ in 0..<3000 { learning.count(agreement(.different, .different), 0) }
        #expect(abs(same(learning.weights(), .different) - same(.preset, .different)) < 0.000_1)
    }

    @Test func `the levels of a field go on making one whole`() {
        var learning = Reestimation(from: .preset)
        for level in NameLevel.allCases { learning.count(agreement(level, .turned), 0.7) }
        let before = NameLevel.allCases.dropFirst().reduce(0) { $0 + same(.preset, $1) }
        let after = NameLevel.allCases.dropFirst().reduce(0) { $0 + same(learning.weights(), $1) }
        #expect(abs(before - after) < 0.01)
    }

    @Test func `strangers and relatives keep the weights they had`() {
        var learning = Reestimation(from: .preset)
        for _ in 0..<100 { learning.count(agreement(.sound, .oneEdit), 1) }
        let (old, new) = (Weights.preset.birth, learning.weights().birth)
        #expect(zip(old, new).allSatisfy { $0.stranger == $1.stranger })
        #expect(zip(old, new).allSatisfy { $0.household == $1.household })
    }

    @Test func `a list with hardly anybody known is judged so`() {
        let few = Array(repeating: 0.001, count: 900) + Array(repeating: 1000.0, count: 100)
        #expect(KnownShare.factor(few) < 0.2)
        let most = Array(repeating: 1000.0, count: 900) + Array(repeating: 0.001, count: 100)
        #expect(KnownShare.factor(most) > 5)
        #expect(KnownShare.factor([1000]) == 1)
    }

    @Test func `decisions of an area change its weights, and say which`() {
        var index = Crowd.index()
        let decisions = (0..<400).map { number in
            var person = Crowd.person(number)
            person.telephones = ["07700 111222"]
            index.add(person, as: "again \(number)")
            return DecidedPair("again \(number)", "\(number)", isSame: true)
        }
        let others = decisions.map { DecidedPair($0.one, $0.other, isSame: false) }
        #expect(index.takenForOne(decisions, by: .preset) > 390)
        let taught = index.weights(from: decisions)
        let changes = Weights.preset.changes(to: taught)
        let telephone = changes.first { $0.field == "telephone" && $0.level == "different" }
        #expect(telephone.map { $0.after > $0.before } == true)
        #expect(Weights.preset.changes(to: index.weights(from: [])).isEmpty)
        let unsaid = Weights.preset.changes(to: index.weights(from: others))
        let untaught = unsaid.first { $0.field == "telephone" && $0.level == "different" }
        #expect((untaught?.after ?? 0) < (telephone?.after ?? 0))
        let again = index.weighed(by: taught).weights(from: decisions)
        #expect(taught.changes(to: again).isEmpty)
    }

    @Test func `many who are a little alike do not outweigh what was decided`() {
        var index = Crowd.index()
        let decisions = (0..<60).map { number in
            index.add(Crowd.person(number), as: "again \(number)")
            return DecidedPair("again \(number)", "\(number)", isSame: true)
        }
        let before = same(index.weights(from: decisions), .equal)
        // Each has twenty relatives of the same surname in the same house, of whom nobody spoke.
        for number in 0..<60 {
            for relative in 0..<20 {
                var person = Crowd.person(number)
                let surname = person.names[0].surname
                person.names = [WrittenName(forename: "Else\(relative)", surname: surname)]
                person.telephones = []
                index.add(person, as: "relative \(number) \(relative)")
            }
        }
        #expect(same(index.weights(from: decisions), .equal) >= before - 0.01)
    }

    @Test func `weights are written by name and read again, and nothing else is read`() {
        var learning = Reestimation(from: .preset)
        for _ in 0..<300 { learning.count(agreement(.oneEdit, .turned), 1) }
        let weights = learning.weights()
        let read = Weights.preset.with(sameRates: weights.sameRates)
        #expect(read?.sameRates == weights.sameRates)
        #expect(read.map { weights.changes(to: $0) } == [])
        for wrong in [
            ["forename": ["nobody": 0.5]], ["shoe": ["equal": 0.5]],
            ["birth": ["equal": 0.0]], ["birth": ["equal": 1.5]],
        ] { #expect(Weights.preset.with(sameRates: wrong) == nil) }
    }

    @Test func `every level of every field has a figure`() {
        let counts = [11, 11, 4, 2, 11, 12, 5, 4, 3]
        #expect(Weights.fields.map { Weights.preset[keyPath: $0].count } == counts)
        #expect(BirthLevel.allCases.count == 11 && AddressLevel.allCases.count == 12)
    }
}
