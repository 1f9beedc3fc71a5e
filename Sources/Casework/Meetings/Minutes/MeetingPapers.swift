/// Which papers of a meeting went to whom, and who has opened them.
package struct MeetingPapers: Sendable, Hashable {
    package private(set) var actionLists: [ActionListsSent] = []
    /// Each time the chair approved the minutes: the first is version 1.
    package private(set) var approvals: [MinutesApproved] = []
    package private(set) var openings: [PaperOpened] = []
    /// Each case that was added to an agenda that had gone out, and when.
    package private(set) var lateAdditions: [LateAddition] = []

    package init() {}

    mutating func addLate(_ item: ItemListed) {
        lateAdditions.append(LateAddition(caseID: item.caseID, at: item.stamp.at))
    }
    mutating func send(_ sent: ActionListsSent) { actionLists.append(sent) }
    mutating func approve(_ approved: MinutesApproved) { approvals.append(approved) }
    mutating func open(_ opened: PaperOpened) { openings.append(opened) }
}

/// A case that was sent on to those who had the agenda already.
package struct LateAddition: Sendable, Hashable {
    package let caseID: ID<CaseFile>
    package let at: Instant
}

/// A paper that goes to agencies.
package enum MeetingPaper: String, Sendable, Hashable, Codable, CaseIterable {
    case agenda, actionList, minutes
}

package struct ActionListsSent: Sendable, Hashable, Codable {
    /// Agencies that own at least one action of the meeting.
    package let to: [ID<Agency>]
    package let stamp: Stamp
}

package struct MinutesApproved: Sendable, Hashable, Codable {
    /// The cases whose minutes the chair saw and released.
    package let cases: [ID<CaseFile>]
    package let stamp: Stamp
}

/// Somebody opened a paper for the first time since it was sent.
package struct PaperOpened: Sendable, Hashable, Codable {
    package let paper: MeetingPaper
    /// Of which case, where each case is a paper of its own.
    package let caseID: ID<CaseFile>?
    package let account: ID<Account>
    package let agency: ID<Agency>
    package let stamp: Stamp
}

extension MeetingPapers {
    /// Whether anybody of an agency has opened a paper since a moment.
    package func isOpened(
        _ paper: MeetingPaper, about id: ID<CaseFile>? = nil, by agency: ID<Agency>,
        since: Instant
    ) -> Bool {
        firstOpening(of: paper, about: id, by: agency, since: since) != nil
    }

    package func firstOpening(
        of paper: MeetingPaper, about id: ID<CaseFile>? = nil, by agency: ID<Agency>,
        since: Instant
    ) -> Instant? {
        openings.first {
            $0.paper == paper && $0.caseID == id && $0.agency == agency && $0.stamp.at >= since
        }?.stamp.at
    }

    package func approvals(of id: ID<CaseFile>) -> [MinutesApproved] {
        approvals.filter { $0.cases.contains(id) }
    }
}

extension Meeting {
    /// When a paper last went to an agency; nil when it did not.
    ///
    /// - Parameter unseen: cases that do not exist for whoever asks: an agenda that was sent on for
    ///   one of them was, for her, not sent again (SR-08).
    package func sent(
        _ paper: MeetingPaper, about id: ID<CaseFile>? = nil, to agency: ID<Agency>,
        unseen: Set<ID<CaseFile>> = []
    ) -> Instant? {
        switch paper {
        case .agenda:
            issues.last { $0.to.contains(agency) }.map { issued in
                papers.lateAdditions.filter { !unseen.contains($0.caseID) }
                    .reduce(issued.stamp.at) { max($0, $1.at) }
            }
        case .actionList: papers.actionLists.last { $0.to.contains(agency) }?.stamp.at
        case .minutes: id.flatMap { papers.approvals(of: $0).last?.stamp.at }
        }
    }
}
