import Casework
import Specimens
import Testing

/// The one decision: who may do what to which matter, why not, and what goes with it.
@Suite struct AccessDecisionTests {
    @Test func `each act has the rule that was written by hand for it`() {
        #expect(ActRule.inForce == ExpectedActs.rules)
        #expect(Set(ExpectedActs.rules.keys) == Set(Act.allCases))
    }

    @Test(arguments: Act.allCases, Role.allCases)
    func `an act takes both its role and the part of the case that it is about`(
        act: Act, role: Role
    ) throws {
        let reader = Specimen.reader(role)
        let rule = try #require(ExpectedActs.rules[act])
        #expect(
            AccessPolicy.decide(reader, act, .office).isAllowed == rule.roles.contains(role))
        for relation in Relation.allCases where act != .carryForward && relation != .everything {
            let decision = AccessPolicy.decide(
                reader, act, .caseFile(relation.facts(for: reader)))
            // What was opened in an emergency is only to be read.
            let isOnlyToRead = relation == .brokeGlass && act != .openCase
            let (parts, masked) = ExpectedAccess.parts(role, isOnlyToRead ? .stranger : relation)
            let isAllowed =
                rule.roles.contains(role) && parts.contains(CaseParts(rule.part ?? .outline))
            #expect(decision.parts == (isAllowed ? parts : nil), "\(relation)")
            let duties = isAllowed ? rule.duties.union(masked.isEmpty ? [] : [.mask]) : [.record]
            #expect(decision.duties == duties, "\(relation)")
        }
    }

    @Test func `a denial says what was wanting, in words that hold nothing of the case`() {
        let rep = Specimen.reader(.representative)
        let reasons: [(Relation, AccessReason)] = [
            (.stranger, .lacks(.agencyAsked)),
            (.askedAndTookPartAgreementLapsed, .lacks(.agreementCurrent)),
            (.askedAndTookPartUndeclared, .lacks(.declared)),
            (.everythingExcluded, .lacks(.notExcluded)),
            (.everythingOfOtherArea, .lacks(.ownArea)),
            (.everythingOfOtherSide, .lacks(.sidesApart)),
        ]
        for (relation, reason) in reasons {
            let facts = CaseObject(relation, rep)
            #expect(facts.answer(.openCase, rep) == .denied(reason))
        }
        #expect(CaseObject(.asked, rep).answer(.decideHearing, rep) == .denied(.role))
        let sid = Specimen.reader(.administrator)
        #expect(CaseObject(.everything, sid).answer(.openCase, sid) == .denied(.part(.outline)))
        #expect("\(AccessReason.lacks(.declared))" == "lacks declared")
        #expect("\(AccessReason.part(.people))" == "part people")
        #expect("\(AccessReason.role)" == "role")
    }

    @Test func `what is thrown carries why, and is the same to whoever receives it`() {
        let rep = Specimen.reader(.representative)
        let facts = Relation.stranger.facts(for: rep)
        do throws(NothingHere) {
            _ = try AccessPolicy.open(Specimen.caseID, facts, by: rep)
            Issue.record("a stranger was let in")
        } catch {
            #expect(error == NothingHere())
            #expect(error.refusal?.matter == .caseFile(Specimen.caseID))
            #expect(error.refusal?.reason == .lacks(.agencyAsked))
        }
        #expect(throws: NothingHere()) {
            try AccessPolicy.admit(rep, to: .changeSettings)
        }
        #expect(throws: Never.self) { try AccessPolicy.admit(rep, to: .answerResearch) }
    }

    @Test(arguments: Role.allCases, Relation.allCases)
    func `what her agency referred is hers to carry, and no more of it`(
        role: Role, relation: Relation
    ) {
        let reader = Specimen.reader(role)
        let mayBring = ExpectedActs.rules[.carryForward]?.roles.contains(role) ?? false
        let isHers =
            [Relation.agencyWroteIt, .everything].contains(relation)
            || (role == .chair && relation != .everythingOfOtherArea)
        let decision = AccessPolicy.decide(
            reader, .carryForward, .caseFile(relation.facts(for: reader)))
        #expect(decision.parts == (mayBring && isHers ? [.people, .referral] : nil))
    }

    @Test(arguments: Role.allCases)
    func `an area is known to whoever belongs to it`(role: Role) {
        let reader = Specimen.reader(role)
        #expect(AccessPolicy.decide(reader, .openArea, .area(Specimen.area)).isAllowed)
        let elsewhere = AccessPolicy.decide(reader, .openArea, .area(Specimen.otherArea))
        #expect(elsewhere.answer == .denied(.lacks(.ownArea)))
    }

    private struct CaseObject {
        let facts: CaseFacts

        init(_ relation: Relation, _ reader: Reader) { facts = relation.facts(for: reader) }

        func answer(_ act: Act, _ reader: Reader) -> AccessDecision.Answer {
            AccessPolicy.decide(reader, act, .caseFile(facts)).answer
        }
    }
}
