/// Agencies are asked what they hold about the people of a case, when the agenda goes out.
package struct AskForResearch: Decision {
    package let meeting: ID<Meeting>
    package let agencies: [ID<Agency>]

    package init(for meeting: ID<Meeting>, from agencies: [ID<Agency>]) {
        self.meeting = meeting
        self.agencies = agencies
    }

    package enum Refusal: Error, Equatable, CaseIterable { case notListedThere }

    package func decide(given file: CaseFile, on occasion: Occasion) throws(Refusal) -> [CaseEvent]
    {
        guard file.state == .listed, file.meeting == meeting else { throw .notListedThere }
        let isAsked = agencies.allSatisfy { file.request(to: $0)?.meeting == meeting }
        guard !isAsked else { return [] }
        return [
            .researchAsked(
                ResearchAsked(meeting: meeting, agencies: agencies, stamp: Stamp(occasion)))
        ]
    }
}
