import Specimens
import Testing

@testable import Casework

@Suite struct TakeReferralTests {
    private static let secondID: ID<Referral> = Specimen.id(81)

    /// What the police wrote of the same incident: another child, and the perpetrator again.
    private static let second: ReferralContent = {
        let baby = CasePerson(
            id: Specimen.id(65), role: .child, name: PrivateText("Wren Sampleton"))
        return Specimen.referral(
            people: [Specimen.victim, Specimen.perpetrator, baby],
            whatHappened: "Officers were called to 4 Invented Row.")
    }()

    private func taking(_ id: ID<Referral> = secondID, by actor: Actor? = nil) -> TakeReferral {
        let occasion = Occasion(
            by: actor ?? Specimen.reader(.representative).actor,
            at: Specimen.tenOClock(on: Specimen.acceptedOn), today: Specimen.acceptedOn)
        let submission = ReferralSubmitted(
            area: Specimen.area, caseID: Specimen.otherCaseID, content: Self.second,
            stamp: Stamp(occasion))
        return TakeReferral(id, submission, Self.second)
    }

    private var joined: ReferralJoinedCase {
        ReferralJoinedCase(
            referral: Self.secondID, referrer: Specimen.account(.representative),
            referringAgency: Specimen.housing.id, referredOn: Specimen.acceptedOn,
            content: Self.second, stamp: stamp())
    }

    @Test func `an open case takes in a further referral, listed or not`() throws {
        for story in try [Specimen.acceptedCase(), Specimen.listedCase()] {
            given(story).when(taking()).then(.referralJoined(joined))
        }
    }

    @Test func `nobody's words are lost, and everybody named stands once`() throws {
        let file = try Specimen.acceptedCase().after(taking(), on: Specimen.occasion()).record
        #expect(file.content == Specimen.referral())
        #expect(file.joined.map(\.content) == [Self.second])
        #expect(
            file.people.map(\.name.revealed)
                == ["Ada Sampleton", "Bram Mockridge", "Pip Sampleton", "Wren Sampleton"])
    }

    @Test func `a case that was heard takes in nothing more`() throws {
        for story in try [Specimen.heardCase(), Specimen.closedCase(), Story()] {
            given(story).when(taking()).thenRefused(.caseIsNotOpen)
        }
    }

    @Test func `a referral joins a case once, and never its own`() throws {
        let taken = try Specimen.acceptedCase().after(taking(), on: Specimen.occasion())
        given(taken).when(taking()).thenRefused(.joinedAlready)
        try given(Specimen.acceptedCase()).when(taking(Specimen.referralID))
            .thenRefused(.joinedAlready)
    }

    @Test func `a referral of no agency joins nothing`() throws {
        try given(Specimen.acceptedCase()).when(taking(by: .system))
            .thenRefused(.referrerHasNoAgency)
    }
}
