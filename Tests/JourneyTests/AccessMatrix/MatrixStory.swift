import Casework
import Records
import Specimens
import Storage
import UseCases

/// What happens in the town of the matrix until its case is on the table.
struct MatrixStory {
    let town: TestTown
    private(set) var people: MatrixPeople
    private var office: Office { town.office }

    init(_ town: TestTown, _ people: MatrixPeople) {
        (self.town, self.people) = (town, people)
    }

    private func reader(_ person: MatrixPerson) -> Reader {
        people.readers[person] ?? town.lapsedRep
    }

    mutating func tell() async throws -> [String: String] {
        let coordinator = reader(.coordinator)
        let theCase = try await accepted(by: reader(.referrer))
        let another = try await accepted(by: town.nurse)
        let otherSide = try await accepted(by: reader(.otherSide)) {
            $0.opposite = [theCase.caseID]
        }
        let led = try await accepted(by: town.nurse) { $0.offenderMeetingLeads = true }
        try await office.allocateAdvocate(
            reader(.adviser).account, to: theCase.caseID, by: reader(.manager)
        ).get()
        let cases = [theCase.caseID, another.caseID, otherSide.caseID]
        let meeting = try await meeting(hearing: cases)
        _ = try await people.hireLate()
        try await seat(.attendee, at: meeting, for: theCase.caseID)
        try await seat(.otherAttendee, at: meeting, for: another.caseID)
        try await seat(.observer, at: meeting, for: nil)
        try await declareAll(for: meeting)
        for person in [MatrixPerson.inConflict, .repInConflict] {
            try await office.enterConflict(
                of: reader(person).account, in: theCase.caseID,
                because: PrivateText("Invented"), by: coordinator
            ).get()
        }
        try await office.submitResearch(
            Research(.notKnown), about: theCase.caseID, by: reader(.rep)
        ).get()
        try await hear(theCase.caseID, meeting)
        let waiting = try await send(by: reader(.referrer))
        let returned = try await send(by: reader(.referrer))
        try await office.returnReferral(
            returned, because: PrivateText("Say more"), by: coordinator
        ).get()
        let fillings = try await fillings(
            caseFile: theCase, led: led.caseID, meeting: meeting, waiting: waiting,
            returned: returned)
        let more = try await MatrixFurtherStory(town, people).tell(of: theCase.caseID)
        return fillings.merging(more) { $1 }
    }

    private func send(by reader: Reader) async throws -> ID<Referral> {
        let draft = try await office.startReferral(by: reader)
        return try await office.sendReferral(
            office.draft(draft, for: reader).draft, Specimen.referral(), by: reader
        ).get()
    }

    private func accepted(
        by referrer: Reader, _ answers: (inout TriageAnswers) -> Void = { _ in }
    ) async throws -> (referral: ID<Referral>, caseID: ID<CaseFile>) {
        let referral = try await send(by: referrer)
        var acceptance = Acceptance(.new)
        answers(&acceptance.answers)
        _ = try await office.acceptReferral(
            referral, acceptance, by: reader(.coordinator)
        ).get()
        return (referral, try await office.referral(referral, for: reader(.coordinator)).caseID)
    }

    private func meeting(hearing cases: [ID<CaseFile>]) async throws -> ID<Meeting> {
        let day = office.world.day(office.world.now()).adding(days: 10)
        let coordinator = reader(.coordinator)
        let meeting = try await office.callMeeting(
            (.fortnightly, day, TimeOfDay(minutes: 570), 12, PrivateText("Town Hall")),
            by: coordinator
        ).get()
        try await office.listCases(cases, on: meeting, by: coordinator).get()
        try await office.issueAgenda(meeting, by: coordinator).get()
        return meeting
    }

