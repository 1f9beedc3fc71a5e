import Specimens
import Testing

@testable import Casework

@Suite struct SubmitReferralTests {
    private let sending = Specimen.occasion(
        on: Specimen.referredOn, by: Specimen.reader(.referrer))
    private let stamped = stamp(on: Specimen.referredOn, by: .referrer)

    private func sent(_ content: ReferralContent) -> Outcome<SubmitReferral> {
        given(new: Referral.self).when(Specimen.submission(content), on: sending)
    }

    private func thenSent(_ content: ReferralContent) {
        sent(content).then(
            .submitted(
                ReferralSubmitted(
                    area: Specimen.area, caseID: Specimen.caseID, content: content,
                    stamp: stamped)))
    }

    private func victim(born: String) -> CasePerson {
        CasePerson(
            id: Specimen.id(60), role: .victim, name: PrivateText("Ada Sampleton"),
            born: Private(day(born)))
    }

    @Test func `content in which something stayed hidden is not sent`() {
        sent(Specimen.referral().withholding).thenRefused(.hiddenDetailIsMissing)
    }

    @Test func `of a refuge no more than its town is written`() {
        var content = Specimen.referral()
        content.people[0].addressKnowledge = .refuge
        sent(content).thenRefused(.refugeAddressInFull)
        content.people[0].address = PrivateText("Mockford")
        thenSent(content)
    }

    @Test func `a practitioner sends a referral for the case it may become`() {
        thenSent(Specimen.referral())
    }

    @Test(arguments: [0, 1, 13])
    func `a low count on the checklist never stops a referral`(yesAnswers: Int) {
        thenSent(Specimen.referral(yesAnswers: yesAnswers))
    }

    @Test(arguments: ReferralGround.allCases)
    func `any one ground is enough`(ground: ReferralGround) {
        thenSent(Specimen.referral(grounds: [ground]))
    }

    @Test func `a referral that was returned is sent again with what was missing`() throws {
        let content = Specimen.referral(whatHappened: "Pip goes to Mockford Primary.")
        let story = try Specimen.returnedReferral()
        given(story).when(Specimen.submission(content), on: sending)
            .then(.resubmitted(ReferralResubmitted(content: content, stamp: stamped)))
        let again = try story.after(Specimen.submission(content), on: sending).record
        #expect(again.state == .submitted)
        #expect(again.content == content)
        #expect(again.reason == nil)
        #expect(again.submission?.content == Specimen.referral())
    }

    @Test func `a referral is sent once`() throws {
        let stories = try [
            Specimen.sentReferral(), Specimen.acceptedReferral(), Specimen.declinedReferral(),
        ]
        for story in stories {
            given(story).when(Specimen.submission(), on: sending).thenRefused(.alreadySent)
        }
    }

    @Test func `without a named victim there is no referral`() {
        sent(Specimen.referral(people: [Specimen.perpetrator])).thenRefused(.noVictim)
        let unnamed = CasePerson(id: Specimen.id(60), role: .victim, name: PrivateText(""))
        sent(Specimen.referral(people: [unnamed, Specimen.perpetrator])).thenRefused(.noVictim)
    }

    @Test func `without a perpetrator there is no referral`() {
        sent(Specimen.referral(people: [Specimen.victim, Specimen.child]))
            .thenRefused(.noPerpetrator)
    }

    @Test func `a victim on the day before sixteen is for children’s safeguarding`() {
        let people = [victim(born: "2010-11-03"), Specimen.perpetrator]
        sent(Specimen.referral(people: people)).thenRefused(.victimIsUnderSixteen)
    }

    @Test func `a victim whose sixteenth birthday it is may be referred`() {
        thenSent(Specimen.referral(people: [victim(born: "2010-11-02"), Specimen.perpetrator]))
    }

    @Test func `a victim whose date of birth is not known may be referred`() {
        let victim = CasePerson(
            id: Specimen.id(60), role: .victim, name: PrivateText("Ada Sampleton"))
        thenSent(Specimen.referral(people: [victim, Specimen.perpetrator]))
    }

    @Test func `it says what happened`() {
        sent(Specimen.referral(whatHappened: "")).thenRefused(.nothingHappened)
    }

    @Test func `it has a ground`() {
        sent(Specimen.referral(grounds: [])).thenRefused(.noGrounds)
    }

    @Test func `professional judgement is put into words, whatever other grounds there are`() {
        sent(Specimen.referral(grounds: [.professionalJudgement, .repeatIncident], judgement: ""))
            .thenRefused(.judgementNeedsWords)
    }

    @Test func `other grounds need no words of judgement`() {
        thenSent(Specimen.referral(grounds: [.visibleHighRisk], judgement: ""))
    }

    @Test func `not having told the victim needs a reason`() {
        sent(Specimen.referral(victimTold: VictimTold(wasTold: false)))
            .thenRefused(.notToldNeedsReason)
        let told = VictimTold(
            wasTold: false, reasonNotTold: PrivateText("He reads her telephone."))
        thenSent(Specimen.referral(victimTold: told, sharing: Specimen.sharing))
    }

    @Test func `a victim who does not agree may still be referred, with the reasons in law`() {
        let told = VictimTold(wasTold: true, agrees: .no)
        sent(Specimen.referral(victimTold: told)).thenRefused(.sharingNeedsReasons)
        thenSent(Specimen.referral(victimTold: told, sharing: Specimen.sharing))
    }

    @Test func `sharing without agreement needs a basis, necessity and proportionality`() {
        let told = VictimTold(wasTold: true, agrees: .notKnown)
        let lacks: [WritableKeyPath<SharingDecision, PrivateText>] = [
            \.necessity, \.proportionality,
        ]
        for lack in lacks {
            var sharing = Specimen.sharing
            sharing[keyPath: lack] = PrivateText("")
            sent(Specimen.referral(victimTold: told, sharing: sharing))
                .thenRefused(.sharingNeedsReasons)
        }
        var sharing = Specimen.sharing
        sharing.bases = []
        sent(Specimen.referral(victimTold: told, sharing: sharing))
            .thenRefused(.sharingNeedsReasons)
    }

    @Test func `for a victim of 16 or 17 a step not needed needs its reason`() {
        let victim = CasePerson(
            id: Specimen.id(61), role: .victim, name: PrivateText("Wren Mockton"),
            born: Private(Specimen.referredOn.adding(months: -17 * 12)))
        var content = Specimen.referral(people: [victim, Specimen.perpetrator])
        content.safeguarding = SafeguardingSteps(
            children: .notNeeded, adults: .notNeeded, police: .notYet)
        sent(content).thenRefused(.childrensStepNeedsReason)
        content.safeguarding.notes = PrivateText("Her social worker wrote this with us.")
        thenSent(content)
    }
}
