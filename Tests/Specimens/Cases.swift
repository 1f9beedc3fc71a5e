package import Casework

/// An invented case, at each step of its life.
extension Specimen {
    package static let caseID: ID<CaseFile> = id(100)
    package static let otherCaseID: ID<CaseFile> = id(101)
    package static let reference = CaseReference(year: 2026, number: 407)
    package static let otherReference = CaseReference(year: 2026, number: 408)

    /// The decision that opens the case of an accepted referral.
    package static func opening(
        _ content: ReferralContent = referral(), kind: CaseKind = .new
    ) throws -> OpenCase {
        let sent = try sentReferral(content).record
        guard let submission = sent.submission else { throw MissingSpecimen() }
        return OpenCase(
            in: area, from: referralID, submission, content, as: reference, kind: kind)
    }

    package static func acceptedCase(
        _ content: ReferralContent = referral(), kind: CaseKind = .new
    ) throws -> Story<CaseFile> {
        try Story<CaseFile>().after(opening(content, kind: kind), on: occasion(on: acceptedOn))
    }

    package static func listedCase(
        _ content: ReferralContent = referral()
    ) throws -> Story<CaseFile> {
        try acceptedCase(content).after(PutForward(to: meetingID), on: occasion(on: agendaOn))
    }

    /// Every agency that has signed was asked what it holds.
    package static func askedCase() throws -> Story<CaseFile> {
        let asking = AskForResearch(for: meetingID, from: signatories.map(\.id))
        return try listedCase().after(asking, on: occasion(on: agendaOn))
    }

    package static let victimsView = PrivateText("She wants to stay in the house.")

    /// Asked about, with the adviser's contact, a view, and a risk that an action answers.
    package static func discussedCase() throws -> Story<CaseFile> {
        try askedCase()
            .after(RecordContact(contact), on: occasion(by: reader(.advocate)))
            .after(RecordVictimsView(victimsView), on: occasion(by: reader(.advocate)))
            .after(IdentifyRisk(risk), on: occasion())
            .after(AgreeAction(action()), on: occasion())
    }

    package static func heardCase() throws -> Story<CaseFile> {
        try discussedCase().after(finishing(), on: occasion())
    }

    /// Every action of the plan was done, so that the case closed.
    package static func closedCase() throws -> Story<CaseFile> {
        var file = try heardCase()
        for planned in file.record.actions {
            let report = ReportAction(
                planned.action.id, by: planned.action.owner, .done, notes: PrivateText(""))
            file = try file.after(report, on: occasion(on: meetsOn.adding(days: 7)))
        }
        return file
    }
}

/// A specimen could not be made, because what it starts from is not there.
package struct MissingSpecimen: Error {
    package init() {}
}
