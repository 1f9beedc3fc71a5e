/// A case is accepted whose perpetrator is managed at MAPPA level 2 or 3: that meeting leads, and
/// this conference hears the case only if the chair decides so (SR-19).
package struct LetOffenderMeetingLead: Decision {
    package init() {}

    package enum Refusal: Error, Equatable, CaseIterable { case caseIsNotOpen }

    package func decide(given file: CaseFile, on occasion: Occasion) throws(Refusal) -> [CaseEvent]
    {
        guard file.isOpen else { throw .caseIsNotOpen }
        guard !file.offenderMeetingLeads else { return [] }
        return [.offenderMeetingLeads(OffenderMeetingLeads(stamp: Stamp(occasion)))]
    }
}