    private func seat(
        _ person: MatrixPerson, at meeting: ID<Meeting>, for caseID: ID<CaseFile>?
    ) async throws {
        let (account, area) = (reader(person).account, town.area)
        let row = try await office.store.read { try MembershipQuery.of(account, in: area, $0) }
        guard let row else { throw NothingHere() }
        let until = office.world.now().adding(seconds: 20 * 86_400)
        try await office.giveSeat(
            Seat(at: meeting, for: caseID, until: until), to: row.id, by: reader(.coordinator)
        ).get()
    }

    private func declareAll(for meeting: ID<Meeting>) async throws {
        let all: [MatrixPerson] = [
            .coordinator, .chair, .minuteTaker, .manager, .adviser, .otherAdviser, .rep, .deputy,
            .actingRep, .otherSide, .attendee, .otherAttendee, .observer, .inConflict,
            .repInConflict,
        ]
        for person in all {
            try await office.agreeConfidentiality(at: meeting, by: reader(person)).get()
        }
    }

    /// The police attend and housing does not, but takes an action on.
    private func hear(_ id: ID<CaseFile>, _ meeting: ID<Meeting>) async throws {
        town.clock.move(days: 10)
        let chair = reader(.chair)
        try await office.recordAttendance(
            [
                (town.police, .core, PrivateText("P. Mock")),
                (town.advocacy, .core, PrivateText("A. Mock")),
                (town.housing, .apologies, PrivateText("H. Mock")),
            ], at: meeting, by: chair
        ).get()
        try await office.openMeeting(meeting, by: chair).get()
        try await office.openItem(id, at: meeting, by: chair).get()
        // Those who are invited come in.
        try await office.setScreen(.caseOnTheTable, at: meeting, by: chair).get()
        let today = office.world.day(office.world.now())
        let risk = IdentifiedRisk(
            id: office.world.newID(), to: .victim, words: PrivateText("A key."))
        try await office.identifyRisk(risk, about: id, at: meeting, by: chair).get()
        for owner in [town.housing, town.police] {
            let action = AgreedAction(
                id: office.world.newID(), words: PrivateText("Change the lock"), owner: owner,
                person: PrivateText("H. Mock"), dueOn: today.adding(days: 7), answers: risk.id,
                origin: .volunteered)
            try await office.agreeAction(action, about: id, at: meeting, by: chair).get()
        }
    }

    private func fillings(
        caseFile: (referral: ID<Referral>, caseID: ID<CaseFile>), led: ID<CaseFile>,
        meeting: ID<Meeting>, waiting: ID<Referral>, returned: ID<Referral>
    ) async throws -> [String: String] {
        let referrer = reader(.referrer)
        let draft = try await office.startReferral(by: referrer)
        let correction = try await office.startCorrection(
            of: waiting, by: referrer,
            filling: { _ in
                ([:], [DraftPerson(id: ID(high: 1, low: 1), role: .child, fields: [:])])
            })
        let (somebody, attendee, area) = (reader(.otherAdviser), reader(.attendee), town.area)
        let place = try await office.store.read {
            try MembershipQuery.of(somebody.account, in: area, $0)?.id.description
        }
        let seat = try await office.store.read {
            try MembershipQuery.of(attendee.account, in: area, $0)?.id.description
        }
        return [
            "caseFile": caseFile.caseID.description, "caseFile:led": led.description,
            "meeting": meeting.description, "referral": caseFile.referral.description,
            "referral:waiting": waiting.description, "referral:returned": returned.description,
            "referralDraft": draft.description,
            "referralDraft:correction": correction.description,
            "account": reader(.adviser).account.description, "agency": town.advocacy.description,
            "membership": place ?? "",
            "account:inConflict": reader(.inConflict).account.description,
            "casePerson": ID<CasePerson>(high: 1, low: 1).description,
            "settingsGroup": SettingsGroup.allCases.first?.rawValue ?? "",
            "hiddenDetail": "telephone", "liveWindow": "desk", "entry": "summary",
            "area": town.area.description,
            "newPerson": ID<CasePerson>(high: 1, low: 2).description,
            "membership:attendee": seat ?? "",
            "word": "checklist-24",
            "word:further": "stalking-11",
        ]
    }
}
