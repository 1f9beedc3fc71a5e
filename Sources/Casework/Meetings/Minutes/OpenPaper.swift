/// Somebody opens a paper that was sent to her agency: the first time is a receipt.
package struct OpenPaper: Decision {
    package let paper: MeetingPaper
    package let caseID: ID<CaseFile>?
    package let account: ID<Account>
    package let agency: ID<Agency>
    /// Cases that do not exist for her: she cannot have received what was sent on for one of them.
    package let unseen: Set<ID<CaseFile>>

    package init(
        _ paper: MeetingPaper, about caseID: ID<CaseFile>? = nil, by account: ID<Account>,
        of agency: ID<Agency>, unseen: Set<ID<CaseFile>> = []
    ) {
        self.paper = paper
        self.caseID = caseID
        self.account = account
        self.agency = agency
        self.unseen = unseen
    }

    package enum Refusal: Error, Equatable, CaseIterable { case notSent }

    package func decide(given meeting: Meeting, on occasion: Occasion) throws(Refusal)
        -> [MeetingEvent]
    {
        guard let sent = meeting.sent(paper, about: caseID, to: agency, unseen: unseen) else {
            throw .notSent
        }
        let isKept = meeting.papers.openings.contains {
            $0.paper == paper && $0.caseID == caseID && $0.account == account
                && $0.stamp.at >= sent
        }
        guard !isKept else { return [] }
        return [
            .paperOpened(
                PaperOpened(
                    paper: paper, caseID: caseID, account: account, agency: agency,
                    stamp: Stamp(occasion)))
        ]
    }
}
