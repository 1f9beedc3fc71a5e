/// Which papers of a meeting went to whom, and who has opened them.
package struct MeetingPapers: Sendable, Hashable {
    package private(set) var actionLists: [ActionListsSent] = []
    /// Each time the chair approved the minutes: the first is version 1.
    package private(set) var approvals: [MinutesApproved] = []
    package private(set) var openings: [PaperOpened] = []
    /// When a case was last added to an agenda that had gone out.
    package private(set) var lastAddition: Instant?

    package init() {}

    mutating func addLate(_ now: Instant) { lastAddition = now }
    mutating func send(_ sent: ActionListsSent) { actionLists.append(sent) }
    mutating func approve(_ approved: MinutesApproved) { approvals.append(approved) }
    mutating func open(_ opened: PaperOpened) { openings.append(opened) }
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
    package func sent(
        _ paper: MeetingPaper, about id: ID<CaseFile>? = nil, to agency: ID<Agency>
    ) -> Instant? {
        switch paper {
        case .agenda:
            issues.last { $0.to.contains(agency) }.map { issued in
                max(issued.stamp.at, papers.lastAddition ?? issued.stamp.at)
            }
        case .actionList: papers.actionLists.last { $0.to.contains(agency) }?.stamp.at
        case .minutes: id.flatMap { papers.approvals(of: $0).last?.stamp.at }
        }
    }
}
