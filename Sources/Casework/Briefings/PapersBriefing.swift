/// A meeting that is over, with the minutes of its cases and where they stand.
package struct MinutesBriefing: Sendable {
    package let meeting: MeetingLine
    package let cases: [CaseMinutesLine]
    package let mayApprove: Bool
    package let isConvener: Bool
    package let agencies: [ID<Agency>: String]

    package init(
        meeting: MeetingLine, cases: [CaseMinutesLine], mayApprove: Bool, isConvener: Bool,
        agencies: [ID<Agency>: String]
    ) {
        self.agencies = agencies
        self.meeting = meeting
        self.cases = cases
        self.mayApprove = mayApprove
        self.isConvener = isConvener
    }

    package var toApprove: [CaseMinutesLine] {
        cases.filter { $0.version == 0 || $0.changedSince }
    }

    /// The state of what is to be approved, as this page shows it.
    package var seen: [MinutesSeen] {
        toApprove.map { MinutesSeen($0.caseID, changes: $0.changes) }
    }
}

/// Where the minutes of one case stand.
package struct CaseMinutesLine: Sendable {
    package let caseID: ID<CaseFile>
    package let reference: CaseReference
    /// How often they were approved.
    package let version: Int
    package let approvedAt: Instant?
    /// Whether something was reworded since they were approved.
    package let changedSince: Bool
    /// How often anything in them was written, reworded or taken back.
    package let changes: Int
    /// Only for those who convene.
    package let exceptions: [MinutesException]
    package let agencies: [PaperReceipt]

    package init(
        caseID: ID<CaseFile>, reference: CaseReference, version: Int, approvedAt: Instant?,
        changedSince: Bool, changes: Int, exceptions: [MinutesException],
        agencies: [PaperReceipt]
    ) {
        self.caseID = caseID
        self.reference = reference
        self.version = version
        self.approvedAt = approvedAt
        self.changedSince = changedSince
        self.changes = changes
        self.exceptions = exceptions
        self.agencies = agencies
    }
}

/// To which agency a paper went, and when somebody there first opened it.
package struct PaperReceipt: Sendable, Hashable {
    package let agency: ID<Agency>
    package let name: String
    package let sentAt: Instant?
    package let openedAt: Instant?
    package let count: Int

    package init(
        agency: ID<Agency>, name: String, sentAt: Instant?, openedAt: Instant?, count: Int = 0
    ) {
        self.agency = agency
        self.name = name
        self.sentAt = sentAt
        self.openedAt = openedAt
        self.count = count
    }
}

/// The minutes of one case in one of their versions, as a reader may see them.
package struct MinutesPaperBriefing: Sendable {
    package let meeting: MeetingLine
    package let file: CaseBriefing
    package let document: MinutesDocument
    /// Counted from 1; nought while the chair has not approved them.
    package let version: Int
    package let versions: [Instant]
    package let mayCorrect: Bool
    package let agencies: [ID<Agency>: String]
    /// What each entry says now, and in which of its wordings, for whoever corrects it.
    package let wordings: [ID<MinuteLine>: Int]

    package init(
        meeting: MeetingLine, file: CaseBriefing, document: MinutesDocument, version: Int,
        versions: [Instant], mayCorrect: Bool, agencies: [ID<Agency>: String],
        wordings: [ID<MinuteLine>: Int]
    ) {
        self.meeting = meeting
        self.file = file
        self.document = document
        self.version = version
        self.versions = versions
        self.mayCorrect = mayCorrect
        self.agencies = agencies
        self.wordings = wordings
    }
}

/// What agencies undertook at a meeting: the reader's own, or all for those who convene.
package struct ActionListBriefing: Sendable {
    package let meeting: MeetingLine
    package let actions: [ActionBriefing]
    package let receipts: [PaperReceipt]
    package let isConvener: Bool

    package init(
        meeting: MeetingLine, actions: [ActionBriefing], receipts: [PaperReceipt],
        isConvener: Bool
    ) {
        self.meeting = meeting
        self.actions = actions
        self.receipts = receipts
        self.isConvener = isConvener
    }
}
